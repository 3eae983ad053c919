import Foundation

/// A table to be written as comma-separated values (RFC 4180: CRLF, quotes where needed).
public struct CSVContent: Hashable, Sendable {
  /// Whether the file begins with a UTF-8 byte order mark.
  public enum Mark: Hashable, Sendable {
    /// Excel in China takes a file without one for GBK and shows rubbish.
    case forExcel
    case none
  }

  /// The cells as they shall read back.
  public let rows: [[String]]

  /// The rows as they shall stand, the header first.
  public init(rows: [[String]]) {
    self.rows = rows
  }

  /// The bytes of the file, UTF-8.
  ///
  /// A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
  /// carriage return and is no plain number) gets an apostrophe in front: OWASP, “CSV Injection”.
  public func bytes(mark: Mark = .forExcel) -> Data {
    var out: [UInt8] = []
    switch mark {
    case .forExcel: out += [0xEF, 0xBB, 0xBF]
    case .none: break
    }
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.write(cell, into: &out)
      }
      // A row of one empty cell would read back as no row.
      if row.count == 1, row[0].isEmpty { out += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
      out += [0x0D, 0x0A]
    }
    return Data(out)
  }

  private static func write(_ cell: String, into out: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x09, 0x3B].contains($0) }
    let lead = isFormula(cell) ? "'" : ""
    if needsQuotes {
      out.append(UInt8(ascii: "\""))
      out += Array(lead.utf8)
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { out.append(byte) }
        out.append(byte)
      }
      out.append(UInt8(ascii: "\""))
    } else {
      out += Array(lead.utf8)
      out += Array(cell.utf8)
    }
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let rest = cell.utf8.dropFirst()
      let isNumber =
        !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        && rest.count { $0 == UInt8(ascii: ".") } <= 1 && rest.first != UInt8(ascii: ".")
      return !isNumber
    default: return false
    }
  }
}
