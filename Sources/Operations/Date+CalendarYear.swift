import Foundation

extension Date {
  /// The year on the calendars of China, from which plans are looked at.
  public var calendarYear: Int {
    var calendar = Calendar(identifier: .gregorian)
    // UTC+8 the whole year, the legal time of the PRC.
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    return calendar.component(.year, from: self)
  }
}
