import Foundation
import OfficeFiles
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  private func rows(_ text: String) throws -> [[String]] { try CSVTable(Data(text.utf8)).rows.map(\.cells) }

  @Test("are read with quotes, line breaks in cells, and any line end")
  func reads() throws {
    let table = try CSVTable(Data("\u{FEFF}指标,值\r\n\"甲,乙\",\"第一行\r\n第二行\"\r\n\r\n\"说\"\"好\"\"\",\n末,".utf8))
    #expect(table.encoding == .utf8WithMark)
    #expect(table.rows.map(\.cells) == [["指标", "值"], ["甲,乙", "第一行\n第二行"], ["说\"好\"", ""], ["末", ""]])
    #expect(table.rows.map(\.line) == [1, 2, 5, 6])
  }

  @Test("may be separated by semicolons or tabs")
  func separators() throws {
    #expect(try rows("a;b,c;d\n1;2;3") == [["a", "b,c", "d"], ["1", "2", "3"]])
    #expect(try rows("a\tb\n1,5\t2") == [["a", "b"], ["1,5", "2"]])
    #expect(try rows("\"a;b\",c\n1,2") == [["a;b", "c"], ["1", "2"]])
    #expect(try rows("only\none") == [["only"], ["one"]])
  }

  @Test("with misplaced quotes are refused with the place")
  func quotes() {
    #expect(throws: OfficeFileRefusal.quoteNotClosed(line: 2)) { try rows("a,b\n1,\"2\n3,4\n") }
    #expect(throws: OfficeFileRefusal.quoteMisplaced(line: 2, column: 2)) { try rows("a,b\n1,2\"3\n") }
    #expect(throws: OfficeFileRefusal.quoteMisplaced(line: 3, column: 1)) { try rows("a,b\n\"1\n2\"x,3\n") }
  }

  @Test("beyond their limits are refused")
  func limits() {
    #expect(throws: OfficeFileRefusal.tooManyRows(sheet: "CSV", limit: 2)) {
      try CSVTable(Data("a\nb\nc\n".utf8), rowLimit: 2)
    }
    let wide = Data(String(repeating: ",", count: 2_000).utf8)
    #expect(throws: OfficeFileRefusal.tooManyColumns(sheet: "CSV", row: 1, limit: 1_000)) { try CSVTable(wide) }
  }

  @Test("are written so that they read back, with a mark for Excel")
  func writes() throws {
    let rows = [["指标", "值"], ["甲,\"乙\"\n丙", "-3.5"], ["", "+2"], ["x;y", "a\tb"]]
    let bytes = CSVContent(rows: rows).bytes()
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try CSVTable(bytes).rows.map(\.cells) == rows)
    #expect(CSVContent(rows: [["a", "b"]]).bytes(mark: .none) == Data("a,b\r\n".utf8))
  }

  @Test("never hand a spreadsheet a formula")
  func formulas() {
    let cells = ["=1+1", "+A1", "-A1", "@SUM(1)", "\tx", "-1.5", "+7", "-", "--1", "-1.2.3", "市妇联"]
    let text = String(decoding: CSVContent(rows: cells.map { [$0] }).bytes(mark: .none), as: UTF8.self)
    #expect(
      text.split(separator: "\r\n") == [
        "'=1+1", "'+A1", "'-A1", "'@SUM(1)", "\"'\tx\"", "-1.5", "+7", "'-", "'--1", "'-1.2.3", "市妇联",
      ])
  }
}
