import Foundation
import PlanDocuments

/// Any bytes as an HTML page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Data("<p>".utf8) + Data(bytes: start, count: count)
  _ = try? OriginalReader().read(bytes, fileName: "fuzz.html")
  return 0
}
