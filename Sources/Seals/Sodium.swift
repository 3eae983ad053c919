import CSodium

/// libsodium, made ready once: without it the slow implementation of Argon2 would be used.
enum Sodium {
  static let ready: Void = { precondition(sodium_init() >= 0, "libsodium cannot start") }()

  /// Bytes that nobody can guess, from the system's generator.
  static func randomBytes(_ count: Int) -> [UInt8] {
    ready
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}
