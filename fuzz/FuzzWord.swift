import FixtureFiles
import Foundation
import PlanDocuments

/// Any bytes as the body of a Word document and, behind zero bytes, its numbering and its styles.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let parts = UnsafeBufferPointer(start: start, count: count).split(separator: 0, maxSplits: 2)
    .map { String(decoding: $0, as: UTF8.self) }
  let word = WordFixture(
    body: parts.first ?? "", numbering: parts.count > 1 ? parts[1] : nil, styles: parts.count > 2 ? parts[2] : nil)
  _ = try? OriginalReader().read(word.bytes, fileName: "fuzz.docx")
  return 0
}
