/// A file of ours that pages need: compiled in, so that it can never be missing. Its address changes with its
/// content, so that browsers may keep it for good.
struct Asset: Sendable {
  let name: String
  let type: Answer.ContentType
  let body: [UInt8]
  /// Sixteen hexadecimal digits that change with the content.
  let version: String

  init(name: String, type: Answer.ContentType, text: String) {
    self.name = name
    self.type = type
    body = Array(text.utf8)
    version = Fingerprint.of(body)
  }

  var address: Address { Address("assets", name, query: [("v", version)]) }

  static let stylesheet = Asset(
    name: "guatu.css", type: .css,
    text: [
      Stylesheet.base, Stylesheet.frame, Stylesheet.wall, Stylesheet.sheets, Stylesheet.charts, Stylesheet.document,
      Stylesheet.people, Stylesheet.filling, Stylesheet.rounds, Stylesheet.oversight, Stylesheet.evaluations,
      Stylesheet.reports,
      Stylesheet.policies,
      Stylesheet.print,
    ].joined(separator: "\n"))
  static let script = Asset(name: "guatu.js", type: .script, text: PageScript.text)
  static let icon = Asset(
    name: "guatu.svg", type: .svg,
    text: """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="5" width="26" height="22" fill="#fff" \
      stroke="#1f4e8c" stroke-width="2.5"/><path d="M3 13h26" stroke="#1f4e8c" stroke-width="2" \
      stroke-dasharray="4 3"/><path d="M7 23l6-5 5 2 7-8" fill="none" stroke="#1c2430" stroke-width="2.5"/></svg>
      """)

  static let all = [stylesheet, script, icon]
}

/// FNV-1a over 64-bit words (after Fowler, Noll, Vo): tells versions of a page apart; it protects nothing.
enum Fingerprint {
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
    bytes.withUnsafeBytes { buffer in
      let words = buffer.count / 8
      for word in 0..<words {
        hash = (hash ^ buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) &* 0x0000_0100_0000_01b3
        // Multiplication carries upwards only: without this the low half would never hear of the high half.
        hash ^= hash >> 32
      }
      for byte in buffer[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
