import PlanModel

/// Everything a verdict depends on: the target, the figures, and up to when they count.
public struct Question: Hashable, Sendable {
  /// What is measured.
  public let indicator: Indicator
  /// The printed words and the rule they are read as.
  public let target: Target
  /// The plan's base year.
  public let baseYear: Int
  /// The year in which the target is due.
  public let targetYear: Int
  /// The year from which the verdict looks: later figures do not count, and figures grow old by it.
  public let asOf: Int
  /// The figures up to `asOf` and `targetYear`.
  public let series: Series
  /// Series of indicators that the rule compares with, by the names the rule gives them.
  public let references: [String: Series]
  /// What siblings did (methods.md 2.5), on the working scale per year; `nil` with fewer than five of them.
  public let peerDrift: Double?
  /// The events behind a rate, where they are known.
  public let counts: CountedEvents?
  /// What a person has found, where the rule needs a person.
  public let judgement: Judgement?

  /// A question; figures after `asOf` or after `targetYear` are left out of the series and the references.
  public init(
    indicator: Indicator, target: Target, baseYear: Int, targetYear: Int, asOf: Int, series: Series,
    references: [String: Series] = [:], peerDrift: Double? = nil, counts: CountedEvents? = nil,
    judgement: Judgement? = nil
  ) {
    let last = min(asOf, targetYear)
    self.indicator = indicator
    self.target = target
    self.baseYear = baseYear
    self.targetYear = targetYear
    self.asOf = last
    self.series = series.through(last)
    self.references = references.isEmpty ? references : references.mapValues { $0.through(last) }
    self.peerDrift = peerDrift
    self.counts = counts?.through(last)
    self.judgement = judgement
  }

  /// The year that the target's words start from: the plan's base year unless they name another.
  public var namedBaseYear: Int {
    if case .change(_, let year?) = target.rule { return year }
    return baseYear
  }

  /// The same question if a figure were known; seen from its year where that is later.
  func supposing(_ point: Series.Point) -> Question {
    Question(
      indicator: indicator, target: target, baseYear: baseYear, targetYear: targetYear, asOf: max(asOf, point.year),
      series: series.with(point), references: references, peerDrift: peerDrift, counts: counts?.supposing(point),
      judgement: judgement)
  }

  /// The same question as it was in an earlier year.
  public func asOf(_ year: Int) -> Question {
    Question(
      indicator: indicator, target: target, baseYear: baseYear, targetYear: targetYear, asOf: min(year, asOf),
      series: series, references: references, peerDrift: peerDrift, counts: counts,
      judgement: judgement.flatMap { $0.year <= year ? $0 : nil })
  }
}
