import Assessment
import Operations
import PlanModel
import Store

extension PlanHead {
  /// The head of a kept plan.
  init(_ kept: KeptPlan) {
    self.init(
      plan: kept.plan, version: kept.version.number, source: kept.version.source, acceptedAt: kept.version.acceptedAt)
  }
}

extension Verdict {
  /// What the figures at hand say, as a sign for the wall.
  init(_ attainment: Attainment) {
    switch attainment {
    case .met: self = .met
    case .notMet: self = .notMet
    case .cannotSay(.noFigures): self = .noData(Attainment.Unknown.noFigures.wording)
    case .cannotSay(let unknown): self = .cannotSay(unknown.wording)
    }
  }
}

extension WallTile {
  /// The tile of a judged indicator.
  init(_ assessed: AssessedIndicator) {
    self.init(
      planned: assessed.planned,
      series: assessed.series.points.map { DatedFigure(year: $0.year, figure: $0.figure) },
      attainment: Verdict(assessed.attainment), basis: assessed.attainment.evidence.map(VerdictBasis.init),
      notes: (assessed.attainment.evidence?.notes ?? []).map { $0.wording(unit: assessed.planned.indicator.unit) })
  }
}

extension VerdictBasis {
  /// What the evidence of a verdict holds in figures.
  init(_ evidence: Attainment.Evidence) {
    func dated(_ point: Series.Point) -> DatedFigure { DatedFigure(year: point.year, figure: point.figure) }
    self.init(
      judged: dated(evidence.judged), baseline: evidence.baseline.map(dated),
      reference: evidence.reference.map(dated))
  }
}

extension UnitDuty.Item {
  init(_ duty: Duty, in plan: Plan, wall: Wall?) {
    switch duty.kind {
    case .indicator:
      let verdict = wall?.tiles[duty.position].attainment
      self = .indicator(plan.indicators[duty.position], verdict ?? .noData(Attainment.Unknown.noFigures.wording))
    case .measure: self = .measure(plan.measures[duty.position])
    case .task: self = .task(plan.tasks[duty.position])
    case .projectItem: self = .projectItem(plan.projectItems[duty.position])
    case .workPoint: self = .workPoint(plan.workPoints[duty.position])
    }
  }
}

extension Plan {
  /// The domain of a number; one without a name for an item that stands in none.
  func domain(_ number: Int) -> Domain {
    domains.first { $0.number == number } ?? Domain(number: number, name: "")
  }
}

/// Finds plain words in what the plans in force say: indicators first, then units, then other items.
struct PlanSearch {
  private let force: PlansInForce

  init(_ force: PlansInForce) { self.force = force }

  func hits(_ words: String) -> [SearchHit] {
    let words = words.filter { !$0.isWhitespace }
    guard !words.isEmpty else { return [] }
    var hits: [SearchHit] = []
    for kept in force.plans {
      let head = PlanHead(kept)
      hits += kept.plan.indicators.filter { $0.indicator.name.contains(words) }
        .map { SearchHit(place: .indicator(head, key: $0.key), text: $0.indicator.name) }
    }
    hits += force.register.units.filter { $0.name.contains(words) || $0.aliases.contains { $0.text.contains(words) } }
      .map { SearchHit(place: .unit(name: $0.name), text: $0.name) }
    for kept in force.plans {
      let head = PlanHead(kept)
      func add(_ kind: ItemKind, _ text: String, _ lines: SourceLines) {
        if text.contains(words) { hits.append(SearchHit(place: .item(head, kind, lines: lines), text: text)) }
      }
      kept.plan.goals.forEach { add(.goal, $0.text, $0.lines) }
      kept.plan.measures.forEach { add(.measure, $0.text, $0.lines) }
      kept.plan.tasks.forEach { add(.task, $0.text, $0.lines) }
      kept.plan.projectItems.forEach { add(.project, $0.text, $0.lines) }
      kept.plan.workPoints.forEach { add(.workPoint, $0.text, $0.lines) }
    }
    return hits
  }
}
