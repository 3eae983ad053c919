import Foundation
import OfficeFiles
import Operations
import Oversight
import PlanModel
import Reports
import Testing

@Suite("Verifying a report's file")
struct VerifyReportFileTests {
  private typealias Made = RoundDesk

  /// The document without its charts: pictures need tools that a machine may lack.
  private func document(_ desk: RoundDesk, report: String = "990100-2025-1") async throws -> Document {
    let whole = try await ComposeReport(store: desk.store)(
      ComposeReportTests.subject(), head: ReportHead(report: report))
    return Document(
      head: whole.head, blocks: whole.blocks.filter { if case .chart = $0 { false } else { true } },
      attachments: whole.attachments)
  }

  private func edited(_ file: Data, _ edit: (String) -> String) throws -> Data {
    let archive = try ZipArchive(file)
    return try ZipWriter.archive(
      of: archive.entries.map { entry in
        let bytes = try archive.contents(of: entry.name)
        let isText = entry.name == "word/document.xml"
        return .init(entry.name, isText ? Data(edit(String(decoding: bytes, as: UTF8.self)).utf8) : bytes)
      })
  }

  @Test("an issued file holds, and is told from a draft and from a stranger")
  func holds() async throws {
    let desk = try await Made.opened()
    let document = try await document(desk)
    let (file, checksum) = (try WordWriter.file(document), try document.checksum)
    func verify(_ issued: String?) async throws -> ReportVerification {
      try await VerifyReportFile(store: desk.store) { id in
        issued.flatMap { id == PaperID("990100-2025-1") ? .init(checksum: $0, isWithdrawn: false) : nil }
      }(file)
    }
    let result = try await verify(checksum)
    #expect(result.holds && result.issue == .issued && result.figures == document.boundFigures.count)
    #expect(result.versions == document.head.versions && result.checksum == checksum)
    #expect(try await verify("ab").issue == .otherChecksum)
    #expect(try await verify(nil).issue == .notIssued)
    let unnamed = try WordWriter.file(try await self.document(desk, report: ""))
    #expect(try await VerifyReportFile(store: desk.store)(unnamed).issue == .neverKept)
  }

  @Test("a figure that was typed over in the file is named")
  func altered() async throws {
    let desk = try await Made.opened()
    let file = try WordWriter.file(try await document(desk))
    let typed = try edited(file) { $0.replacing(">4.2<", with: ">2.4<") }
    let result = try await VerifyReportFile(store: desk.store)(typed)
    #expect(!result.holds && result.stale.isEmpty && !result.altered.isEmpty)
    for figure in result.altered {
      #expect(figure.binding.wording.zh == "婴儿死亡率2024年数值" && figure.standing == .changed(to: "2.4"))
    }
  }

  @Test("every figure of a report that was changed after issue is caught, by name")
  func everyFigure() async throws {
    let desk = try await Made.opened()
    let document = try await document(desk)
    let file = try WordWriter.file(document)
    // Every content control says something else.
    let typed = try edited(file) { text in
      text.replacing(/(<w:sdtContent>.*?<w:t[^>]*>)[^<]*(<\/w:t>)/) { "\($0.1)被改\($0.2)" }
    }
    let result = try await VerifyReportFile(store: desk.store)(typed)
    #expect(result.altered.count == document.boundFigures.count)
  }

  @Test("a value that was corrected since is named with both")
  func stale() async throws {
    let desk = try await Made.opened()
    let file = try WordWriter.file(try await document(desk))
    try await ComposeReportTests.correct(desk, "孤儿养育标准", 2024, "1250", unit: "元")
    let result = try await VerifyReportFile(store: desk.store)(file)
    #expect(result.altered.isEmpty && !result.holds)
    #expect(
      result.stale.contains { $0.binding.wording.zh == "孤儿养育标准2024年数值" && $0.printed == "1300" && $0.now == "1250" })
    #expect(!result.stale.contains { $0.binding.text.contains("小学生近视率") })
  }

  @Test("what is no report of ours is refused")
  func strangers() async throws {
    let desk = try Made()
    await #expect(throws: (any Error).self) { try await VerifyReportFile(store: desk.store)(Data("PK".utf8)) }
  }
}
