/// When units are reminded of what they still owe (催报).
public struct ReminderRule: Hashable, Sendable {
  /// So many days before the deadline, each once.
  public let before: [Int]
  /// After the deadline, every so many days.
  public let every: Int

  /// Two weeks, one week, three days and one day before, on the last day, and every third day after it: often enough
  /// to be heard, seldom enough to be read.
  public static let standard = ReminderRule(before: [14, 7, 3, 1, 0], every: 3)

  /// Whether a unit that has not handed in everything is reminded on a day.
  public func isDue(on day: RoundDay, opens: RoundDay, deadline: RoundDay) -> Bool {
    guard day >= opens else { return false }
    let left = day.days(until: deadline)
    return left >= 0 ? before.contains(left) : -left % every == 0
  }
}
