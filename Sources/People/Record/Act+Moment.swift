import Foundation

extension Act {
  /// When it was done, in whole microseconds since 2001-01-01 00:00 UTC: the number that is sealed.
  public var microseconds: Int64 { Int64((at.timeIntervalSinceReferenceDate * 1e6).rounded()) }

  /// When it was done, by the clock in Beijing (UTC+8): `2026-11-21 16:04:32`.
  public var beijingTime: String {
    at.formatted(
      Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt)
        .year().month().day().time(includingFractionalSeconds: false))
  }
}
