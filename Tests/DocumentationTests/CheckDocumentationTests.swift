import Foundation
import Rounds
import Testing

@Suite("The documentation of checks")
struct CheckDocumentationTests {
  private func rows() throws -> [Substring] {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let text = try String(contentsOf: root.appendingPathComponent("docs/checks.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }
  }

  @Test("has every rule with its severity, its condition and its words")
  func rules() throws {
    let rows = try rows()
    for rule in CheckRule.builtIn {
      let row = rows.first { $0.hasPrefix("| `\(rule.id)` | \(rule.severity.rawValue) |") }
      for said in [rule.title.zh, rule.title.en, "`\(rule.condition)`", rule.message.zh] {
        #expect(row?.contains(said) == true, "\(rule.id): \(said)")
      }
    }
  }

  @Test("has every function with its Chinese name and its meaning")
  func functions() throws {
    let rows = try rows()
    for function in RuleFunction.allCases {
      let usage = "`\(function.usage.split(separator: "; ").joined(separator: "`, `"))`"
      #expect(rows.contains { $0 == "| \(usage) | \(function.chineseName) | \(function.meaning.en) |" }, "\(function)")
    }
  }

  @Test("has examples that can be copied as they stand")
  func examples() throws {
    let rows = try rows()
    let first = try #require(rows.firstIndex { $0.hasPrefix("| purpose |") })
    let examples = rows[(first + 2)...]
    #expect(examples.count >= 5)
    for row in examples {
      let codes = row.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      #expect(codes.count == 2)
      _ = try CheckRule.own(
        "own.example", title: .init(verbatim: "例"), severity: .explain, scope: .values, condition: codes[0],
        message: .init(verbatim: codes[1]), author: "例", reason: "例")
    }
  }
}
