import Foundation
import Store

/// A shelf that keeps its files in memory.
final class MemoryShelf: EvidenceShelf, @unchecked Sendable {
  private let lock = NSLock()
  private var files: [String: Data] = [:]

  func keep(_ bytes: Data, sha256: String) { lock.withLock { files[sha256] = bytes } }
  func bytes(sha256: String) -> Data? { lock.withLock { files[sha256] } }
  /// Puts other bytes where some were kept, or none.
  func damage(_ sha256: String, with bytes: Data?) { lock.withLock { files[sha256] = bytes } }
}
