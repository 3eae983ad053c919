import Foundation
import People
import PlanModel
import Rounds

/// Something done to a contribution. The raw values stand in forms.
public enum EvaluationStep: String, Hashable, Sendable, CaseIterable {
  /// Keeps what was written so far.
  case save
  /// Hands it in: a unit's to its approver, an evaluator's to the Office.
  case submit
  /// The unit's approver stands for it.
  case pass
  /// One step back, with a reason.
  case sendBack

  /// The verb under which the record has it.
  public var verb: Act.Verb {
    switch self {
    case .save: .saveEvaluationPart
    case .submit: .submitEvaluationPart
    case .pass: .passEvaluationPart
    case .sendBack: .sendBackEvaluationPart
    }
  }
}

/// The rules of a contribution: who may take which step, from which stage (docs/evaluations.md).
///
/// Pure: it says what a contribution becomes; keeping it is the store's.
public struct EvaluationRule: Sendable {
  public let evaluation: Evaluation
  public let rights: RightsTable

  /// The rules of one evaluation.
  public init(_ evaluation: Evaluation, rights: RightsTable = .standard) {
    self.evaluation = evaluation
    self.rights = rights
  }

  /// Characters that grounds, difficulties and reasons may have.
  public static let maximumWords = 20_000

  /// What `part` becomes by a step.
  ///
  /// - Parameters:
  ///   - entries: what stands in the form from now on; `nil` where the step leaves it as it is.
  ///   - reason: why; must not be empty for a step back.
  /// - Throws: `EvaluationRefusal` where the step cannot be taken.
  public func advance(
    _ part: EvaluationPart, by step: EvaluationStep, _ actor: Actor, at time: Date,
    entries: [EvaluationMatter.ID: EvaluationPart.Entry]? = nil, reason: String = ""
  ) throws(EvaluationRefusal) -> EvaluationPart {
    try judge(part, step, actor)
    let wanted = (entries ?? part.entries).filter { $0.value != .empty }
    var (stage, passedBy, sentBack) = (part.stage, part.passedBy, part.sentBack)
    switch step {
    case .save:
      try judge(wanted, of: part)
      guard wanted != part.entries else { throw .nothingChanged }
    case .submit:
      try judge(wanted, of: part)
      try judgeComplete(wanted, of: part)
      (stage, sentBack) = (.submitted, nil)
    case .pass:
      (stage, passedBy, sentBack) = (.passed, actor.name, nil)
    case .sendBack:
      guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
      guard reason.count <= Self.maximumWords else { throw .wordsTooLong(maximum: Self.maximumWords) }
      (stage, passedBy) = (.draft, "")
      sentBack = .init(by: actor.name, at: time, reason: reason)
    }
    return EvaluationPart(
      evaluation: part.evaluation, contributor: part.contributor, region: part.region, year: part.year, stage: stage,
      entries: step == .save || step == .submit ? wanted : part.entries, evidence: part.evidence, passedBy: passedBy,
      sentBack: sentBack, revision: part.revision + 1)
  }

  /// The contribution with other files; whoever may write it attaches and takes away.
  public func attaching(
    _ evidence: [Evidence], to part: EvaluationPart, by actor: Actor
  ) throws(EvaluationRefusal) -> EvaluationPart {
    try judge(part, .save, actor)
    return EvaluationPart(
      evaluation: part.evaluation, contributor: part.contributor, region: part.region, year: part.year,
      stage: part.stage, entries: part.entries, evidence: evidence, passedBy: part.passedBy, sentBack: part.sentBack,
      revision: part.revision + 1)
  }

  /// Whether a step could be taken now, without its content and reason: what a page offers.
  public func offers(_ step: EvaluationStep, on part: EvaluationPart, to actor: Actor) -> Bool {
    (try? judge(part, step, actor)) != nil
  }

  private func judge(_ part: EvaluationPart, _ step: EvaluationStep, _ actor: Actor) throws(EvaluationRefusal) {
    guard evaluation.closing == nil else { throw .closed }
    guard let post = actor.post, post.region == evaluation.region else { throw .notAllowed(step) }
    switch (step, part.contributor, part.stage) {
    case (.save, .unit(let unit), .draft), (.submit, .unit(let unit), .draft):
      try judge(actor, post, by: .supply, for: unit, step)
    case (.pass, .unit(let unit), .submitted): try judge(actor, post, by: .pass, for: unit, step)
    case (.sendBack, .unit(let unit), .submitted):
      if !rights.allows(.manageEvaluations, to: post.role) { try judge(actor, post, by: .pass, for: unit, step) }
    case (.save, .evaluator(let account, _), .draft), (.submit, .evaluator(let account, _), .draft):
      guard rights.allows(.score, to: post.role), actor.account == account else { throw .notAllowed(step) }
    case (.sendBack, .unit, .passed), (.sendBack, .evaluator, .submitted):
      guard rights.allows(.manageEvaluations, to: post.role) else { throw .notAllowed(step) }
    case (.save, _, .submitted), (.save, _, .passed), (.submit, _, .submitted), (.submit, _, .passed),
      (.pass, _, .draft), (.pass, _, .passed), (.pass, .evaluator, .submitted), (.sendBack, _, .draft),
      (.sendBack, .evaluator, .passed):
      throw .wrongStage(step, part.stage)
    }
    guard !evaluation.matters(for: part.contributor).isEmpty else { throw .notAsked(part.contributor.name) }
  }

  /// A post of the unit itself, or the Office acting for it visibly.
  private func judge(
    _ actor: Actor, _ post: Post, by right: Right, for unit: String, _ step: EvaluationStep
  ) throws(EvaluationRefusal) {
    let isOwn = rights.allows(right, to: post.role) && actor.onBehalfOf.isEmpty
    let isForUnit = rights.allows(.actForUnit, to: post.role) && !actor.onBehalfOf.isEmpty
    guard isOwn || isForUnit, actor.unit == unit else { throw .notAllowed(step) }
  }

  private func judge(
    _ entries: [EvaluationMatter.ID: EvaluationPart.Entry], of part: EvaluationPart
  ) throws(EvaluationRefusal) {
    let asked = Set(evaluation.matters(for: part.contributor).map(\.id))
    for (matter, entry) in entries {
      guard asked.contains(matter) else { throw .notAsked(matter.text) }
      guard entry.grounds.count <= Self.maximumWords, entry.difficulties.count <= Self.maximumWords else {
        throw .wordsTooLong(maximum: Self.maximumWords)
      }
      switch entry.answer {
      case .open: break
      case .score(let figure):
        guard figure.value >= 0, figure.value <= Decimal(evaluation.scheme.maximum), figure.decimals <= 2 else {
          throw .scoreOutOfReach("\(figure)", maximum: evaluation.scheme.maximum)
        }
      case .without(let reason):
        guard EvaluationPart.NoScore.chosen.contains(reason) else { throw .notAsked(reason.rawValue) }
      }
    }
  }

  /// Every matter has a score with its grounds, or a reason why it has none.
  private func judgeComplete(
    _ entries: [EvaluationMatter.ID: EvaluationPart.Entry], of part: EvaluationPart
  ) throws(EvaluationRefusal) {
    var (open, groundless) = (0, 0)
    for matter in evaluation.matters(for: part.contributor) {
      let entry = entries[matter.id] ?? .empty
      switch entry.answer {
      case .open: open += 1
      case .score: if entry.grounds.allSatisfy(\.isWhitespace) { groundless += 1 }
      case .without: break
      }
    }
    guard open == 0, groundless == 0 else { throw .incomplete(open: open, groundless: groundless) }
  }
}
