/// μ: how far an indicator is expected to move in a year before its own history is heard (methods.md 2.5).
enum PriorDrift {
  /// The share of the scale still ahead that a percentage is expected to take each year.
  private static let shareAYear = 0.05
  /// The share of itself by which a rate is expected to move each year.
  private static let rateAYear = 0.01

  /// On the working scale, per year: the drift towards the goal, that of the peers, or the mean of both.
  ///
  /// - Parameter peerDrift: already halved, see `PeerDrift`; `nil` where there are too few peers, which is not 0.
  static func drift(of window: ForecastWindow, aim: Aim, peerDrift: Double?) -> Double {
    let own = own(window, aim)
    guard let peerDrift, peerDrift.isFinite else { return own ?? 0 }
    return own.map { ($0 + peerDrift) / 2 } ?? peerDrift
  }

  /// μ₀; `nil` where none applies: no direction, or a scale that has none.
  private static func own(_ window: ForecastWindow, _ aim: Aim) -> Double? {
    let latest = min(max(window.lastValue, 0), 100)
    switch (window.scale, aim) {
    case (_, .none), (.slow, _), (.diff, _): return nil
    case (.pct, .rise): return shareAYear * (100 - latest) / 100
    case (.pct, .fall): return -shareAYear * latest / 100
    case (.rate, .rise): return rateAYear
    case (.rate, .fall): return -rateAYear
    }
  }
}
