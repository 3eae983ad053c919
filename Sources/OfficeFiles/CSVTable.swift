import Foundation

/// A table of comma-separated values (RFC 4180), read from a file of any of the known encodings.
public struct CSVTable: Hashable, Sendable {
  /// The sign between the cells.
  public enum Separator: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    /// What spreadsheets write in places where the comma is the decimal sign.
    case semicolon = 0x3B
    case tab = 0x09
  }

  /// A row and where it begins.
  public struct Row: Hashable, Sendable {
    /// Line of the file, from 1.
    public let line: Int
    /// At least one; quotation marks resolved, line breaks inside a cell as `\n`.
    public let cells: [String]
  }

  /// The separator that was found.
  public let separator: Separator
  /// The encoding that was found.
  public let encoding: TextEncoding
  /// All rows that are not blank, the header included; their lengths may differ.
  public let rows: [Row]

  /// Reads a table. The separator is the one that stands most often in the first row, outside of quotes.
  ///
  /// - Throws: `OfficeFileRefusal`: what `DecodedText` throws, `.quoteNotClosed`, `.quoteMisplaced`,
  ///   `.tooManyRows` beyond `rowLimit` rows, `.tooManyColumns` beyond 1,000, `.tooManyCells` beyond ten million.
  public init(_ bytes: Data, rowLimit: Int = 1_000_000) throws {
    let decoded = try DecodedText(bytes)
    var text = decoded.text
    encoding = decoded.encoding
    (separator, rows) = try text.withUTF8 { bytes in
      let separator = Self.separator(of: bytes)
      var reader = CSVReader(bytes: bytes, separator: separator.rawValue, rowLimit: rowLimit)
      return (separator, try reader.rows())
    }
  }

  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> Separator {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var hasContent = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if hasContent { break }
        continue
      }
      hasContent = true
      if Separator(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
    }
    let found = Separator.allCases.max { counts[$0.rawValue, default: 0] < counts[$1.rawValue, default: 0] }
    guard let found, counts[found.rawValue, default: 0] > counts[Separator.comma.rawValue, default: 0] else {
      return .comma
    }
    return found
  }
}

/// Goes once over the bytes of a table.
private struct CSVReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let rowLimit: Int
  private var index = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let columnLimit = 1_000
  private static let cellLimit = 10_000_000

  init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, rowLimit: Int) {
    self.bytes = bytes
    self.separator = separator
    self.rowLimit = rowLimit
  }

  mutating func rows() throws -> [CSVTable.Row] {
    var rows: [CSVTable.Row] = []
    var kept = 0
    while index < bytes.count {
      let start = line
      var cells: [String] = []
      repeat {
        guard cells.count < Self.columnLimit else {
          throw OfficeFileRefusal.tooManyColumns(sheet: "CSV", row: start, limit: Self.columnLimit)
        }
        cells.append(try cell(number: cells.count + 1))
      } while takeSeparator()
      takeLineEnd()
      if cells.allSatisfy(\.isBlank) { continue }
      guard rows.count < rowLimit else { throw OfficeFileRefusal.tooManyRows(sheet: "CSV", limit: rowLimit) }
      kept += cells.count
      guard kept <= Self.cellLimit else { throw OfficeFileRefusal.tooManyCells(sheet: "CSV", limit: Self.cellLimit) }
      rows.append(CSVTable.Row(line: start, cells: cells))
    }
    return rows
  }

  private mutating func cell(number: Int) throws -> String {
    guard index < bytes.count, bytes[index] == Self.quote else { return try plainCell(number: number) }
    let (opened, start) = (line, index + 1)
    index += 1
    var hasDoubled = false
    while index < bytes.count {
      if bytes[index] == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        hasDoubled = true
        index += 1
      } else if bytes[index] == 0x0A {
        line += 1
      }
      index += 1
    }
    guard index < bytes.count else { throw OfficeFileRefusal.quoteNotClosed(line: opened) }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    guard index == bytes.count || bytes[index] == separator || isLineEnd(bytes[index]) else {
      throw OfficeFileRefusal.quoteMisplaced(line: line, column: number)
    }
    let resolved = hasDoubled ? text.replacingOccurrences(of: "\"\"", with: "\"") : text
    return resolved.utf8.contains(0x0D) ? resolved.replacingOccurrences(of: "\r\n", with: "\n") : resolved
  }

  private mutating func plainCell(number: Int) throws -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) {
      guard bytes[index] != Self.quote else { throw OfficeFileRefusal.quoteMisplaced(line: line, column: number) }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func takeSeparator() -> Bool {
    guard index < bytes.count, bytes[index] == separator else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    line += 1
  }
}
