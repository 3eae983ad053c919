/// A checked address: a path of this server, or an `http`/`https` page elsewhere. Nothing else can be linked to.
struct Address: Hashable, Sendable {
  let text: String

  /// A path of this server, every part encoded.
  init(_ segments: String..., query: [(String, String)] = [], fragment: String? = nil) {
    var text = segments.isEmpty ? "/" : ""
    for segment in segments { text += "/" + Address.encoded(segment) }
    if !query.isEmpty {
      text += "?" + query.map { Address.encoded($0.0) + "=" + Address.encoded($0.1) }.joined(separator: "&")
    }
    if let fragment { text += "#" + Address.encoded(fragment) }
    self.text = text
  }

  /// A place on the same page.
  init(fragment: String) { text = "#" + Address.encoded(fragment) }

  /// The same path with another query; `path` is a path that this server was asked for.
  init(path: String, query: [(String, String)]) {
    // Two slashes at the start would name another server.
    let rooted = "/" + path.drop { $0 == "/" || $0 == "\\" }
    let parts = query.map { Address.encoded($0.0) + "=" + Address.encoded($0.1) }
    text = rooted + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  /// A page of this server to go back to, as an address carried it; `nil` unless it is a path that this server shows.
  init?(returning text: String) {
    // Two slashes would name another server, and browsers read backslashes as slashes.
    guard text.utf8.count <= 2_048, text.hasPrefix("/"), !text.hasPrefix("//"),
      text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") }),
      let path = text.split(separator: "#", maxSplits: 1)[0].split(separator: "?", maxSplits: 1).first,
      let route = Route(path: String(path)), route.manner.takes(.get), route != .signIn
    else { return nil }
    self.text = text
  }

  /// A secret for an authenticator program on the same machine; `nil` unless it is an `otpauth:` address.
  init?(authenticator text: String) {
    guard text.hasPrefix("otpauth://totp/"), text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
    self.text = text
  }

  /// A page elsewhere; `nil` unless the text is an `http` or `https` address.
  init?(external text: String) {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      !text.unicodeScalars.contains(where: { $0.value <= 32 || $0.value == 127 })
    else { return nil }
    self.text = text
  }

  /// The same address as browsers also take it in a page (RFC 3987): letters beyond ASCII stand as they are, a third as
  /// long. Headers need `text`.
  var readable: String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), code > 127
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// The name of the server of a page elsewhere; the whole text where there is none.
  var host: String {
    let parts = text.split(separator: "/", maxSplits: 2)
    return parts.count > 1 && parts[0].hasSuffix(":") ? String(parts[1]) : text
  }

  /// Percent-encoding of everything but RFC 3986's unreserved characters.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(contentsOf: [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
}
