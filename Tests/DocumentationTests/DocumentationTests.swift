import Foundation
import PlanModel
import Testing

@testable import Web

@Suite("The documentation")
struct DocumentationTests {
  private static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
  }

  private func page(_ name: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
  }

  private func names(in folder: String, matching pattern: String) throws -> Set<String> {
    let expression = try NSRegularExpression(pattern: pattern)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appendingPathComponent(folder).path)
    var names: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try page(folder + "/" + file)
      for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        if let range = Range(match.range(at: 1), in: text) { names.insert(String(text[range])) }
      }
    }
    return names
  }

  @Test("explains every rule of findings with its severity")
  func findings() throws {
    let rows = try page("docs/findings.md").split(separator: "\n")
    for rule in Finding.Rule.allCases {
      #expect(rows.contains { $0.hasPrefix("| `\(rule.rawValue)` | \(rule.severity.rawValue) |") }, "\(rule)")
    }
  }

  @Test("explains every rule of targets, in words and as JSON")
  func targets() throws {
    let types = try names(in: "Sources/PlanModel", matching: #"case "(\w+)":"#)
    #expect(types.count == 22)
    let (words, json) = (try page("docs/targets.md"), try page("docs/reading-json.md"))
    for type in types {
      #expect(words.contains("`\(type)`"), "\(type)")
      #expect(json.contains("`\(type)`"), "\(type)")
    }
  }

  @Test("names every reason for which a line is not read")
  func unread() throws {
    let text = try page("docs/reading-json.md")
    for reason in UnreadLines.Reason.allCases { #expect(text.contains("`\(reason.rawValue)`"), "\(reason)") }
  }

  @Test("lists every command")
  func commands() throws {
    let text = try page("docs/commands.md")
    for name in try names(in: "Sources/guatu/Commands", matching: #"commandName: "(\w+)""#) {
      // A command of a command stands behind it: `guatu users token …`.
      #expect(text.contains(try Regex("`guatu (\\w+ )?\(name)\\b")), "\(name)")
    }
  }

  @Test("lists every address")
  func routes() throws {
    let text = try page("docs/pages.md")
    for pattern in Route.Pattern.allCases {
      #expect(text.contains("`\(pattern.rawValue)`"), "\(pattern.rawValue)")
    }
  }

  @Test("explains every code of an error of the API")
  func codes() throws {
    let text = try page("docs/api.md")
    for code in APICode.allCases { #expect(text.contains("`\(code.rawValue)`"), "\(code)") }
  }

  @Test("is linked from both front pages", arguments: ["README.md", "README.zh-CN.md"])
  func frontPages(name: String) throws {
    let text = try page(name)
    for linked in [
      "ARCHITECTURE.md", "docs/commands.md", "docs/reading-json.md", "docs/targets.md", "docs/pages.md", "docs/api.md",
    ] {
      #expect(text.contains("(\(linked))"), "\(linked)")
    }
  }
}
