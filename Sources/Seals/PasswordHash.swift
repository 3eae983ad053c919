import CSodium
import Foundation

/// What is kept of a password: its Argon2id hash (RFC 9106) with salt and costs, in the usual `$argon2id$…` form.
///
/// It cannot be encoded and does not print itself: it leaves only as `stored`, to where it is kept.
public struct PasswordHash: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The hash in the form every Argon2 library reads (`$argon2id$v=19$m=…,t=…,p=1$salt$hash`).
  public let stored: String

  /// A hash as it was stored; `nil` for text of any other kind.
  public init?(stored: String) {
    guard stored.hasPrefix(crypto_pwhash_argon2id_STRPREFIX),
      stored.utf8.count < Int(crypto_pwhash_argon2id_STRBYTES)
    else { return nil }
    self.stored = stored
  }

  /// Hashes a password with a new salt. Takes as long and as much memory as `cost` says: never on a thread that
  /// others wait for.
  ///
  /// The password is normalised (NFKC, NIST SP 800-63B 5.1.1.2), so that it is the same from every keyboard: full-width
  /// digits are digits. Throws `OutOfMemory`.
  public init(of password: String, cost: Cost = .standard) throws(OutOfMemory) {
    Sodium.ready
    let bytes = Self.bytes(password)
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_argon2id_STRBYTES))
    let result = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        crypto_pwhash_argon2id_str(
          &text, $0.baseAddress!, UInt64(buffer.count - 1), UInt64(cost.passes), cost.memory)
      }
    }
    guard result == 0 else { throw OutOfMemory() }
    stored = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether `password` is the one that was hashed. Takes as long as hashing does; `false` too where memory is short.
  public func fits(_ password: String) -> Bool {
    Sodium.ready
    let bytes = Self.bytes(password)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        crypto_pwhash_argon2id_str_verify(stored, $0.baseAddress!, UInt64(buffer.count - 1)) == 0
      }
    }
  }

  /// Whether it was made with other costs than those in use now; a sign-in is the moment to make it anew.
  public func needsRenewal(cost: Cost = .standard) -> Bool {
    crypto_pwhash_argon2id_str_needs_rehash(stored, UInt64(cost.passes), cost.memory) != 0
  }

  /// With a closing zero, so that there always is an address to point to.
  private static func bytes(_ password: String) -> [UInt8] {
    Array(password.precomposedStringWithCompatibilityMapping.utf8) + [0]
  }

  /// The hash of a password nobody knows, at the standard cost: checked where there is no account, so that the answer
  /// takes as long as a wrong password's.
  public static let ofNobody = PasswordHash(
    stored: "$argon2id$v=19$m=65536,t=2,p=1$wy2UUglMfkFhSHzdHtl0IA$4L3PsoG1qbzlIIu3AGvv6hHoGuyio6oLb3m6X75D/LM")!

  /// What one hash takes.
  public struct Cost: Hashable, Sendable {
    /// How often the memory is gone over (`t`).
    public let passes: Int
    /// Bytes of memory (`m`, there in KiB).
    public let memory: Int

    /// Costs of one's own: for tests, which need no strength.
    public init(passes: Int, memory: Int) {
      self.passes = passes
      self.memory = memory
    }

    /// 64 MiB, two passes: libsodium's `INTERACTIVE`. Above OWASP's least for Argon2id, 19 MiB and two passes
    /// (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
    public static let standard = Cost(
      passes: Int(crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE), memory: Int(crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE)
    )
  }

  /// There was not enough memory to hash a password.
  public struct OutOfMemory: Error {}

  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
