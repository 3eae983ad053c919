import CSodium
import Foundation

/// SHA-256 of bytes (FIPS 180-4), by libsodium. Identifies what was kept; it protects nothing secret.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits, lower case.
  public let hex: String

  /// The digest of all of `bytes`.
  public init(_ bytes: Data) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    bytes.withUnsafeBytes { buffer in
      _ = crypto_hash_sha256(&digest, buffer.bindMemory(to: UInt8.self).baseAddress, UInt64(buffer.count))
    }
    hex = Hexadecimal.text(digest)
  }

  /// The digits of `hex`.
  public var description: String { hex }
}
