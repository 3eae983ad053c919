import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Small counts")
struct SmallCountsTests {
  private static let nation = ForecastWindow(
    years: [2018, 2019, 2020, 2021, 2022, 2023, 2024], values: [18.3, 17.8, 16.9, 16.1, 15.7, 15.1, 14.3],
    scale: .rate, publicationUnit: 0.1)

  private func records(_ counts: [Int], _ exposure: Decimal = 3000, from: Int = 2020) -> [CountRecord] {
    counts.enumerated().map { CountRecord(year: from + $0, count: $1, exposure: exposure) }
  }

  private func outcome(
    _ records: [CountRecord], _ range: ExactRange = .atMost(12), parent: SmallCounts.Parent? = nil,
    future: Decimal = 3000, per: Decimal = 100_000, year: Int = 2030
  ) -> SmallCounts.Outcome {
    let parent = parent ?? Self.nation.map { .region($0) } ?? .none
    return SmallCounts.forecast(
      records, per: per, parent: parent, targetYear: year, range: range, futureExposure: future)
  }

  private func forecast(_ outcome: SmallCounts.Outcome) throws -> SmallCounts {
    guard case .forecast(let counts) = outcome else {
      Issue.record("\(outcome)")
      throw CancellationError()
    }
    return counts
  }

  private func unsuited(_ outcome: SmallCounts.Outcome) -> SmallCounts.Unsuited? {
    if case .unsuited(let reason) = outcome { reason } else { nil }
  }

