import Foundation
import People
import PlanModel
import Rounds
import Store
import StoreSQLite

/// The record of 10,000 saves, proved whole.
struct VerifyingBench {
  /// Where the database is made.
  let folder: URL

  private static let acts = 10_000
  private static let runs = 5

  func run() async throws {
    let store = try SQLiteStore(file: folder.appendingPathComponent("record.sqlite"))
    let wide = WideRound()
    let post = Post(role: .liaison, region: wide.round.regionCode, unit: wide.units[0])
    let actor = Actor(account: "liaison", name: "联络员", post: post, way: .page)
    var revisions: [RevisedReturn] = []
    for number in 0..<Self.acts {
      let assignment = wide.assignments[number % wide.assignments.count]
      let revision = number / wide.assignments.count + 1
      let cell = assignment.cells[0].id
      let content = ReturnContent(cells: [cell: CellAnswer(typed: "\(number).5")], source: "统计年报")
      revisions.append(
        RevisedReturn(
          Return(round: wide.round.id, assignment: assignment.id, revision: revision, content: content),
          by: Act(
            at: Date(timeIntervalSince1970: 1_770_000_000 + Double(number)), actor: actor, verb: .saveDraft,
            object: "\(wide.round.id.text)/\(assignment.id.text)", region: wide.round.regionCode,
            units: assignment.leads, details: [.init("title", assignment.title), .init(cell.text, "∅ → \(number).5")])))
    }
    try await store.keep(revisions)
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0...Self.runs {
      times.append(
        try await clock.measure {
          let verification = try await store.verifyRecord()
          precondition(verification.isWhole && verification.chain.length == Self.acts, "whole, and all of it")
        })
    }
    print(Timing(cold: times[0], warm: Array(times.dropFirst())).row("verify a record of \(Self.acts) acts"))
  }
}
