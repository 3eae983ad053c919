import Foundation
import PlanDocuments
import PlanModel

/// The stream of a small text written for a test, as the reader of text files makes it.
func original(_ text: String) -> OriginalText {
  let lines = text.components(separatedBy: "\n")
  let blocks = lines.enumerated().compactMap { index, line -> Block? in
    line.contains("\t") || !line.allSatisfy(\.isWhitespace)
      ? .paragraph(Paragraph(text: line, lines: SourceLines(index + 1))) : nil
  }
  return OriginalText(
    source: SourceFile(file: "test.txt", sha256: "", encoding: "utf-8", lines: lines.count), lines: lines,
    blocks: blocks)
}

/// The reading of a small text, with decisions people have made before.
func reading(_ text: String, decisions: [Decision] = []) -> DocumentReading {
  PlanReader(decisions: decisions).read(original(text))
}

extension DocumentReading {
  func findings(_ rule: Finding.Rule) -> [Finding] { findings.filter { $0.rule == rule } }
}
