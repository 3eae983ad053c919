import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("The golden vectors")
struct GoldenVerdictTests {
  private struct Golden: Decodable {
    let vectors: [Vector]
    struct Vector: Decodable {
      let id: Int
      let type: String
      let input: GoldenForecasts.Input
      let expected: Expected
    }
    struct Expected: Decodable {
      let status: String
      let p_attain: Double?
    }
  }

  /// A rule of targets.md that demands what the vector's target does, towards the same side.
  private func rule(_ input: GoldenForecasts.Input) throws -> TargetRule {
    let target = try #require(input.target)
    func number(_ value: Double?) throws -> Decimal { try #require(value.flatMap { Decimal(printed: "\($0)") }) }
    if input.kind == .diff { return .notBelow(reference: "男性") }
    switch (target.op, target.value) {
    case ("ge", let value?) where abs(value - 2.0 / 3) < 1e-12: return .ratio(men: 3, women: 2)
    case ("ge", _): return .atLeast(try number(target.value))
    case ("le", _): return .atMost(try number(target.value))
    default: return .within(low: try number(target.lo), high: try number(target.hi))
    }
  }

  /// The vector as a question: figures printed with the vector's decimals, on an indicator of its scale.
  private func question(_ input: GoldenForecasts.Input) throws -> Question {
    let decimals = input.res.map { $0 > 0 ? Int((-log10($0)).rounded()) : 0 } ?? 0
    let (name, unit): (String, UnitOfMeasure) =
      switch input.kind {
      case .pct, .diff, nil: ("参保率", .percent)
      case .rate: ("死亡率", .per100000)
      case .slow: ("出生人口性别比", .none)
      }
    let indicator = Indicator(name: name, unit: unit)
    func figure(_ value: Double) throws -> Figure {
      try #require(Figure(printed: String(format: "%.\(decimals)f", value)))
    }
    let values = try #require(input.values)
    // A difference stands as 60 + difference against a constant 60.
    let offset = input.kind == .diff ? 60.0 : 0
    var (own, other): ([Int: Figure], [Int: Figure]) = ([:], [:])
    for (year, value) in zip(input.years, values) {
      own[year] = try figure(value + offset)
      other[year] = try figure(offset)
    }
    return Question(
      indicator: indicator, target: Target(text: "目标", rule: try rule(input)), baseYear: 2020,
      // The vectors have no year looked from: any from which the target is near enough will do.
      targetYear: input.forecast_year, asOf: max(input.years.max() ?? 0, input.forecast_year - 10),
      series: Series(own, of: indicator),
      references: ["男性": Series(other, of: Indicator(name: "男性", unit: unit))],
      peerDrift: input.has_peers == true ? input.mu : nil)
  }

  @Test("get their status and their probability from the judge", .enabled(if: SharedFolder.isPresent))
  func statuses() throws {
    let data = try Data(contentsOf: SharedFolder.file("data/golden_forecast.json"))
    let all = try JSONDecoder().decode(Kinds.self, from: data).vectors
    let series = try JSONDecoder().decode(Golden.self, from: data).vectors.filter { $0.type == "series" }
    #expect(all.count == 20 && series.count == 18)
    let names: [Status: String] = [
      .achieved: "achieved", .onTrack: "on_track", .uncertain: "uncertain", .atRisk: "at_risk",
      .insufficient: "insufficient",
    ]
    let judge = Judge()
    for vector in series {
      let verdict = judge.verdict(on: try question(vector.input))
      let name = verdict.maySlip ? "achieved_may_slip" : names[verdict.status]
      #expect(name == vector.expected.status, "vector \(vector.id)")
      // A direction that the rule does not have (a floor without aim) would be another question.
      let aim: Aim = vector.input.direction == 1 ? .rise : vector.input.direction == -1 ? .fall : .none
      guard let expected = vector.expected.p_attain else { continue }
      let chance = try #require(verdict.outlook.chance)
      #expect(chance.demand.aim == aim, "vector \(vector.id)")
      #expect(abs(chance.probability - expected) < 2e-6, "vector \(vector.id): \(chance.probability) \(expected)")
    }
  }

  private struct Kinds: Decodable {
    let vectors: [Kind]
    struct Kind: Decodable { let type: String }
  }
}
