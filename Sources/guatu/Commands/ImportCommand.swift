import ArgumentParser
import Foundation
import Operations
import PlanModel
import Store
import Wording

/// `guatu import FILE…`: reads documents, shows what would change, and keeps them once a person says so.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "读入规划并保存，先看变化再确认。Keeps plans after showing what changes.")

  @Argument(completion: .file())
  var files: [String]
  @Option(help: "谁在导入。Who accepts the reading.")
  var by: String
  @Option(help: "决定文件（JSON）。A file of decisions, recorded first.", completion: .file())
  var decisions: String?
  @Option(help: "有错误仍要保存的理由。Why a reading with errors is kept all the same.")
  var acceptErrors: String?
  @Flag(name: .shortAndLong, help: "不再询问。Do not ask.")
  var yes = false
  @OptionGroup var database: Database

  func run() async throws {
    let store = try database.open()
    if let decisions {
      let recorded = try await RecordDecision(book: store)(
        DecisionFile.drafts(inFile: decisions), at: Clock.now)
      Terminal.note(.decisionsRecorded(recorded.recorded.count, known: recorded.alreadyOnRecord))
    }
    let read = try await ReadDocument(book: store)
    // Every file is read before the first is kept: a refusal leaves nothing half done.
    let results = try files.map { file in
      Terminal.note(.readingFile(file))
      return try read(URL(fileURLWithPath: file))
    }
    let importing = ImportPlan(shelf: store)
    let policy = acceptErrors.map { ImportPlan.ErrorPolicy.accepting(reason: $0) } ?? .refusing
    for result in results {
      Terminal.print(ReadingSummary(result.settled, language: Terminal.language).text)
      for preview in try await importing.preview(result.reading) {
        Terminal.print(PreviewSummary(preview, language: Terminal.language).text)
      }
    }
    for result in results { try importing.check(result.reading, by: by, errors: policy) }
    guard yes || confirmed() else {
      Terminal.note(.notImported)
      throw ExitCode.failure
    }
    for result in results {
      let versions = try await importing.accept(
        result.reading, originalLines: result.originalLines, by: by, at: Clock.now, errors: policy)
      for version in versions { Terminal.print(.keptVersion(version.plan.text, version.number)) }
      if versions.isEmpty { Terminal.print(.nothingNew(result.reading.source.file)) }
    }
  }

  /// Asks at a terminal; anywhere else `--yes` must have been given.
  private func confirmed() -> Bool {
    guard isatty(FileHandle.standardInput.fileDescriptor) == 1 else {
      Terminal.note(.sayYes)
      return false
    }
    Terminal.note(.askImport)
    return ["y", "yes", "是"].contains(readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? "")
  }
}
