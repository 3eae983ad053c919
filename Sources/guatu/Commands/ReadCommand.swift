import ArgumentParser
import Foundation
import Operations
import PlanDocuments
import PlanModel
import Wording

/// `guatu read FILE…`: shows what a document is read as, and keeps nothing.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "读一份文件，看读成什么；不保存。Shows what documents are read as.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "规划、任务分解、清单、要点：.txt .docx .xlsx .html .pdf .doc .wps", completion: .file())
  var files: [String]
  @Option(help: "text 或 json（docs/reading-json.md）")
  var format = Format.text
  @Option(help: "决定文件（JSON）：已确认的别名、读法、更正。A file of decisions.", completion: .file())
  var decisions: String?

  func run() async throws {
    let decided = try decisions.map { try DecisionFile.decisions(in: $0, at: Clock.now) } ?? []
    let read = ReadDocument(decisions: decided)
    let readings = try files.map { try read(URL(fileURLWithPath: $0)).settled }
    switch format {
    case .text:
      for reading in readings { Terminal.print(ReadingSummary(reading, language: Terminal.language).text) }
    case .json:
      let values = readings.map { ReadingJSON($0, language: Terminal.language) }
      let data = try values.count == 1 ? values[0].data() : Terminal.json(values)
      try Terminal.write(data + Data("\n".utf8), to: nil)
    }
    if readings.contains(where: { $0.findings.contains { $0.severity == .error } }) { throw ExitCode.failure }
  }
}
