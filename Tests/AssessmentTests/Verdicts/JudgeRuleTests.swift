import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A verdict says")
struct JudgeRuleTests {
  private static let rising = "2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"

  private func chance(_ question: Question) throws -> Chance { try #require(question.verdict.outlook.chance) }

  @Test("by its demand how each rule becomes values of the target year")
  func demands() throws {
    let party = ["乙": "2019: 30, 2020: 30, 2021: 30, 2022: 30, 2023: 30, 2024: 30"]
    typealias Demanded = (TargetRule, ExactRange, Aim, Chance.Standing)
    let cases: [Demanded] = [
      (.atLeast(95), .atLeast(95), .rise, .exact), (.moreThan(95), .moreThan(95), .rise, .exact),
      (.atMost(5), .atMost(5), .fall, .exact), (.lessThan(5), .lessThan(5), .fall, .exact),
      (.within(low: 30, high: 35), .within(30, 35), .none, .exact),
      (.about(45, tolerance: 2, meantToRise: false), .within(43, 47), .none, .exact),
      (.about(45, tolerance: 2, meantToRise: true), .atLeast(43), .rise, .exact),
      (.ratio(men: 1, women: 2), .atLeast(2), .rise, .exact),
      (.increase, .moreThan(82), .rise, .atMost), (.decrease, .lessThan(82), .fall, .atMost),
      (.decreaseMarkedly(percent: 10), .atMost(d("73.8")), .fall, .atMost),
      (.everyYear(.up), .moreThan(89), .rise, .atMost), (.noLowerThanBaseline, .atLeast(82), .rise, .exact),
      (.towardsBand(low: 30, high: 40), .within(30, 40), .none, .exact),
      (.reasonableShare(low: 30, high: nil), .atLeast(30), .rise, .exact),
      (.reasonableShare(low: nil, high: 40), .atMost(40), .fall, .exact),
      (.notBelow(reference: "乙"), .atLeast(0), .rise, .exact),
      (.commensurate(reference: "乙", tolerance: 3), .within(-3, 3), .none, .exact),
      (.change(.percent(-20), baseYear: nil), .atMost(d("65.6")), .fall, .exact),
      (.change(.percent(-20), baseYear: 2019), .atMost(64), .fall, .exact),
      (.change(.percent(5), baseYear: 2019), .atLeast(84), .rise, .exact),
      (.change(.points(-2), baseYear: nil), .atMost(80), .fall, .exact),
      (.change(.points(10), baseYear: nil), .atLeast(92), .rise, .exact),
      (
        .all([.atLeast(80), .moreThan(85), .atMost(90)]),
        ExactRange(low: .init(85, isIncluded: false), high: .init(90)), .none, .exact
      ),
      (.all([.atLeast(80), .qualitative]), .atLeast(80), .rise, .atMost),
      (.hold(.atLeast(90)), .atLeast(90), .rise, .atMost),
    ]
    for (rule, range, aim, standing) in cases {
      let demand = try chance(question(rule, Self.rising, references: party)).demand
      #expect(demand.range == range, "\(rule)")
      #expect(demand.aim == aim, "\(rule)")
      #expect(demand.standing == standing, "\(rule)")
    }
  }

  @Test("the chance of a comparison from the differences of shares and the ratios of rates, without drift for a ratio")
  func comparisons() throws {
    let other = ["乙": "2021: 40, 2022: 40, 2023: 40, 2024: 40"]
    let difference = try chance(
      question(.notBelow(reference: "乙"), "2020: 30, 2021: 36, 2022: 38, 2023: 41, 2024: 42", references: other))
    #expect(difference.demand.subject == .difference(from: "乙"))
    #expect(difference.window.scale == .diff)
    #expect(difference.window.years == [2021, 2022, 2023, 2024])
    #expect(difference.window.values == [-4, -2, 1, 2])
    let ratio = try chance(
      question(.notBelow(reference: "乙"), "2021: 36, 2022: 38, 2023: 41, 2024: 42", "就业率", .perMille, references: other)
    )
    #expect(ratio.demand.subject == .ratio(to: "乙"))
    #expect(ratio.window.scale == .rate)
    #expect(ratio.window.values == [0.9, 0.95, 1.025, 1.05])
    #expect(ratio.forecast.drift == 0)  // a ratio around parity: D = 0
    // A year in which the other stands at zero has no ratio.
    let gap = question(
      .notBelow(reference: "乙"), "2021: 3, 2022: 3, 2023: 3, 2024: 3", "就业率", .perMille,
      references: ["乙": "2021: 2, 2022: 0, 2023: 2, 2024: 2"])
    #expect(try chance(gap).window.years == [2021, 2023, 2024])
  }

  @Test("the chance of what rules demand, as the forecast alone would give it")
  func probability() throws {
    let verdict = question(.atLeast(92), Self.rising).verdict
    let chance = try #require(verdict.outlook.chance)
    let window = try #require(ForecastWindow(series(Self.rising)))
    let forecast = try #require(Forecaster().forecast(window, year: 2030, aim: .rise))
    #expect(chance.probability == forecast.probability(of: GoalRange(low: 92, high: nil)))
    #expect(verdict.probability == chance.probability)
    let disjoint = try self.chance(question(.all([.atLeast(80), .atMost(70)]), Self.rising))
    #expect(disjoint.probability == 0)
  }

  @Test("the drift of siblings in its chance")
  func peers() throws {
    let alone = try chance(question(.atLeast(92), Self.rising)).forecast.drift
    let among = try chance(question(.atLeast(92), Self.rising, peerDrift: 0.1)).forecast.drift
    #expect(abs(among - (alone + 0.1) / 2) < 1e-12)
    // Differences and ratios have no siblings.
    let compared = question(
      .notBelow(reference: "乙"), Self.rising, references: ["乙": "2019: 90, 2020: 90, 2021: 90, 2022: 90"],
      peerDrift: 0.1)
    #expect(try chance(compared).forecast.drift == 0)
  }

  @Test("that rounding would turn it, with the rounded number of GB/T 8170")
  func rounding() {
    let verdict = question(.lessThan(20), "2022: 21, 2023: 20.4, 2024: 19.96", "死亡率", .per100000).verdict
    #expect(verdict.status == .achieved)
    #expect(verdict.attainment.evidence?.notes == [.roundingWouldFlip(rounded: 20)])
  }

  @Test("the years that broke it, and that it is lost with no chance")
  func lost() {
    let broken = question(.everyYear(.down), "2020: 9, 2021: 8, 2022: 10, 2023: 7").verdict
    #expect(broken.attainment.evidence?.notes == [.brokenYears([2022])])
    #expect(broken.probability == 0)
    #expect(!broken.isFinal)
    let part = question(.all([.everyYear(.up), .atLeast(50)]), "2020: 80, 2021: 85, 2022: 82, 2023: 86").verdict
    #expect(part.outlook == .lost)
  }

  @Test("met or missed for good once the target year is known, without a chance")
  func decided() {
    let missed = question(.atLeast(60), "2029: 58, 2030: 59", asOf: 2030).verdict
    #expect(missed.isFinal && missed.probability == nil)
    #expect(missed.statusWord.zh == "未达标" || missed.statusWord != missed.status.word)
    let met = question(.atLeast(60), "2029: 58, 2030: 61", asOf: 2030).verdict
    #expect(met.isFinal && met.statusWord == Status.achieved.word)
  }

  @Test("that what is met now may slip, also where the chance is a bound from above, but not of a trend")
  func maySlip() {
    let falling = "2018: 99, 2019: 98, 2020: 97, 2021: 95, 2022: 93, 2023: 92, 2024: 91"
    #expect(question(.atLeast(90), falling).verdict.maySlip)
    #expect(question(.hold(.atLeast(90)), falling).verdict.maySlip)
    #expect(question(.hold(.atLeast(90)), falling).verdict.reason.zh.contains("至多"))
    #expect(!question(.atLeast(60), falling).verdict.maySlip)
    #expect(!question(.atLeast(92), falling).verdict.maySlip)  // not met
    #expect(!question(.everyYear(.down), falling).verdict.maySlip)
  }

  @Test("that what is nearer to its band approaches, with nothing to slip from")
  func approaching() {
    let ratio = "2018: 118, 2019: 117, 2020: 116, 2021: 115.5, 2022: 115, 2024: 114"
    let nearer = question(.towardsBand(low: 103, high: 107), ratio, "出生人口性别比", .none).verdict
    #expect(nearer.status == .achieved && nearer.isApproaching && nearer.mayNotArrive && !nearer.maySlip)
    #expect((nearer.probability ?? 1) < 0.5)
    let inside = question(.towardsBand(low: 103, high: 107), "2020: 105, 2022: 106, 2024: 106.9", "出生人口性别比", .none)
      .verdict
    #expect(!inside.isApproaching && inside.reason != nearer.reason)
  }

  @Test("a chance that rounding would move across a limit with a decimal")
  func percent() {
    let policy = JudgingPolicy.standard
    #expect(policy.percent(0.743) == "74" && policy.percent(0.698) == "69.8" && policy.percent(0.7) == "70")
    #expect(policy.percent(0.296) == "29.6" && policy.percent(0.304) == "30" && policy.percent(0.499) == "49.9")
  }

  @Test("its schedule from the base year that the words name, and none where the goal moves with the figures")
  func schedule() {
    let named = question(.change(.percent(-20), baseYear: 2018), "2018: 20, 2020: 30, 2024: 18", "死亡率", .perMille)
      .verdict
    #expect(named.schedule?.baseYear == 2018)
    #expect(named.schedule?.shortfallAtBase == 4)
    #expect(named.schedule?.done == d("0.5"))
    #expect(question(.atLeast(95), Self.rising).verdict.schedule?.baseYear == 2020)
    #expect(question(.everyYear(.up), Self.rising).verdict.schedule == nil)
    #expect(question(.qualitative, Self.rising).verdict.schedule == nil)
  }

  @Test("how it is kept where the baseline meets the target already")
  func maintenance() {
    for (rule, printed, unit) in [
      (TargetRule.atLeast(100), "2020: 100, 2022: 99.9, 2024: 100", UnitOfMeasure.percent),
      (.atMost(0), "2020: 0, 2022: 0.1, 2024: 0", .perMille),
    ] {
      let verdict = question(rule, printed, "死亡率", unit).verdict
      #expect(verdict.schedule?.pace == .maintenance(yearsInside: 2, of: 3, streak: 1))
      #expect(verdict.schedule?.done == nil && verdict.schedule?.ratio == nil)
    }
  }

  @Test("the fan through the target year")
  func fan() {
    let judge = Judge()
    let verdict = judge.verdict(on: question(.atLeast(95), Self.rising))
    let fan = judge.fan(of: verdict)
    #expect(fan.map(\.year) == [2025, 2026, 2027, 2028, 2029, 2030])
    let end = verdict.outlook.chance.map { ForecastBand($0.forecast) }
    #expect(fan.last == end)
    #expect(judge.fan(of: judge.verdict(on: question(.qualitative, Self.rising))).isEmpty)
  }
}

@Suite("Few events behind a rate")
struct CountedEventsTests {
  /// One or no death a year among some 6,000 births; the region above had 15 per 100,000 until 2024.
  private static func question(_ through: Int = 2025) -> Question {
    let births = [2019: 8210, 2020: 7640, 2021: 7105, 2022: 6480, 2023: 6010, 2024: 6190, 2025: 5830]
    let deaths = [2019: 1, 2020: 0, 2021: 1, 2022: 0, 2023: 0, 2024: 1, 2025: 0]
    let records = births.keys.sorted().filter { $0 <= through }.map {
      CountRecord(year: $0, count: deaths[$0] ?? 0, exposure: Decimal(births[$0] ?? 1))
    }
    let indicator = Indicator(name: "孕产妇死亡率", unit: .per100000)
    let figures = records.map { record in
      (
        record.year,
        Figure(value: (Decimal(record.count) * 100_000 / record.exposure).rounded(to: 1), decimals: 1)
      )
    }
    let parent = series(
      "2018: 18.3, 2019: 17.8, 2020: 16.9, 2021: 16.1, 2022: 15.7, 2023: 15.1, 2024: 14.3", "孕产妇死亡率", .per100000)
    return Question(
      indicator: indicator, target: Target(text: "<9", rule: .lessThan(9)), baseYear: 2020, targetYear: 2030,
      asOf: through, series: Series(Dictionary(uniqueKeysWithValues: figures), of: indicator),
      counts: CountedEvents(records: records, per: 100_000, parent: parent))
  }

