import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A warning")
struct WarningTests {
  private static let rising = "2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"
  private static let slow = "2019: 60, 2020: 60.2, 2021: 60.3, 2022: 60.5, 2023: 60.6, 2024: 60.8"
  private static let falling = "2018: 99, 2019: 98, 2020: 97, 2021: 95, 2022: 93, 2023: 92, 2024: 91"
  private static let swinging = "2018: 60, 2019: 70, 2020: 58, 2021: 72, 2022: 57, 2023: 71, 2024: 59"

  private func warnings(
    _ rule: TargetRule, _ printed: String, _ bindingness: Bindingness = .expected, groups: [(String, String)] = [],
    asOf: Int = 2025
  ) -> [Warning] {
    PlanFixture.assessed(
      PlanFixture.row("1", "参保率", .percent, rule, bindingness), printed, groups: groups, asOf: asOf
    ).warnings
  }

  private func kinds(_ warnings: [Warning]) -> [Warning.Kind] { warnings.map(\.kind) }

  @Test("opens for what it is about, and only then")
  func kinds() {
    #expect(kinds(warnings(.atLeast(90), Self.rising)) == [])
    #expect(kinds(warnings(.atLeast(95), Self.slow)) == [.atRisk])
    #expect(kinds(warnings(.everyYear(.up), "2020: 80, 2021: 84, 2022: 80, 2023: 84, 2024: 85")).contains(.atRisk))
    #expect(kinds(warnings(.atLeast(60), "2029: 58, 2030: 59", asOf: 2030)) == [.atRisk])
    #expect(kinds(warnings(.atLeast(90), Self.falling)) == [.maySlip])
    #expect(kinds(warnings(.atLeast(50), Self.swinging)) == [.volatile])
    #expect(kinds(warnings(.atLeast(d("61.5")), Self.slow)) == [])
    #expect(kinds(warnings(.atLeast(d("61.8")), Self.slow, .binding)) == [.uncertain])
    #expect(kinds(warnings(.atLeast(95), "2024: 80")) == [])
    #expect(kinds(warnings(.atLeast(95), "2024: 80", .binding)) == [.insufficient])
    #expect(kinds(warnings(.atLeast(95), Self.rising, .binding, asOf: 2028)) == [.insufficient])
    #expect(kinds(warnings(.qualitative, Self.slow, .binding)) == [])
  }

  @Test("of a subgroup opens where the total is met and it is not, by a figure that is not out of date")
  func subgroups() {
    let city = ("城市", Self.rising)
    #expect(kinds(warnings(.atLeast(85), Self.rising, groups: [city, ("农村", "2022: 80, 2024: 84.9")])) == [.subgroup])
    #expect(kinds(warnings(.atLeast(85), Self.rising, groups: [city, ("农村", "2022: 80, 2024: 85")])) == [])
    #expect(kinds(warnings(.atLeast(85), Self.rising, groups: [city, ("农村", "2020: 80, 2021: 81")])) == [])
    // Where the total is missed, the total's own warning says so.
    #expect(kinds(warnings(.atLeast(95), Self.slow, groups: [("农村", "2024: 50")])) == [.atRisk])
  }

