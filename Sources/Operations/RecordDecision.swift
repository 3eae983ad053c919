import Foundation
import PlanModel
import Store
import Wording

/// Puts on record what a person decided: an alias, a target's meaning, a domain, a correction, a place, a judgement.
public struct RecordDecision: Sendable {
  private let book: any DecisionBook & PlanShelf
  private let makeID: @Sendable () -> UUID

  /// - Parameters:
  ///   - book: where decisions are kept, with the plans that judgements are about.
  ///   - makeID: makes the identifiers; random ones unless a test says otherwise.
  public init(book: any DecisionBook & PlanShelf, makeID: @escaping @Sendable () -> UUID = { UUID() }) {
    self.book = book
    self.makeID = makeID
  }

  /// Records one decision and returns it with its identifier. Throws `DecisionRefusal`.
  @discardableResult
  public func callAsFunction(
    _ subject: Decision.Subject, by author: String, because reason: String, at time: Date
  ) async throws -> Decision {
    let draft = DecisionDraft(subject: subject, author: author, reason: reason)
    let decision = try decision(draft, at: time)
    try await JudgedTargets(shelf: book).check(draft, after: { try await book.decisions() })
    try await book.record([decision])
    return decision
  }

  /// Records all decisions of a file that are not on record yet, or none of them. A decision is on record where
  /// one of the same identifier is, or, without an identifier, where the same person decided the same for the
  /// same reason.
  public func callAsFunction(_ drafts: [DecisionDraft], at time: Date) async throws -> RecordedDecisions {
    var kept = try await book.decisions()
    var recorded: [Decision] = []
    let targets = JudgedTargets(shelf: book)
    for draft in drafts {
      let decision = try decision(draft, at: time)
      if kept.contains(where: { draft.isOnRecord(as: $0) }) { continue }
      try await targets.check(draft, after: { kept })
      kept.append(decision)
      recorded.append(decision)
    }
    try await book.record(recorded)
    return RecordedDecisions(recorded: recorded, alreadyOnRecord: drafts.count - recorded.count)
  }

  private func decision(_ draft: DecisionDraft, at time: Date) throws -> Decision {
    if draft.author.isBlank { throw DecisionRefusal(draft.place, .decisionNeedsAuthor) }
    if draft.reason.isBlank { throw DecisionRefusal(draft.place, .decisionNeedsReason) }
    if let problem = draft.subject.problem { throw DecisionRefusal(draft.place, problem) }
    return Decision(
      id: draft.id ?? Decision.ID(makeID().uuidString.lowercased()), subject: draft.subject.trimmed,
      author: draft.author.trimmed, reason: draft.reason.trimmed, at: draft.at ?? time)
  }
}

/// What came of a file of decisions.
public struct RecordedDecisions: Hashable, Sendable {
  /// The decisions that are new, in the file's order.
  public let recorded: [Decision]
  /// How many were on record before.
  public let alreadyOnRecord: Int
}

/// A decision that cannot be put on record, with its place in the file where it came from one.
public struct DecisionRefusal: Refusal, Hashable {
  /// The place, e.g. `decisions[2].reason`; empty for a decision that came from no file.
  public let place: String
  private let problem: Phrase

  init(_ place: String, _ problem: Phrase) {
    self.place = place
    self.problem = problem
  }

  /// What is wrong, with its place.
  public var reason: Phrase { place.isEmpty ? problem : .inDecisionFile(place, problem) }
}

extension DecisionDraft {
  fileprivate func isOnRecord(as decision: Decision) -> Bool {
    if let id { return id == decision.id }
    return subject.trimmed == decision.subject && author.trimmed == decision.author && reason.trimmed == decision.reason
  }
}

extension Decision.Subject {
  /// What makes the subject meaningless; `nil` where nothing does.
  fileprivate var problem: Phrase? {
    func empty(_ fields: KeyValuePairs<String, String>) -> Phrase? {
      fields.first { $0.value.isBlank }.map { .decisionFieldEmpty($0.key) }
    }
    switch self {
    case .unitAlias(let text, let unit), .unitDistinct(let text, let unit):
      return empty(["text": text, "unit": unit]) ?? (text == unit ? .decisionChangesNothing : nil)
    case .targetReading(let plan, let indicator, let phrase, _):
      return empty(["plan": plan.text, "indicator": indicator.text, "phrase": phrase])
    case .indicatorDomain(let plan, let indicator, let domain):
      return empty(["plan": plan.text, "indicator": indicator.text, "domain": domain])
    case .correction(let plan, _, let printed, let corrected):
      return empty(["plan": plan.text, "printed": printed])
        ?? (printed == corrected ? .decisionChangesNothing : nil)
    case .judgement(let plan, let indicator, let phrase, _, _, let evidence):
      return empty(["plan": plan.text, "indicator": indicator.text, "phrase": phrase, "evidence": evidence])
    case .region(let name, _):
      return empty(["name": name])
    }
  }

  /// The subject with free words, the evidence of a judgement, without spaces around them.
  fileprivate var trimmed: Decision.Subject {
    guard case .judgement(let plan, let indicator, let phrase, let year, let outcome, let evidence) = self else {
      return self
    }
    return .judgement(
      plan: plan, indicator: indicator, phrase: phrase, year: year, outcome: outcome, evidence: evidence.trimmed)
  }
}
