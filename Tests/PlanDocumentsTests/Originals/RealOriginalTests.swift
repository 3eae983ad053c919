import FixtureFiles
import Foundation
import PlanDocuments
import Testing

@Suite("A real document")
struct RealOriginalTests {
  @Test(
    "keeps every line", .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"),
    arguments: [
      "chongqing-decomposition-2021-2030.txt", "chongqing-work-points-2020.txt", "daan-task-lists-2021-2030.txt",
      "jiangbei-plans-2021-2030.txt", "tengchong-plans-2021-2030.txt",
    ])
  func keepsLines(name: String) throws {
    let file = SharedFolder.file("documents/\(name)")
    let original = try OriginalReader().read(file)
    let source = try String(contentsOf: file, encoding: .utf8)
    var lines = source.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    #expect(original.lines == lines)
    let filled = lines.indices.filter { lines[$0].contains("\t") || !lines[$0].allSatisfy(\.isWhitespace) }
    #expect(original.blocks.map(\.lines.from) == filled.map { $0 + 1 })
  }
}
