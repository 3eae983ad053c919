import Foundation

/// A letter in plain text. When it is sent and which one it is are given: the same letter is the same bytes.
public struct Message: Hashable, Sendable {
  /// Who gets it; everyone sees the others. One message each keeps them apart.
  public let to: [MailAddress]
  /// One line; control characters in it are written as spaces.
  public let subject: String
  /// Lines end in `\n`.
  public let text: String
  /// The time that stands in its head.
  public let date: Date
  /// What tells it from all others for ever, such as `reminder-2026-500105-17`: a message sent twice is shown once.
  public let id: String

  /// A letter; an `id` must not be empty.
  public init(to: [MailAddress], subject: String, text: String, date: Date, id: String) {
    precondition(!id.isEmpty, "a message is told from others by its identifier")
    self.to = to
    self.subject = subject
    self.text = text
    self.date = date
    self.id = id
  }

  /// The message as it goes over the wire: Internet Message Format (RFC 5322) with MIME (RFC 2045), lines of at most 78
  /// characters that end in CRLF, all of it ASCII.
  public func bytes(from sender: MailAddress) -> [UInt8] {
    let lines = [
      "Date: " + Self.written(date),
      "From: " + HeaderText(sender).text,
      "To: " + to.map { HeaderText($0).text }.joined(separator: ",\r\n "),
      "Subject: " + HeaderText(subject).text,
      "Message-ID: <\(Self.token(id))@\(sender.domain)>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      // RFC 3834, 5: no absence notice should answer this.
      "Auto-Submitted: auto-generated",
      "",
      Self.body(text),
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// RFC 2045, 6.8: lines of 76 characters. Encoded, so a line that is a single dot ends nothing.
  private static func body(_ text: String) -> String {
    let canonical = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    let encoded = Array(Data(canonical.utf8).base64EncodedString().utf8)
    return stride(from: 0, to: encoded.count, by: 76).map { start in
      String(decoding: encoded[start..<min(start + 76, encoded.count)], as: UTF8.self) + "\r\n"
    }.joined()
  }

  /// RFC 5322, 3.3, in universal time.
  private static func written(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return formatter.string(from: date)
  }

  /// An identifier as a dot-atom (RFC 5322, 3.6.4): letters, digits and hyphens stay, every other byte becomes `_` and
  /// two digits, so different identifiers stay different.
  private static func token(_ id: String) -> String {
    id.utf8.map { byte in
      let scalar = Character(Unicode.Scalar(byte))
      if scalar.isASCII && (scalar.isLetter || scalar.isNumber) || scalar == "-" { return String(scalar) }
      let digits = String(byte, radix: 16)
      return "_" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
