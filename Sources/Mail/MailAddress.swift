/// Somebody's address, with a name to show beside it: conservative enough that it can be written into a header, an
/// envelope and a configuration without being quoted.
///
/// Taken is a dot-atom (RFC 5322, 3.4.1) of letters, digits and `.`, `_`, `+`, `-`, `=`, `'` before the `@`, and a domain
/// of at least two labels after it. Quoted local parts, addresses outside ASCII (RFC 6531) and domains in brackets are
/// not: hardly any mailbox has them, and every one of them has been a way in.
public struct MailAddress: Hashable, Sendable {
  /// The address alone: `zhang@example.gov.cn`.
  public let text: String
  /// The name to show, empty where there is none; without control characters, at most 100 characters.
  public let name: String

  /// `nil` where `text` is no such address or `name` no such name.
  public init?(_ text: String, name: String = "") {
    guard text.utf8.count <= 254, MailAddress.isAddress(text), MailAddress.isName(name) else { return nil }
    self.text = text
    self.name = name
  }

  /// What stands after the `@`.
  public var domain: String { String(text.split(separator: "@")[1]) }

  private static func isAddress(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[0].utf8.count <= 64, sides[0].first != "-" else { return false }
    let atoms = sides[0].split(separator: ".", omittingEmptySubsequences: false)
    guard atoms.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { isWordByte($0) || "_+-='".utf8.contains($0) } }) else {
      return false
    }
    return isDomain(sides[1], labels: 2)
  }

  /// RFC 1123, 2.1: labels of letters, digits and inner hyphens.
  static func isDomain(_ text: some StringProtocol, labels least: Int) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253 && labels.count >= least
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isName(_ name: String) -> Bool {
    name.unicodeScalars.count <= 100 && !name.unicodeScalars.contains { !$0.isShown }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Neither a control nor a format character (those turn the direction of writing) nor a separator of lines.
  var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
