import Testing

@testable import Rounds

@Suite("On which days a unit is reminded")
struct ReminderRuleTests {
  private func due(_ rule: ReminderRule = .standard, opens: String = "2026-01-01", around days: ClosedRange<Int>)
    -> [Int]
  {
    let (opens, deadline) = (RoundDay(opens)!, RoundDay("2026-02-28")!)
    return days.filter { rule.isDue(on: deadline.adding(days: $0), opens: opens, deadline: deadline) }
  }

  @Test("two weeks, a week, three days and a day before, on the last day, and every third day after")
  func standard() {
    #expect(due(around: -40...10) == [-14, -7, -3, -1, 0, 3, 6, 9])
  }

  @Test("never before the round opens")
  func notYet() {
    #expect(due(opens: "2026-02-25", around: -40...0) == [-3, -1, 0])
  }

  @Test("by another rule where one is given")
  func other() {
    #expect(due(ReminderRule(before: [2], every: 5), around: -10...11) == [-2, 5, 10])
  }
}
