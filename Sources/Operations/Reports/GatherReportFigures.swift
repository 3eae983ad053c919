import Assessment
import PlanDocuments
import PlanModel
import Reports
import Rounds
import Store

/// Brings together what reports print: plans as of a year, with the map of their data and the round of the year.
struct GatherReportFigures: Sendable {
  private let store: any PlanStore
  private let ledger: any ObservationLedger
  private let assessor: PlanAssessor
  let force: PlansInForce

  /// - Parameter ledger: where figures are read instead of in the store.
  init(store: any PlanStore, ledger: (any ObservationLedger)? = nil, assessor: PlanAssessor) async throws {
    self.store = store
    self.ledger = ledger ?? store
    self.assessor = assessor
    force = try await PlansInForce(shelf: store, book: store)
  }

  /// A view of a plan from a year.
  struct View: Hashable {
    let plan: Plan.ID
    let year: Int
  }

  /// The plans as of their years; plans that are not kept are left out.
  ///
  /// - Parameter needs: what beside the assessment is asked for.
  func callAsFunction(_ views: [View], needs: Needs = .all) async throws -> [PlanFigures] {
    let assess = AssessPlan(ledger: ledger, judgements: Judgements(force.decisions), assessor: assessor)
    let names = unitNames
    var maps: [String: CompletenessMap?] = [:]
    var figures: [PlanFigures] = []
    for view in views {
      guard let plan = force.plan(view.plan)?.plan else { continue }
      let place = "\(plan.region.code?.digits ?? "")-\(view.year)"
      if needs.contains(.map), maps[place] == nil { maps[place] = .some(try await map(plan.region.code, view.year)) }
      figures.append(
        PlanFigures(
          try await assess(plan, asOf: view.year), year: view.year, map: maps[place] ?? nil,
          round: needs.contains(.round) ? try await round(plan.region.code, view.year) : nil,
          corrected: needs.contains(.corrections) ? try await corrected(plan, view.year) : [:], unitNames: names))
    }
    return figures
  }

  struct Needs: OptionSet {
    let rawValue: Int
    static let map = Needs(rawValue: 1)
    static let round = Needs(rawValue: 2)
    static let corrections = Needs(rawValue: 4)
    static let all: Needs = [.map, .round, .corrections]
  }

  /// The register's name for every spelling that is another.
  private var unitNames: [String: String] {
    var names: [String: String] = [:]
    for unit in force.register.units {
      for spelling in unit.confirmedSpellings where spelling != unit.name { names[spelling] = unit.name }
    }
    return names
  }

  /// Of the figures due up to a year; `nil` where no plan of the region has indicators.
  private func map(_ region: RegionCode?, _ year: Int) async throws -> CompletenessMap? {
    guard let region else { return nil }
    do {
      return try await MapGaps(store: store)(region, asOf: year + 1)
    } catch is GapRefusal {
      return nil
    }
  }

  private func round(_ region: RegionCode?, _ year: Int) async throws -> RoundState? {
    guard let region else { return nil }
    let id = ReportingRound.ID(region: region, year: year)
    guard try await store.round(id) != nil else { return nil }
    return try await LoadRound(book: store)(id)
  }

  /// Years of the plan's period up to `year` whose total was entered more than once with another value.
  private func corrected(_ plan: Plan, _ year: Int) async throws -> [Indicator.ID: [Int]] {
    guard let region = plan.region.code, plan.period.baseYear <= year else { return [:] }
    let indicators = Set(plan.indicators.map(\.indicator.id))
    guard !indicators.isEmpty else { return [:] }
    let known = try await store.current(
      ObservationQuery(indicators: indicators, regions: [region], years: plan.period.baseYear...year))
    var corrected: [Indicator.ID: [Int]] = [:]
    for observation in known where observation.subject.breakdown.isTotal {
      let history = try await store.history(of: observation.subject)
      guard history.contains(where: { $0.value != observation.value }) else { continue }
      corrected[observation.subject.indicator, default: []].append(observation.subject.year)
    }
    return corrected.mapValues { $0.sorted() }
  }
}
