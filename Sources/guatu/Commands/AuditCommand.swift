import ArgumentParser
import Foundation
import Operations
import People
import Rounds
import Wording

/// `guatu audit verify|list|export`: the record of everything that was done.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "操作记录：验证、查找、导出（docs/record.md）。The record of every act.",
    subcommands: [Verify.self, List.self, Export.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "验证记录是否完整；不完整就指出第一处断开，退出码为 1。Proves the record whole, or names the first break.")

    @Option(help: "以前抄存的封印（64 位）：看它是否还在。A seal written down earlier.")
    var head: String?
    @OptionGroup var database: Database

    func run() async throws {
      let report = try await VerifyRecord(book: database.open())(head: head)
      Terminal.print(report.conclusion)
      for line in report.details { Terminal.print("  " + line(Terminal.language)) }
      if !report.isWhole { throw ExitCode.failure }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出操作，最新的在前。Lists acts, newest first.")

    @OptionGroup var filter: Filter
    @Option(help: "最多多少条。At most so many.")
    var limit = SearchRecord.perPage
    @OptionGroup var database: Database

    func run() async throws {
      let search = try filter.search()
      let searching = try SearchRecord(book: database.open())
      var (before, left): (Int?, Int) = (nil, max(limit, 0))
      while left > 0 {
        let found = try await searching(search, before: before)
        for entry in found.entries.prefix(left) { Terminal.print(Self.line(entry)) }
        left -= found.entries.count
        before = found.older
        if before == nil { break }
      }
    }

    private static func line(_ entry: RecordEntry) -> String {
      let (act, language) = (entry.act, Terminal.language)
      var words = ["\(entry.number)", act.beijingTime, act.actor.way.word(language), entry.line(language)]
      words += [act.units.joined(separator: "、"), act.reason]
      words.append(act.details.map { "\($0.name): \($0.value)" }.joined(separator: "; "))
      words.append(String(entry.seal.prefix(8)))
      return words.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导出操作，.csv 或 .json；导出本身也记入记录。Exports acts; that is an act itself.")

    @OptionGroup var filter: Filter
    @Option(name: .shortAndLong, help: "写到哪里，.csv 或 .json。Where to write.", completion: .file())
    var output: String
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let (isCSV, isJSON) = (output.lowercased().hasSuffix(".csv"), output.lowercased().hasSuffix(".json"))
      guard isCSV || isJSON else { throw CommandRefusal(.Record.badFormat(output)) }
      let export = try await ExportRecord(book: database.open())(
        filter.search(), by: .commandLine(typist.name), at: Clock.now)
      try Terminal.write(isCSV ? export.table.csv : export.json(), to: output)
      Terminal.note(.Record.exported(export.entries.count, output))
    }
  }

  /// Which acts; the same options for listing and exporting.
  struct Filter: ParsableArguments {
    @Option(help: "账号。The account.")
    var account = ""
    @Option(help: "操作。The act: \(Act.Verb.allCases.map(\.rawValue).joined(separator: ", ")).")
    var verb: String?
    @Option(help: "对象，完全相同。What it was done to, exactly.")
    var object = ""
    @Option(help: "姓名、对象、理由或详情里含有的词。Words in name, object, reason or details.")
    var words = ""
    @Option(help: "从哪天起，如 2026-01-31（北京）。The first day.")
    var from: String?
    @Option(help: "到哪天止。The last day.")
    var to: String?

    func search() throws -> RecordSearch {
      var search = RecordSearch()
      (search.account, search.object, search.words) = (account, object, words)
      search.verb = try verb.map { word in
        guard let verb = Act.Verb(rawValue: word) else {
          throw CommandRefusal(.Record.noVerb(word, known: Act.Verb.allCases.map(\.rawValue)))
        }
        return verb
      }
      search.from = try from.map(Self.day)
      search.to = try to.map(Self.day)
      return search
    }

    private static func day(_ text: String) throws -> RoundDay {
      guard let day = RoundDay(text) else { throw CommandRefusal(.Record.badDay(text)) }
      return day
    }
  }
}
