import Foundation
import People
import PlanModel
import Rounds
import Store

/// A small round, written for the contract.
extension Examples {
  package static func round(_ region: Region = river, year: Int = 2025) -> ReportingRound {
    ReportingRound(
      region: region, year: year, opens: RoundDay("2026-01-05")!, closes: RoundDay("2026-02-28")!)!
  }

  package static func assignment(
    _ name: String = "孕产妇系统管理率", leads: [String] = ["区卫健委"], supports: [String] = []
  ) -> Assignment {
    let indicator = Indicator(name: name, unit: .percent)
    return Assignment(
      id: .init(indicator.id), kind: .figures, title: name,
      places: [.init(plan: plan().id, key: "1.1", target: "≥94")], leads: leads, supports: supports,
      cells: [
        .init(indicator: indicator), .init(indicator: indicator, breakdown: Breakdown(printed: "农村")!),
        .init(indicator: Indicator(name: "活产数", unit: UnitOfMeasure(printed: "人")), part: .denominator),
      ])
  }

  package static func revision(
    _ number: Int, of assignment: Assignment = assignment(), typed: String = "93.1", stage: Return.Stage = .draft,
    in round: ReportingRound = round()
  ) -> Return {
    var content = ReturnContent(
      source: "年报", note: "含区属", explanations: ["history.copy|x": "口径"],
      evidence: [Evidence(sha256: sha("b"), name: "表.pdf", format: "pdf", bytes: 12)])
    for cell in assignment.cells { content[cell.id] = CellAnswer(typed: typed) }
    return Return(
      round: round.id, assignment: assignment.id, edition: 1, revision: number, stage: stage, content: content,
      signatures: stage > .draft ? [.init(unit: "区卫健委", name: "赵", at: noon)] : [],
      sentBack: stage == .draft && number > 1
        ? .init(from: .submitted, by: "赵", at: noon, reason: "与年报不符") : nil)
  }

  package static func act(
    _ verb: Act.Verb, on assignment: Assignment, by account: String = "li", units: [String] = ["区卫健委"]
  ) -> Act {
    act(verb, "120102-2025/\(assignment.id.text)", account: account, units: units)
  }

  package static func act(
    _ verb: Act.Verb, _ object: String, account: String, region: RegionCode? = river.code, units: [String],
    at time: Date = noon
  ) -> Act {
    Act(
      at: time, actor: Actor(account: account, name: "李雷", post: nil, way: .page), verb: verb, object: object,
      region: region, units: units)
  }

  package static func keep(
    _ number: Int, of assignment: Assignment = assignment(), typed: String = "93.1", stage: Return.Stage = .draft,
    by verb: Act.Verb = .saveDraft, observations: [Observation] = []
  ) -> RevisedReturn {
    RevisedReturn(
      revision(number, of: assignment, typed: typed, stage: stage), by: act(verb, on: assignment),
      observations: observations)
  }
}