  @Test(
    "agree with the golden vectors of counts",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func golden() throws {
    let vectors = try GoldenFile<CountVector>.read().vectors.filter { $0.type == "counts" }
    #expect(vectors.map(\.id) == [19, 20])
    for vector in vectors {
      let (input, expected) = (vector.input, try #require(vector.expected.counts))
      let per = Decimal(try #require(input.per))
      // Rates per one become rates per `per`.
      let parent = try #require(
        ForecastWindow(
          years: input.parent_years ?? [], values: (input.parent_rates ?? []).map { $0 * per.double }, scale: .rate,
          publicationUnit: 0))
      let records = zip(input.years, zip(input.counts ?? [], input.exposure ?? [])).map {
        CountRecord(year: $0, count: $1.0, exposure: Decimal($1.1))
      }
      let counts = try forecast(
        outcome(
          records.reversed(), .atMost(Decimal(try #require(input.target?.value))), parent: .region(parent),
          future: Decimal(try #require(input.exposure_future)), per: per, year: input.forecast_year))
      func agree(_ ours: Double, _ theirs: Double) { #expect(abs(ours - theirs) < 2e-6, "\(vector.id)") }
      agree(counts.evidence.a, expected.a)
      agree(counts.evidence.b, expected.b)
      agree(counts.evidence.relativeRisk, expected.relative_risk)
      agree(counts.evidence.aThen, expected.a_h)
      agree(counts.evidence.bThen, expected.b_h)
      #expect(counts.expectedCounts.count == expected.expected_counts_nodes.count)
      for (ours, theirs) in zip(counts.expectedCounts, expected.expected_counts_nodes) { agree(ours, theirs) }
      agree(counts.medianRate, expected.median_rate)
      agree(counts.probabilityOfNone, expected.p0_events)
      agree(counts.probabilityOfAtMostOne, expected.p_le_1)
      #expect([0.1, 0.5, 0.9].map(counts.quantile) == [expected.q10, expected.q50, expected.q90])
      agree(counts.probabilityOfAttainment, expected.p_attain)
      #expect(counts.isAchieved == expected.achieved_now)
      #expect(counts.leftOut.isEmpty)
    }
  }

  @Test("agree with scipy.stats.nbinom at a single node")
  func negativeBinomial() {
    func mixture(_ shape: Double, _ rate: Double, _ mean: Double) -> CountMixture {
      CountMixture(shape: shape, rate: rate, expected: Array(repeating: mean, count: 7))
    }
    // nbinom.cdf(k, a, b/(b+μ))
    for (k, expected) in [(0, 0.01619086), (3, 0.22580585), (20, 0.99409047)] {
      #expect(abs(mixture(4.5, 6, 9).cumulative(k) - expected) < 1e-8)
    }
    for (mean, expected) in [(3.0, 0.83567308), (50, 0.84271714), (400, 0.84362748)] {
      #expect(abs(mixture(2.5, 2, mean).cumulative(Int(mean) * 2) - expected) < 1e-8)
    }
    // scipy.special.betainc far from the middle, and with a rare event.
    #expect(abs(IncompleteBeta.value(0.5, 1000, at: 0.001, rest: 0.999) - 0.842752725733276) < 1e-12)
    // A mean of two thousand, whose P(0) is 2⁻²⁰⁰⁰ and no double.
    #expect(abs(mixture(2000, 2000, 2000).cumulative(2000) - 0.506307437) < 1e-7)
    // nbinom.ppf
    #expect([0.1, 0.5, 0.9].map(mixture(4.5, 6, 9).quantile) == [2, 6, 12])
  }

  @Test("of zero are a forecast like any other where a parent is known")
  func zeros() throws {
    let counts = try forecast(outcome(records([0, 0, 0, 0, 0])))
    #expect(counts.basis == .parent)
    #expect(counts.medianRate > 0 && counts.evidence.relativeRisk < 1)
    #expect(counts.probabilityOfNone > 0.6 && counts.probabilityOfNone < 1)
    #expect(counts.isAchieved)
    // One death among 3,000 would be 33.3 per 100,000.
    #expect(counts.sensitivity == .oneMoreFlips(isMetNow: true, rate: 0, then: d("100000") / 3000))
    #expect(counts.sensitivityWording(unit: .per100000).zh.contains("由达标变为未达标"))
    #expect(unsuited(outcome(records([0, 0]), parent: SmallCounts.Parent.none)) == .nothingToGoBy)
  }

  @Test("rest on the own pooled rate without a parent, and say that intervals are too narrow")
  func noParent() throws {
    let counts = try forecast(outcome(records([1, 0, 2, 1]), parent: SmallCounts.Parent.none))
    #expect(counts.basis == .ownPooledRate)
    #expect(counts.logRateDeviation == 0)
    #expect(abs(exp(counts.logRate) - 4.0 / 12000) < 1e-15)
    #expect(Set(counts.expectedCounts).count == 1)
    #expect(counts.wording(unit: .per100000).zh.contains("区间偏窄"))
  }

  @Test("leave years out for which the parent has no rate, and name them")
  func leftOut() throws {
    let counts = try forecast(outcome(records([5, 1, 0], from: 2016)))
    #expect(counts.leftOut == [2016, 2017])
    let alone = try forecast(outcome(records([0], from: 2018)))
    #expect(abs(counts.evidence.a - alone.evidence.a) < 1e-12)
  }

  @Test("pool the last five calendar years")
  func pooled() throws {
    let pooled = try forecast(outcome(records([9, 0, 1, 0, 0, 2], from: 2019))).pooled
    #expect(pooled.fromYear == 2020 && pooled.toYear == 2024)
    #expect(pooled.count == 3 && pooled.rate == 20)
  }

  @Test("count an end that is not included as missed")
  func exclusive() throws {
    // 2 of 3,000 are 66.66…; of 2,500 exactly 80.
    let inclusive = try forecast(outcome(records([2], 2500), .atMost(80), future: 2500))
    let exclusive = try forecast(
      outcome(records([2], 2500), ExactRange(low: nil, high: .init(80, isIncluded: false)), future: 2500))
    #expect(inclusive.isAchieved && !exclusive.isAchieved)
    #expect(inclusive.probabilityOfAttainment == inclusive.probability(ofAtMost: 2))
    #expect(exclusive.probabilityOfAttainment == exclusive.probability(ofAtMost: 1))
    #expect(exclusive.sensitivity == .oneFewerFlips(isMetNow: false, rate: 80, then: 40))
    let floor = try forecast(outcome(records([2], 2500), .atLeast(80), future: 2500))
    #expect(abs(floor.probabilityOfAttainment - (1 - floor.probability(ofAtMost: 1))) < 1e-15)
  }

  @Test("have a stated outcome for every bad input")
  func bad() {
    #expect(unsuited(outcome([])) == .noRecords)
    #expect(unsuited(outcome(records([1, 2], 0))) == .noExposure(year: 2020))
    #expect(unsuited(outcome(records([1, -2]))) == .negativeCount(year: 2021))
    #expect(unsuited(outcome(records([1]) + records([1]))) == .twoRecords(year: 2020))
    #expect(unsuited(outcome(records([1]), future: 0)) == .noFutureExposure)
    #expect(unsuited(outcome(records([1], from: 2030))) == .timeIsOver)
    #expect(unsuited(outcome(records([1]), year: 20300)) == .tooFar(targetYear: 20300))
    #expect(unsuited(outcome(records([100, 100]))) == .notSmall(meanCount: 100))
    for reason: SmallCounts.Unsuited in [.noRecords, .notSmall(meanCount: 120.4), .nothingToGoBy] {
      #expect(!reason.wording.zh.isEmpty && !reason.wording.en.isEmpty)
    }
  }

  @Test("give probabilities that rise with the count, quantiles that fit them, and only numbers")
  func properties() throws {
    let flat = ForecastWindow(years: [2020, 2021, 2022], values: [0, 0, 0], scale: .rate, publicationUnit: 0)
    let wild = ForecastWindow(years: [2020, 2021, 2022], values: [0, 900, 2], scale: .rate, publicationUnit: 0)
    for parent in [Self.nation, flat, wild].compactMap({ $0 }) {
      for counts in [[0, 0, 0], [0, 1, 0], [40, 99, 80]] {
        let result = try forecast(outcome(records(counts), parent: .region(parent)))
        let all = (0...300).map { result.probability(ofAtMost: $0) }
        #expect(zip(all, all.dropFirst()).allSatisfy { $0 <= $1 && $0 >= 0 && $1 <= 1 })
        for p in [0.025, 0.1, 0.5, 0.9, 0.975] {
          let k = result.quantile(p)
          #expect(result.probability(ofAtMost: k) >= p - 1e-12)
          #expect(k == 0 || result.probability(ofAtMost: k - 1) < p + 1e-12)
        }
        #expect(result.medianRate.isFinite && (0...1).contains(result.probabilityOfAttainment))
      }
    }
  }

  @Test("say the same whether counted per 100,000 or per 1,000")
  func rescaled() throws {
    let parent = try #require(Self.nation)
    let perMille = try #require(
      ForecastWindow(
        years: parent.years, values: parent.values.map { $0 / 100 }, scale: .rate, publicationUnit: 0.001))
    let one = try forecast(outcome(records([0, 1, 0])))
    let other = try forecast(outcome(records([0, 1, 0]), .atMost(d("0.12")), parent: .region(perMille), per: 1000))
    #expect(abs(one.probabilityOfAttainment - other.probabilityOfAttainment) < 1e-12)
    #expect(abs(one.medianRate - other.medianRate * 100) < 1e-9)
    #expect(one.isAchieved == other.isAchieved)
  }
}

/// A golden vector of counts, as far as it is one.
private struct CountVector: Decodable {
  struct Input: Decodable {
    struct Target: Decodable { let value: Double? }
    let years: [Int]
    let forecast_year: Int
    let counts, exposure, parent_years: [Int]?
    let parent_rates: [Double]?
    let per, exposure_future: Int?
    let target: Target?
  }
  struct Expected: Decodable {
    let a, b, relative_risk, a_h, b_h, median_rate, p0_events, p_le_1, p_attain: Double
    let expected_counts_nodes: [Double]
    let q10, q50, q90: Int
    let achieved_now: Bool
  }
  /// Only vectors of counts have these fields.
  struct Either: Decodable {
    let counts: Expected?
    init(from decoder: any Decoder) throws { counts = try? Expected(from: decoder) }
  }
  let id: Int
  let type: String
  let input: Input
  let expected: Either
}
