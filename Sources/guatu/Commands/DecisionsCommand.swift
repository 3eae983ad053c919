import ArgumentParser
import Foundation
import Operations
import PlanModel
import Wording

/// `guatu decisions import|list`: what people have decided about readings.
struct DecisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions", abstract: "导入或列出人工决定：别名、读法、更正。Imports and lists people's decisions.",
    subcommands: [Import.self, List.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "从 JSON 文件导入决定（docs/decisions-json.md）。")

    @Argument(completion: .file())
    var file: String
    @OptionGroup var database: Database

    func run() async throws {
      let recorded = try await RecordDecision(book: database.open())(
        DecisionFile.drafts(inFile: file), at: Clock.now)
      Terminal.print(.decisionsRecorded(recorded.recorded.count, known: recorded.alreadyOnRecord))
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出决定，JSON。Lists decisions as JSON.")

    @OptionGroup var database: Database

    func run() async throws {
      try Terminal.write(Terminal.json(await database.open().decisions()), to: nil)
    }
  }
}
