import ArgumentParser
import Operations
import PlanDocuments
import PlanModel
import Wording

/// `guatu show PLAN`: one plan, with everything in it.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "显示一份规划的全部内容。Shows everything in a plan.")

  @Argument(help: "规划编号，见 guatu plans")
  var plan: String
  @Option(name: .customLong("version-number"), help: "第几版，缺省为最新。Which version; the newest by default.")
  var number: Int?
  @Option(help: "text 或 json")
  var format = ReadCommand.Format.text
  @OptionGroup var database: Database

  func run() async throws {
    let store = try database.open()
    let kept = try await ExportPlan(shelf: store, ledger: store)(Plan.ID(plan), version: number).kept
    let current = kept.plan.settled(by: try await store.decisions())
    switch format {
    case .json: try Terminal.write(Terminal.json(PlanJSON(current)), to: nil)
    case .text: Terminal.print(PlanText(current, version: kept.version.number, language: Terminal.language).text)
    }
  }
}
