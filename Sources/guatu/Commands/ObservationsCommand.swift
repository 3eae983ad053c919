import ArgumentParser
import Foundation
import OfficeFiles
import Operations
import PlanModel
import Wording

/// `guatu observations import|list`: figures in, figures out.
struct ObservationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "observations", abstract: "导入或列出监测数据。Imports and lists observations.",
    subcommands: [Import.self, List.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导入 CSV 或 XLSX，逐格检查，有一处错误就全部不收（docs/observations-csv.md）。Imports figures, all or nothing.")

    @Argument(completion: .file())
    var file: String
    @Option(help: "谁在导入。")
    var by: String
    @Option(help: "表中没有地区时用的区划代码。Region code where the table has none.")
    var region: String?
    @Option(help: "更正已有数据的理由。Why figures already kept are corrected.")
    var reason: String?
    @Flag(help: "只检查，不保存。Check only.")
    var check = false
    @OptionGroup var database: Database

    func run() async throws {
      let store = try database.open()
      let region = try region.map { text in
        guard let code = RegionCode(text) else { throw CommandRefusal(.badRegionCode(text)) }
        return code
      }
      let terms = try ImportObservations.Terms(
        author: by, at: Clock.now, defaultRegion: region, correctionReason: reason)
      let table = try ObservationTable(file: URL(fileURLWithPath: file))
      Terminal.note(.checkingRows(table.rows.count))
      let importing = ImportObservations(ledger: store, shelf: store)
      let (outcome, changes) = try await WatchWarnings(store: store)(asOf: Clock.now.calendarYear) {
        check ? try await importing.check(table, on: terms) : try await importing(table, on: terms)
      }
      for finding in outcome.findings {
        Terminal.note(
          .cellFinding(
            finding.severity.word, place: finding.place, cell: String(finding.cell.prefix(40)), finding.message))
      }
      Terminal.print(
        .observationsImported(
          outcome.outcome.rawValue, added: outcome.added, corrected: outcome.corrected, unchanged: outcome.unchanged))
      for change in changes { Terminal.print(change.line(Terminal.language)) }
      if outcome.outcome == .refused { throw ExitCode.failure }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出监测数据。Lists observations.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

    @Option(help: "指标名称中的几个字。Part of the indicator's name.")
    var indicator = ""
    @Option(help: "区划代码。Region code.")
    var region: String?
    @Option(help: "年份，如 2020 或 2011-2020。A year or a range.")
    var years: String?
    @Option var format = Format.text
    @OptionGroup var database: Database

    func run() async throws {
      let store = try database.open()
      var filter = ListObservations.Filter(indicator: indicator)
      if let region {
        guard let code = RegionCode(region) else { throw CommandRefusal(.badRegionCode(region)) }
        filter.regions = [code]
      }
      if let years { filter.years = try Self.range(years) }
      let table = ExportTable.observations(try await ListObservations(ledger: store)(filter))
      switch format {
      case .text:
        for row in table.rows { Terminal.print(row.map(\.text).joined(separator: "\t")) }
      case .csv: try Terminal.write(table.csv, to: nil)
      case .json: try Terminal.write(Terminal.json(table), to: nil)
      }
    }

    private static func range(_ text: String) throws -> ClosedRange<Int> {
      let years = text.split(separator: "-").map { Int($0) }
      guard (1...2).contains(years.count), let first = years[0], let last = years[years.count - 1], first <= last else {
        throw CommandRefusal(.badYears(text))
      }
      return first...last
    }
  }
}
