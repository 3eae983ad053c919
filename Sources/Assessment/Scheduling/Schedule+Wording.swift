import Foundation
import PlanModel
import Wording

extension Schedule {
  /// The pace in plain words.
  public var wording: Phrase {
    switch pace {
    case .ahead: .scheduleAhead(shares)
    case .onSchedule: .scheduleOnTime(shares)
    case .behind: .scheduleBehind(shares)
    case .farBehind: .scheduleFarBehind(shares)
    case .maintenance(let inside, let all, let streak):
      .scheduleMaintenance(inside: String(inside), of: String(all), streak: String(streak))
    case .baseYearItself: .scheduleBaseYear(String(baseYear))
    case .noBaseline: .unknownNoBaseline(String(baseYear))
    case .noPeriod: .scheduleNoPeriod(base: String(baseYear), target: String(targetYear))
    }
  }

  /// The step now required beside the steps made, in plain words.
  public func stepWording(unit: UnitOfMeasure) -> Phrase {
    func measured(_ step: Decimal) -> Phrase { .measured(step.double.shown(3), unit: unit.differenceSymbol) }
    let made = meanStep.map { Phrase.stepMade(measured($0)) } ?? .stepNotKnown
    switch requiredStep {
    case .perYear(let step): return .stepRequired(measured(step), made: made)
    case .anyStep: return .stepAny
    case .alreadyMet: return .stepMet
    case .timeIsOver: return .stepTimeIsOver(String(targetYear))
    case .noFigures: return .unknownNoFigures
    }
  }

  private var shares: Phrase {
    func percent(_ share: Decimal?) -> String { ((share ?? 0).double * 100).shown(1) }
    return .scheduleShares(done: percent(done), due: percent(due))
  }
}

extension Schedule.Pace {
  /// The pace as files name it.
  public var key: String {
    switch self {
    case .ahead: "ahead"
    case .onSchedule: "onSchedule"
    case .behind: "behind"
    case .farBehind: "farBehind"
    case .maintenance: "maintenance"
    case .baseYearItself: "baseYearItself"
    case .noBaseline: "noBaseline"
    case .noPeriod: "noPeriod"
    }
  }
}
