import Foundation
import PlanModel

/// The events behind a rate and what they happened among, with the rate of the region one level up.
public struct CountedEvents: Hashable, Sendable {
  /// One for each year that has both, in order.
  public let records: [CountRecord]
  /// How much the rate is counted per.
  public let per: Decimal
  /// The rate of the region one level up; `nil` where it is not known.
  public let parent: Series?

  /// Events in order of year.
  public init(records: [CountRecord], per: Decimal, parent: Series?) {
    self.records = records
    self.per = per
    self.parent = parent
  }

  /// The events behind a rate, of the years that have both; `nil` where no year has.
  ///
  /// - Parameters:
  ///   - counts: events by year, in single ones; what is no whole number is left out.
  ///   - exposures: what they happened among by year, in single ones.
  public init?(_ definition: RateDefinition, counts: [Int: Decimal], exposures: [Int: Decimal], parent: Series?) {
    records = counts.keys.sorted().compactMap { year -> CountRecord? in
      guard let count = counts[year], let exposure = exposures[year], exposure > 0, count >= 0,
        let whole = Int(exactly: NSDecimalNumber(decimal: count).doubleValue)
      else { return nil }
      return CountRecord(year: year, count: whole, exposure: exposure)
    }
    guard !records.isEmpty else { return nil }
    per = definition.per
    self.parent = parent
  }

  /// The mean yearly count; `nil` without records.
  var meanCount: Double? {
    records.isEmpty ? nil : Double(records.reduce(0) { $0 + $1.count }) / Double(records.count)
  }

  /// The same without the years after `year`.
  func through(_ year: Int) -> CountedEvents {
    CountedEvents(records: records.filter { $0.year <= year }, per: per, parent: parent?.through(year))
  }

  /// The same with a rate supposed for a year: as many whole events among as many births as last time as come nearest.
  func supposing(_ point: Series.Point) -> CountedEvents {
    guard let last = records.last else { return self }
    let count = max(0, (point.value * last.exposure / per).double.rounded())
    guard count < SmallCounts.manyEvents * 100 else { return self }
    let others = records.filter { $0.year != point.year }
    let supposed = CountRecord(year: point.year, count: Int(count), exposure: last.exposure)
    return CountedEvents(records: (others + [supposed]).sorted { $0.year < $1.year }, per: per, parent: parent)
  }

  /// What few events make of a target year, where they are few; as many births as last time are expected.
  func outlook(meeting range: ExactRange, in year: Int, forecaster: Forecaster) -> SmallCounts? {
    guard let last = records.last else { return nil }
    let parent: SmallCounts.Parent = parent.flatMap { ForecastWindow($0) }.map { .region($0) } ?? .none
    let outcome = SmallCounts.forecast(
      records, per: per, parent: parent, targetYear: year, range: range, futureExposure: last.exposure,
      forecaster: forecaster)
    if case .forecast(let counts) = outcome { return counts }
    return nil
  }
}

extension AssessmentMaterial {
  /// The events behind a rate, where the ledger has both its counts and what they happened among.
  func counts(behind indicator: Indicator) -> CountedEvents? {
    guard let definition = RateDefinition.of(indicator),
      let counts = totals(of: definition.numerators), let exposures = totals(of: definition.denominators)
    else { return nil }
    return CountedEvents(definition, counts: counts, exposures: exposures, parent: parent[indicator.id])
  }

  /// By year, in single persons: 万人 counts ten thousand. The first spelling that has any; of one year what was
  /// entered last.
  private func totals(of spellings: [Indicator.ID]) -> [Int: Decimal]? {
    for spelling in spellings {
      let totals = (own[spelling] ?? []).filter(\.subject.breakdown.isTotal).sorted { $0.isEntered(before: $1) }
      let last = Dictionary(totals.map { ($0.subject.year, $0) }, uniquingKeysWith: { _, later in later })
      let figures = last.compactMapValues { one in one.value.figure.map { $0.value * one.unit.multiple } }
      if !figures.isEmpty { return figures }
    }
    return nil
  }
}

extension UnitOfMeasure {
  /// How many single things one of this unit is: 万人 is ten thousand.
  public var multiple: Decimal {
    if symbol.hasPrefix("万") { return 10_000 }
    return symbol.hasPrefix("亿") ? 100_000_000 : 1
  }
}
