import ArgumentParser
import Operations
import PlanModel
import Wording

/// `guatu plans`: the plans that are kept.
struct PlansCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "列出已收进的规划。Lists the plans that are kept.")

  @Option(help: "text 或 json")
  var format = ReadCommand.Format.text
  @OptionGroup var database: Database

  func run() async throws {
    let versions = try await database.open().currentPlans()
    switch format {
    case .json: try Terminal.write(Terminal.json(versions), to: nil)
    case .text:
      if versions.isEmpty { Terminal.note(.noPlansKept) }
      for version in versions {
        Terminal.print("\(version.plan)  v\(version.number)  \(version.title)  \(version.source.file)")
      }
    }
  }
}
