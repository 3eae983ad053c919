import Foundation

/// Words in a message's head, in ASCII: as they are where that is safe, otherwise as encoded words (RFC 2047). Neither
/// can hold a line end, so no words can begin a header of their own.
struct HeaderText: Hashable, Sendable {
  let text: String

  /// Any words.
  init(_ words: String) {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: words.unicodeScalars.map { $0.isShown ? $0 : " " })
    let words = String(clean)
    let isPlain =
      words.utf8.count <= Self.plainLength && words.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && !words.contains("=?") && !words.contains("  ") && words.first != " " && words.last != " "
    text = isPlain ? words : Self.encoded(words)
  }

  /// A name and an address, or an address alone.
  init(_ address: MailAddress) {
    if address.name.isEmpty {
      text = address.text
    } else {
      // A name in ASCII may hold commas and quotation marks, which mean something there: it is encoded too.
      text = Self.encoded(address.name) + "\r\n <\(address.text)>"
    }
  }

  /// So long that the line holds no more than 78 characters (RFC 5322, 2.1.1) behind the longest header name used.
  private static let plainLength = 66

  /// Words of 39 bytes at most: 52 characters of base64 and 12 around them stay within the 75 of an encoded word and,
  /// behind `Subject: `, within the 76 of its line (RFC 2047, 2). No character is cut in two.
  private static func encoded(_ words: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > 39 { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}
