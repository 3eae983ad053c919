/// How much of an archive may be inflated. The defaults leave room for a sheet of 200,000 rows.
public struct ArchiveLimits: Hashable, Sendable {
  /// Bytes of one part, inflated.
  public let entryBytes: Int
  /// Bytes of all parts together, as the archive states them.
  public let totalBytes: Int
  /// Parts in all.
  public let entries: Int
  /// Inflated over stored size from which a part larger than `ratioFreeBytes` is refused.
  public let ratio: Int
  /// Parts that inflate to no more than this may be compressed as far as they like: an empty sheet
  /// formatted to its last row is honest and compresses several hundred times.
  public let ratioFreeBytes: Int

  /// Limits of one's own, all positive.
  public init(
    entryBytes: Int = 256 << 20, totalBytes: Int = 512 << 20, entries: Int = 10_000, ratio: Int = 100,
    ratioFreeBytes: Int = 16 << 20
  ) {
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.entries = entries
    self.ratio = ratio
    self.ratioFreeBytes = ratioFreeBytes
  }

  /// The limits for documents that people hand in.
  public static let office = ArchiveLimits()
}
