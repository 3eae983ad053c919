import ArgumentParser
import Foundation
import Operations
import Reports
import Wording

extension ReportCommand {
  /// `guatu report verify`: whether the figures of a report's Word file still hold.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "核对报告的 Word 文件：哪些数据被改动，哪些与现在批准的不同。Verifies a report’s Word file.")

    @Argument(help: "报告的 .docx 文件。The report’s .docx file.", completion: .file(extensions: ["docx"]))
    var file: String
    @OptionGroup var database: Database

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: file) else { throw CommandRefusal(.cannotRead(file)) }
      let store = try database.open()
      let result = try await VerifyReportFile(store: store) { id in
        try await store.paper(ReportPaper.self, id)?.issuedAs
      }(bytes)
      typealias Words = Phrase.ReportCommands
      let language = Terminal.language
      Terminal.print(Words.restsOn(result.figures, data: result.versions.data, method: result.versions.method))
      Terminal.print(result.issue.word)
      for figure in result.altered {
        let name = figure.binding.wording(language)
        switch figure.standing {
        case .asIssued: break
        case .changed(let now): Terminal.print(Words.altered(name, from: figure.issued, to: now))
        case .removed: Terminal.print(Words.removed(name, figure.issued))
        }
      }
      for figure in result.stale {
        Terminal.print(Words.stale(figure.binding.wording(language), figure.printed, now: figure.now))
      }
      Terminal.print(result.holds ? Words.holds : Words.doesNotHold(result.altered.count, stale: result.stale.count))
      if !result.holds { throw ExitCode.failure }
    }
  }
}
