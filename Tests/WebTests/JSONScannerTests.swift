import Testing

@testable import Web

@Suite("JSON that strangers send")
struct JSONScannerTests {
  private func read(_ text: String) throws(JSONFault) -> JSON { try JSONScanner.value(of: Array(text.utf8)) }

  @Test("is read with the digits it was written with")
  func numbers() throws {
    for literal in ["0.1", "1e2", "12.30", "-0", "1E-7", "9007199254740993", "0.30000000000000004"] {
      #expect(try read(" \(literal) ") == .number(literal))
    }
  }

  @Test("comes back as it was written")
  func roundTrip() throws {
    let text = #"{"a":[1,2.50,"\u0000\"\\ü孕😀"],"b":null,"c":{"d":true,"e":false}}"#
    #expect(String(decoding: try read(text).bytes, as: UTF8.self) == text.replacing("\\u0000", with: "\\u0000"))
    #expect(try read(#""\ud83d\ude00\/\b\f\n\r\t""#) == .text("😀/\u{8}\u{C}\n\r\t"))
  }

  @Test(
    "is refused where it is none",
    arguments: [
      "", " ", "{", "[", "[1,]", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "1e", "-", "--1", "NaN",
      "Infinity",
      "tru", "nul", "[1]x", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\n\"",
      "\u{FEFF}{}", "{\"a\" 1}", "[1 2]", "/**/1", "{\"a\":1}{",
    ])
  func refused(text: String) {
    #expect(throws: JSONFault.self) { try read(text) }
  }

  @Test("has no name twice, no bottomless depth, no endless number, and is UTF-8")
  func hostile() throws {
    #expect(throws: JSONFault(.twice("a"), at: 7)) { try read(#"{"a":1,"\u0061":2}"#) }
    #expect(throws: JSONFault(.tooDeep, at: JSONScanner.deepest)) { try read(String(repeating: "[", count: 100_000)) }
    #expect(throws: JSONFault(.badNumber, at: 0)) { try read(String(repeating: "9", count: 60_000)) }
    #expect(throws: JSONFault(.notUTF8, at: 0)) { try JSONScanner.value(of: [0x22, 0xFF, 0x22]) }
  }

  @Test(
    "gives figures their decimals",
    arguments: [
      ("12.30", "12.30"), ("12.3", "12.3"), ("0.1", "0.1"), ("1e2", "100"), ("1.25e1", "12.5"), ("125E-2", "1.25"),
      ("1e-3", "0.001"), ("-4.50e0", "-4.50"), ("0", "0"), ("-0.5", "-0.5"),
    ])
  func figures(literal: String, plain: String) {
    #expect(PlainFigure(number: literal)?.text == plain)
  }

  @Test("refuses figures that no statistic has")
  func strangeFigures() {
    for literal in ["1e400", "1e-400", "1e99999999999999999999", "1234567890123456789", "0.1234567"] {
      #expect(PlainFigure(number: literal) == nil, "\(literal)")
    }
    for text in ["", "-", ".", "1.", ".5", "1,000", "12%", "１２", "1e2", " 1", "--1", "1.2.3"] {
      #expect(PlainFigure(text: text) == nil, "\(text)")
    }
  }
}
