import People
import PlanModel
import Rounds

/// Who may look at a return: whoever reads the returns of its region, and the people of the units it concerns.
enum ReturnSight {
  static func covers(_ assignment: Assignment, of round: ReportingRound, _ visit: Visit) -> Bool {
    guard case .account(let account, _) = visit.visitor else { return false }
    if account.post(allowing: .readReturns, in: round.regionCode) != nil { return true }
    return (assignment.leads + assignment.supports).contains { unit in
      [Right.supply, .pass].contains { account.post(allowing: $0, in: round.regionCode, unit: unit) != nil }
    }
  }
}

/// A step that somebody may take on a return now, and in which post.
struct StepOffer: Hashable, Sendable {
  let step: ReviewStep
  let actor: Actor

  /// Everything that the visitor may do to a return now: in their own name first, for units after that.
  static func all(
    on current: Return, of assignment: Assignment, in round: ReportingRound, _ visit: Visit, day: RoundDay
  ) -> [StepOffer] {
    let review = Review(round: round, assignment: assignment)
    var offers: [StepOffer] = []
    for step in ReviewStep.allCases {
      for actor in actors(for: step.right(at: current.stage), assignment, round, visit)
      where review.offers(step, on: current, to: actor, on: day) {
        offers.append(StepOffer(step: step, actor: actor))
      }
    }
    return offers.filter { $0.actor.onBehalfOf.isEmpty } + offers.filter { !$0.actor.onBehalfOf.isEmpty }
  }

  private static func actors(
    for right: Right, _ assignment: Assignment, _ round: ReportingRound, _ visit: Visit
  ) -> [Actor] {
    switch right {
    case .supply, .pass:
      assignment.leads.compactMap { visit.actor(for: right, in: round.regionCode, onBehalfOf: $0) }
    default: visit.actor(for: right, in: round.regionCode).map { [$0] } ?? []
    }
  }
}
