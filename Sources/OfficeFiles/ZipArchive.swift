import CZip
import Foundation

/// A ZIP archive in memory, read through libzip with limits: nothing is inflated whose size was not
/// judged first.
///
/// Not `Sendable`: libzip's handle belongs to one thread at a time.
public final class ZipArchive {
  /// One part of the archive.
  public struct Entry: Hashable, Sendable {
    /// Its path, as the archive spells it.
    public let name: String
    /// Bytes inside the archive.
    public let storedBytes: Int
    /// Bytes once inflated, as the archive states them.
    public let inflatedBytes: Int
    fileprivate let index: zip_uint64_t
    fileprivate let isEncrypted: Bool
  }

  /// All parts, folders included, in the order of the directory.
  public let entries: [Entry]
  private let limits: ArchiveLimits
  private let handle: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer

  /// Opens an archive and judges its directory.
  ///
  /// - Throws: `OfficeFileRefusal.archiveDamaged` (truncated, no archive at all), `.tooManyEntries`,
  ///   `.inflatesTooFar` (all parts together).
  public init(_ bytes: Data, limits: ArchiveLimits = .office) throws {
    guard !bytes.isEmpty else { throw OfficeFileRefusal.empty }
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    storage.copyBytes(from: bytes)
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    guard let source = zip_source_buffer_create(storage.baseAddress, zip_uint64_t(storage.count), 0, &problem) else {
      storage.deallocate()
      throw OfficeFileRefusal.archiveDamaged
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
      zip_source_free(source)
      storage.deallocate()
      throw OfficeFileRefusal.archiveDamaged
    }
    do {
      entries = try ZipArchive.directory(of: handle, limits: limits)
    } catch {
      zip_discard(handle)
      storage.deallocate()
      throw error
    }
    self.limits = limits
    self.handle = handle
    self.storage = storage
  }

  deinit {
    zip_discard(handle)
    storage.deallocate()
  }

  /// The part of this name, with or without a leading slash; names differ by case as little as Office's do.
  public func entry(_ name: String) -> Entry? {
    let wanted = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return entries.first { $0.name == wanted }
      ?? entries.first { $0.name.lowercased() == wanted.lowercased() }
  }

  /// The inflated bytes of a part.
  ///
  /// - Throws: `OfficeFileRefusal`: `.partMissing`, `.bomb`, `.inflatesTooFar`, `.archiveEncrypted`, `.archiveDamaged`.
  public func contents(of name: String) throws -> Data {
    var data = Data()
    try stream(name) { data.append(contentsOf: $0) }
    return data
  }

  /// Hands a part over piece by piece, so that it never lies in memory whole.
  ///
  /// - Throws: as `contents(of:)`, and what `receive` throws.
  public func stream(_ name: String, _ receive: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard let entry = entry(name) else { throw OfficeFileRefusal.partMissing(name) }
    try judge(entry)
    guard let file = zip_fopen_index(handle, entry.index, 0) else { throw OfficeFileRefusal.archiveDamaged }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { piece.deallocate() }
    var read = 0
    while true {
      let count = Int(zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count)))
      guard count >= 0 else { throw OfficeFileRefusal.archiveDamaged }
      guard count > 0 else { break }
      read += count
      // The stated size was judged; an entry that holds more than it states lies.
      guard read <= entry.inflatedBytes else { throw OfficeFileRefusal.archiveDamaged }
      try receive(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    guard read == entry.inflatedBytes else { throw OfficeFileRefusal.archiveDamaged }
  }

  private func judge(_ entry: Entry) throws {
    if entry.isEncrypted { throw OfficeFileRefusal.archiveEncrypted(part: entry.name) }
    guard entry.inflatedBytes <= limits.entryBytes else {
      throw OfficeFileRefusal.inflatesTooFar(
        part: entry.name, bytes: entry.inflatedBytes, limit: limits.entryBytes)
    }
    let ratio = entry.inflatedBytes / max(entry.storedBytes, 1)
    if entry.inflatedBytes > limits.ratioFreeBytes, ratio > limits.ratio {
      throw OfficeFileRefusal.bomb(part: entry.name, ratio: ratio)
    }
  }

  private static func directory(of handle: OpaquePointer, limits: ArchiveLimits) throws -> [Entry] {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else {
      throw OfficeFileRefusal.tooManyEntries(count: count, limit: limits.entries)
    }
    var entries: [Entry] = []
    var total = 0
    for index in 0..<zip_uint64_t(max(count, 0)) {
      var facts = zip_stat_t()
      zip_stat_init(&facts)
      guard zip_stat_index(handle, index, 0, &facts) == 0, let name = facts.name,
        let stored = Int(exactly: facts.comp_size), let inflated = Int(exactly: facts.size)
      else { throw OfficeFileRefusal.archiveDamaged }
      entries.append(
        Entry(
          name: String(cString: name), storedBytes: stored, inflatedBytes: inflated, index: index,
          isEncrypted: facts.encryption_method != UInt16(ZIP_EM_NONE)))
      total = total.addingReportingOverflow(inflated).overflow ? Int.max : total + inflated
      guard total <= limits.totalBytes else {
        throw OfficeFileRefusal.inflatesTooFar(
          part: entries[entries.count - 1].name, bytes: total, limit: limits.totalBytes)
      }
    }
    return entries
  }
}
