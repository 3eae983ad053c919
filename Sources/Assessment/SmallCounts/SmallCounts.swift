import Foundation
import PlanModel

/// The forecast of a rate whose events are few: 0, 1, 2 deaths a year (methods.md 2.9; docs/methods/small-counts.md).
///
/// The region's own events correct the rate of its parent region; what remains uncertain is how the parent's rate goes
/// on, how far the region differs from it, and chance.
public struct SmallCounts: Hashable, Sendable {
  /// One for each year, in order.
  public let records: [CountRecord]
  /// How much the rate is counted per, e.g. 100000.
  public let per: Decimal
  public let targetYear: Int
  /// The rates that meet the target, in the rate's own unit.
  public let range: ExactRange
  /// E_future: what the target year's events would happen among.
  public let futureExposure: Decimal
  public let basis: Basis
  /// Years whose events could not be compared, since the parent has no rate for them.
  public let leftOut: [Int]
  /// M: the middle of the logarithm of the parent's rate (events per one of the exposure) in the target year.
  public let logRate: Double
  /// S: its standard deviation; 0 without a parent.
  public let logRateDeviation: Double
  /// a, b, and both faded to the target year.
  public let evidence: Evidence
  /// μ_g: the events that the parent's rate alone would bring, at the seven nodes, ascending.
  public let expectedCounts: [Double]
  let mixture: CountMixture

  /// Where the rate comes from that the region is compared with.
  public enum Basis: String, Hashable, Sendable, Codable {
    case parent
    /// The region's own pooled rate: intervals are then too narrow (76 % for a nominal 80 %, methods.md 2.9).
    case ownPooledRate
  }

  /// What the region's own events say about its relative risk.
  public struct Evidence: Hashable, Sendable {
    /// 5 + Σδ^(T−t)·c_t
    public let a: Double
    /// 5 + Σδ^(T−t)·E_t·m_t
    public let b: Double
    /// a·δ^h
    public let aThen: Double
    /// b·δ^h
    public let bThen: Double
    /// a/b: 1 is the parent's risk.
    public var relativeRisk: Double { a / b }
  }

  /// How strongly a region is held to its parent, in events (methods.md 2.9).
  static let priorCount = 5.0
  /// δ: how much a year counts against the one after it (methods.md 2.9).
  static let fading = 0.95
  /// Where the mean count is not below this, the rate is forecast like any other (methods.md 2.9).
  public static let manyEvents = 100.0
  /// No forecast reaches further than a century: a year so far ahead is a mistake of typing.
  static let farthestAhead = 100
  /// Years to pool where a rate is put into words (methods.md 2.9).
  public static let pooledYears = 5

  /// The parent region's rate, in the same unit as the target, or none.
  public enum Parent: Sendable {
    case region(ForecastWindow)
    case none
  }

  /// Why a rate cannot be forecast from its counts.
  public enum Unsuited: Hashable, Sendable {
    case noRecords
    case twoRecords(year: Int)
    case negativeCount(year: Int)
    case noExposure(year: Int)
    case noFutureExposure
    /// The mean count is so high that the rate is forecast like any other.
    case notSmall(meanCount: Double)
    /// There is a count of the target year or later: it is judged, not forecast.
    case timeIsOver
    /// The target year lies so far ahead that nothing known today counts.
    case tooFar(targetYear: Int)
    /// Without a parent, and without one event ever, nothing says how rare the events are.
    case nothingToGoBy
  }

  /// A forecast, or why there is none.
  public enum Outcome: Hashable, Sendable {
    case forecast(SmallCounts)
    case unsuited(Unsuited)
  }

  /// μ̄: the mean yearly count.
  public var meanCount: Double { Double(records.reduce(0) { $0 + $1.count }) / Double(records.count) }

  /// The middle of the underlying rate in the target year, e^M·a/b, in the rate's own unit.
  public var medianRate: Double { exp(logRate) * evidence.relativeRisk * per.double }

  /// P(C = 0).
  public var probabilityOfNone: Double { mixture.cumulative(0) }

  /// P(C ≤ 1).
  public var probabilityOfAtMostOne: Double { mixture.cumulative(1) }

  /// P(C ≤ k), 0…1.
  public func probability(ofAtMost k: Int) -> Double { mixture.cumulative(k) }

  /// The smallest k with P(C ≤ k) ≥ p, for 0 < p < 1.
  public func quantile(_ p: Double) -> Int { mixture.quantile(p) }

  /// The published rate that is not exceeded with probability p, 0 < p < 1, in the rate's own unit.
  public func rate(_ p: Double) -> Double { (Decimal(quantile(p)) * per / futureExposure).double }

  /// The probability, 0…1, that the target year's published rate meets the target: for a ceiling g,
  /// P(C ≤ ⌊g·E_future + 10⁻⁹⌋). An end that is not included does not count itself.
  public var probabilityOfAttainment: Double {
    let slack = 1e-9
    func count(_ bound: ExactRange.Bound) -> Double { (bound.value * futureExposure / per).double }
    var most = 1.0
    if let high = range.high {
      most = mixture.cumulative(
        Self.whole(high.isIncluded ? floor(count(high) + slack) : ceil(count(high) - slack) - 1))
    }
    var fewer = 0.0
    if let low = range.low {
      fewer = mixture.cumulative(
        Self.whole(low.isIncluded ? ceil(count(low) - slack) - 1 : floor(count(low) + slack)))
    }
    return min(max(most - fewer, 0), 1)
  }

  /// Whether the last year's rate meets the target: compared exactly, without the division.
  public var isAchieved: Bool { isMet(by: latest.count) }

  /// The rate of the last five years together.
  public var pooled: PooledRate { PooledRate(records, lastYears: Self.pooledYears, per: per) }

  /// Whether one event more or fewer in the last year would have changed its published status.
  public var sensitivity: Sensitivity {
    let now = isAchieved
    let rate = { (count: Int) in Decimal(count) * per / latest.exposure }
    if isMet(by: latest.count + 1) != now {
      return .oneMoreFlips(isMetNow: now, rate: rate(latest.count), then: rate(latest.count + 1))
    }
    if latest.count > 0, isMet(by: latest.count - 1) != now {
      return .oneFewerFlips(isMetNow: now, rate: rate(latest.count), then: rate(latest.count - 1))
    }
    return .stable
  }

  /// Whether one event decides; rates are in the rate's own unit.
  public enum Sensitivity: Hashable, Sendable {
    case oneMoreFlips(isMetNow: Bool, rate: Decimal, then: Decimal)
    case oneFewerFlips(isMetNow: Bool, rate: Decimal, then: Decimal)
    case stable
  }

  /// The last record.
  public var latest: CountRecord { records[records.count - 1] }

  /// c/E·per against the range, both sides times E.
  private func isMet(by count: Int) -> Bool {
    let exposure = latest.exposure
    func scaled(_ bound: ExactRange.Bound?) -> ExactRange.Bound? {
      bound.map { ExactRange.Bound($0.value * exposure, isIncluded: $0.isIncluded) }
    }
    return ExactRange(low: scaled(range.low), high: scaled(range.high)).contains(Decimal(count) * per)
  }

  private static func whole(_ number: Double) -> Int { Int(min(max(number, -1), 1e15)) }
}
