import PlanModel
import Reports
import Wording

/// Why a report cannot be made.
public enum ReportRefusal: Refusal, Hashable {
  case noPlans
  case noSuchPlan(String, known: [String])
  case severalRegions
  /// The plan's place is not settled.
  case noRegion
  case noUnit(known: [String])
  case unknownUnit(String, known: [String])
  case yearOutOfReach(Int)
  case noEvaluation
  case evaluationOpen

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .noPlans: Phrase.ReportMaking.noPlans
    case .noSuchPlan(let id, let known): .noSuchPlan(id, known: known)
    case .severalRegions: Phrase.ReportMaking.severalRegions
    case .noRegion: Phrase.ReportMaking.noRegion
    case .noUnit(let known): Phrase.ReportMaking.noUnit(known)
    case .unknownUnit(let unit, let known): Phrase.ReportMaking.unknownUnit(unit, known: known)
    case .yearOutOfReach(let year): Phrase.ReportMaking.yearOutOfReach(year)
    case .noEvaluation: Phrase.ReportMaking.noEvaluation
    case .evaluationOpen: Phrase.ReportMaking.evaluationOpen
    }
  }
}
