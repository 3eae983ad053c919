import Foundation

/// A day and a time counted in days, as spreadsheets store dates.
struct SerialDate {
  /// What day 0 is.
  enum Epoch: Hashable {
    case from1900, from1904
  }

  /// ISO 8601: a date, a date and a time, or a time alone for less than one day.
  let text: String

  /// `nil` outside of the years 1900 to 9999.
  ///
  /// Excel counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1), so days before it
  /// are one further on.
  init?(_ days: Double, epoch: Epoch) {
    guard days >= 0, days < 2_958_466 else { return nil }
    var whole = Int(days.rounded(.down))
    var seconds = Int(((days - days.rounded(.down)) * 86_400).rounded())
    if seconds == 86_400 { (whole, seconds) = (whole + 1, 0) }
    let time = String(format: "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60)
    if whole == 0, epoch == .from1900 {
      text = time
      return
    }
    let since1970 =
      switch epoch {
      case .from1900: whole - 25_569 + (whole < 60 ? 1 : 0)
      case .from1904: whole - 24_107
      }
    let date = SerialDate.civil(since1970)
    text = seconds == 0 ? date : date + "T" + time
  }

  /// The Gregorian date of a day counted from 1970-01-01.
  ///
  /// Howard Hinnant, “chrono-compatible low-level date algorithms”, civil_from_days.
  private static func civil(_ days: Int) -> String {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}
