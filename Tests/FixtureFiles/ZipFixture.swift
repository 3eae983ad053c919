import Foundation

/// A ZIP archive written byte by byte (APPNOTE.TXT 6.3), so that it may also lie.
public struct ZipFixture {
  private struct Entry {
    let name: String
    let stored: [UInt8]
    let method: UInt16
    let statedSize: UInt32
    let checksum: UInt32
    let flags: UInt16
  }

  private var entries: [Entry] = []

  /// An empty archive.
  public init() {}

  /// Adds an uncompressed part.
  public mutating func add(_ name: String, _ text: String, flags: UInt16 = 0) {
    let bytes = Array(text.utf8)
    entries.append(
      Entry(
        name: name, stored: bytes, method: 0, statedSize: UInt32(bytes.count), checksum: Self.checksum(bytes),
        flags: flags))
  }

  /// Adds a deflated part of `1 + 2064 * groups` zero bytes, which may state another size.
  ///
  /// One fixed Huffman block (RFC 1951, 3.2.6): a zero, then copies of 258 bytes from one byte before. A copy
  /// takes 13 bits, so eight of them fill 13 bytes and the bytes repeat.
  public mutating func addZeros(_ name: String, groups: Int, stating size: Int? = nil) {
    precondition(groups >= 2, "the repeating bytes are taken from the second group")
    var bits = BitWriter()
    bits.write(1, count: 1)
    bits.write(1, count: 2)
    bits.writeCode(0x30, count: 8)
    for _ in 0..<16 {
      bits.writeCode(0xC5, count: 8)
      bits.writeCode(0, count: 5)
    }
    bits.repeatLast(13, times: groups - 2)
    bits.writeCode(0, count: 7)
    entries.append(
      Entry(
        name: name, stored: bits.finished(), method: 8, statedSize: UInt32(size ?? 1 + 2_064 * groups), checksum: 0,
        flags: 0))
  }

  /// The archive's bytes.
  public var bytes: Data {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(out.count)
      let shared =
        Self.two(20) + Self.two(entry.flags) + Self.two(entry.method) + Self.four(0) + Self.four(entry.checksum)
        + Self.four(UInt32(entry.stored.count)) + Self.four(entry.statedSize)
        + Self.two(UInt16(entry.name.utf8.count)) + Self.two(0)
      out += [0x50, 0x4B, 0x03, 0x04] + shared + Array(entry.name.utf8) + entry.stored
      directory +=
        [0x50, 0x4B, 0x01, 0x02] + Self.two(20) + shared + Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
        + Self.four(offset) + Array(entry.name.utf8)
    }
    let start = UInt32(out.count)
    out += directory
    out += [0x50, 0x4B, 0x05, 0x06] + Self.four(0) + Self.two(UInt16(entries.count)) + Self.two(UInt16(entries.count))
    out += Self.four(UInt32(directory.count)) + Self.four(start) + Self.two(0)
    return Data(out)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func four(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 of ISO 3309, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
  }
}

private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  /// Numbers go lowest bit first.
  mutating func write(_ value: UInt32, count bits: Int) {
    pending |= value << UInt32(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(pending & 0xFF))
      pending >>= 8
      count -= 8
    }
  }

  /// Huffman codes go highest bit first.
  mutating func writeCode(_ code: UInt32, count bits: Int) {
    for bit in (0..<bits).reversed() { write(code >> UInt32(bit) & 1, count: 1) }
  }

  /// Repeats the last whole bytes; bits that fill no byte yet stay last.
  mutating func repeatLast(_ length: Int, times: Int) {
    let last = Array(bytes.suffix(length))
    bytes.reserveCapacity(bytes.count + length * times)
    for _ in 0..<times { bytes += last }
  }

  mutating func finished() -> [UInt8] {
    if count > 0 { write(0, count: 8 - count) }
    return bytes
  }
}
