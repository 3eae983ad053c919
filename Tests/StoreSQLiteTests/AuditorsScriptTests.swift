import Foundation
import Testing

@testable import StoreSQLite

@Suite("The auditor's script")
struct AuditorsScriptTests {
  private static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
  }

  @Test(
    "looks at every table whose rows are sealed, in the order in which they are",
    arguments: [
      ("scripts/verify-record.py", "\""), ("docs/record.md", "`"),
    ])
  func tables(file: String, quote: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(Schema.actedTables.map { quote + $0 + quote }.joined(separator: ", ")))
  }
}