  @Test("count in the year whose rate of the region above is not out yet")
  func latest() throws {
    let chance = try #require(Judge().verdict(on: Self.question()).outlook.chance)
    let counts = try #require(chance.counts)
    #expect(counts.leftOut.isEmpty)
    // 5 + Σ 0.95^(2025−t)·c_t: deaths of 2019, 2021 and 2024.
    #expect(abs(counts.evidence.a - (5 + pow(0.95, 6) + pow(0.95, 4) + 0.95)) < 1e-12)
  }

  @Test("stay the method when a figure is supposed: it becomes the nearest whole number of events")
  func supposed() throws {
    let judge = Judge()
    let one = Series.Point(year: 2026, figure: Figure(printed: "17.2")!)
    let then = judge.verdict(on: Self.question().supposing(one))
    let counts = try #require(then.outlook.chance?.counts)
    #expect(counts.latest == CountRecord(year: 2026, count: 1, exposure: 5830))
    #expect(then.status != .achieved)
  }

  @Test("draw the fan and turn the verdict by whole events")
  func whole() throws {
    let judge = Judge()
    let verdict = judge.verdict(on: Self.question())
    let fan = judge.fan(of: verdict)
    #expect(fan.map(\.year) == [2026, 2027, 2028, 2029, 2030])
    // More likely than not there is no death at all.
    #expect(fan.last?.middle == 0)
    let points = try #require(TurningPoints(of: verdict, judge: judge))
    #expect(points.stretches.first?.high.description == "0.0" && points.stretches.first?.status == .achieved)
    #expect(points.stretches.dropFirst().first?.low.description == "17.2")
  }
}
