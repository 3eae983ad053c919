import PlanModel
import Wording

/// Why something cannot be done to a draft or to the Office's rules.
public enum PolicyRefusal: Refusal, Hashable {
  case noSuchDraft(PaperID)
  case cannotSubmit, cannotChangeRules
  case notAllowed(PolicyStep.Name)
  case wrongStage(PolicyStep.Name, PolicyDraft.Stage.Name)
  case titleMissing, textMissing, textTooLong, tooManyIndicators, badIndicator
  /// A file that is no text.
  case notAText(String)
  case questionOpen(String), explanationMissing(String)
  case wordsTooLong, reasonMissing, nothingChanged, changedMeanwhile, dayPast
  case noSuchHit
  case expertBad, expertsCount, notThisExpert
  case opinionMissing, proposalsMissing, proposalsTooMuch, tooManyClauses
  case clauseIncomplete(Int)
  case nothingToAnswer, repliesMissing
  case wordingMissing(Int), whyNotMissing(Int)
  // Rules.
  case questionsCount, termsCount, sourcesTooLong
  case groupEmpty(String), listEmpty(String), questionTooLong(String), termBad(String), termTwice(String)
  case line(Int)

  public var reason: Phrase {
    typealias Words = Phrase.PolicyRefusal
    return switch self {
    case .noSuchDraft(let id): Words.noSuch(id.text)
    case .cannotSubmit: Words.cannotSubmit
    case .cannotChangeRules: Words.cannotChangeRules
    case .notAllowed(let step): Words.notAllowed(step.word)
    case .wrongStage(let step, let stage): Words.wrongStage(step.word, stage.word)
    case .titleMissing: Words.titleMissing(PolicyDraft.maximumTitle)
    case .textMissing: Words.textMissing
    case .textTooLong: Words.textTooLong(PolicyDraft.maximumText)
    case .tooManyIndicators: Words.tooManyIndicators(PolicyDraft.maximumIndicators)
    case .badIndicator: Words.badIndicator
    case .notAText(let name): Words.notAText(name)
    case .questionOpen(let id): Words.questionOpen(id)
    case .explanationMissing(let id): Words.explanationMissing(id)
    case .wordsTooLong: Words.wordsTooLong(PolicyDraft.maximumWords)
    case .reasonMissing: Words.reasonMissing
    case .nothingChanged: Words.nothingChanged
    case .changedMeanwhile: .paperChangedMeanwhile
    case .dayPast: Words.dayPast
    case .noSuchHit: Words.noSuchHit
    case .expertBad: Words.expertBad
    case .expertsCount: Words.expertsCount(PolicyDraft.maximumExperts)
    case .notThisExpert: Words.notThisExpert
    case .opinionMissing: Words.opinionMissing
    case .proposalsMissing: Words.proposalsMissing
    case .proposalsTooMuch: Words.proposalsTooMuch
    case .tooManyClauses: Words.tooManyClauses(PolicyDraft.maximumProposals)
    case .clauseIncomplete(let number): Words.clauseIncomplete(number)
    case .nothingToAnswer: Words.nothingToAnswer
    case .repliesMissing: Words.repliesMissing
    case .wordingMissing(let number): Words.wordingMissing(number)
    case .whyNotMissing(let number): Words.whyNotMissing(number)
    case .questionsCount: Words.questionsCount(PolicyRules.Content.maximumQuestions)
    case .termsCount: Words.termsCount(PolicyRules.Content.maximumLists, PolicyRules.Content.maximumTerms)
    case .sourcesTooLong: Words.wordsTooLong(10_000)
    case .groupEmpty(let title): Words.groupEmpty(title)
    case .listEmpty(let name): Words.listEmpty(name)
    case .questionTooLong(let id): Words.questionTooLong(id, PolicyRules.Content.maximumWords)
    case .termBad(let words): Words.termBad(words, PolicyRules.Content.maximumTerm)
    case .termTwice(let words): Words.termTwice(words)
    case .line(let number): Words.line(number)
    }
  }
}
