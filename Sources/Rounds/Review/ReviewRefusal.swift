import PlanModel
import Wording

/// Why a step of the review cannot be taken.
public enum ReviewRefusal: Refusal, Hashable {
  /// The return is at a stage from which the step does not lead on.
  case wrongStage(ReviewStep, Return.Stage)
  /// The person's post does not allow it.
  case notAllowed(ReviewStep)
  /// The unit does not answer for it.
  case notOfUnit(unit: String, leads: [String])
  /// No reason was given.
  case reasonMissing(ReviewStep)
  /// Checks hold it up.
  case checksOpen([CheckFinding])
  /// The unit's term is not running.
  case outsideTerm(ReportingRound.Term, opens: RoundDay, deadline: RoundDay)
  /// The unit has signed already.
  case signedAlready(unit: String)
  /// Nothing would change.
  case nothingChanged
  /// The Office took it out of the round.
  case dropped

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .wrongStage(let step, let stage): .Review.wrongStage(step.word, stage.word)
    case .notAllowed(let step): .Review.notAllowed(step.word)
    case .notOfUnit(let unit, let leads): .Review.notOfUnit(unit, leads: leads)
    case .reasonMissing(let step): .Review.reasonMissing(step.word)
    case .checksOpen(let findings): .Review.checksOpen(findings.map(\.message))
    case .outsideTerm(.notYet, let opens, _): .Review.notYetOpen("\(opens)")
    case .outsideTerm(.closed, _, _): .Review.roundClosed
    case .outsideTerm(_, _, let deadline): .Review.termOver("\(deadline)")
    case .signedAlready(let unit): .Review.signedAlready(unit)
    case .nothingChanged: .Review.nothingChanged
    case .dropped: .Review.dropped
    }
  }
}
