import Foundation
import Testing

@testable import Rounds

@Suite("A day of the calendar in Beijing")
struct RoundDayTests {
  @Test(
    "begins at midnight in Beijing",
    arguments: [
      ("2025-12-31T15:59:59Z", "2025-12-31"), ("2025-12-31T16:00:00Z", "2026-01-01"),
      ("2024-02-28T16:00:00Z", "2024-02-29"), ("2023-02-28T16:00:00Z", "2023-03-01"),
      ("1999-12-31T16:00:00Z", "2000-01-01"),
    ])
  func midnight(time: String, day: String) throws {
    #expect(RoundDay(try Date(time, strategy: .iso8601)).description == day)
  }

  @Test("is read where there is such a day", arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "1949-10-01"])
  func reads(text: String) {
    #expect(RoundDay(text)?.description == text)
  }

  @Test(
    "is not read where there is none",
    arguments: [
      "", "-", "2026", "2026-01", "2026-01-", "2026-01-32", "2026-00-10", "2026-13-01", "2026-04-31", "2023-02-29",
      "1900-02-29", "2100-02-29", "26-01-05", "2026/01/05", "2026-01-05-06", " 2026-01-05", "2026-01-05 ", "２０２６-01-05",
      "+026-01-05", "2026--1-05", "2026-0x-05", "1948-12-31", "2201-01-01", "2026-01-99999999999999999999",
    ])
  func refuses(text: String) {
    #expect(RoundDay(text) == nil)
  }

  @Test("counts days over months and leap years, and back")
  func counting() throws {
    let first = try #require(RoundDay("2024-01-01"))
    #expect(first.days(until: RoundDay("2025-01-01")!) == 366)
    #expect(first.days(until: RoundDay("2023-01-01")!) == -365)
    #expect(first.adding(days: 59).description == "2024-02-29")
    #expect(first.adding(days: 60).description == "2024-03-01")
    for days in stride(from: -800, through: 800, by: 37) {
      #expect(first.days(until: first.adding(days: days)) == days)
      #expect((first.adding(days: days) < first) == (days < 0))
    }
  }

  @Test("is stored as its text, and nothing else is taken for one")
  func stored() throws {
    let day = try #require(RoundDay("2026-02-28"))
    let bytes = try JSONEncoder().encode([day])
    #expect(String(decoding: bytes, as: UTF8.self) == #"["2026-02-28"]"#)
    #expect(try JSONDecoder().decode([RoundDay].self, from: bytes) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([RoundDay].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
