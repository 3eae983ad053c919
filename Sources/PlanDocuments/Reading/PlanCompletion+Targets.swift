import PlanModel

/// Compiles target phrases, and takes what people have confirmed over what was read.
extension PlanCompletion {
  mutating func target(
    _ printed: String, on indicator: Indicator, plan: Plan.ID, period: Period, lines: SourceLines
  ) -> Target {
    let phrase = decisions.corrected(plan, .targetPhrase, printed)
    let reading = TargetReader(targetYear: period.targetYear).read(phrase: phrase, indicator: indicator)
    return settled(reading.target, on: indicator, plan: plan, findings: reading.findings, lines: lines)
  }

  mutating func targets(in item: DraftItem, plan: Plan.ID, period: Period) -> [GoalTarget] {
    let reading = SentenceTargets(targetYear: period.targetYear).read(sentence: item.text)
    var findings = reading.findings
    let targets = reading.targets.map { found in
      let own = findings.filter { $0.concerns(found) }
      findings.removeAll { $0.concerns(found) }
      return GoalTarget(
        indicator: found.indicator,
        target: settled(found.target, on: found.indicator, plan: plan, findings: own, lines: item.lines))
    }
    self.findings += findings.map { $0.at(item.lines) }
    return targets
  }

  /// The target as a person has confirmed it; else as read, with what is to be said about the reading.
  private mutating func settled(
    _ target: Target, on indicator: Indicator, plan: Plan.ID, findings: [Finding], lines: SourceLines
  ) -> Target {
    if let (rule, id) = decisions.rule(plan, indicator.id, target.text) {
      return Target(text: target.text, rule: rule, standing: .confirmed(id))
    }
    self.findings += findings.map { $0.at(lines) }
    return target
  }
}

extension Finding {
  fileprivate func at(_ lines: SourceLines) -> Finding { Finding(rule, message, lines: lines) }

  /// Whether a finding about a sentence speaks of this target in it: findings name phrase and indicator.
  fileprivate func concerns(_ found: GoalTarget) -> Bool {
    !found.indicator.name.isEmpty && message.zh.contains(found.indicator.name) && message.zh.contains(found.target.text)
  }
}
