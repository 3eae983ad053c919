import PlanModel
import Wording

/// Applies people's decisions to what was read: corrections first, then domains and the meaning of targets.
///
/// The kept reading stays as it was; what holds is the reading with the decisions made up to now.
struct Settlement {
  private(set) var decisions: DecisionIndex
  private var domains: [Domain] = []

  init(_ decisions: [Decision]) { self.decisions = DecisionIndex(decisions) }

  mutating func settled(_ plan: Plan) -> Plan {
    domains = plan.domains
    let id = plan.id
    let indicators = plan.indicators.map { settled($0, of: plan) }
    let goals = plan.goals.map { goal in
      let text = decisions.corrected(id, .itemText, goal.text)
      return Goal(
        domain: goal.domain, number: goal.number, text: text,
        targets: settled(goal.targets, text: text, printed: goal.text, of: plan), lines: goal.lines)
    }
    let measures = plan.measures.map {
      Measure(
        domain: $0.domain, number: $0.number, text: decisions.corrected(id, .itemText, $0.text),
        lead: units($0.lead, .lead, id), support: units($0.support, .support, id), lines: $0.lines)
    }
    let tasks = plan.tasks.map {
      PlanTask(
        domain: $0.domain, section: $0.section, number: $0.number, text: decisions.corrected(id, .itemText, $0.text),
        deadline: $0.deadline, lead: units($0.lead, .lead, id), support: units($0.support, .support, id),
        lines: $0.lines)
    }
    let projectItems = plan.projectItems.map {
      ProjectItem(
        programme: $0.programme, project: $0.project, number: $0.number,
        text: decisions.corrected(id, .itemText, $0.text), lead: units($0.lead, .lead, id),
        support: units($0.support, .support, id), lines: $0.lines)
    }
    let workPoints = plan.workPoints.map { point in
      let text = decisions.corrected(id, .itemText, point.text)
      return WorkPoint(
        group: point.group, number: point.number, text: text, lead: units(point.lead, .lead, id),
        support: units(point.support, .support, id),
        targets: settled(point.targets, text: text, printed: point.text, of: plan), lines: point.lines)
    }
    return Plan(
      title: plan.title, population: plan.population, kind: plan.kind, region: plan.region, period: plan.period,
      domains: domains, indicators: indicators, goals: goals, measures: measures, tasks: tasks,
      projectItems: projectItems, workPoints: workPoints, structure: plan.structure)
  }

  private mutating func settled(_ row: PlannedIndicator, of plan: Plan) -> PlannedIndicator {
    let indicator = Indicator(
      name: decisions.corrected(plan.id, .indicatorName, row.indicator.name),
      unit: UnitOfMeasure(printed: decisions.corrected(plan.id, .unitOfMeasure, row.indicator.unit.symbol)))
    var domain = row.domain
    if let name = decisions.domain(plan.id, indicator.id) { domain = number(ofDomain: name) }
    return PlannedIndicator(
      domain: domain, number: row.number, row: row.row, indicator: indicator,
      target: settled(row.target, on: indicator, was: row.indicator, of: plan), bindingness: row.bindingness,
      baseline: row.baseline,
      intermediate: row.intermediate.map {
        IntermediateTarget(
          year: $0.year, target: settled($0.target, on: indicator, was: row.indicator, of: plan))
      },
      lead: units(row.lead, .lead, plan.id), support: units(row.support, .support, plan.id), lines: row.lines)
  }

  /// A target of an indicator table. What a correction touches is compiled anew.
  private mutating func settled(
    _ target: Target, on indicator: Indicator, was printed: Indicator, of plan: Plan
  ) -> Target {
    let phrase = decisions.corrected(plan.id, .targetPhrase, target.text)
    let read =
      phrase == target.text && indicator == printed
      ? target : TargetReader(targetYear: plan.period.targetYear).read(phrase: phrase, indicator: indicator).target
    return confirmed(read, on: indicator, of: plan)
  }

  /// The targets of a sentence, found anew where the sentence was corrected.
  private mutating func settled(
    _ targets: [GoalTarget], text: String, printed: String, of plan: Plan
  ) -> [GoalTarget] {
    let found =
      text == printed
      ? targets : SentenceTargets(targetYear: plan.period.targetYear).read(sentence: text).targets
    return found.map { GoalTarget(indicator: $0.indicator, target: confirmed($0.target, on: $0.indicator, of: plan)) }
  }

