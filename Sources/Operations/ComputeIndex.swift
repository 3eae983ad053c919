import Assessment
import PlanModel
import Store
import Wording

/// Computes a plan's composite index from the figures that are kept: the plan's region with its peers and with the
/// regions directly below it, from the base year on.
public struct ComputeIndex: Sendable {
  private let ledger: any ObservationLedger
  private let register: RegionRegister

  /// The seed of the simulation where none is given; any would do, but it must be the same every time.
  public static let seed: UInt64 = 2030

  /// Reads figures from the ledger.
  public init(ledger: any ObservationLedger, register: RegionRegister = .national) {
    self.ledger = ledger
    self.register = register
  }

  /// The index with its panel and its sensitivity.
  ///
  /// Figures after the plan's target year do not count. Breakdowns do not enter.
  ///
  /// - Parameters:
  ///   - year: figures after this year do not count either; `nil` for the plan's whole period.
  ///   - seed: what the simulation's random numbers begin with.
  ///   - runs: how often the index is computed again.
  public func callAsFunction(
    _ plan: Plan, method: IndexMethod = IndexMethod(), weights: IndexWeights = IndexWeights(),
    through year: Int? = nil, seed: UInt64 = ComputeIndex.seed, runs: Int = 1000
  ) async throws -> ComputedIndex {
    let own = plan.region.code
    let peers = own.map(register.peers(of:)) ?? []
    let parts = own.map(register.parts(of:)) ?? []
    let known = try await figures(of: plan, in: (own.map { [$0] } ?? []) + peers + parts)
    let yearsKnown = Set(own.flatMap { known[$0] }?.values.flatMap(\.keys) ?? [])
    let figures = known.mapValues { region in
      region.mapValues { series in series.filter { $0.key <= year ?? plan.period.targetYear } }
    }
    let whole = IndexDefinition(
      name: .indexName(population: plan.population.rawValue), plan: plan,
      figures: { id in own.flatMap { figures[$0]?[id] } ?? [:] }, weights: weights)
    let counted = Set(whole.components.map(\.indicator.id))
    let years = figures.values.flatMap { $0.filter { counted.contains($0.key) }.values.flatMap(\.keys) }
    let base = plan.period.baseYear
    let panel = IndexPanel(whole, method: method, figures: figures, years: base...max(years.max() ?? base, base))
    let there = Set(panel.regions)
    func simulated(_ group: [RegionCode]) -> IndexSensitivity? {
      let group = group.filter(there.contains)
      guard let year = panel.years.last(where: { year in group.contains { panel.result($0, year)?.value != nil } })
      else { return nil }
      return IndexSensitivity(
        whole, method: method, figures: figures.filter { group.contains($0.key) },
        year: own.flatMap { group.contains($0) ? panel.lastYear(of: $0) : nil } ?? year, runs: runs, seed: seed)
    }
    return ComputedIndex(
      plan: plan, panel: panel, sensitivity: simulated((own.map { [$0] } ?? []) + peers),
      sensitivityOfParts: simulated(parts), parts: parts.filter(there.contains), years: yearsKnown.sorted())
  }

  private func figures(
    of plan: Plan, in regions: [RegionCode]
  ) async throws -> IndexPanel.Figures {
    let indicators = plan.indicators.map(\.indicator)
    guard !regions.isEmpty, !indicators.isEmpty else { return [:] }
    let totals = try await ledger.totals(
      ObservationQuery(indicators: Set(indicators.map(\.id)), regions: Set(regions)))
    var figures: IndexPanel.Figures = [:]
    for (indicator, ofRegions) in TotalsSeries(totals, of: indicators).series {
      for (region, series) in ofRegions {
        for point in series.points where point.year <= plan.period.targetYear {
          figures[region, default: [:]][indicator, default: [:]][point.year] = point.figure
        }
      }
    }
    return figures
  }
}

/// A plan's index: the panel, and how far it depends on the choices made.
public struct ComputedIndex: Hashable, Sendable {
  /// The plan whose index it is.
  public let plan: Plan
  /// Regions and years with every step.
  public let panel: IndexPanel
  /// The simulation of the plan's region among its peers; `nil` where no index could be computed.
  public let sensitivity: IndexSensitivity?
  /// The simulation of the regions directly below; `nil` where they have no index.
  public let sensitivityOfParts: IndexSensitivity?
  /// The regions directly below the plan's that have figures, by code.
  public let parts: [RegionCode]
  /// Years for which the plan's region has a figure of any of the plan's indicators, whatever year was asked for.
  public let years: [Int]

  /// The plan's region in the last year for which its index could be computed; `nil` where there is none.
  public var latest: IndexResult? {
    plan.region.code.flatMap { region in panel.lastYear(of: region).flatMap { panel.result(region, $0) } }
  }

  /// The plan's region by year; empty where it has no figure.
  public var course: [IndexResult] {
    guard let region = plan.region.code else { return [] }
    return panel.years.compactMap { panel.result(region, $0) }
  }

  /// What made the index change from the first year for which it could be computed to the last; `nil` where there
  /// are not two such years.
  public var change: IndexChange? {
    guard let region = plan.region.code, let first = course.first(where: { $0.value != nil })?.year,
      let last = latest?.year, first < last
    else { return nil }
    return panel.change(of: region, from: first, to: last)
  }
}
