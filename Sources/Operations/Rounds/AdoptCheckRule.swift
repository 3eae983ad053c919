import Foundation
import People
import Rounds
import Store
import Wording

/// Makes a check rule of the office's own, changes it, or takes it out of use (自定义校验规则).
public struct AdoptCheckRule: Sendable {
  private let book: any CheckRuleBook

  /// Keeps rules in the book.
  public init(book: any CheckRuleBook) { self.book = book }

  /// Whether a rule is meant to be new.
  public enum Intent: Hashable, Sendable {
    /// Another of the same id is not replaced.
    case adding
    /// The rule of this id is replaced; every earlier one stays readable in the record.
    case changing
  }

  /// Keeps a rule, which is asked from now on.
  ///
  /// - Throws: `CheckRuleRefusal`.
  public func callAsFunction(_ rule: CheckRule, _ intent: Intent, by actor: Actor, at time: Date) async throws {
    guard actor.mayWriteCheckRules else { throw CheckRuleRefusal.notAllowed }
    let known = try await latest(rule.id)
    switch (intent, known) {
    case (.adding, .some): throw CheckRuleRefusal.taken(rule.id)
    case (.changing, nil): throw CheckRuleRefusal.noSuchRule(rule.id)
    case (.changing, let former?) where former == rule: throw ReviewRefusal.nothingChanged
    case (.adding, nil), (.changing, .some): break
    }
    try await book.keep(rule, by: act(rule, by: actor, at: time, reason: rule.reason))
  }

  /// Takes a rule out of use. What was explained under it stays with the figures.
  ///
  /// - Throws: `CheckRuleRefusal`.
  public func retire(_ id: CheckRule.ID, reason: String, by actor: Actor, at time: Date) async throws {
    guard actor.mayWriteCheckRules else { throw CheckRuleRefusal.notAllowed }
    guard let rule = try await latest(id) else { throw CheckRuleRefusal.noSuchRule(id) }
    guard rule.standing == .active else { throw CheckRuleRefusal.retired(id) }
    guard !reason.isBlank else { throw CheckRuleRefusal.reasonMissing }
    try await book.keep(rule.retired, by: act(rule.retired, by: actor, at: time, reason: reason.trimmed))
  }

  private func latest(_ id: CheckRule.ID) async throws -> CheckRule? {
    try await book.checkRules().last { $0.id == id }
  }

  private func act(_ rule: CheckRule, by actor: Actor, at time: Date, reason: String) -> Act {
    Act(
      at: time, actor: actor, verb: .changeCheckRule, object: rule.id, region: actor.post?.region, reason: reason,
      details: [
        .init("title", rule.title.zh), .init("severity", rule.severity.rawValue), .init("scope", rule.scope.wording.zh),
        .init("occasion", rule.occasion.rawValue), .init("condition", rule.condition),
        .init("message", rule.message.zh), .init("standing", rule.standing.rawValue),
      ])
  }
}

/// Why a check rule cannot be kept.
public enum CheckRuleRefusal: Refusal, Hashable {
  case notAllowed
  /// Another rule has this id.
  case taken(CheckRule.ID)
  case noSuchRule(CheckRule.ID)
  /// It is out of use already.
  case retired(CheckRule.ID)
  case reasonMissing

  public var reason: Phrase {
    switch self {
    case .notAllowed: .CheckRules.notAllowed
    case .taken(let id): .CheckRules.taken(id)
    case .noSuchRule(let id): .CheckRules.noSuchRule(id)
    case .retired(let id): .CheckRules.alreadyRetired(id)
    case .reasonMissing: .Round.reasonMissing
    }
  }
}

extension Actor {
  fileprivate var mayWriteCheckRules: Bool {
    guard let post else { return way == .commandLine }
    return RightsTable.standard.allows(.writeCheckRules, to: post.role)
  }
}
