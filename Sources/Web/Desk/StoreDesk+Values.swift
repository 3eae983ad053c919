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

extension UnitDuty.Item {
  init(_ duty: Duty, in plan: Plan, wall: Wall?) {
    switch duty.kind {
    case .indicator:
      self = .indicator(plan.indicators[duty.position], wall?.tiles[duty.position].verdict)
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
