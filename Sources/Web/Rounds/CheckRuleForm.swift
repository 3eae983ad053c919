import Foundation
import PlanModel
import Rounds
import Wording

/// What somebody typed of a rule of the office's own: kept whole, so that an error loses nothing.
struct CheckRuleForm: Hashable, Sendable {
  /// What stands behind `own.`.
  var id = ""
  var titleZh = ""
  var titleEn = ""
  var severity = CheckFinding.Severity.explain
  var scope = ScopeChoice.cells
  /// Indicators or units, as typed.
  var names = ""
  var occasion = CheckRule.Occasion.always
  var condition = ""
  var messageZh = ""
  var messageEn = ""
  var reason = ""
  /// The round it is to be tried on.
  var round = ""
  var problems = FormProblems()
  /// The character of the condition where it goes wrong, from 1.
  var column: Int?

  /// What a rule may be asked of, as one choice.
  enum ScopeChoice: String, Hashable, Sendable, CaseIterable {
    case cells, values, totals, parts, indicators, units, share, rate, duration, ratio, sexRatio, count, figures, tasks

    var words: Phrase {
      switch self {
      case .indicators: Phrase.CheckRules.scopeIndicators
      case .units: Phrase.CheckRules.scopeUnits
      default: scope(names: []).wording
      }
    }

    func scope(names: [String]) -> CheckRule.Scope {
      switch self {
      case .cells: .cells
      case .values: .values
      case .totals: .totals
      case .parts: .parts
      case .indicators: .indicators(names.map { Indicator.ID(name: $0) })
      case .units: .units(names.map { UnitOfMeasure(printed: $0) })
      case .share: .natures([.share])
      case .rate: .natures([.rate])
      case .duration: .natures([.duration])
      case .ratio: .natures([.ratio])
      case .sexRatio: .natures([.sexRatio])
      case .count: .natures([.count])
      case .figures: .figures
      case .tasks: .tasks
      }
    }

    init(_ scope: CheckRule.Scope) {
      switch scope {
      case .cells: self = .cells
      case .values: self = .values
      case .totals: self = .totals
      case .parts: self = .parts
      case .indicators: self = .indicators
      case .units: self = .units
      case .natures(let natures): self = natures.first.flatMap { ScopeChoice(rawValue: $0.rawValue) } ?? .cells
      case .figures: self = .figures
      case .tasks: self = .tasks
      }
    }
  }

  /// Characters a field may have.
  static let longest = 300

  /// An empty form.
  init() {}

  /// The form of a rule as it stands.
  init(_ rule: CheckRule) {
    id = String(rule.id.dropFirst("own.".count))
    (titleZh, titleEn) = (rule.title.zh, rule.title.en == rule.title.zh ? "" : rule.title.en)
    severity = rule.severity
    scope = ScopeChoice(rule.scope)
    switch rule.scope {
    case .indicators(let all): names = all.map(\.text).joined(separator: "；")
    case .units(let all): names = all.map(\.symbol).joined(separator: "；")
    default: break
    }
    occasion = rule.occasion
    condition = rule.condition
    (messageZh, messageEn) = (rule.message.zh, rule.message.en == rule.message.zh ? "" : rule.message.en)
    reason = rule.reason
  }

  /// What was sent.
  init(_ query: Query) throws(BadRequest) {
    id = query.text("id")
    titleZh = query.text("title-zh")
    titleEn = query.text("title-en")
    severity = try query.choice("severity", of: CheckFinding.Severity.self) ?? .explain
    scope = try query.choice("scope", of: ScopeChoice.self) ?? .cells
    names = query.text("names")
    occasion = try query.choice("occasion", of: CheckRule.Occasion.self) ?? .always
    condition = query.text("condition")
    messageZh = query.text("message-zh")
    messageEn = query.text("message-en")
    reason = query.text("reason")
    round = query.text("round")
  }

  /// The rule this form describes; `nil`, with `problems` filled, where a field must be mended.
  mutating func rule(author: String) -> CheckRule? {
    problems = FormProblems()
    column = nil
    for (field, text) in [
      ("title-zh", titleZh), ("title-en", titleEn), ("names", names), ("message-zh", messageZh),
      ("message-en", messageEn), ("reason", reason),
    ] where text.count > Self.longest { problems.add(field, Phrase.Deciding.tooLong(Self.longest)) }
    guard problems.isEmpty else { return nil }
    let named = names.split(whereSeparator: { "、；;,，\n".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    do {
      return try CheckRule.own(
        "own." + id, title: Phrase(titleZh, titleEn.isEmpty ? titleZh : titleEn), severity: severity,
        scope: scope.scope(names: named), on: occasion, condition: condition,
        message: Phrase(messageZh, messageEn.isEmpty ? messageZh : messageEn), author: author, reason: reason)
    } catch {
      problems.add(Self.field(error.part), error.reason)
      column = error.column
      return nil
    }
  }

  private static func field(_ part: OwnRuleRefusal.Part) -> String {
    switch part {
    case .id: "id"
    case .title: "title-zh"
    case .scope: "names"
    case .condition: "condition"
    case .message: "message-zh"
    case .reason: "reason"
    }
  }
}
