import PlanModel
import Rounds
import Wording

/// Why something cannot be done to a round.
public enum RoundRefusal: Refusal, Hashable {
  case noSuchRound(ReportingRound.ID)
  case noSuchAssignment(Assignment.ID)
  /// No plan in force owes anything in that year.
  case nothingOwed(RegionCode, year: Int)
  /// The year is not over by far, or before there was any plan.
  case yearOutOfReach(Int)
  case closesBeforeOpening
  /// A longer term that is not longer.
  case extensionTooShort(unit: String, deadline: RoundDay)
  case reasonMissing
  case notAllowed
  case noSuchUnit(String)
  case unknownBreakdown(String)

  public var reason: Phrase {
    switch self {
    case .noSuchRound(let id): .Round.noSuchRound(id.text)
    case .noSuchAssignment(let id): .Round.noSuchAssignment(id.text)
    case .nothingOwed(let region, let year): .Round.nothingOwed(region.digits, year)
    case .yearOutOfReach(let year): .Round.yearOutOfReach(year)
    case .closesBeforeOpening: .Round.closesBeforeOpening
    case .extensionTooShort(let unit, let deadline): .Round.extensionTooShort(unit, "\(deadline)")
    case .reasonMissing: .Round.reasonMissing
    case .notAllowed: .Round.notAllowed
    case .noSuchUnit(let name): .Round.noSuchUnit(name)
    case .unknownBreakdown(let text): .Round.unknownBreakdown(text)
    }
  }
}
