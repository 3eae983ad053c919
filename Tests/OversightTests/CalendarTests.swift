import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Testing
import Wording

private typealias Made = TaskFixture

@Suite("The calendar")
struct CalendarTests {
  private static let day = RoundDay("2026-02-28")!
  private static let stamp = Date(timeIntervalSince1970: 1_772_400_000)
  private static func entry(_ title: String, audience: CalendarEntry.Audience = .everyone) -> CalendarEntry {
    CalendarEntry(
      id: "a-1", kind: .set, first: day, title: Phrase(verbatim: title), region: Made.code, audience: audience)
  }

  @Test("a plan of 2021–2030 asks for its evaluations in 2026 and 2031, once for all plans of its place")
  func evaluations() {
    let entries = PlanYear.evaluations(of: [Made.plan(), Made.plan(.decomposition)])
    #expect(entries.map(\.first.year) == [2026, 2031] && entries.allSatisfy { $0.kind == .planned })
    #expect(PlanYear.usual(in: 2026).map(\.kind) == [.usual])
    #expect(PlanYear.usual(in: 2026)[0].last == RoundDay("2026-03-31")!)
  }

  @Test("a file of it has CRLF, lines of 75 octets at most, escaped text, whole days and steady names")
  func file() {
    let title = String(repeating: "督办；", count: 20) + "a,b;c\\d\r\ne\u{7}\u{0}END:VCALENDAR"
    let text = CalendarFile([Self.entry(title)], in: .zh, stamp: Self.stamp).text
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("\\,b\\;c\\\\d\\ne  END:VCALENDAR\r\n"))
    #expect(unfolded.components(separatedBy: "\r\n").filter { $0 == "END:VCALENDAR" }.count == 1)
    #expect(text.contains("DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n"))
    #expect(text.contains("UID:a-1@guatu\r\nDTSTAMP:20260301T212000Z\r\n"))
  }

  @Test("what nobody has set says so in the file, too")
  func usual() {
    let text = CalendarFile(PlanYear.usual(in: 2026), in: .zh, stamp: Self.stamp).text.replacing("\r\n ", with: "")
    #expect(text.contains("通常安排，日期未定）"))
  }

  @Test("shows a longer term to its unit and to whoever reads returns, in that region alone")
  func audience() {
    let entry = Self.entry("x", audience: .unit(Made.health))
    func post(_ role: Role, _ unit: String = "", _ region: RegionCode = Made.code) -> [Post] {
      [Post(role: role, region: region, unit: unit)]
    }
    #expect(entry.isShown(to: post(.liaison, Made.health)) && entry.isShown(to: post(.office)))
    #expect(!entry.isShown(to: post(.liaison, Made.civil)) && !entry.isShown(to: post(.leader)))
    #expect(!entry.isShown(to: post(.office, "", .nation)) && !entry.isShown(to: []))
    #expect(Self.entry("x").isShown(to: []))
    #expect(Self.entry("x", audience: .right(.readEvaluations)).isShown(to: post(.leader)))
  }
}
