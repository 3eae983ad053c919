import Foundation
import PlanDocuments
import Testing

/// The folder of real documents beside the checkout, which not every machine has.
private let sharedDocuments: URL? = {
  let stated = ProcessInfo.processInfo.environment["GUATU_SHARED"].map { URL(fileURLWithPath: $0) }
  let checkout = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
  let folder = (stated ?? checkout.appendingPathComponent("../shared")).appendingPathComponent("documents")
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

@Suite("A real document")
struct RealDocumentTests {
  @Test(
    "keeps every line", .enabled(if: sharedDocuments != nil, "the folder ../shared/documents is not there"),
    arguments: [
      "chongqing-decomposition-2021-2030.txt", "chongqing-work-points-2020.txt", "daan-task-lists-2021-2030.txt",
      "jiangbei-plans-2021-2030.txt", "tengchong-plans-2021-2030.txt",
    ])
  func keepsLines(name: String) throws {
    let file = try #require(sharedDocuments).appendingPathComponent(name)
    let original = try OriginalReader().read(file)
    let source = try String(contentsOf: file, encoding: .utf8)
    var lines = source.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    #expect(original.lines == lines)
    let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
    #expect(original.blocks.map(\.lines.from) == filled.map { $0 + 1 })
  }
}
