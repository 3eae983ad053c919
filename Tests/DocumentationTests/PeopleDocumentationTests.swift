import Foundation
import People
import Testing
import Wording

@Suite("The documentation of people")
struct PeopleDocumentationTests {
  private func rows() throws -> [[String]] {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let text = try String(contentsOf: root.appendingPathComponent("docs/people.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test("says of every right which role has it, as the table of rights has it")
  func table() throws {
    let rows = try rows()
    #expect(rows.first == ["right"] + Role.allCases.map(\.rawValue))
    for right in Right.allCases {
      let marks = Role.allCases.map { RightsTable.standard.allows(right, to: $0) ? "●" : "" }
      #expect(rows.contains(["`\(right.rawValue)`"] + marks), "\(right): \(marks)")
    }
  }

  @Test("gives every role and right its words")
  func words() throws {
    let rows = try rows()
    for role in Role.allCases {
      let words = Phrase.role(role.rawValue)
      #expect(rows.contains(["`\(role.rawValue)`", words.zh, words.en]), "\(role)")
    }
    for right in Right.allCases {
      let words = Phrase.right(right.rawValue)
      #expect(rows.contains(["`\(right.rawValue)`", words.zh, words.en]), "\(right)")
    }
  }
}
