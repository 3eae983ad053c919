import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("An assessed plan")
struct AssessedPlanPropertyTests {
  private static let rules: [TargetRule] =
    everyRule + [
      .atLeast(300), .atMost(310), .hold(.atMost(320)), .all([.atLeast(250), .atMost(400)]), .moreThan(305),
    ]
  private static let units = ["市卫生健康委", "市教育局", "市人社局"]

  /// A plan with a row for every rule, and figures without pattern: gaps, missing values, corrections, another unit,
  /// future years, subgroups, counts behind a rate.
  private static func made(
    _ seed: UInt64, scale: Int = 1, unit: UnitOfMeasure = .per10000
  ) -> (plan: Plan, observations: [Observation]) {
    var generator = SplitMix(seed: seed)
    var rows: [PlannedIndicator] = []
    var observations: [Observation] = []
    func figure(_ tenths: Int) -> String {
      scale == 1 ? String(tenths) : "\(tenths / scale).\(tenths % scale)"
    }
    for (index, rule) in rules.enumerated() {
      let name = "指标\(index)率"
      rows.append(
        PlanFixture.row(
          "\(index + 1)", name, unit, scale == 1 ? rule : rule.inTenths,
          Bindingness.allCases.randomElement(using: &generator)!,
          domain: Int.random(in: 1...2, using: &generator),
          lead: Array(units.shuffled(using: &generator).prefix(Int.random(in: 0...2, using: &generator)))))
      for breakdown in ["", "农村", "城市"] {
        var value = Int.random(in: 200...400, using: &generator)
        for year in 2015...2026 {
          value = max(1, value + Int.random(in: -20...25, using: &generator))
          if Int.random(in: 0..<5, using: &generator) == 0 { continue }
          let second = Double(Int.random(in: 0...3, using: &generator))
          observations.append(PlanFixture.observation(name, unit, year, figure(value), breakdown, at: second))
          if Int.random(in: 0..<9, using: &generator) == 0 {
            observations.append(PlanFixture.observation(name, unit, year, figure(value + 3), breakdown, at: second))
            observations.append(PlanFixture.observation(name, unit, year, "-", breakdown, at: second))
          }
        }
      }
      observations.append(PlanFixture.observation("甲", unit, 2015 + index % 10, figure(300 + index)))
    }
    return (PlanFixture.plan(rows), observations)
  }

  private func assess(_ plan: Plan, _ observations: [Observation], asOf: Int = 2025) -> AssessedPlan {
    PlanAssessor().assess(plan, asOf: asOf, on: AssessmentMaterial(own: observations))
  }

