import COath
import Foundation

/// The one-time codes of one secret (TOTP, RFC 6238, by liboath): six digits, SHA-1, steps of 30 seconds, which is what
/// every authenticator understands.
public struct OneTimeCode: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The secret in base32 (RFC 4648), upper case without padding: 32 characters for a new one.
  public let secret: String
  private let key: [UInt8]

  /// A new secret of 20 bytes, the length RFC 4226 (R6) recommends.
  public init() {
    self.init(key: Sodium.randomBytes(20))
  }

  /// A secret as it was stored; `nil` unless it is base32 of at least 16 bytes (RFC 4226, R6: 128 bits at least).
  public init?(secret: String) {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    guard oath_base32_decode(secret, secret.utf8.count, &bytes, &count) == OATH_OK.rawValue, let bytes else {
      return nil
    }
    defer { free(bytes) }
    guard count >= 16 else { return nil }
    self.init(key: UnsafeBufferPointer(start: bytes, count: count).map(UInt8.init(bitPattern:)))
  }

  private init(key: [UInt8]) {
    self.key = key
    secret = Self.base32(key)
  }

  /// The step a moment lies in: 30 seconds each, counted from 1970.
  public static func step(at time: Date) -> Int { Int((time.timeIntervalSince1970 / length).rounded(.down)) }

  /// The code of a step.
  public func code(step: Int) -> String { digits(step: step, count: 6) }

  /// The step whose code was given, at a moment or one step beside it (RFC 6238, 5.2); `nil` where the code is wrong or
  /// belongs to a step up to `last`, whose codes were used already.
  public func step(of code: String, at time: Date, after last: Int? = nil) -> Int? {
    let typed = code.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
    let now = Self.step(at: time)
    var found: Int?
    // All three are looked at, so that the time taken does not tell which it was.
    for step in (now - 1)...(now + 1) where SecretText(self.code(step: step)).matches(typed) { found = step }
    guard let found, last.map({ found > $0 }) ?? true else { return nil }
    return found
  }

  /// The address that an authenticator reads from a QR code
  /// (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).
  public func uri(issuer: String, account: String) -> String {
    let label = "\(Self.escaped(issuer)):\(Self.escaped(account))"
    return "otpauth://totp/\(label)?secret=\(secret)&issuer=\(Self.escaped(issuer))&algorithm=SHA1&digits=6&period=30"
  }

  private static let length = 30.0
  /// `OATH_HOTP_DYNAMIC_TRUNCATION`, which is `SIZE_MAX` and a macro that Swift does not see.
  private static let dynamicTruncation = -1

  /// RFC 6238's own examples have eight digits.
  func digits(step: Int, count: Int) -> String {
    var text = [CChar](repeating: 0, count: count + 1)
    let result = key.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        oath_hotp_generate(
          $0.baseAddress!, $0.count, UInt64(max(step, 0)), UInt32(count), false, Self.dynamicTruncation, &text)
      }
    }
    precondition(result == OATH_OK.rawValue, "a code of 6 to 8 digits can always be made")
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func base32(_ key: [UInt8]) -> String {
    var text: UnsafeMutablePointer<CChar>?
    var count = 0
    let result = key.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { oath_base32_encode($0.baseAddress!, $0.count, &text, &count) }
    }
    precondition(result == OATH_OK.rawValue, "bytes can always be written in base32")
    guard let text else { return "" }
    defer { free(text) }
    return String(decoding: UnsafeBufferPointer(start: text, count: count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      .replacingOccurrences(of: "=", with: "")
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }

  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
