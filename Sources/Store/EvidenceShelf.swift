import Foundation

/// Where the files lie that people attach to figures: bytes under their SHA-256, the same bytes once, never replaced.
///
/// Which figure a file belongs to, what the sender called it and what format it has is kept elsewhere, as records.
public protocol EvidenceShelf: Sendable {
  /// Keeps `bytes`; when the call returns they have reached the disk.
  ///
  /// - Parameter sha256: their digest, 64 hexadecimal digits in lower case; another is a mistake in the program.
  /// - Throws: a `Refusal` where they could not be kept, and then nothing was.
  func keep(_ bytes: Data, sha256: String) async throws

  /// The bytes that were kept under a digest, `nil` where there are none or where it is no digest.
  ///
  /// - Throws: a `Refusal` where what is there is no longer what was kept, or cannot be read.
  func bytes(sha256: String) async throws -> Data?
}
