import Foundation

/// A day of the calendar in Beijing (UTC+8): rounds open and close by days.
public struct RoundDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// The day on which `time` falls.
  public init(_ time: Date) {
    let parts = Self.beijing.dateComponents([.year, .month, .day], from: time)
    (year, month, day) = (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }

  /// Reads `2026-01-31`; `nil` where there is no such day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1949...2200).contains(year), (1...12).contains(month), day >= 1,
      let first = Self.beijing.date(from: DateComponents(year: year, month: month, day: 1)),
      let days = Self.beijing.range(of: .day, in: .month, for: first), days.contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// How many days from this one to `other`; negative where `other` is earlier.
  public func days(until other: RoundDay) -> Int {
    Self.beijing.dateComponents([.day], from: noon, to: other.noon).day ?? 0
  }

  /// The day so many days later.
  public func adding(days: Int) -> RoundDay { RoundDay(noon.addingTimeInterval(Double(days) * 86_400)) }

  private var noon: Date {
    Self.beijing.date(from: DateComponents(year: year, month: month, day: day, hour: 12)) ?? .distantPast
  }

  private static let beijing: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    return calendar
  }()

  /// `2026-01-31`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: RoundDay, right: RoundDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension RoundDay: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = RoundDay(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no day"))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
