import CZip
import Foundation

/// A ZIP archive in memory, written through libzip. Equal parts give equal bytes: every part bears the first day that
/// ZIP can name, 1980-01-01.
public enum ZipWriter {
  /// A part to be written.
  public struct Part: Hashable, Sendable {
    /// Its path, with slashes between folders.
    public let name: String
    public let bytes: Data
    public let packing: Packing

    /// A part; deflated unless told.
    public init(_ name: String, _ bytes: Data, packing: Packing = .deflated) {
      self.name = name
      self.bytes = bytes
      self.packing = packing
    }
  }

  /// How a part lies in the archive.
  public enum Packing: Hashable, Sendable {
    case deflated
    /// As it is: pictures are compressed already.
    case stored
  }

  /// The bytes of an archive of these parts, in this order; no name may stand twice.
  ///
  /// - Throws: `OfficeFileRefusal.archiveNotWritten` where libzip would not.
  public static func archive(of parts: [Part]) throws -> Data {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw OfficeFileRefusal.archiveNotWritten }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      throw OfficeFileRefusal.archiveNotWritten
    }
    // The archive lets go of its source when it is closed; what was written is read from it afterwards.
    zip_source_keep(target)
    do {
      for part in parts { try add(part, to: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw OfficeFileRefusal.archiveNotWritten
    }
    return try contents(of: target)
  }

  private static func add(_ part: Part, to archive: OpaquePointer) throws {
    // libzip reads the bytes when the archive is closed, and frees them then.
    guard let room = malloc(max(part.bytes.count, 1)) else { throw OfficeFileRefusal.archiveNotWritten }
    part.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(room, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, room, zip_uint64_t(part.bytes.count), 1) else {
      free(room)
      throw OfficeFileRefusal.archiveNotWritten
    }
    let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw OfficeFileRefusal.archiveNotWritten
    }
    let method = part.packing == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    // Year 0 after 1980, month 1, day 1 (APPNOTE.TXT, 4.4.6).
    guard zip_set_file_compression(archive, zip_uint64_t(index), zip_int32_t(method), 6) == 0,
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, 1 << 5 | 1, 0) == 0
    else { throw OfficeFileRefusal.archiveNotWritten }
  }

  private static func contents(of source: OpaquePointer) throws -> Data {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
      throw OfficeFileRefusal.archiveNotWritten
    }
    defer { zip_source_close(source) }
    var bytes = Data(count: Int(facts.size))
    let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
    guard read == zip_int64_t(facts.size) else { throw OfficeFileRefusal.archiveNotWritten }
    return bytes
  }
}
