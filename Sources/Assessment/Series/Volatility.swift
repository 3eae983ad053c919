import PlanModel
import Wording

/// Whether an indicator swings (波动较大) rather than moves (methods.md 2.8; docs/methods/volatility.md).
public struct Volatility: Hashable, Sendable {
  /// How much it moves in a year without a trend.
  public let noise: Noise
  /// How often two adjacent differences have opposite signs; a difference of zero is of neither sign.
  public let reversals: Int
  /// How many reversals a swing needs: the least whole number not below (n−2)/3, and at least 0.
  public let reversalsNeeded: Int
  /// From what size on, on this scale, noise is large.
  public let threshold: Threshold
  /// What is found.
  public let finding: Finding

  /// One year's noise, or why it is not known.
  public enum Noise: Hashable, Sendable {
    case known(AnnualNoise)
    case tooFewPoints(have: Int)
  }

  /// The size of noise from which on it is large (methods.md 2.8).
  public enum Threshold: Hashable, Sendable {
    /// So many percentage points, in the indicator's own unit.
    case points(Double)
    /// So much on the logarithmic scale: 0.10 is about a tenth of the value.
    case share(Double)

    /// The threshold of a scale: 2 points for shares and their differences, 0.10 for rates, 0.01 for what moves
    /// slowly. The constants come from the back-test that methods.md reports.
    public init(of scale: WorkingScale) {
      switch scale {
      case .pct, .diff: self = .points(2)
      case .rate: self = .share(0.10)
      case .slow: self = .share(0.01)
      }
    }

    func isReached(by noise: AnnualNoise) -> Bool {
      switch self {
      case .points(let size): noise.size >= size
      case .share(let sigma): noise.sigma >= sigma
      }
    }
  }

  /// What is found.
  public enum Finding: Hashable, Sendable {
    case steady
    /// 波动较大: large noise, and the direction turns often.
    case volatile
    /// 小数随机波动: it looks volatile, but counts this small swing as much by chance alone.
    case smallCounts(meanCount: Double)
    /// Fewer than four points.
    case tooFewPoints
  }

  /// Chance alone explains a swing of a rate up to so many times 1/√(mean count), the relative standard deviation of a
  /// Poisson count (methods.md 2.8).
  private static let chance = 1.5

  /// - Parameter meanCount: the mean yearly count of events behind a rate; `nil` where counts are not known.
  public init(_ series: Series, meanCount: Double? = nil) {
    self.init(
      years: series.points.map(\.year), values: series.points.map(\.value.double), scale: series.scale,
      meanCount: meanCount)
  }

  /// The same of a window that is at hand already, where many series are judged.
  public init(_ window: ForecastWindow, meanCount: Double? = nil) {
    self.init(years: window.years, values: window.values, scale: window.scale, meanCount: meanCount)
  }

  private init(years: [Int], values: [Double], scale: WorkingScale, meanCount: Double?) {
    threshold = Threshold(of: scale)
    reversals = Self.reversals(of: values)
    // ⌈(n−2)/3⌉ in whole numbers.
    reversalsNeeded = values.count / 3
    guard let noise = AnnualNoise(years: years, values: values, scale: scale) else {
      self.noise = .tooFewPoints(have: values.count)
      finding = .tooFewPoints
      return
    }
    self.noise = .known(noise)
    if !threshold.isReached(by: noise) || reversals < reversalsNeeded {
      finding = .steady
    } else if let meanCount, meanCount >= 0, noise.sigma * noise.sigma * meanCount <= Self.chance * Self.chance {
      // Without a division: σ_v ≤ 1.5/√(mean count), which a mean count of zero meets.
      finding = .smallCounts(meanCount: meanCount)
    } else {
      finding = .volatile
    }
  }

  /// σ_v, on the working scale; `nil` for too few points.
  public var sigma: Double? { if case .known(let noise) = noise { noise.sigma } else { nil } }

  /// σ_v in the indicator's own unit, around its median; `nil` for too few points.
  public var size: Double? { if case .known(let noise) = noise { noise.size } else { nil } }

  private static func reversals(of values: [Double]) -> Int {
    guard values.count >= 3 else { return 0 }
    var count = 0
    var before = values[1] - values[0]
    for index in 2..<values.count {
      let here = values[index] - values[index - 1]
      if (before > 0 && here < 0) || (before < 0 && here > 0) { count += 1 }
      before = here
    }
    return count
  }
}
