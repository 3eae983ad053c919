import PlanModel

/// An indicator's warnings now, and how they came: judged again as of every earlier year, until none is left.
struct WarningHistory {
  /// As of the year of the verdicts.
  let now: WarningChange.Standing
  /// What the figures of the last year, the total's or a subgroup's, changed against the year before it.
  let latestChanges: [WarningChange]

  private typealias Alarm = WarningRules.Alarm

  init(planned: PlannedIndicator, total: Verdict, subgroups: [AssessedSubgroup], judge: Judge) {
    let past = Past(
      planned: planned, total: total, subgroups: subgroups.map { ($0.breakdown, $0.verdict) }, judge: judge)
    now = past.standing(asOf: total.question.asOf)
    let years = ([total] + subgroups.map(\.verdict)).compactMap { $0.latest?.year }
    guard let latest = years.max(), latest > total.question.baseYear else {
      latestChanges = []
      return
    }
    // Only the year's figures, not the waiting since: compare the two as of their own years.
    latestChanges = WarningChange.between(past.standing(asOf: latest - 1), past.standing(asOf: latest))
  }

  /// Judges the same questions as they were.
  private struct Past {
    let planned: PlannedIndicator
    let total: Verdict
    let subgroups: [(breakdown: Breakdown, verdict: Verdict)]
    let judge: Judge

    func standing(asOf year: Int) -> WarningChange.Standing {
      let (total, subgroups, alarms) = state(year)
      return WarningChange.Standing(total: total, subgroups: subgroups, warnings: dated(alarms, asOf: year))
    }

    /// The earliest year of each alarm without a break; a plan's own years only.
    private func dated(_ alarms: [Alarm], asOf year: Int) -> [Warning] {
      var since = [Int](repeating: year, count: alarms.count)
      var open = Set(alarms.indices)
      var earlier = year - 1
      while !open.isEmpty, earlier > total.question.baseYear {
        let then = state(earlier).alarms
        open = open.filter { index in
          then.contains { $0.kind == alarms[index].kind && $0.breakdown == alarms[index].breakdown }
        }
        for index in open { since[index] = earlier }
        earlier -= 1
      }
      return zip(alarms, since).map { alarm, since in
        Warning(
          planned: planned, breakdown: alarm.breakdown, kind: alarm.kind, severity: Severity(alarm.grounds),
          grounds: alarm.grounds, since: since, verdict: alarm.verdict)
      }.sorted { $0.severity.rawValue < $1.severity.rawValue }
    }

    private func state(
      _ year: Int
    ) -> (total: Verdict, subgroups: [(breakdown: Breakdown, verdict: Verdict)], alarms: [Alarm]) {
      guard year < total.question.asOf else {
        return (total, subgroups, WarningRules.alarms(of: planned, total: total, subgroups: subgroups))
      }
      let then = judge.verdict(on: total.question.asOf(year))
      let groups = subgroups.map { ($0.breakdown, judge.verdict(on: $0.verdict.question.asOf(year))) }
      return (then, groups, WarningRules.alarms(of: planned, total: then, subgroups: groups))
    }
  }
}
