import Foundation
import Wording

/// A calendar as other programs read it (iCalendar, RFC 5545).
public struct CalendarFile: Sendable {
  private let entries: [CalendarEntry]
  private let language: Language
  private let stamp: Date

  /// - Parameter stamp: when the file is made.
  public init(_ entries: [CalendarEntry], in language: Language, stamp: Date) {
    self.entries = entries
    self.language = language
    self.stamp = stamp
  }

  /// The file: lines end with CRLF and are folded at 75 octets (3.1); text is escaped (3.3.11).
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guatu//Guatu//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Self.escaped(Phrase.Calendar.title(language)),
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.escaped(entry.id) + "@guatu", "DTSTAMP:" + Self.moment(stamp),
        "DTSTART;VALUE=DATE:" + Self.digits("\(entry.first)"),
        // The end is the first day after it (3.6.1).
        "DTEND;VALUE=DATE:" + Self.digits("\(entry.last.adding(days: 1))"),
        "SUMMARY:" + Self.escaped(summary(of: entry)), "CATEGORIES:" + Self.escaped(entry.kind.word(language)),
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// What is not set says so where only the title is seen.
  private func summary(of entry: CalendarEntry) -> String {
    let title = entry.title(language)
    switch entry.kind {
    case .set: return title
    case .planned, .usual:
      return title + (language == .zh ? "（" : " (") + entry.kind.word(language)
        + (language == .zh ? "）" : ")")
    }
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n", "\r": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A long line goes on after CRLF and a space; characters stay whole.
  static func folded(_ line: String) -> String {
    var (folded, width) = ("", 0)
    for scalar in line.unicodeScalars {
      let octets = String(scalar).utf8.count
      if width + octets > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += octets
    }
    return folded
  }

  private static func digits(_ day: String) -> String { day.replacing("-", with: "") }

  private static func moment(_ time: Date) -> String {
    let whole = time.formatted(.iso8601)
    return whole.replacing("-", with: "").replacing(":", with: "")
  }
}
