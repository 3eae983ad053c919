import Foundation
import PlanModel
import Rounds
import Wording

/// Any text as a rule of the Office's own: adopted or refused, and what is adopted can be tried.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let indicator = Indicator(name: "某率", unit: .perMille)
  let cell = Assignment.Cell(indicator: indicator)
  let assignment = Assignment(
    id: Assignment.ID(indicator.id), kind: .figures, title: "某率", places: [], leads: [], supports: [], cells: [cell])
  let history = Dictionary(
    uniqueKeysWithValues: (2015...2024).map { year in
      (year, CheckSubject.KnownFigure(figure: Figure(value: Decimal(2030 - year), decimals: 1), unit: .perMille))
    })
  let subject = CheckSubject(
    assignment: assignment, content: ReturnContent(cells: [cell.id: CellAnswer(typed: "4.5")]), region: .nation,
    year: 2025, known: [cell.id: history])
  do {
    let rule = try CheckRule.own(
      "own.fuzz", title: Phrase(verbatim: "x"), severity: .note, scope: .cells, condition: text,
      message: Phrase(verbatim: "{value}"), author: "x", reason: "x")
    precondition(!rule.explained.zh.isEmpty, "every rule can be told in words")
    let trial = try TryRule(rule, on: subject)
    precondition(trial.trials.count == 1, "every rule can be tried")
    // Printing puts spaces between words, which may make a long text too long.
    if count <= 500 {
      let printed = try ExpressionParser.parse(text).source
      let again = try ExpressionParser.parse(printed).source
      precondition(again == printed, "a printed rule reads as itself")
    }
  } catch let refusal as OwnRuleRefusal {
    precondition(!refusal.reason.en.isEmpty, "every refusal has its reason")
  } catch {
    preconditionFailure("a rule that was adopted prints as \(error)")
  }
  return 0
}
