import Foundation
import Testing

@testable import Mail

@Suite("A message")
struct MessageTests {
  private static func address(_ text: String, _ name: String = "") throws -> MailAddress {
    try #require(MailAddress(text, name: name))
  }

  private static func message(
    subject: String = "催报", text: String = "您好", to: [MailAddress]? = nil, id: String = "r-1"
  ) throws -> String {
    let message = Message(
      to: try to ?? [address("zhang@example.gov.cn")], subject: subject, text: text,
      date: Date(timeIntervalSince1970: 1_774_915_205), id: id)
    return String(decoding: message.bytes(from: try address("guatu@example.gov.cn", "挂图")), as: UTF8.self)
  }

  /// The header of a message unfolded, and its encoded words decoded (RFC 2047).
  private static func header(_ name: String, of message: String) throws -> String {
    let head = message.components(separatedBy: "\r\n\r\n")[0].replacingOccurrences(of: "\r\n ", with: " ")
    let line = try #require(head.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ": ") })
    let words = line.dropFirst(name.count + 2).replacingOccurrences(of: "?= =?UTF-8?B?", with: "?==?UTF-8?B?")
    var (value, rest) = ("", Substring(words))
    while let start = rest.range(of: "=?UTF-8?B?"),
      let end = rest.range(of: "?=", range: start.upperBound..<rest.endIndex)
    {
      let word = try #require(Data(base64Encoded: String(rest[start.upperBound..<end.lowerBound])))
      let text = try #require(String(bytes: word, encoding: .utf8))
      value += rest[..<start.lowerBound] + text
      rest = rest[end.upperBound...]
    }
    return value + rest
  }

  private static func body(of message: String) throws -> String {
    let encoded = message.components(separatedBy: "\r\n\r\n")[1].replacingOccurrences(of: "\r\n", with: "")
    let bytes = try #require(Data(base64Encoded: encoded))
    return try #require(String(bytes: bytes, encoding: .utf8))
  }

  @Test("is written out as a whole, the same letter as the same bytes")
  func whole() throws {
    #expect(
      try Self.message() == """
        Date: Tue, 31 Mar 2026 00:00:05 +0000\r
        From: =?UTF-8?B?5oyC5Zu+?=\r
         <guatu@example.gov.cn>\r
        To: zhang@example.gov.cn\r
        Subject: =?UTF-8?B?5YKs5oql?=\r
        Message-ID: <r-1@example.gov.cn>\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: base64\r
        Auto-Submitted: auto-generated\r
        \r
        5oKo5aW9\r

        """)
    #expect(try Self.message() == Self.message())
  }

  @Test("keeps every line within 78 ASCII characters that end in CRLF, however long its words")
  func lines() throws {
    let subject = String(repeating: "重庆市妇女发展规划𠮷", count: 20)
    let text = String(repeating: "请于三月底前填报。\n.\n\n", count: 100)
    let people = try (1...5).map {
      try Self.address("somebody\($0)@a-rather-long-name.example.gov.cn", String(repeating: "某\($0)", count: 15))
    }
    let message = try Self.message(subject: subject, text: text, to: people)
    #expect(message.utf8.allSatisfy { $0 < 0x80 })
    let lines = message.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
    for line in lines where line.contains("=?") { #expect(line.utf8.count <= 76, "RFC 2047, 2: \(line)") }
    #expect(try Self.header("Subject", of: message) == subject)
    #expect(try Self.header("To", of: message).contains("某5 <somebody5@a-rather-long-name.example.gov.cn>"))
    #expect(try Self.body(of: message) == text.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  @Test(
    "lets no subject begin a header of its own",
    arguments: [
      "a\r\nBcc: x@example.org", "a\nBcc: x@example.org", "a\rBcc: x@example.org", "催报\r\n\r\n<html>",
      "a\u{0}b\u{2028}c\u{85}d",
    ])
  func injection(subject: String) throws {
    let message = try Self.message(subject: subject)
    let names = message.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
      .filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Auto-Submitted",
      ])
    #expect(try Self.header("Subject", of: message).unicodeScalars.allSatisfy { $0.isShown })
  }

  @Test("has a plain subject as it is, and none that would be taken for an encoded word")
  func plainSubjects() throws {
    #expect(try Self.message(subject: "Round 2026: 3 left").contains("\r\nSubject: Round 2026: 3 left\r\n"))
    for subject in ["=?UTF-8?B?QQ==?=", " led", String(repeating: "long words ", count: 9), ""] {
      #expect(try Self.header("Subject", of: Self.message(subject: subject)) == subject)
    }
  }

  @Test("has an identifier that is a dot-atom, different for different identifiers")
  func identifiers() throws {
    let ids = ["提醒 1", "a.b", "a_b", "a>\r\nBcc: x", "a_2eb", "A-1"]
    let lines = try ids.map { try Self.header("Message-ID", of: Self.message(id: $0)) }
    #expect(Set(lines).count == ids.count)
    let allowed = /<[A-Za-z0-9_-]+@example\.gov\.cn>/
    #expect(lines.allSatisfy { $0.wholeMatch(of: allowed) != nil }, "\(lines)")
  }
}

@Suite("An address")
struct MailAddressTests {
  @Test("is taken where it is an ordinary one", arguments: ["zhang@example.cn", "z.s_1+a-b=c'd@Mail.Example-1.gov.cn"])
  func taken(text: String) {
    #expect(MailAddress(text)?.text == text)
  }

  @Test(
    "is refused where it is none or could mean something else",
    arguments: [
      "", "zhang", "@example.cn", "zhang@", "zhang@example", "a@b@example.cn", "zhang@example..cn", "zhang@.cn",
      "zhang@-a.cn", "zhang@a-.cn", "zhang@[10.0.0.1]", ".zhang@example.cn", "zhang.@example.cn", "z..s@example.cn",
      "\"a b\"@example.cn", "张@example.cn", "zhang@例子.cn", "zhang@example.cn\r\nBcc: x@example.cn",
      "zhang@example.cn\n", "<zhang@example.cn>", "a,b@example.cn", "zhang@example.cn ", "-oQ@example.cn",
      "a%b@example.cn", "a!b@example.cn",
      "a!b@example.cn", "zhang@example.cn\u{0}", "zhang@\(String(repeating: "a", count: 64)).cn",
      String(repeating: "a", count: 65) + "@example.cn",
    ])
  func refused(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test("has a name of characters that can be shown")
  func names() throws {
    #expect(MailAddress("a@example.cn", name: "张\r\nBcc: x") == nil)
    #expect(MailAddress("a@example.cn", name: "张\u{202E}") == nil)
    #expect(MailAddress("a@example.cn", name: String(repeating: "张", count: 101)) == nil)
    let quoted = try #require(MailAddress("a@example.cn", name: "\"x\" <b@example.cn>, 张"))
    #expect(!HeaderText(quoted).text.contains("b@example.cn"), "encoded, so that it is no second address")
    #expect(quoted.domain == "example.cn")
  }
}