  private mutating func confirmed(_ target: Target, on indicator: Indicator, of plan: Plan) -> Target {
    decisions.meetJudgements(plan.id, indicator.id, target.text)
    guard let (rule, decision) = decisions.rule(plan.id, indicator.id, target.text) else { return target }
    return Target(text: target.text, rule: rule, standing: .confirmed(decision))
  }

  private mutating func units(_ names: [String], _ field: Decision.Field, _ plan: Plan.ID) -> [String] {
    names.map { decisions.corrected(plan, field, $0) }
  }

  private mutating func number(ofDomain name: String) -> Int {
    if let known = domains.first(where: { $0.name == name }) { return known.number }
    domains.append(Domain(number: domains.count + 1, name: name))
    return domains.count
  }
}

extension Plan {
  /// The plan with the decisions people have made about it, oldest first.
  public func settled(by decisions: [Decision]) -> Plan {
    var settlement = Settlement(decisions)
    return settlement.settled(self)
  }
}

extension DocumentReading {
  /// The reading with the decisions people have made, oldest first: plans, register and findings as they hold now.
  ///
  /// Idempotent, and the same as reading the document again with these decisions.
  public func settled(by decisions: [Decision]) -> DocumentReading {
    var settlement = Settlement(decisions)
    let plans = plans.map { settlement.settled($0) }
    let register = UnitRegister(plans: plans, decisions: decisions)
    let led = Set(plans.flatMap(\.duties).filter { !$0.lead.isEmpty }.map(\.lines))
    let domainsSettled = settlement.linesOfSettledDomains(in: plans)
    var findings = findings.filter { finding in
      switch finding.rule {
      // Told anew from what holds now.
      case .targetNeedsConfirmation, .targetUninterpreted, .unitVariant, .decisionNotNeeded: false
      case .domainProposed: finding.lines.map { !domainsSettled.contains($0.from) } ?? true
      case .missingLead: finding.lines.map { !led.contains($0) } ?? true
      default: true
      }
    }
    findings += plans.flatMap(\.targetFindings)
    findings += register.findings(lines: UnitRegister.firstLines(in: plans))
    findings += settlement.decisions.unused(for: Set(plans.map(\.id))).map {
      Finding(.decisionNotNeeded, .decisionNotNeeded(reason: $0.reason, author: $0.author))
    }
    return DocumentReading(
      source: source, plans: plans, units: register.units,
      findings: findings.sorted { ($0.lines?.from ?? 0, $0.rule.rawValue) < ($1.lines?.from ?? 0, $1.rule.rawValue) },
      unread: unread, balance: balance)
  }
}

extension Settlement {
  /// The lines of the indicators that have been given their domain by a person.
  fileprivate func linesOfSettledDomains(in plans: [Plan]) -> Set<Int> {
    var index = decisions
    var lines: Set<Int> = []
    for plan in plans {
      for row in plan.indicators where index.domain(plan.id, row.indicator.id) != nil {
        lines.formUnion(row.lines.range)
      }
    }
    return lines
  }
}

extension Plan {
  /// What is to be said about the reading of targets, from their standing.
  var targetFindings: [Finding] {
    var findings: [Finding] = []
    func tell(_ target: Target, _ indicator: Indicator, _ lines: SourceLines) {
      switch target.standing {
      case .needsConfirmation(let question):
        findings.append(
          Finding(
            .targetNeedsConfirmation, .targetToConfirm(target.text, indicator: indicator.name, question: question),
            lines: lines))
      case .asPrinted where target.rule == .uninterpreted:
        findings.append(
          Finding(.targetUninterpreted, .targetNotUnderstood(target.text, indicator: indicator.name), lines: lines))
      case .asPrinted, .confirmed: break
      }
    }
    for row in indicators {
      tell(row.target, row.indicator, row.lines)
      for step in row.intermediate { tell(step.target, row.indicator, row.lines) }
    }
    for (targets, lines) in goals.map({ ($0.targets, $0.lines) }) + workPoints.map({ ($0.targets, $0.lines) }) {
      for found in targets { tell(found.target, found.indicator, lines) }
    }
    return findings
  }
}
