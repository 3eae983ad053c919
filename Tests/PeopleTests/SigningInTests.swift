import Foundation
import People
import Testing

@Suite("Waiting and sessions")
struct SigningInTests {
  private let now = Date(timeIntervalSinceReferenceDate: 800_000_000)

  @Test(
    "five wrong passwords are free, then the wait doubles up to an hour",
    arguments: [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 16), (10, 32), (11, 60), (12, 60), (4000, 60)])
  func minutes(failures: Int, minutes: Int) {
    let backOff = SignInBackOff(failures: failures, last: now)
    #expect(backOff.minutes == minutes)
    #expect(backOff.end(at: now) == (minutes == 0 ? nil : now.addingTimeInterval(Double(minutes) * 60)))
    #expect(backOff.end(at: now.addingTimeInterval(Double(minutes) * 60)) == nil)
  }

  @Test("guessing without pause gets some thirty tries in the first day")
  func firstDay() {
    var (backOff, time, tries) = (SignInBackOff.none, now, 0)
    while time < now.addingTimeInterval(86_400) {
      if let end = backOff.end(at: time) { time = end }
      backOff = backOff.trying(at: time)
      tries += 1
    }
    #expect((30...36).contains(tries), "\(tries)")
  }

  @Test("a clock that was set back makes nobody wait for longer than the wait")
  func clock() {
    let backOff = SignInBackOff(failures: 5, last: now.addingTimeInterval(100_000))
    #expect(backOff.end(at: now) == now.addingTimeInterval(60))
    #expect(SignInBackOff(failures: 9, last: nil).end(at: now) == nil)
  }

  @Test(
    "a session ends twelve hours after signing in, or two hours after its last use",
    arguments: [(0.0, 0.0, true), (7199, 0, true), (7200, 0, false), (43199, 43000, true), (43200, 43199, false)])
  func sessions(at seconds: Double, lastUsed: Double, holds: Bool) throws {
    let session = Session(
      tokenDigest: "", account: try #require(Account.ID("ab")), openedAt: now,
      lastUsedAt: now.addingTimeInterval(lastUsed))
    #expect(SessionRule.standard.allows(session, at: now.addingTimeInterval(seconds)) == holds)
  }
}
