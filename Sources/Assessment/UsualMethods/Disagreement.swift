import Wording

/// Where the usual methods say otherwise than the system's own probability.
public struct Disagreement: Hashable, Sendable {
  /// What the system's probability of attainment says.
  public let band: Band
  /// Methods whose projection meets the target.
  public let expectingSuccess: [UsualMethod]
  /// Methods whose projection misses it.
  public let expectingFailure: [UsualMethod]

  /// The bands of methods.md 2.7.
  public enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    case onTrack, uncertain, atRisk

    /// P ≥ 0.70 is on track, P < 0.30 at risk (defaults of methods.md 2.7).
    public init(probability: Double, onTrackFrom: Double = 0.70, atRiskBelow: Double = 0.30) {
      self = probability >= onTrackFrom ? .onTrack : probability < atRiskBelow ? .atRisk : .uncertain
    }
  }

  /// Sorts `forecasts` by what they say; those that cannot be computed say nothing.
  public init(of forecasts: [UsualForecast], with band: Band) {
    self.band = band
    expectingSuccess = forecasts.filter { $0.meets == true }.map(\.method)
    expectingFailure = forecasts.filter { $0.meets == false }.map(\.method)
  }

  /// The methods that say otherwise; none where the system itself is uncertain.
  public var dissenting: [UsualMethod] {
    switch band {
    case .onTrack: expectingFailure
    case .uncertain: []
    case .atRisk: expectingSuccess
    }
  }

  /// In plain words.
  public var wording: Phrase {
    let (yes, no) = (Self.list(expectingSuccess), Self.list(expectingFailure))
    if expectingSuccess.isEmpty && expectingFailure.isEmpty { return .disagreementNothing }
    switch band {
    case .onTrack: return expectingFailure.isEmpty ? .disagreementNone : .disagreementMiss(no)
    case .atRisk: return expectingSuccess.isEmpty ? .disagreementNone : .disagreementMeet(yes)
    case .uncertain:
      if expectingFailure.isEmpty { return .disagreementUncertainMeet(yes) }
      if expectingSuccess.isEmpty { return .disagreementUncertainMiss(no) }
      return .disagreementSplit(meet: yes, miss: no)
    }
  }

  private static func list(_ methods: [UsualMethod]) -> Phrase {
    Phrase(
      methods.map(\.name.zh).joined(separator: "、"), methods.map(\.name.en).joined(separator: ", "))
  }
}
