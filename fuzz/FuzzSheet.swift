import FixtureFiles
import Foundation
import PlanDocuments

/// Any bytes as a sheet of a workbook and, behind zero bytes, its shared texts and its styles.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let parts = UnsafeBufferPointer(start: start, count: count).split(separator: 0, maxSplits: 2)
    .map { String(decoding: $0, as: UTF8.self) }
  let sheet = SheetFixture(
    sheets: [("Sheet1", "visible", parts.first ?? "")], strings: parts.count > 1 ? parts[1] : "",
    styles: parts.count > 2 ? parts[2] : "")
  _ = try? OriginalReader().read(sheet.bytes, fileName: "fuzz.xlsx")
  return 0
}