  @Test("is as severe as its grounds weigh together: 4 and more, 3, less")
  func severity() throws {
    func first(_ rule: TargetRule, _ printed: String, _ bindingness: Bindingness) throws -> Warning {
      try #require(warnings(rule, printed, bindingness).first)
    }
    // At risk weighs 2; binding, very unlikely and swinging 1 each.
    let plain = try first(.atLeast(d("61.2")), "2020: 60.2, 2021: 60.3, 2022: 60.3, 2023: 60.4, 2024: 60.4", .expected)
    #expect(plain.kind == .atRisk && (0.1..<0.3).contains(plain.verdict.probability ?? 0))
    #expect(plain.grounds == [.kind(.atRisk)] && plain.severity == .third)
    let binding = try first(.atLeast(d("61.2")), "2020: 60.2, 2021: 60.3, 2022: 60.3, 2023: 60.4, 2024: 60.4", .binding)
    #expect(binding.grounds == [.kind(.atRisk), .binding] && binding.severity == .second)
    let hopeless = try first(.atLeast(95), Self.slow, .expected)
    #expect(hopeless.grounds == [.kind(.atRisk), .veryUnlikely] && hopeless.severity == .second)
    let worst = try first(.atLeast(95), Self.slow, .binding)
    #expect(worst.grounds == [.kind(.atRisk), .binding, .veryUnlikely] && worst.severity == .first)
    let swinging = try first(.atLeast(99), Self.swinging, .binding)
    #expect(swinging.grounds == [.kind(.atRisk), .binding, .veryUnlikely, .swings] && swinging.severity == .first)
    #expect(try first(.atLeast(90), Self.falling, .expected).severity == .third)
    #expect(try first(.atLeast(90), Self.falling, .binding).grounds == [.kind(.maySlip), .binding])
    #expect(try first(.atLeast(50), Self.swinging, .binding).grounds == [.kind(.volatile), .binding])
    let lost = try first(.everyYear(.up), "2020: 80, 2021: 85, 2022: 80, 2023: 86, 2024: 87", .expected)
    #expect(lost.grounds.contains(.veryUnlikely))
  }

