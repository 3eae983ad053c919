import Foundation
import OfficeFiles

/// Any bytes as comma-separated values: what is read, written and read again stays the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let table = try? CSVTable(Data(bytes: start, count: count)) else { return 0 }
  let written = CSVContent(rows: table.rows.map(\.cells)).bytes(mark: .none)
  guard let once = try? CSVTable(written) else { return 0 }
  guard once.separator == .comma else { return 0 }
  // Control characters weigh more in a shorter file, so the second reading may refuse it as no text.
  guard let again = try? CSVTable(CSVContent(rows: once.rows.map(\.cells)).bytes(mark: .none)) else { return 0 }
  precondition(again.rows.count == once.rows.count, "a table that was written reads back")
  return 0
}
