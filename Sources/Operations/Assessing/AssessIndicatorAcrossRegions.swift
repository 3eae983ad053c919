import Assessment
import Foundation
import PlanModel
import Store

/// Judges one indicator in many regions by the same target: where it stands across a province or the nation.
///
/// A region gets the verdict its own plan would get with this row, by its total, its peers and the counts behind a rate.
/// What a person has found belongs to a region's own plan and does not count here.
public struct AssessIndicatorAcrossRegions: Sendable {
  private let ledger: any ObservationLedger
  private let judge: Judge
  private let register = RegionRegister.national

  /// - Parameter judge: keep one for many indicators; it remembers the shapes of its forecasts.
  public init(ledger: any ObservationLedger, judge: Judge = Judge()) {
    self.ledger = ledger
    self.judge = judge
  }

  /// One verdict for each region, in the order of their codes; a region without figures has one that says so.
  ///
  /// - Parameters:
  ///   - planned: the indicator with its target.
  ///   - period: whose last year the target is due in, and whose base year changes count from.
  ///   - asOf: later figures do not count.
  public func callAsFunction(
    _ planned: PlannedIndicator, of period: Period, in regions: Set<RegionCode>, asOf: Int
  ) async throws -> [RegionVerdict] {
    let asOf = min(asOf, period.targetYear)
    let totals = try await ledger.totals(query(planned, regions))
    let referenced = planned.target.rule.references.map { Indicator(name: $0, unit: planned.indicator.unit) }
    let series = TotalsSeries(totals, of: [planned.indicator] + referenced)
    let drifts = SiblingDrifts(
      of: series.series[planned.indicator.id] ?? [:], for: regions, register: register, through: asOf)
    let counts = RegionCounts(totals, behind: planned.indicator)
    let none = SeriesForm(of: planned.indicator).series([])
    let noReferences = referenced.map { SeriesForm(of: $0).series([]) }
    return await judged(regions.sorted()) { region in
      let references = zip(referenced, noReferences).map { one, none in (one.name, series[one.id, region] ?? none) }
      let parent = counts.isEmpty ? nil : register.superior(of: region).flatMap { series[planned.indicator.id, $0] }
      return Question(
        indicator: planned.indicator, target: planned.target, baseYear: period.baseYear,
        targetYear: period.targetYear, asOf: asOf, series: series[planned.indicator.id, region] ?? none,
        references: Dictionary(references, uniquingKeysWith: { first, _ in first }), peerDrift: drifts[region],
        counts: counts.events(in: region, parent: parent))
    }
  }

  /// The verdicts in the order of the regions, on as many cores as are free.
  private func judged(
    _ regions: [RegionCode], _ question: @escaping @Sendable (RegionCode) -> Question
  ) async -> [RegionVerdict] {
    await withTaskGroup(of: (Int, [RegionVerdict]).self) { group in
      for start in stride(from: 0, to: regions.count, by: Self.atOnce) {
        group.addTask {
          let part = regions[start..<min(start + Self.atOnce, regions.count)]
          return (start, part.map { RegionVerdict(region: $0, verdict: judge.verdict(on: question($0))) })
        }
      }
      var parts: [(start: Int, verdicts: [RegionVerdict])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.start < $1.start }.flatMap(\.verdicts)
    }
  }

  /// Enough regions to be worth a task of their own: some two milliseconds.
  private static let atOnce = 400

  /// The regions with their peers and superiors; all there are, where that is quicker than to name them.
  private func query(_ planned: PlannedIndicator, _ regions: Set<RegionCode>) -> ObservationQuery {
    let indicators = planned.observedIndicators
    guard regions.count < Self.manyRegions else { return ObservationQuery(indicators: indicators) }
    let superiors = Set(regions.compactMap { register.superior(of: $0) })
    let around = regions.union(superiors).union(superiors.flatMap { register.parts(of: $0) })
    return ObservationQuery(indicators: indicators, regions: around)
  }

  /// From about a third of the counties on, all regions are read.
  private static let manyRegions = 1_000
}

/// How an indicator stands in a region.
public struct RegionVerdict: Hashable, Sendable {
  public let region: RegionCode
  public let verdict: Verdict
}

/// What the siblings of each region did, each sibling's figures made ready once.
private struct SiblingDrifts: Sendable {
  private let drifts: [RegionCode: Double]

  init(
    of series: [RegionCode: Series], for regions: Set<RegionCode>, register: RegionRegister, through year: Int
  ) {
    var drifts: [RegionCode: Double] = [:]
    for (superior, members) in Dictionary(grouping: regions, by: { register.superior(of: $0) }) {
      guard let superior else { continue }
      // Siblings are of one level: a county-level city beside a prefecture is none.
      let parts = Dictionary(grouping: register.parts(of: superior), by: \.level)
      let windows = parts.mapValues { codes in
        codes.compactMap { code in
          series[code].flatMap { ForecastWindow($0.through(year)) }.map { (code: code, window: $0) }
        }
      }
      for region in members {
        let siblings = (windows[region.level] ?? []).filter { $0.code != region }.map(\.window)
        drifts[region] = PeerDrift.drift(of: siblings)
      }
    }
    self.drifts = drifts
  }

  /// `nil` with fewer than five siblings.
  subscript(region: RegionCode) -> Double? { drifts[region] }
}

/// The counts behind a rate, by region.
private struct RegionCounts: Sendable {
  private let definition: RateDefinition?
  private let totals: [RegionCode: [Indicator.ID: [Int: Decimal]]]

  init(_ totals: [RegionTotals], behind indicator: Indicator) {
    definition = RateDefinition.of(indicator)
    var byRegion: [RegionCode: [Indicator.ID: [Int: Decimal]]] = [:]
    let wanted = Set((definition?.numerators ?? []) + (definition?.denominators ?? []))
    for one in totals where wanted.contains(one.indicator) {
      for point in one.figures {
        byRegion[one.region, default: [:]][one.indicator, default: [:]][point.year] =
          point.figure.value * one.unit.multiple
      }
    }
    self.totals = byRegion
  }

  /// Whether the ledger has none.
  var isEmpty: Bool { totals.isEmpty }

  func events(in region: RegionCode, parent: Series?) -> CountedEvents? {
    guard let definition, let known = totals[region],
      let counts = definition.numerators.lazy.compactMap({ known[$0] }).first,
      let exposures = definition.denominators.lazy.compactMap({ known[$0] }).first
    else { return nil }
    return CountedEvents(definition, counts: counts, exposures: exposures, parent: parent)
  }
}
