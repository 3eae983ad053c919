import Operations
import PlanModel
import Rounds
import Wording

@testable import Web

/// The pages of check rules, filled with the same words.
enum RulePages {
  static func all(_ words: String) -> [any Page] {
    let phrase = Phrase(words, words)
    let indicator = Indicator(name: words, unit: UnitOfMeasure(printed: words))
    let assignment = Assignment(
      id: .init(indicator.id), kind: .figures, title: words, places: [], leads: [words], supports: [],
      cells: [.init(indicator: indicator)])
    guard
      let rule = try? CheckRule.own(
        "own.a", title: phrase, severity: .note, scope: .indicators([indicator.id]), condition: "value < 0",
        message: phrase, author: words, reason: words),
      let round = ReportingRound(
        region: Region(name: words, code: .nation), year: 2024, opens: RoundDay(.distantPast),
        closes: RoundDay(.distantFuture)),
      let trial = try? TryRule(
        rule,
        on: CheckSubject(
          assignment: assignment, content: ReturnContent(cells: [assignment.cells[0].id: CellAnswer(typed: "1")]),
          region: .nation, year: 2024)
      ).trials.first
    else { preconditionFailure("the rule of every page is sound") }
    var form = CheckRuleForm(rule)
    form.condition = words
    form.column = 2
    for field in ["id", "title-zh", "names", "condition", "message-zh", "reason"] { form.problems.add(field, phrase) }
    let place = TryCheckRule.Place(assignment: assignment, trial: trial)
    let outcome = TryCheckRule.Outcome(round: round, holds: 1, cannotSay: 0, failing: [place], example: place)
    return [
      CheckRulesPage(own: [rule, rule.retired], unreadable: [rule.id: phrase], writing: .offered, notice: phrase),
      CheckRulePage(
        form: form, kept: rule, rounds: [(round.id.text, phrase)], trial: outcome, retiring: phrase),
      CheckRulePage(form: form, kept: nil, rounds: []),
    ]
  }
}
