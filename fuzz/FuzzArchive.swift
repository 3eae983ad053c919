import Foundation
import PlanDocuments

/// Any bytes behind the mark of a ZIP archive, as a document of whatever kind they claim to be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Data(bytes: start, count: count)
  // Other formats start tools of the system.
  guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.range(of: Data("opendocument".utf8)) == nil else {
    return 0
  }
  _ = try? OriginalReader().read(bytes, fileName: "fuzz.docx")
  return 0
}
