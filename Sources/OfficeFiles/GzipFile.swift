import CZlib
import Foundation

/// The content of a gzip file (RFC 1952).
public struct GzipFile: Hashable, Sendable {
  /// The bytes inflated.
  public let content: Data

  /// The first bytes of every gzip file.
  private static let signature: [UInt8] = [0x1F, 0x8B]

  /// Whether a file is a gzip file, by its first bytes.
  public static func isGzip(_ bytes: Data) -> Bool { bytes.starts(with: signature) }

  /// Inflates a file of one member.
  ///
  /// - Parameter limit: bytes that are inflated at most.
  /// - Throws: `OfficeFileRefusal`: `.gzipDamaged` where the file is cut off, damaged or followed by something else;
  ///   `.inflatesTooFar` beyond `limit`.
  public init(_ bytes: Data, limit: Int = ArchiveLimits.office.entryBytes) throws {
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip header.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw OfficeFileRefusal.gzipDamaged
    }
    defer { inflateEnd(&stream) }
    var input = [UInt8](bytes)
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    content = try input.withUnsafeMutableBufferPointer { source in
      var inflated = Data()
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        let status = piece.withUnsafeMutableBufferPointer { room in
          stream.next_out = room.baseAddress
          stream.avail_out = UInt32(room.count)
          return inflate(&stream, Z_NO_FLUSH)
        }
        inflated.append(contentsOf: piece[..<(piece.count - Int(stream.avail_out))])
        guard inflated.count <= limit else {
          throw OfficeFileRefusal.inflatesTooFar(part: "gzip", bytes: inflated.count, limit: limit)
        }
        if status == Z_STREAM_END, stream.avail_in == 0 { return inflated }
        guard status == Z_OK else { throw OfficeFileRefusal.gzipDamaged }
      }
    }
  }
}
