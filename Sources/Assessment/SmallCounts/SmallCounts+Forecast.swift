import Foundation
import PlanModel

extension SmallCounts {
  /// Forecasts the rate of a region from its counts; the order of `records` does not matter.
  ///
  /// - Parameters:
  ///   - records: events and exposures, one for each year.
  ///   - per: how much the rate is counted per, e.g. 100000; above zero.
  ///   - parent: the parent region's rate, in the same unit as `range`.
  ///   - range: the rates that meet the target, in the rate's own unit.
  ///   - futureExposure: what the target year's events would happen among; the last exposure where nothing is known.
  public static func forecast(
    _ records: [CountRecord], per: Decimal, parent: Parent, targetYear: Int, range: ExactRange,
    futureExposure: Decimal, forecaster: Forecaster = Forecaster()
  ) -> Outcome {
    precondition(per > 0, "a rate is counted per something")
    let records = records.sorted { $0.year < $1.year }
    if let reason = unsuited(records, parent, targetYear, futureExposure) { return .unsuited(reason) }
    let last = records[records.count - 1].year
    let known = Background(parent, records: records, per: per, targetYear: targetYear, forecaster)
    let compared = records.filter { known.rates[$0.year] != nil }
    var (a, b) = (priorCount, priorCount)
    for record in compared {
      let weight = pow(fading, Double(last - record.year))
      a += weight * Double(record.count)
      b += weight * record.exposure.double * (known.rates[record.year] ?? 0)
    }
    let faded = pow(fading, Double(targetYear - last))
    let expected = CountMixture.nodes.map {
      min(exp(known.logRate + known.deviation * $0) * futureExposure.double, CountMixture.mostExpected)
    }
    let evidence = Evidence(a: a, b: b, aThen: a * faded, bThen: b * faded)
    return .forecast(
      SmallCounts(
        records: records, per: per, targetYear: targetYear, range: range, futureExposure: futureExposure,
        basis: known.basis, leftOut: records.map(\.year).filter { known.rates[$0] == nil }, logRate: known.logRate,
        logRateDeviation: known.deviation, evidence: evidence, expectedCounts: expected,
        mixture: CountMixture(shape: evidence.aThen, rate: evidence.bThen, expected: expected)))
  }

  private static func unsuited(
    _ records: [CountRecord], _ parent: Parent, _ targetYear: Int, _ futureExposure: Decimal
  ) -> Unsuited? {
    guard let last = records.last else { return .noRecords }
    for (one, next) in zip(records, records.dropFirst()) where one.year == next.year {
      return .twoRecords(year: one.year)
    }
    for record in records {
      if record.count < 0 { return .negativeCount(year: record.year) }
      if !(record.exposure > 0) { return .noExposure(year: record.year) }
    }
    if !(futureExposure > 0) { return .noFutureExposure }
    if last.year >= targetYear { return .timeIsOver }
    if targetYear - last.year > farthestAhead { return .tooFar(targetYear: targetYear) }
    let total = records.reduce(0.0) { $0 + Double($1.count) }
    let mean = total / Double(records.count)
    if mean >= manyEvents { return .notSmall(meanCount: mean) }
    if case .none = parent, total == 0 { return .nothingToGoBy }
    return nil
  }
}

/// What is known of the rate beyond the region's own events.
private struct Background {
  /// m_t: events per one of the exposure.
  let rates: [Int: Double]
  let logRate: Double
  let deviation: Double
  let basis: SmallCounts.Basis

  init(
    _ parent: SmallCounts.Parent, records: [CountRecord], per: Decimal, targetYear: Int, _ forecaster: Forecaster
  ) {
    switch parent {
    case .none:
      let count = records.reduce(0.0) { $0 + Double($1.count) }
      let pooled = count / records.reduce(0) { $0 + $1.exposure }.double
      rates = Dictionary(uniqueKeysWithValues: records.map { ($0.year, pooled) })
      logRate = log(pooled)
      deviation = 0
      basis = .ownPooledRate
    case .region(let window):
      let per = per.double
      var rates = Dictionary(uniqueKeysWithValues: zip(window.years, window.values.map { max($0, 0) / per }))
      // The parent's rate is often published later than the region's own counts: until then its last one stands in.
      if let last = window.years.last, let rate = rates[last] {
        for record in records where record.year > last { rates[record.year] = rate }
      }
      self.rates = rates
      (logRate, deviation) = Self.outlook(window, targetYear, per, forecaster)
      basis = .parent
    }
  }

  /// M and S: the parent's forecast as a rate, without aim, peers or publication unit. Where the parent's figure of the
  /// target year is there already, that figure, or the last one of a later year, without uncertainty.
  private static func outlook(
    _ window: ForecastWindow, _ year: Int, _ per: Double, _ forecaster: Forecaster
  ) -> (Double, Double) {
    guard
      let plain = ForecastWindow(
        years: window.years, values: window.values, scale: .rate, publicationUnit: 0),
      let forecast = forecaster.forecast(plain, year: year, aim: .none)
    else { return (log(max(window.values.last ?? 0, 1e-9) / per), 0) }
    let parts = forecast.components
    let mean = parts.reduce(0) { $0 + $1.weight * $1.location }
    let variance = parts.reduce(0) {
      $0 + $1.weight * (2 * $1.scale * $1.scale + ($1.location - mean) * ($1.location - mean))
    }
    return (mean - log(per), variance.squareRoot())
  }
}
