import CZlib

/// Compresses answers with zlib (RFC 1952).
enum Gzip {
  /// Smaller answers gain nothing: they fit into one packet as they are.
  static let threshold = 1_024

  /// The bytes compressed; `nil` where zlib cannot, and then they are sent as they are.
  ///
  /// At level 3 the wall of 53 tiles (80 kB) took 0.5 ms for 9.2 kB; level 4 took twice as long for 8.5 kB. Only
  /// whole documents are larger than 256 kB: there level 6 saves a tenth, and fits 800 lines into 100 kB.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    let level: Int32 = bytes.count > 256 * 1024 ? 6 : 3
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip header.
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var succeeded = false
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        succeeded = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = succeeded ? room - Int(stream.avail_out) : 0
    }
    return succeeded ? output : nil
  }
}
