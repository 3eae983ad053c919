/// The limits an office may set for its verdicts; the defaults are those of the back-test.
public struct JudgingPolicy: Hashable, Sendable {
  /// From this probability on a target is on track. Back-test: 85 % of such targets were met.
  public let onTrackFrom: Double
  /// Below this probability a target is at risk. Back-test: 9 % of such targets were met.
  public let atRiskBelow: Double
  /// A target that is met now may slip where its probability is below this.
  public let maySlipBelow: Double
  /// A forecast needs figures of so many years.
  public let fewestYears: Int
  /// Up to so many years the forecast is of low confidence.
  public let lowConfidenceThrough: Int
  /// A figure says how things stand for so many years.
  public let staleAfter: Int
  /// A forecast reaches so many years from the year looked from.
  public let farthest: Int
  /// What a forecast adds to the target's range on its open sides.
  public let tolerance: Tolerance

  /// How exactly a forecast value must meet the target. What is observed is always compared exactly.
  public enum Tolerance: String, Hashable, Sendable, Codable {
    /// exactly
    case none
    /// within half a unit of the last printed place: what would be printed as meeting it
    case halfPublicationUnit
  }

  /// Limits; probabilities between 0 and 1, `atRiskBelow` ≤ `onTrackFrom`.
  public init(
    onTrackFrom: Double = 0.70, atRiskBelow: Double = 0.30, maySlipBelow: Double = 0.50, fewestYears: Int = 3,
    lowConfidenceThrough: Int = 4, staleAfter: Int = 3, farthest: Int = 10, tolerance: Tolerance = .none
  ) {
    precondition(0 <= atRiskBelow && atRiskBelow <= onTrackFrom && onTrackFrom <= 1, "limits are ordered probabilities")
    self.onTrackFrom = onTrackFrom
    self.atRiskBelow = atRiskBelow
    self.maySlipBelow = maySlipBelow
    self.fewestYears = fewestYears
    self.lowConfidenceThrough = lowConfidenceThrough
    self.staleAfter = staleAfter
    self.farthest = farthest
    self.tolerance = tolerance
  }

  /// The limits of methods.md 2.7.
  public static let standard = JudgingPolicy()

  /// A probability in percent, with a decimal only where rounding would show it on the other side of a limit.
  public func percent(_ probability: Double) -> String {
    let rounded = (probability * 100).rounded() / 100
    let isHonest = [onTrackFrom, atRiskBelow, maySlipBelow].allSatisfy { (rounded >= $0) == (probability >= $0) }
    return (probability * 100).fixed(isHonest ? 0 : 1)
  }

  /// The band a probability falls into.
  func band(_ probability: Double) -> Status {
    if probability >= onTrackFrom { return .onTrack }
    return probability < atRiskBelow ? .atRisk : .uncertain
  }
}