  @Test("keeps status and chance when a rate, its target and its publication unit are rescaled together")
  func rescaling() {
    for seed in 1...12 as ClosedRange<UInt64> {
      let (plan, observations) = Self.made(seed)
      let (tenth, tenths) = Self.made(seed, scale: 10, unit: .perMille)
      for (one, other) in zip(assess(plan, observations).indicators, assess(tenth, tenths).indicators) {
        let rule = one.planned.target.rule
        // The difference of two rates is compared in their own unit: its scale of points does not rescale.
        if case .commensurate = rule { continue }
        #expect(one.verdict.status == other.verdict.status, "\(rule), seed \(seed)")
        #expect(
          abs((one.verdict.probability ?? -1) - (other.verdict.probability ?? -1)) < 1e-9, "\(rule), seed \(seed)")
        #expect(one.verdict.volatility.finding == other.verdict.volatility.finding)
        #expect(one.warnings.map(\.id) == other.warnings.map(\.id))
        #expect(one.warnings.map(\.since) == other.warnings.map(\.since))
      }
    }
  }

  @Test("does not change when its observations are shuffled, and is the same whenever it is made")
  func order() {
    var generator = SplitMix(seed: 99)
    for seed in 1...4 as ClosedRange<UInt64> {
      let (plan, observations) = Self.made(seed)
      let counts = (2020...2024).flatMap { year in
        [
          PlanFixture.observation("孕产妇死亡人数", UnitOfMeasure(printed: "人"), year, "\(year % 3)"),
          PlanFixture.observation("孕产妇死亡人数", UnitOfMeasure(printed: "人"), year, "\(year % 2)"),
          PlanFixture.observation("活产数", UnitOfMeasure(printed: "人"), year, "3000"),
          PlanFixture.observation("孕产妇死亡率", .per100000, year, "20"),
        ]
      }
      let rows = plan.indicators + [PlanFixture.row("99", "孕产妇死亡率", .per100000, .atMost(12))]
      let whole = PlanFixture.plan(rows)
      let first = assess(whole, observations + counts)
      #expect(first.indicators.last?.verdict.outlook.chance?.counts != nil)
      #expect(first == assess(whole, observations + counts))
      for _ in 0..<3 { #expect(first == assess(whole, (observations + counts).shuffled(using: &generator))) }
    }
  }

  @Test("counts every indicator once by plan, domain, region and bindingness, and once for each of its units")
  func tallies() {
    let plans = (1...3 as ClosedRange<UInt64>).map { seed in
      let (plan, observations) = Self.made(seed)
      return assess(plan, observations)
    }
    let all = plans.flatMap(\.indicators)
    for grouping in TallyGrouping.allCases {
      let groups = plans.tallies(by: grouping)
      for group in groups {
        #expect(Status.allCases.reduce(0) { $0 + group.tally.count($1) } == group.tally.total)
        #expect(Status.allCases.reduce(0) { $0 + group.tally.binding($1) } == group.tally.totalBinding)
        #expect(Status.allCases.allSatisfy { group.tally.binding($0) <= group.tally.count($0) })
        #expect((0...1).contains(group.tally.weightedShare ?? -1))
      }
      #expect(Set(groups.map(\.group)).count == groups.count)
      guard grouping != .unit else { continue }
      for status in Status.allCases {
        #expect(groups.reduce(0) { $0 + $1.tally.count(status) } == all.count { $0.verdict.status == status })
      }
      #expect(groups.reduce(0) { $0 + $1.tally.total } == all.count)
    }
    for group in plans.tallies(by: .unit) {
      let own = all.filter { group.group.isEmpty ? $0.planned.lead.isEmpty : $0.planned.lead.contains(group.group) }
      #expect(group.tally == Tally(own))
    }
    // Spellings of one unit count together, and an indicator once for them.
    let together = plans.tallies(by: .unit) { _ in "全市" }
    #expect(together.reduce(0) { $0 + $1.tally.total } == all.count)
    #expect(Tally([]).weightedShare == nil && Tally([]).total == 0)
  }

  @Test("weighs binding targets double in the share that is achieved")
  func weights() {
    func one(_ number: String, _ rule: TargetRule, _ bindingness: Bindingness) -> AssessedIndicator {
      PlanFixture.assessed(PlanFixture.row(number, "参保率", .percent, rule, bindingness), "2022: 80, 2023: 80, 2024: 80")
    }
    let tally = Tally([
      one("1", .atLeast(80), .binding), one("2", .atLeast(99), .expected), one("3", .qualitative, .unstated),
    ])
    #expect(tally.weightedShare == 0.5)
    #expect(tally.count(.achieved) == 1 && tally.binding(.achieved) == 1 && tally.missed == 0)
    let over = PlanFixture.assessed(
      PlanFixture.row("4", "参保率", .percent, .atLeast(99)), "2029: 80, 2030: 90", asOf: 2030)
    #expect(Tally([over]).missed == 1)
  }

  @Test("gives chances between 0 and 1, and lists its warnings by severity, then in its order")
  func chances() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let (plan, observations) = Self.made(seed)
      let assessed = assess(plan, observations)
      for one in assessed.indicators.flatMap({ [$0.verdict] + $0.subgroups.map(\.verdict) }) {
        if let p = one.probability { #expect((0...1).contains(p)) }
      }
      let severities = assessed.warnings.map(\.severity.rawValue)
      #expect(severities == severities.sorted())
      #expect(assessed.warnings.count == assessed.indicators.reduce(0) { $0 + $1.warnings.count })
      #expect(assessed.warnings.allSatisfy { (2021...2025).contains($0.since) })
    }
  }

  @Test("looked at from an earlier year is what was known then")
  func earlier() {
    let (plan, observations) = Self.made(5)
    let known = observations.filter { $0.subject.year <= 2023 }
    for (then, now) in zip(
      assess(plan, known, asOf: 2023).indicators, assess(plan, observations, asOf: 2023).indicators)
    {
      #expect(then.verdict == now.verdict)
      #expect(then.warnings == now.warnings)
    }
    #expect(assess(plan, observations, asOf: 2040).asOf == 2030)
  }

  @Test("with a supposed figure is judged as if it were known, and keeps its own figures")
  func whatIf() throws {
    let row = PlanFixture.row("1", "参保率", .percent, .atLeast(90))
    let printed = "2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89"
    let one = PlanFixture.assessed(row, printed)
    let supposed = PlanAssessor().assess(
      one, with: Series.Point(year: 2025, figure: try #require(Figure(printed: "91"))))
    let real = PlanFixture.assessed(row, printed + ", 2025: 91")
    #expect(supposed.verdict == real.verdict && supposed.warnings == real.warnings)
    #expect(supposed.dossier == one.dossier)
  }
}
