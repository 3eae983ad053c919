import PlanModel

/// How an indicator stands against its target, with everything that was known when it was judged.
///
/// A verdict can be recomputed from its own question; whatever a page, a file or a spreadsheet says about it is
/// worked out from this value.
public struct Verdict: Hashable, Sendable {
  /// What was asked, of which figures.
  public let question: Question
  /// The limits it was judged by.
  public let policy: JudgingPolicy
  /// Whether the latest figure meets the target.
  public let attainment: Attainment
  /// What can be said of the target year.
  public let outlook: Outlook
  /// How much the indicator swings.
  public let volatility: Volatility
  /// Where it stands.
  public let status: Status
  /// Where it would stand without a person's judgement.
  public let computedStatus: Status

  init(question: Question, policy: JudgingPolicy, attainment: Attainment, outlook: Outlook, volatility: Volatility) {
    self.question = question
    self.policy = policy
    self.attainment = attainment
    self.outlook = outlook
    self.volatility = volatility
    computedStatus = Self.status(attainment, outlook, policy)
    // A person decides what only a person can, and may fill a gap; what can be computed is not overruled.
    switch computedStatus {
    case .insufficient, .needsJudgement: status = question.judgement?.outcome.status ?? computedStatus
    case .achieved, .onTrack, .uncertain, .atRisk: status = computedStatus
    }
  }

  /// Whether the status stands on a person's judgement.
  public var restsOnJudgement: Bool { status != computedStatus }

  /// Whether the target year's figure has decided it.
  public var isFinal: Bool { outlook == .decided }

  /// The chance of attainment in the target year, 0 to 1: from the forecast, and 0 where a year has broken the target;
  /// `nil` where nothing can be said, and where the target year has decided.
  public var probability: Double? {
    switch outlook {
    case .chance(let chance): chance.probability
    case .lost: 0
    case .decided, .none: nil
    }
  }

  /// The last figure that counts.
  public var latest: Series.Point? { question.series.latest }

  /// The status that figures and rule give (methods.md 2.7).
  private static func status(_ attainment: Attainment, _ outlook: Outlook, _ policy: JudgingPolicy) -> Status {
    if attainment.needsPerson { return .needsJudgement }
    switch (outlook, attainment) {
    case (.lost, _), (.decided, .notMet): return .atRisk
    case (.decided, .cannotSay), (.none(.stale), _), (.none(.noFigures), _): return .insufficient
    case (_, .met): return .achieved
    case (.chance(let chance), .notMet), (.chance(let chance), .cannotSay(.noFigureAfterBaseline)):
      let band = policy.band(chance.probability)
      // What bounds a probability from above may show trouble but never reassure.
      return chance.standing == .atMost && band == .onTrack ? .uncertain : band
    case (.none(.slopeOnly), .notMet): return .uncertain
    case (.none, _), (.chance, .cannotSay): return .insufficient
    }
  }

  /// Whether a target to move towards a band (趋于平衡) is met by moving there, without being there yet.
  public var isApproaching: Bool {
    guard case .towardsBand(let low, let high) = question.target.rule, case .met = attainment, let latest else {
      return false
    }
    return !ExactRange.within(low, high).contains(latest.value)
  }

  /// Met now, and more likely than not to be lost by the target year (有回落风险).
  public var maySlip: Bool {
    guard status == .achieved, case .met = attainment, !isApproaching, let chance = outlook.chance,
      chance.standing == .exact || question.target.rule.setsLevel
    else { return false }
    return chance.probability < policy.maySlipBelow
  }

  /// Moving towards its band, and not likely to be in it in the target year.
  public var mayNotArrive: Bool {
    guard isApproaching, let chance = outlook.chance else { return false }
    return chance.probability < policy.atRiskBelow
  }

  /// Whether the latest figure does not meet the target, and is new enough to say so.
  public var isUnmet: Bool {
    switch (outlook, attainment) {
    case (.none(.stale), _): false
    case (_, .notMet): true
    case (_, .met), (_, .cannotSay): false
    }
  }

  /// The schedule against the target (时序进度), from the base year that the words name; `nil` where the target sets no
  /// level to be away from.
  public var schedule: Schedule? {
    guard question.target.rule.setsLevel, let demand, let series = question.series(of: demand.subject) else {
      return nil
    }
    return Schedule(
      series: series, range: demand.range, baseYear: question.namedBaseYear, targetYear: question.targetYear)
  }

  /// What the target demands of the target year's value; where it demands several things, the one in doubt.
  public var demand: Demand? {
    if let chance = outlook.chance { return chance.demand }
    guard case .met(let demands) = question.demands else { return nil }
    return demands.first
  }

  /// The figures that the demand speaks of: the indicator's own, or their difference from or ratio to another's.
  public var demandedSeries: Series { demand.flatMap { question.series(of: $0.subject) } ?? question.series }

  /// The usual methods beside this one.
  public var usualForecasts: [UsualForecast] {
    guard question.target.rule.setsLevel, let demand, let series = question.series(of: demand.subject) else {
      return []
    }
    return UsualMethods.compare(
      series: series, range: demand.range, baseYear: question.namedBaseYear, targetYear: question.targetYear)
  }
}

extension TargetRule {
  /// Whether the rule sets a level, a band or a comparison to be away from; a trend word only names a direction.
  var setsLevel: Bool {
    switch self {
    case .increase, .decrease, .everyYear, .contained(slowing: true), .qualitative, .uninterpreted: false
    case .atLeast, .moreThan, .atMost, .lessThan, .within, .about, .ratio, .decreaseMarkedly, .noLowerThanBaseline,
      .contained(slowing: false), .towardsBand, .reasonableShare, .notBelow, .commensurate, .change:
      true
    case .all(let rules): rules.contains(where: \.setsLevel)
    case .hold(let rule): rule.setsLevel
    }
  }
}
