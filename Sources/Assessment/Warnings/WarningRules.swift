import PlanModel

/// Which warnings an indicator's verdicts give. The same verdicts give the same warnings, always.
enum WarningRules {
  /// Below this chance a target is called very unlikely to be met: a third of the band of `atRisk`.
  static let veryUnlikelyBelow = 0.10

  /// A warning before it is known since when.
  struct Alarm: Hashable {
    let breakdown: Breakdown
    let kind: Warning.Kind
    let grounds: [SeverityGround]
    let verdict: Verdict
  }

  /// The alarms of a total and its subgroups, in the order of the kinds.
  static func alarms(
    of planned: PlannedIndicator, total: Verdict, subgroups: [(breakdown: Breakdown, verdict: Verdict)]
  ) -> [Alarm] {
    let isBinding = planned.bindingness == .binding
    let swings = total.volatility.finding == .volatile
    func alarm(_ kind: Warning.Kind, _ verdict: Verdict, _ breakdown: Breakdown = .total) -> Alarm {
      var grounds: [SeverityGround] = [.kind(kind)]
      if isBinding { grounds.append(.binding) }
      if kind == .atRisk, verdict.isFinal || verdict.probability ?? 1 < veryUnlikelyBelow {
        grounds.append(.veryUnlikely)
      }
      if kind != .volatile, swings { grounds.append(.swings) }
      return Alarm(breakdown: breakdown, kind: kind, grounds: grounds, verdict: verdict)
    }
    var alarms: [Alarm] = []
    if total.status == .atRisk { alarms.append(alarm(.atRisk, total)) }
    if total.maySlip { alarms.append(alarm(.maySlip, total)) }
    if total.status == .achieved {
      alarms += subgroups.filter { $0.verdict.isUnmet }.map { alarm(.subgroup, $0.verdict, $0.breakdown) }
    }
    if swings { alarms.append(alarm(.volatile, total)) }
    if isBinding, total.status == .uncertain { alarms.append(alarm(.uncertain, total)) }
    if isBinding, total.status == .insufficient { alarms.append(alarm(.insufficient, total)) }
    return alarms
  }
}

extension Verdict {
  /// Met now, and more likely than not to be lost by the target year.
  public var maySlip: Bool {
    guard status == .achieved, case .met = attainment, let chance = outlook.chance, isInside,
      chance.standing == .exact || question.target.rule.setsLevel
    else { return false }
    return chance.probability < policy.maySlipBelow
  }

  /// Whether the latest figure does not meet the target, and is new enough to say so.
  public var isUnmet: Bool {
    switch (outlook, attainment) {
    case (.none(.stale), _): false
    case (_, .notMet): true
    case (_, .met), (_, .cannotSay): false
    }
  }
}
