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
    hex = String(decoding: digest.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// The digits of `hex`.
  public var description: String { hex }
}

extension SHA256Digest {
  /// The digest of words in their order: each is preceded by its length in bytes, so that no two rows of words can be
  /// mistaken for one another.
  public init(words: some Sequence<String>) {
    var bytes = Data()
    for word in words {
      bytes.append(contentsOf: "\(word.utf8.count):".utf8)
      bytes.append(contentsOf: word.utf8)
    }
    self.init(bytes)
  }
}
