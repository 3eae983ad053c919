import Operations
import People
import Wording

extension Site {
  /// The record: what was searched for, and what came of verifying it where that was asked.
  func showRecord(_ visit: Visit) async throws -> Answer? {
    let choice = try RecordChoice(visit.query)
    let report = choice.verifies ? try await desk.verifyRecord(head: choice.head.isEmpty ? nil : choice.head) : nil
    return page(
      RecordPage(
        found: try await desk.entries(choice.search, before: choice.before), choice: choice, report: report,
        rights: visit.rights), visit)
  }

  /// The entries that were searched for, as a file; that they were taken goes on record.
  func exportRecord(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let actor = visit.visitor.actor(by: .exportRecord) else { return nil }
    let export = try await desk.exportRecord(RecordChoice(try incoming.form()).search, by: actor)
    let name = Phrase.Record.title(visit.language)
    guard route == .recordFile else {
      return Answer(.ok, .csv, Array(export.table.csv)).saved(as: name + ".csv").unkept
    }
    return Answer(.ok, .json, Array(try export.json())).saved(as: name + ".json").unkept
  }
}
