import Foundation
import OfficeFiles
import PlanDocuments

/// Any bytes as a text file: read or refused, and what is read keeps its line count.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Data(bytes: start, count: count)
  guard let decoded = try? DecodedText(bytes) else { return 0 }
  _ = decoded
  if let original = try? OriginalReader().read(bytes, fileName: "fuzz.txt") {
    precondition(original.source.lines == original.lines.count, "every line is counted")
  }
  return 0
}
