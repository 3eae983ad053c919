import PlanModel
import Rounds

/// Every figure of a report's plans: the one place from which composers print and verification derives again.
public struct ReportFigures: Sendable {
  /// In the order of the report.
  public let plans: [PlanFigures]
  private let rounds: [ReportingRound.ID: RoundState]

  /// Figures of plans, each as of one or several years.
  public init(_ plans: [PlanFigures]) {
    self.plans = plans
    rounds = Dictionary(
      plans.compactMap(\.round).map { ($0.round.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure that is meant; `nil` where it names nothing that there is.
  public func derive(_ meaning: FigureMeaning) -> DerivedFigure? {
    if case .owed(let region, let year, let unit, let what) = meaning {
      return rounds[ReportingRound.ID(region: region, year: year)].map {
        DerivedFigure(Self.owed(what, by: unit, in: $0))
      }
    }
    return figures(for: meaning)?.derive(meaning)
  }

  /// A figure bound to what it means.
  func bound(_ meaning: FigureMeaning) -> BoundFigure? {
    derive(meaning).map { BoundFigure(meaning.binding, text: $0.text) }
  }

  /// Figures that no view of a year changes are taken from the latest view; others from that of their year.
  private func figures(for meaning: FigureMeaning) -> PlanFigures? {
    let ofPlan = plans.filter { $0.plan.id == meaning.plan }
    switch meaning {
    case .value, .change, .movement, .target: return ofPlan.max { $0.year < $1.year }
    default: return ofPlan.first { $0.year == meaning.year }
    }
  }

  private static func owed(_ what: OwedCount, by unit: String, in state: RoundState) -> Int {
    let stages = state.assignments.filter { $0.standing == .owed && $0.leads.contains(unit) }
      .map { state.current($0.id).stage }
    switch what {
    case .total: return stages.count
    case .approved: return stages.count { $0 >= .approved }
    case .underReview: return stages.count { $0 > .draft && $0 < .approved }
    case .open: return stages.count { $0 == .draft }
    }
  }
}
