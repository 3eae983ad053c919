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
    func alarm(_ kind: Warning.Kind, _ verdict: Verdict, _ breakdown: Breakdown = .total) -> Alarm {
      var grounds: [SeverityGround] = [.kind(kind)]
      if isBinding { grounds.append(.binding) }
      if kind == .atRisk, verdict.isFinal || verdict.probability ?? 1 < veryUnlikelyBelow {
        grounds.append(.veryUnlikely)
      }
      if kind != .volatile, verdict.swings { grounds.append(.swings) }
      return Alarm(breakdown: breakdown, kind: kind, grounds: grounds, verdict: verdict)
    }
    var alarms: [Alarm] = []
    if total.status == .atRisk { alarms.append(alarm(.atRisk, total)) }
    if total.maySlip { alarms.append(alarm(.maySlip, total)) }
    if total.status == .achieved {
      alarms += subgroups.filter { $0.verdict.isUnmet }.map { alarm(.subgroup, $0.verdict, $0.breakdown) }
    }
    if total.mayNotArrive { alarms.append(alarm(.mayNotArrive, total)) }
    if total.swings { alarms.append(alarm(.volatile, total)) }
    if isBinding, total.status == .uncertain { alarms.append(alarm(.uncertain, total)) }
    if isBinding, total.status == .insufficient { alarms.append(alarm(.insufficient, total)) }
    return alarms
  }
}

extension Verdict {
  /// Whether it swings (波动较大).
  fileprivate var swings: Bool { volatility.finding == .volatile }
}