  @Test("has weights as documented, and words for each ground")
  func weights() {
    #expect(SeverityGround.kind(.atRisk).weight == 2)
    for kind in Warning.Kind.allCases where kind != .atRisk { #expect(SeverityGround.kind(kind).weight == 1) }
    for ground in [SeverityGround.binding, .veryUnlikely, .swings] { #expect(ground.weight == 1) }
    #expect(Set(Warning.Kind.allCases.map(\.word.zh)).count == Warning.Kind.allCases.count)
    #expect(Set(Severity.allCases.map(\.word.en)).count == 3)
    #expect(Severity([.kind(.volatile)]) == .third && Severity([]) == .third)
  }

  @Test("says since which year it has been open without a break")
  func since() throws {
    // At risk from 2022 on: until then it rose as it should.
    let printed = "2017: 70, 2018: 73, 2019: 76, 2020: 79, 2021: 82, 2022: 70, 2023: 65, 2024: 60"
    let warning = try #require(warnings(.atLeast(90), printed).first { $0.kind == .atRisk })
    #expect(warning.since == 2022)
    // The same year, whenever it is asked.
    let earlier = try #require(warnings(.atLeast(90), printed, asOf: 2023).first { $0.kind == .atRisk })
    #expect(earlier.since == 2022)
    #expect(!kinds(warnings(.atLeast(90), printed, asOf: 2021)).contains(.atRisk))
    // Never before the plan's first year.
    #expect(warnings(.atLeast(95), Self.slow).first?.since == 2021)
    // A break starts it anew.
    let broken = "2017: 90, 2018: 91, 2019: 92, 2020: 93, 2021: 80, 2022: 96, 2023: 80, 2024: 70"
    let again = try #require(warnings(.atLeast(95), broken).first { $0.kind == .atRisk })
    #expect(again.since == 2023)
  }

  @Test("is the same for the same figures, named by row, subgroup and kind")
  func stability() {
    let groups = [("城市", Self.rising), ("农村", "2022: 80, 2024: 84")]
    let once = warnings(.atLeast(85), Self.rising, .binding, groups: groups)
    #expect(once == warnings(.atLeast(85), Self.rising, .binding, groups: groups))
    #expect(once.map(\.id) == [Warning.ID(indicator: "1.1", breakdown: Breakdown(printed: "农村")!, kind: .subgroup)])
  }

  @Test("carries the annual step now required beside the steps made")
  func steps() throws {
    let warning = try #require(warnings(.atLeast(95), Self.slow).first)
    let schedule = try #require(warning.verdict.schedule)
    #expect(schedule.requiredStep == .perYear(d("5.7")))  // (95 − 60.8)/6
    #expect(schedule.meanStep == d("0.15"))  // (60.8 − 60.2)/4
    #expect(warning.planned.lead == ["市卫生健康委"])
  }
}

@Suite("What a new figure does")
struct WarningChangeTests {
  private let row = PlanFixture.row("1", "参保率", .percent, .atLeast(86), .binding)
  private static let good = "2017: 70, 2018: 73, 2019: 76, 2020: 79, 2021: 82, 2022: 85"
  private static let bad = "2017: 75, 2018: 74, 2019: 74, 2020: 73, 2021: 73, 2022: 72"

  private func assessed(_ printed: String, groups: [(String, String)] = [], asOf: Int? = nil) -> AssessedIndicator {
    let last = printed.split(separator: ",").last!.split(separator: ":")[0].trimmingCharacters(in: .whitespaces)
    return PlanFixture.assessed(row, printed, groups: groups, asOf: asOf ?? Int(last)!)
  }

  private func changes(_ before: AssessedIndicator, _ after: AssessedIndicator) -> [String] {
    after.changes(since: before).map { change in
      let causes = change.causes.map { "\($0.year) \($0.figure)" }.joined(separator: ", ")
      return "\(change.kind.rawValue) \(change.warning.kind.rawValue) by \(causes)"
    }
  }

  @Test("is named as the cause of what it opened and closed")
  func openedAndClosed() {
    let before = assessed(Self.good)
    #expect(before.warnings.isEmpty)
    let worse = assessed(Self.good + ", 2023: 60")
    #expect(changes(before, worse).contains("opened atRisk by 2023 60"))
    #expect(worse.latestChanges.map(\.warning.kind).contains(.atRisk))
    #expect(worse.latestChanges.allSatisfy { $0.causes.map(\.year) == [2023] })
    let better = assessed(Self.bad + ", 2023: 95")
    let closed = better.changes(since: assessed(Self.bad)).first { $0.warning.kind == .atRisk }
    #expect(closed?.kind == .closed && closed?.before.status == .atRisk && closed?.after.status == .achieved)
    #expect(closed?.causes.map(\.year) == [2023])
  }

  @Test("may sharpen or ease a warning, and leaves alone what stays as it was")
  func sharperAndEased() {
    let known = "2018: 84.0, 2019: 84.2, 2020: 84.1, 2021: 84.4, 2022: 84.5, 2023: 83"
    let (mild, sharp) = (assessed(known), assessed(known + ", 2024: 80"))
    #expect(mild.warnings.map(\.severity) == [.second])
    #expect(sharp.warnings.first { $0.kind == .atRisk }?.severity == .first)
    #expect(sharp.changes(since: mild).first { $0.warning.kind == .atRisk }?.kind == .sharper)
    #expect(mild.changes(since: sharp).first { $0.warning.kind == .atRisk }?.kind == .eased)
    #expect(sharp.changes(since: sharp).isEmpty)
    #expect(assessed(Self.bad + ", 2023: 72").latestChanges.isEmpty)
  }

  @Test("has no cause but time where no figure is new")
  func time() {
    let change = assessed(Self.good, asOf: 2026).changes(since: assessed(Self.good))
    #expect(change.map(\.warning.kind) == [.insufficient])
    #expect(change.first?.causes == [])
  }

  @Test("of the total opens a subgroup's warning too, and is named")
  func subgroup() {
    let rural = [("农村", "2021: 80, 2022: 81")]
    let before = assessed(Self.good, groups: rural, asOf: 2023)
    let after = assessed(Self.good + ", 2023: 91", groups: rural)
    #expect(changes(before, after) == ["opened subgroup by 2023 91"])
    // A subgroup that is reported for the first time is its own cause, though the total has such a figure.
    let alone = assessed(Self.good + ", 2023: 91")
    #expect(changes(alone, after) == ["opened subgroup by 2021 80, 2022 81"])
  }

  @Test("is listed for a plan by its rows")
  func plan() {
    let plan = PlanFixture.plan([row])
    func assess(_ printed: String, _ asOf: Int) -> AssessedPlan {
      PlanAssessor().assess(
        plan, asOf: asOf, on: AssessmentMaterial(own: PlanFixture.observations("参保率", .percent, printed)))
    }
    let changes = assess(Self.good + ", 2023: 60", 2023).changes(since: assess(Self.good, 2022))
    #expect(changes.contains { $0.kind == .opened && $0.warning.kind == .atRisk })
    #expect(Set(changes.map(\.wording.zh)).count == changes.count)
  }
}
