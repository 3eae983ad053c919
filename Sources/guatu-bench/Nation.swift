import Assessment
import Foundation
import PlanModel

/// A made-up nation: 2,844 counties × 91 indicators × the years 2015–2024, the same figures in every run.
///
/// Counties are real codes of GB/T 2260; the figures are random walks. One series in sixteen never changes, one in
/// twelve has gaps, and every value is printed with the decimals its indicator is published with.
struct Nation: Sendable {
  /// In order of their codes.
  let counties: [RegionCode]
  /// With the targets they are judged by.
  let indicators: [NationIndicator]

  static let years = 2015...2024
  /// Targets of a plan for 2021–2030, seen from the last year with figures.
  static let (baseYear, targetYear, asOf) = (2020, 2030, 2024)

  private static let countyCount = 2_844
  private static let seed: UInt64 = 20_301_231

  init() {
    counties = Array(
      (110_101...659_099).lazy.compactMap { RegionCode(String($0)) }
        .filter { $0.level == .county && RegionRegister.national.name(of: $0) != nil }.prefix(Self.countyCount))
    indicators = NationIndicator.all
    precondition(counties.count == Self.countyCount && indicators.count == 91, "the nation is of the size it says")
  }

  /// How many series there are.
  var seriesCount: Int { counties.count * indicators.count }

  /// The figures of one series by year, ascending; years without a figure are left out.
  func figures(indicator: Int, county: Int) -> [(year: Int, figure: Figure)] {
    var numbers = SplitMix64(seed: Self.seed &+ UInt64(county) &* 1_009 &+ UInt64(indicator) &* 7_919_017)
    let kind = indicators[indicator]
    let isConstant = numbers.next() % 16 == 0
    let hasGaps = numbers.next() % 12 == 0
    var level = kind.start(&numbers)
    // Some counties go the wrong way, some faster than the rest.
    let drift = kind.drift * Double.random(in: -0.5...2.0, using: &numbers)
    var figures: [(year: Int, figure: Figure)] = []
    figures.reserveCapacity(Self.years.count)
    for year in Self.years {
      let noise = Double.random(in: -1...1, using: &numbers) * kind.noise
      let printed = isConstant ? level : kind.inside(level + noise)
      let isMissing = hasGaps && numbers.next() % 3 == 0
      if !isMissing { figures.append((year, kind.printed(printed))) }
      level = kind.inside(level + drift)
    }
    return figures
  }

  /// One series as it is judged.
  func series(indicator: Int, county: Int) -> Series {
    Series(
      Dictionary(figures(indicator: indicator, county: county).map { ($0.year, $0.figure) }) { first, _ in first },
      of: indicators[indicator].planned.indicator)
  }

  /// All observations of one county: a figure, or why there is none, for every indicator and year.
  func observations(county: Int) -> [Observation] {
    indicators.indices.flatMap { index in
      let known = Dictionary(figures(indicator: index, county: county).map { ($0.year, $0.figure) }) { first, _ in first
      }
      let indicator = indicators[index].planned.indicator
      return Self.years.map { year in
        Observation(
          subject: .init(indicator: indicator.id, region: counties[county], year: year),
          value: known[year].map(ObservedValue.figure) ?? .missing(.notCollected), unit: indicator.unit,
          provenance: .init(
            source: "统计监测报告\(year)", note: "", derivation: .published, author: "guatu-bench", recordedAt: Self.entered))
      }
    }
  }

  /// The places of the indicators that an indicator's rule compares with.
  func references(of index: Int) -> [Int] {
    indicators[index].planned.target.rule.references.compactMap { name in
      indicators.firstIndex { $0.planned.indicator.name == name }
    }
  }

  /// The plan that a county has, with all 91 targets.
  func plan(of county: Int) -> Plan {
    let code = counties[county]
    return Plan(
      title: "妇女儿童发展规划", population: .both, kind: .plan,
      region: Region(name: RegionRegister.national.name(of: code) ?? code.digits, code: code),
      period: Period(from: Self.baseYear + 1, to: Self.targetYear), domains: [Domain(number: 1, name: "监测")],
      indicators: indicators.map(\.planned))
  }

  private static let entered = Date(timeIntervalSince1970: 1_750_000_000)
}
