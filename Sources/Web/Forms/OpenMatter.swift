import PlanModel
import Wording

/// Something in a document that a person decides: a reading (◆), a spelling, a lost domain.
struct OpenMatter: Hashable, Sendable, Identifiable {
  /// Its anchor on the document's page.
  let id: String
  /// What is asked.
  let question: Phrase
  let lines: SourceLines?
  let about: About
  let outcome: Outcome

  enum About: Hashable, Sendable {
    case reading(plan: Plan.ID, indicator: Indicator, target: Target)
    case alias(text: String, unit: String, reason: Phrase)
    case domain(plan: Plan.ID, indicators: [Indicator], proposed: String, choices: [String], reason: Phrase)
  }

  enum Outcome: Hashable, Sendable {
    case open
    case decided(Decision)
  }

  var isOpen: Bool { outcome == .open }

  /// The anchor of the reading of an indicator's target.
  static func id(plan: Plan.ID, indicator: Indicator.ID) -> String { "reading-\(plan)-\(indicator)" }

  /// Everything to decide in a document, in its order: readings, then spellings, then domains.
  static func all(in sheet: DocumentSheet) -> [OpenMatter] {
    let matters =
      sheet.reading.plans.flatMap { readings(in: $0, sheet.decisions) } + spellings(sheet)
      + sheet.reading.plans.flatMap { domains(in: $0, sheet) }
    var seen: [String: Int] = [:]
    return matters.map { matter in
      seen[matter.id, default: 0] += 1
      guard let count = seen[matter.id], count > 1 else { return matter }
      return OpenMatter(
        id: "\(matter.id)-\(count)", question: matter.question, lines: matter.lines, about: matter.about,
        outcome: matter.outcome)
    }
  }

  static func readings(in plan: Plan, _ decisions: [Decision]) -> [OpenMatter] {
    typealias Row = (indicator: Indicator, target: Target, lines: SourceLines)
    var rows: [Row] = plan.indicators.map { ($0.indicator, $0.target, $0.lines) }
    rows += plan.goals.flatMap { goal in goal.targets.map { ($0.indicator, $0.target, goal.lines) } }
    rows += plan.workPoints.flatMap { point in point.targets.map { ($0.indicator, $0.target, point.lines) } }
    return rows.compactMap { row in
      let decision = decisions.last { decision in
        if case .targetReading(plan.id, row.indicator.id, row.target.text, _) = decision.subject { true } else { false }
      }
      let question: Phrase
      switch row.target.standing {
      case .asPrinted: return nil
      case .needsConfirmation(let asked): question = asked
      case .confirmed(let id):
        guard let decision = decisions.last(where: { $0.id == id }) else { return nil }
        return OpenMatter(
          id: anchor(plan, row.indicator), question: Phrase.Deciding.confirm, lines: row.lines,
          about: .reading(plan: plan.id, indicator: row.indicator, target: row.target), outcome: .decided(decision))
      }
      return OpenMatter(
        id: anchor(plan, row.indicator), question: question, lines: row.lines,
        about: .reading(plan: plan.id, indicator: row.indicator, target: row.target),
        outcome: decision.map { .decided($0) } ?? .open)
    }
  }

  private static func anchor(_ plan: Plan, _ indicator: Indicator) -> String {
    id(plan: plan.id, indicator: indicator.id)
  }

  private static func spellings(_ sheet: DocumentSheet) -> [OpenMatter] {
    sheet.reading.units.flatMap { unit in
      unit.aliases.compactMap { alias in
        let reason: Phrase
        var decision = sheet.decisions.last { decision in
          switch decision.subject {
          case .unitAlias(alias.text, _), .unitDistinct(alias.text, unit.name): true
          default: false
          }
        }
        switch alias.standing {
        case .proposed(let why): reason = why
        case .confirmed(let id):
          decision = sheet.decisions.last { $0.id == id } ?? decision
          guard let decision else { return nil }
          reason = Phrase(verbatim: decision.reason)
        }
        return OpenMatter(
          id: "alias-\(alias.text)", question: Phrase.Deciding.alias(alias.text, unit.name), lines: nil,
          about: .alias(text: alias.text, unit: unit.name, reason: reason),
          outcome: decision.map { .decided($0) } ?? .open)
      }
    }
  }

  /// Lost names that wait, as findings tell them, and those that people have given, as decisions tell them.
  private static func domains(in plan: Plan, _ sheet: DocumentSheet) -> [OpenMatter] {
    let open = sheet.reading.findings.filter { $0.rule == .domainProposed }.compactMap { finding -> OpenMatter? in
      guard let lines = finding.lines else { return nil }
      let rows = plan.indicators.filter { lines.range.overlaps($0.lines.range) }
      guard let first = rows.first, let domain = plan.domains.first(where: { $0.number == first.domain }) else {
        return nil
      }
      let indicators = rows.filter { $0.domain == first.domain }.map(\.indicator)
      return matter(plan, domain, indicators, lines: lines, reason: finding.message, outcome: .open)
    }
    var decided: [Indicator.ID: Decision] = [:]
    for decision in sheet.decisions {
      if case .indicatorDomain(plan.id, let indicator, _) = decision.subject { decided[indicator] = decision }
    }
    let settled = plan.domains.compactMap { domain -> OpenMatter? in
      let rows = plan.indicators.filter { $0.domain == domain.number && decided[$0.indicator.id] != nil }
      guard let first = rows.first, let decision = decided[first.indicator.id] else { return nil }
      return matter(
        plan, domain, rows.map(\.indicator), lines: first.lines, reason: Phrase(verbatim: decision.reason),
        outcome: .decided(decision))
    }
    return open + settled
  }

  private static func matter(
    _ plan: Plan, _ domain: Domain, _ indicators: [Indicator], lines: SourceLines, reason: Phrase, outcome: Outcome
  ) -> OpenMatter {
    OpenMatter(
      id: "domain-\(plan.id)-\(domain.number)",
      question: Phrase.Deciding.domain(domain.name, rows: indicators.count), lines: lines,
      about: .domain(
        plan: plan.id, indicators: indicators, proposed: domain.name, choices: plan.domains.map(\.name),
        reason: reason), outcome: outcome)
  }
}
