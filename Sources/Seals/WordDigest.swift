import CSodium
import Foundation

/// SHA-256 of words one after another, each preceded by its length in bytes: no two rows of words can be mistaken for
/// one another. Takes the words as they come, however many there are.
public struct WordDigest {
  private var state = crypto_hash_sha256_state()

  /// The digest of no words.
  public init() { crypto_hash_sha256_init(&state) }

  /// Takes the next word.
  public mutating func add(_ word: String) {
    var text = "\(word.utf8.count):" + word
    text.withUTF8 { _ = crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count)) }
  }

  /// Takes the next moment, to the microsecond: finer than people act, coarser than binary rounding.
  public mutating func add(_ moment: Date) {
    add("\(Int64((moment.timeIntervalSinceReferenceDate * 1e6).rounded()))")
  }

  /// 64 hexadecimal digits, lower case.
  public consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    return Hexadecimal.text(digest)
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Two lower-case digits a byte.
  static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
