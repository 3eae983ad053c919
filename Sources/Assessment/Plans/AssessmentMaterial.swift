import PlanModel

/// What an assessment rests on: observations of the plan's region and of its neighbours, and people's judgements.
public struct AssessmentMaterial: Hashable, Sendable {
  /// The region's own observations, all breakdowns.
  public let own: [Indicator.ID: [Observation]]
  /// Totals of sibling regions, a series each (其他区县).
  public let siblings: [Indicator.ID: [Series]]
  /// Totals of the region one level up.
  public let parent: [Indicator.ID: Series]
  /// What people have found where a rule needs them.
  public let judgements: Judgements

  /// Material in any order.
  public init(
    own: [Observation], siblings: [Indicator.ID: [Series]] = [:], parent: [Indicator.ID: Series] = [:],
    judgements: Judgements = Judgements([])
  ) {
    self.own = Dictionary(grouping: own, by: \.subject.indicator)
    self.siblings = siblings
    self.parent = parent
    self.judgements = judgements
  }

  /// What the siblings on `scale` did over the last five years up to `year`; `nil` with fewer than five of them.
  func peerDrift(of indicator: Indicator, on scale: WorkingScale, through year: Int) -> Double? {
    guard let series = siblings[indicator.id], !series.isEmpty else { return nil }
    return PeerDrift.drift(of: series.filter { $0.scale == scale }.compactMap { ForecastWindow($0.through(year)) })
  }
}
