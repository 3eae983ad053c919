import Foundation

/// Days as pages print them, in China's time (UTC+8, no daylight saving).
enum Day {
  static func text(_ date: Date) -> String {
    let days = Int((date.timeIntervalSince1970 + 8 * 3600) / 86_400)
    // Civil date from a day count: Hinnant, "chrono-compatible low-level date algorithms".
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(calendarMonth))-\(two(day))"
  }

  /// The day and the minute: `2026-01-31 09:05`.
  static func minute(_ date: Date) -> String {
    let minutes = Int(((date.timeIntervalSince1970 + 8 * 3600) / 60).rounded(.down))
    let (hour, minute) = (minutes / 60 % 24, minutes % 60)
    return text(date) + " " + [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
