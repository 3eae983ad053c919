import PlanModel
import Wording

/// Why something cannot be done to an evaluation.
public enum EvaluationRefusal: Refusal, Hashable {
  case noSuchEvaluation(PaperID)
  case notAllowed(EvaluationStep)
  /// Only the Office opens, adjusts, closes.
  case notTheOffice
  case closed
  case notClosed
  case wrongStage(EvaluationStep, EvaluationPart.Stage)
  case reasonMissing
  case wordsTooLong(maximum: Int)
  case nothingChanged
  /// Matters without an answer, and scores without grounds.
  case incomplete(open: Int, groundless: Int)
  case scoreOutOfReach(String, maximum: Int)
  /// A score and a reason for having none.
  case bothAnswers
  /// What was answered is not asked of this contributor.
  case notAsked(String)
  case changedMeanwhile
  case weightsNotHundred(Int)
  case aspectTwice
  case aspectUnnamed
  case maximumOutOfReach(Int)
  case distanceOutOfReach(Int, maximum: Int)
  case noPlansChosen
  case planOfAnotherRegion(String)
  /// The period is not over: nothing can be said of its last year yet.
  case periodNotOver(lastYear: Int)
  case closesBeforeOpening
  case alreadyOpen(PaperID)
  case nothingToScore
  /// Contributions are missing, and no reason was given.
  case contributionsMissing([String])

  public var reason: Phrase {
    switch self {
    case .noSuchEvaluation(let id): .EvaluationRefusal.noSuch(id.text)
    case .notAllowed(let step): .EvaluationRefusal.notAllowed(step.word)
    case .notTheOffice: .EvaluationRefusal.notTheOffice
    case .closed: .EvaluationRefusal.closed
    case .notClosed: .EvaluationRefusal.notClosed
    case .wrongStage(let step, let stage): .EvaluationRefusal.wrongStage(step.word, stage.word)
    case .reasonMissing: .EvaluationRefusal.reasonMissing
    case .wordsTooLong(let maximum): .EvaluationRefusal.wordsTooLong(maximum)
    case .nothingChanged: .EvaluationRefusal.nothingChanged
    case .incomplete(let open, let groundless): .EvaluationRefusal.incomplete(open: open, groundless: groundless)
    case .scoreOutOfReach(let typed, let maximum): .EvaluationRefusal.scoreOutOfReach(typed, maximum)
    case .bothAnswers: .EvaluationPage.bothAnswers
    case .notAsked(let what): .EvaluationRefusal.notAsked(what)
    case .changedMeanwhile: .paperChangedMeanwhile
    case .weightsNotHundred(let sum): .EvaluationRefusal.weightsNotHundred(sum)
    case .aspectTwice: .EvaluationRefusal.aspectTwice
    case .aspectUnnamed: .EvaluationRefusal.aspectUnnamed(EvaluationScheme.maximumName)
    case .maximumOutOfReach(let maximum): .EvaluationRefusal.maximumOutOfReach(maximum)
    case .distanceOutOfReach(let distance, let maximum): .EvaluationRefusal.distanceOutOfReach(distance, maximum)
    case .noPlansChosen: .EvaluationRefusal.noPlansChosen
    case .planOfAnotherRegion(let plan): .EvaluationRefusal.planOfAnotherRegion(plan)
    case .periodNotOver(let year): .EvaluationRefusal.periodNotOver(year)
    case .closesBeforeOpening: .Round.closesBeforeOpening
    case .alreadyOpen(let id): .EvaluationRefusal.alreadyOpen(id.text)
    case .nothingToScore: .EvaluationRefusal.nothingToScore
    case .contributionsMissing(let names): .EvaluationRefusal.contributionsMissing(names)
    }
  }
}

extension EvaluationStep {
  /// What it is called on a button.
  public var word: Phrase { .evaluationStep(rawValue) }
}

extension EvaluationPart.Stage {
  public var word: Phrase { .evaluationStage(rawValue) }
}
