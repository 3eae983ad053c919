import Foundation
import OfficeFiles
import Reports
import Testing

@Suite("A report's Word file read back")
struct IssuedFileTests {
  private typealias Made = WritingFixture

  @Test("it says what it was written from, and that nothing was altered")
  func whole() throws {
    let document = Made.report()
    let file = try IssuedFile(WordWriter.file(document))
    #expect(file.versions == document.head.versions)
    #expect(try file.checksum == document.checksum)
    #expect(file.figures.map(\.binding) == document.boundFigures.map(\.binding))
    #expect(file.altered.isEmpty)
  }

  @Test("a figure that was typed over is named with both, one whose control is gone as removed")
  func altered() throws {
    let file = try WordWriter.file(Made.report())
    let typed = try Made.edited(file, "word/document.xml") { $0.replacing(">7.82<", with: ">7.28<") }
    let changed = try #require(IssuedFile(typed).altered.first)
    #expect(
      changed.binding == Made.bound.binding && changed.issued == "7.82" && changed.standing == .changed(to: "7.28"))
    #expect(try IssuedFile(typed).altered.count == 1)
    let gone = try Made.edited(file, "word/document.xml") { $0.replacing("\"guatu-1\"", with: "\"other\"") }
    #expect(try IssuedFile(gone).altered.map(\.standing) == [.removed])
  }

  @Test("a file that was not written here, holds a macro or is no Word file is refused")
  func refusals() throws {
    let file = try WordWriter.file(Made.report())
    let stranger = try Made.edited(file, "docProps/custom.xml") { $0.replacing("guatu-checksum", with: "other") }
    #expect(throws: IssuedFileRefusal.notIssuedHere) { try IssuedFile(stranger) }
    #expect(throws: (any Error).self) { try IssuedFile(Data("no archive".utf8)) }
    #expect(throws: (any Error).self) { try IssuedFile(Data()) }
    let archive = try ZipArchive(file)
    let parts = try archive.entries.map { ZipWriter.Part($0.name, try archive.contents(of: $0.name)) }
    let macro = try ZipWriter.archive(of: parts + [.init("word/vbaProject.bin", Data([1, 2, 3]))])
    #expect(throws: IssuedFileRefusal.self) { try IssuedFile(macro) }
  }
}
