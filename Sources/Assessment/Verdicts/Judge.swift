import PlanModel

/// Answers questions: whether a target is met, how likely it will be, and which status that gives.
///
/// Pure: the same question gets the same verdict, whoever asked before. A judge remembers only the arithmetic of
/// the forecasts' shapes, so keep one for many questions.
public struct Judge: Sendable {
  /// The limits it judges by.
  public let policy: JudgingPolicy
  /// Where its forecasts come from.
  public let forecaster: Forecaster

  /// A judge with an office's limits.
  public init(policy: JudgingPolicy = .standard, forecaster: Forecaster = Forecaster()) {
    self.policy = policy
    self.forecaster = forecaster
  }

  /// The verdict on a question.
  public func verdict(on question: Question) -> Verdict {
    let attainment = Attainment.judge(
      rule: question.target.rule, series: question.series, baseYear: question.baseYear,
      reference: { question.references[$0] })
    // Figures become binary numbers once, for the forecast and for the noise.
    let own = ForecastWindow(question.series)
    let meanCount = question.counts?.meanCount
    return Verdict(
      question: question, policy: policy, attainment: attainment, outlook: outlook(of: question, own, attainment),
      volatility: own.map { Volatility($0, meanCount: meanCount) } ?? Volatility(question.series, meanCount: meanCount))
  }

  /// What is expected of every year after the last figure, through the target year: what a page draws. Empty where the
  /// verdict has no outlook.
  public func fan(of verdict: Verdict) -> [ForecastBand] {
    let question = verdict.question
    guard let chance = verdict.outlook.chance, let window = ForecastWindow(question.series) else { return [] }
    if chance.counts != nil, let last = question.series.latest?.year {
      return ((last + 1)...question.targetYear).compactMap { year in
        question.counts?.outlook(meeting: chance.demand.range, in: year, forecaster: forecaster).map(ForecastBand.init)
      }
    }
    let isOwn = chance.demand.subject == .own
    return forecaster.fan(
      window, through: question.targetYear, aim: isOwn ? chance.demand.aim : .none,
      peerDrift: isOwn ? question.peerDrift : nil
    ).map(ForecastBand.init)
  }

  // MARK: The target year

  private func outlook(of question: Question, _ own: ForecastWindow?, _ attainment: Attainment) -> Outlook {
    guard let latest = question.series.latest else { return .none(.noFigures) }
    // Of a comparison the year is known only where both have it.
    if attainment.evidence?.judged.year ?? latest.year >= question.targetYear { return .decided }
    if attainment.isLost { return .lost }
    if question.asOf - latest.year > policy.staleAfter { return .none(.stale(last: latest.year, asOf: question.asOf)) }
    switch question.demands {
    case .none(let why): return .none(why)
    case .met(let demands):
      // Several subjects must all meet theirs: the least likely bounds it from above.
      let standing: Chance.Standing? = demands.count > 1 ? .atMost : nil
      var lowest: Chance?
      for demand in demands {
        switch chance(of: standing.map(demand.with) ?? demand, question, own) {
        case .none(let why): return .none(why)
        case .chance(let chance): if chance.probability < lowest?.probability ?? .infinity { lowest = chance }
        case .decided, .lost: break
        }
      }
      return lowest.map(Outlook.chance) ?? .none(.noFigures)
    }
  }

  private func chance(of demand: Demand, _ question: Question, _ own: ForecastWindow?) -> Outlook {
    let compared = demand.subject == .own ? own : question.series(of: demand.subject).flatMap { ForecastWindow($0) }
    guard let window = compared, let last = window.years.last else { return .none(.noFigures) }
    guard question.asOf - last <= policy.staleAfter else { return .none(.stale(last: last, asOf: question.asOf)) }
    let count = window.years.count
    guard count >= policy.fewestYears else { return .none(.tooFewYears(have: count, need: policy.fewestYears)) }
    guard question.targetYear - question.asOf <= policy.farthest else {
      return .none(.tooFar(asOf: question.asOf, target: question.targetYear))
    }
    guard
      let forecast = forecaster.forecast(
        window, year: question.targetYear, aim: demand.aim, peerDrift: demand.subject == .own ? question.peerDrift : nil
      )
    else { return .decided }
    let counts = smallCounts(question, demand)
    let probability = counts?.probabilityOfAttainment ?? forecast.probability(of: goal(demand.range, window))
    return .chance(
      Chance(
        probability: probability, standing: demand.standing, demand: demand, window: window, forecast: forecast,
        counts: counts))
  }

  private func goal(_ range: ExactRange, _ window: ForecastWindow) -> GoalRange {
    let goal = range.goal
    guard policy.tolerance == .halfPublicationUnit else { return goal }
    let slack = window.publicationUnit / 2
    return GoalRange(low: goal.low.map { $0 - slack }, high: goal.high.map { $0 + slack })
  }

  /// Few events are counted, not extrapolated (methods.md 2.9).
  private func smallCounts(_ question: Question, _ demand: Demand) -> SmallCounts? {
    // Counts that end before the rate would forecast from what is known no more.
    guard demand.subject == .own, let counts = question.counts, let latest = question.series.latest,
      let last = counts.records.last, last.year >= latest.year
    else { return nil }
    return counts.outlook(meeting: demand.range, in: question.targetYear, forecaster: forecaster)
  }
}

extension Attainment {
  /// Whether only a person can decide it.
  var needsPerson: Bool { if case .cannotSay(let unknown) = self { unknown.needsPerson } else { false } }

  /// Whether a year has broken the target for good.
  var isLost: Bool {
    guard case .notMet(let evidence) = self else { return false }
    return evidence.notes.contains {
      switch $0 {
      case .brokenYears, .lostIn: true
      default: false
      }
    }
  }
}

extension Attainment.Unknown {
  /// Whether a person can decide it; otherwise figures are missing.
  var needsPerson: Bool {
    switch self {
    case .bandNotSet, .toleranceNotSet, .needsJudgement, .notUnderstood, .tooFewPoints, .percentOfZero: true
    case .noFigures, .noBaseline, .noFigureAfterBaseline, .noReference, .noCommonYear: false
    }
  }
}
