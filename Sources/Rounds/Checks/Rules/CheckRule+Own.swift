import Wording

extension CheckRule {
  /// A rule of the Office's own, read and checked: what is adopted can be worked out.
  ///
  /// - Parameters:
  ///   - id: `own.` and up to forty small letters, digits and hyphens.
  ///   - reason: why there is this rule.
  /// - Throws: `OwnRuleRefusal`, naming the part that is wrong and the remedy.
  public static func own(
    _ id: String, title: Phrase, severity: CheckFinding.Severity, scope: Scope, on occasion: Occasion = .always,
    condition: String, message: Phrase, author: String, reason: String
  ) throws(OwnRuleRefusal) -> CheckRule {
    let rule = CheckRule(
      id, title, severity, scope, on: occasion, condition, message, author: author, reason: reason)
    try rule.adoptable()
    return rule
  }

  private func adoptable() throws(OwnRuleRefusal) {
    let name = id.dropFirst(Self.ownPrefix.count).utf8
    guard isOwn, (1...40).contains(name.count), name.allSatisfy(Self.isNameByte) else {
      throw OwnRuleRefusal(.id, .ownRuleBadID)
    }
    guard title.zh.wordingLength > 0 else { throw OwnRuleRefusal(.title, .ownRuleNoTitle) }
    guard message.zh.wordingLength > 0 else { throw OwnRuleRefusal(.message, .ownRuleNoMessage) }
    guard author.wordingLength > 0, reason.wordingLength > 0 else { throw OwnRuleRefusal(.reason, .ownRuleNoReason) }
    let isNamed =
      switch scope {
      case .natures(let natures): !natures.isEmpty
      case .units(let units): !units.isEmpty
      case .indicators(let indicators): !indicators.isEmpty
      case .cells, .values, .totals, .parts, .figures, .tasks: true
      }
    guard isNamed else { throw OwnRuleRefusal(.scope, .ownRuleNoScope) }
    _ = try ReadRule(self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// A rule of the Office's own that cannot be adopted as it is.
public struct OwnRuleRefusal: Refusal, Hashable {
  public let reason: Phrase
  /// The part that is wrong.
  public let part: Part
  /// The character of the condition where it goes wrong, from 1; `nil` where no single one does.
  public let column: Int?

  init(_ part: Part, _ reason: Phrase, column: Int? = nil) {
    self.part = part
    self.reason = reason
    self.column = column
  }

  /// What a rule is made of.
  public enum Part: String, Hashable, Sendable {
    case id, title, scope, condition, message, reason
  }
}

/// A rule whose texts have been read.
struct ReadRule {
  let rule: CheckRule
  let condition: RuleExpression
  let zh: MessageTemplate
  let en: MessageTemplate

  init(_ rule: CheckRule) throws(OwnRuleRefusal) {
    self.rule = rule
    do {
      condition = try ExpressionChecker.condition(rule.condition)
    } catch {
      throw OwnRuleRefusal(.condition, error.reason, column: error.column)
    }
    zh = try MessageTemplate(rule.message.zh)
    en = try MessageTemplate(rule.message.en)
  }

  /// Of which indicators it speaks.
  var reach: RuleReach { condition.reach.joined(zh.reach).joined(en.reach) }

  /// What the rule says of a cell.
  func message(in context: CheckContext) -> Phrase { Phrase(zh.filled(in: context, .zh), en.filled(in: context, .en)) }
}
