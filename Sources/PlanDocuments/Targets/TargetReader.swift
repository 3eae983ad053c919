import Foundation
import PlanModel
import Wording

/// Compiles a printed target phrase, as it stands in the cell of an indicator table, to an exact rule.
///
/// It never guesses: a phrase that no rule covers stays `uninterpreted` with a finding, and a reading that
/// leaves room waits for a person, with a finding too. It never fails, and takes time linear in the phrase.
public struct TargetReader: Sendable {
  /// The year targets are set for; a phrase that names another one waits for confirmation.
  private let targetYear: Int?

  /// - Parameter targetYear: the plan's last year (2030), or `nil` where it is not known.
  public init(targetYear: Int? = nil) {
    self.targetYear = targetYear
  }

  /// A target, and what is to be said about its reading.
  public struct Reading: Hashable, Sendable {
    /// The healed phrase with its rule and its standing.
    public let target: Target
    /// The unit the phrase itself prints; `nil` where it prints none.
    public let printedUnit: UnitOfMeasure?
    /// Without lines; the caller knows where the phrase stands.
    public let findings: [Finding]
  }

  /// Reads `phrase` as a target of `indicator`; its name and unit decide the meaning of a bare number.
  /// Without an indicator, only what the phrase says for itself counts.
  public func read(phrase: String, indicator: Indicator?) -> Reading {
    let text = HealedText(phrase)
    let words = text.string(0..<text.count)
    let name = indicator?.name ?? ""
    guard let reading = reading(of: text),
      let meaning = TargetMeaning(reading.condition, for: indicator)?.named(year: reading.year, against: targetYear)
    else { return notUnderstood(words, indicator: name) }
    let target = Target(text: words, rule: meaning.rule, standing: meaning.standing)
    let findings = target.finding(for: name).map { [$0] } ?? []
    return Reading(target: target, printedUnit: reading.condition.unit, findings: findings)
  }

  /// The one condition that the whole text is.
  private func reading(of text: HealedText) -> PhraseGrammar.Reading? {
    var tokens = TargetLexer.tokens(of: text, setting: .cell)
    if tokens.last?.kind == .mark(.stop) { tokens.removeLast() }
    var grammar = PhraseGrammar(text: text, tokens: tokens, from: 0, to: tokens.count)
    guard let readings = grammar.phrase(.cell), readings.count == 1, grammar.position == tokens.count
    else { return nil }
    return readings[0]
  }

  private func notUnderstood(_ words: String, indicator: String) -> Reading {
    if Self.qualitative.contains(where: { words.hasSuffix($0) }) {
      return Reading(target: Target(text: words, rule: .qualitative), printedUnit: nil, findings: [])
    }
    let finding = Finding(.targetUninterpreted, .targetNotUnderstood(words, indicator: indicator))
    return Reading(target: Target(text: words, rule: .uninterpreted), printedUnit: nil, findings: [finding])
  }

  /// Goals that name no number and mean none: they need judgement, with evidence.
  private static let qualitative = [
    "得到保障", "得到有效保障", "得到切实保障", "得到满足", "进一步完善", "更加完善", "不断完善", "逐步完善", "基本建立", "进一步健全", "不断健全",
    "得到落实", "有效落实", "得到加强", "进一步加强", "明显改善", "不断改善", "持续改善", "进一步改善", "显著改善", "进一步优化", "不断优化",
    "明显增强", "不断增强", "进一步增强", "全面实施", "有效实施", "完成",
  ]
}

extension Target {
  /// The finding that a reading which leaves room comes with; `nil` where it leaves none.
  func finding(for indicator: String) -> Finding? {
    guard case .needsConfirmation(let question) = standing else { return nil }
    return Finding(.targetNeedsConfirmation, .targetToConfirm(text, indicator: indicator, question: question))
  }
}
