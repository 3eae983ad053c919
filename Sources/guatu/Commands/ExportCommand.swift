import ArgumentParser
import Foundation
import Operations
import PlanDocuments
import PlanModel
import Store
import Wording

/// `guatu export PLAN`: a plan and its observations as CSV files, JSON or a workbook.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出规划和数据：csv、json、xlsx。Exports a plan with its observations.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, xlsx }

  @Argument(help: "规划编号，见 guatu plans")
  var plan: String
  @Option(help: "csv（写成一个文件夹）、json、xlsx")
  var format = Format.xlsx
  @Option(name: .shortAndLong, help: "写到哪里。Where to write.", completion: .file())
  var output: String
  @OptionGroup var database: Database

  func run() async throws {
    let store = try database.open()
    let exporting = ExportPlan(shelf: store, ledger: store)
    let printed = try await exporting(Plan.ID(plan)).kept
    let export = try await exporting(
      KeptPlan(version: printed.version, plan: printed.plan.settled(by: store.decisions())))
    switch format {
    case .json: try Terminal.write(Terminal.json(export), to: output)
    case .xlsx: try Terminal.write(export.workbook(Terminal.language), to: output)
    case .csv:
      do {
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
      } catch {
        throw CommandRefusal(.cannotWrite(output))
      }
      for table in export.tables { try Terminal.write(table.csv, to: "\(output)/\(table.name).csv") }
    }
    Terminal.note(.exported(plan, output))
  }
}
