import CSodium
import Foundation

/// A key that opens something to whoever bears it: 32 random bytes as 43 characters of base64url (RFC 4648, unpadded).
///
/// Only its digest is kept. It does not print itself: it leaves only as `text`, to whom it is given.
public struct Token: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// 43 of `A–Z a–z 0–9 - _`.
  public let text: String

  /// A new token that nobody can guess.
  public init() {
    text = Data(Sodium.randomBytes(32)).base64EncodedString().replacingOccurrences(of: "+", with: "-")
      .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
  }

  /// A token as it came back; `nil` for what cannot be one.
  public init?(_ text: String) {
    guard text.utf8.count == 43, text.utf8.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
    self.text = text
  }

  /// SHA-256 of the text, 64 hexadecimal digits: what is kept. A token is random, so that nothing slower is needed.
  public var digest: String { SHA256Digest(Data(text.utf8)).hex }

  private static let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
