import Foundation
import Oversight
import PlanModel
import Wording

/// What was typed into a contribution, by matter; names are looked up, never taken apart.
struct EvaluationPartForm: Sendable {
  let step: EvaluationStep?
  let basis: Int
  let reason: String
  /// Whether the Office acts for the unit.
  let acting: Acting
  private let sent: [String: String]

  enum Acting: Sendable {
    case forOneself, forTheUnit
  }

  enum Field: String {
    case score, without, grounds, difficulties

    func name(_ matter: EvaluationMatter.ID) -> String { "\(rawValue):\(matter.text)" }
  }

  /// What a form sent.
  init(_ query: Query) throws(BadRequest) {
    step = try query.choice("step", of: EvaluationStep.self)
    basis = try query.number("basis", in: 0...1_000_000) ?? 0
    reason = try query.words("reason", maximumLength: EvaluationRule.maximumWords) ?? ""
    acting = query.text("acting") == "1" ? .forTheUnit : .forOneself
    // Browsers send line breaks as two characters; they count as one, as in the box.
    sent = Dictionary(
      query.pairs.map { ($0.name, $0.value.replacing("\r\n", with: "\n")) }, uniquingKeysWith: { _, last in last })
  }

  subscript(field: Field, matter: EvaluationMatter.ID) -> String {
    (sent[field.name(matter)] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What was filled in; `nil` where the form had no fields for it.
  func entries(
    _ matters: [EvaluationMatter], maximum: Int
  ) throws(EvaluationRefusal) -> [EvaluationMatter.ID: EvaluationPart.Entry]? {
    guard matters.contains(where: { sent[Field.score.name($0.id)] != nil }) else { return nil }
    var entries: [EvaluationMatter.ID: EvaluationPart.Entry] = [:]
    for matter in matters {
      entries[matter.id] = EvaluationPart.Entry(
        try answer(self[.score, matter.id], self[.without, matter.id], maximum), grounds: self[.grounds, matter.id],
        difficulties: self[.difficulties, matter.id])
    }
    return entries
  }

  private func answer(
    _ typed: String, _ reason: String, _ maximum: Int
  ) throws(EvaluationRefusal) -> EvaluationPart.Answer {
    switch (typed.isEmpty, reason.isEmpty) {
    case (true, true): return .open
    case (false, false): throw .bothAnswers
    case (true, false):
      guard let chosen = EvaluationPart.NoScore(rawValue: reason) else { throw .notAsked(String(reason.prefix(40))) }
      return .without(chosen)
    case (false, true):
      guard typed.count <= 12, let figure = Figure(printed: typed) else {
        throw .scoreOutOfReach(String(typed.prefix(20)), maximum: maximum)
      }
      return .score(figure)
    }
  }
}
