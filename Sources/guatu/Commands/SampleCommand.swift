import ArgumentParser
import Foundation
import Operations
import PlanModel
import Wording

/// `guatu sample`: loads the sample plans and figures into an empty database.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "把样例装进数据库。Loads the sample.")

  @Option(help: "样例文件夹。The sample's folder.", completion: .directory)
  var from = "Sample"
  @OptionGroup var database: Database

  func run() async throws {
    let store = try database.open()
    let folder = URL(fileURLWithPath: from)
    let documents =
      try Self.files(in: folder, ending: "txt") + Self.files(in: folder.appendingPathComponent("city"), ending: "txt")
    guard !documents.isEmpty else { throw CommandRefusal(.noSample(from)) }
    // Decisions come first: they say which place the made-up city is.
    let decisions = folder.appendingPathComponent("city/decisions.json")
    if FileManager.default.fileExists(atPath: decisions.path) {
      _ = try await RecordDecision(book: store)(DecisionFile.drafts(inFile: decisions.path), at: Clock.now)
    }
    if let data = FileManager.default.contents(atPath: folder.appendingPathComponent("city/accounts.json").path) {
      let added = try await LoadSampleAccounts(book: store)(
        data, file: "accounts.json", by: .commandLine(Self.author), at: Clock.now)
      if let password = try await SampleAccounts(book: store)().first?.password, !added.isEmpty {
        Terminal.print(.sampleAccountsAdded(added.count, password: password))
      }
    }
    let read = try await ReadDocument(book: store)
    let importing = ImportPlan(shelf: store)
    for file in documents {
      let result = try read(file)
      for version in try await importing.accept(
        result.reading, originalLines: result.originalLines, by: Self.author, at: Clock.now)
      { Terminal.print(.keptVersion(version.plan.text, version.number)) }
    }
    let tables =
      try Self.files(in: folder, ending: "csv") + Self.files(in: folder.appendingPathComponent("city"), ending: "csv")
    for file in tables {
      let outcome = try await ImportObservations(ledger: store, shelf: store)(
        ObservationTable(file: file), on: ImportObservations.Terms(author: Self.author, at: Clock.now))
      for finding in outcome.findings where finding.severity == .error { Terminal.complain(finding.message) }
      Terminal.print(
        .observationsImported(
          outcome.outcome.rawValue, added: outcome.added, corrected: outcome.corrected, unchanged: outcome.unchanged))
    }
  }

  private static let author = "样例 sample"

  private static func files(in folder: URL, ending: String) throws -> [URL] {
    let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return all.filter { $0.pathExtension == ending }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
