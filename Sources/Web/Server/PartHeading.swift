import Foundation

/// What a part of a form says about itself: its field and, where it is a file, the sender's name for it.
struct PartHeading: Hashable, Sendable {
  let field: String
  /// As the sender wrote it, uncleaned; `nil` where the part is no file, empty where no file was chosen.
  let fileName: String?

  /// `nil` where the lines are no headers, or do not say once which field this is (RFC 7578, 4.2).
  ///
  /// The type a sender states for a file is not looked at: the content decides.
  init?(_ lines: [ArraySlice<UInt8>]) {
    var disposition: HeaderValue?
    for line in lines {
      // A line that begins with a space continues the one before: no browser writes such lines.
      guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }), line.first != 0x20, line.first != 0x09,
        let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex
      else { return nil }
      let value = line[line.index(after: colon)...]
      switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
      case "content-disposition":
        guard disposition == nil, let stated = HeaderValue(value), stated.word == "form-data" else { return nil }
        disposition = stated
      case "content-transfer-encoding":
        // RFC 7578, 4.7: nobody encodes here; who does would have the encoded bytes taken for the content.
        guard let stated = HeaderValue(value), ["binary", "8bit", "7bit"].contains(stated.word) else { return nil }
      default: break
      }
    }
    guard let disposition, let name = disposition.parameters["name"],
      let field = PartHeading.unescaped(name), !field.isEmpty
    else { return nil }
    self.field = field
    if let extended = disposition.parameters["filename*"] {
      guard let name = PartHeading.decoded(extended) else { return nil }
      fileName = name
    } else if let plain = disposition.parameters["filename"] {
      guard let name = PartHeading.unescaped(plain) else { return nil }
      fileName = name
    } else {
      fileName = nil
    }
  }

  /// A name as browsers write it: UTF-8, with `"`, CR and LF as %22, %0D and %0A, and no other escape (WHATWG HTML,
  /// multipart/form-data encoding algorithm).
  private static func unescaped(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0d", with: "\r")
      .replacing("%0A", with: "\n").replacing("%0a", with: "\n")
  }

  /// `UTF-8'zh'%E6%9D%90%E6%96%99.pdf` (RFC 8187).
  private static func decoded(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let sides = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard sides.count == 3, sides[0].lowercased() == "utf-8", sides[2].utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    return sides[2].removingPercentEncoding
  }
}

/// A header's value with its parameters: `form-data; name="a"; filename="b.pdf"`.
struct HeaderValue: Hashable, Sendable {
  /// What stands before the first semicolon, in lower case.
  let word: String
  /// By their names in lower case.
  let parameters: [String: [UInt8]]

  private static let (tab, space, semicolon) = (UInt8(0x09), UInt8(0x20), UInt8(ascii: ";"))
  private static let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))

  /// `nil` where it is malformed or says a parameter twice.
  init?(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    word = Self.name(rest.prefix { $0 != Self.semicolon })
    rest = rest.drop { $0 != Self.semicolon }
    var parameters: [String: [UInt8]] = [:]
    while !rest.isEmpty {
      rest = rest.dropFirst().drop { $0 == Self.space || $0 == Self.tab }
      // A semicolon at the end is forgiven.
      if rest.isEmpty { break }
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = Self.name(rest[..<equals])
      rest = rest[(equals + 1)...].drop { $0 == Self.space || $0 == Self.tab }
      var value: [UInt8] = []
      if rest.first == Self.quote {
        guard let quoted = Self.quoted(&rest) else { return nil }
        value = quoted
      } else {
        value = Array(rest.prefix { $0 > Self.space && $0 != Self.semicolon && $0 != Self.quote })
        rest = rest.dropFirst(value.count)
      }
      rest = rest.drop { $0 == Self.space || $0 == Self.tab }
      guard !name.isEmpty, rest.first == nil || rest.first == Self.semicolon,
        parameters.updateValue(value, forKey: name) == nil
      else { return nil }
    }
    self.parameters = parameters
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces).lowercased()
  }

  /// Takes a quoted string off the front. A backslash escapes a quotation mark only: Windows paths hold others.
  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    var value: [UInt8] = []
    var place = rest.startIndex + 1
    while place < rest.endIndex {
      let byte = rest[place]
      if byte == quote {
        rest = rest[(place + 1)...]
        return value
      }
      if byte == backslash, place + 1 < rest.endIndex, rest[place + 1] == quote {
        value.append(quote)
        place += 2
      } else {
        value.append(byte)
        place += 1
      }
    }
    return nil
  }
}
