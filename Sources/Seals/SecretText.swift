import CSodium

/// A text that is compared without telling by the time it takes how much of it was right, and that prints as dots.
public struct SecretText: Sendable, CustomStringConvertible, CustomReflectable {
  private let bytes: [UInt8]

  /// The text as UTF-8.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether `other` is the same text; takes as long for any other text of the same length (`sodium_memcmp`).
  public func matches(_ other: String) -> Bool {
    let others = Array(other.utf8)
    return others.count == bytes.count && sodium_memcmp(bytes, others, bytes.count) == 0
  }

  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
