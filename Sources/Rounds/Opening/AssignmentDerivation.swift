import PlanModel

/// Works out from the plans in force what their units owe in a year (应报清单): the Office starts from it and adjusts.
public struct AssignmentDerivation: Sendable {
  private let region: RegionCode
  private let year: Int
  private let plans: [Plan]
  private let unitName: @Sendable (String) -> String
  private let reported: Set<CellID>
  private let reportedUnits: [Indicator.ID: UnitOfMeasure]

  /// - Parameters:
  ///   - plans: the plans in force, of whatever region; those of the region whose period holds the year count.
  ///   - unitName: the register's name for a printed spelling.
  ///   - reported: cells for which the region has figures already: their breakdowns are asked for again, and counts
  ///     under the spelling they have.
  ///   - reportedUnits: the units of those figures, for indicators whose plans print none.
  public init(
    region: RegionCode, year: Int, plans: [Plan], unitName: @escaping @Sendable (String) -> String,
    reported: Set<CellID>, reportedUnits: [Indicator.ID: UnitOfMeasure]
  ) {
    self.region = region
    self.year = year
    // Decompositions say most exactly whose an indicator is; they come first.
    self.plans = plans.filter { $0.region.code == region && ($0.period.from...$0.period.to).contains(year) }
      .sorted { Self.precedence($0.kind) < Self.precedence($1.kind) }
    self.unitName = unitName
    self.reported = reported
    self.reportedUnits = reportedUnits
  }

  private static func precedence(_ kind: PlanKind) -> Int {
    switch kind {
    case .decomposition: 0
    case .plan: 1
    case .taskList: 2
    case .workPoints: 3
    }
  }

  /// What is owed: indicators in the order of the plans, then counts that several rates share, then tasks, then items.
  public var assignments: [Assignment] { figures + tasks }

  private var figures: [Assignment] {
    var order: [Indicator.ID] = []
    var rows: [Indicator.ID: [(plan: Plan, row: PlannedIndicator)]] = [:]
    for plan in plans {
      for row in plan.indicators {
        if rows[row.indicator.id] == nil { order.append(row.indicator.id) }
        rows[row.indicator.id, default: []].append((plan, row))
      }
    }
    var assignments: [Assignment] = []
    var counts = SharedCounts(planned: Set(order))
    for id in order {
      guard let rows = rows[id], let first = rows.first else { continue }
      let leads = self.leads(rows.map(\.row.lead))
      // A row that prints no unit takes the one another row prints.
      let unit = rows.lazy.map(\.row.indicator.unit).first { $0 != .none } ?? reportedUnits[id] ?? .none
      let indicator = Indicator(name: first.row.indicator.name, unit: unit)
      counts.add(indicator, spelled: { self.reportedSpelling($0) }, leads: leads)
      assignments.append(
        Assignment(
          id: .init(id), kind: .figures, title: indicator.name,
          places: rows.map { .init(plan: $0.plan.id, key: $0.row.key, target: $0.row.target.text) }, leads: leads,
          supports: supports(rows.map(\.row.support), besides: leads),
          cells: breakdowns(of: id).map { .init(indicator: indicator, breakdown: $0) }))
    }
    return counts.completed(assignments)
  }

  /// The total first, then every breakdown the region has reported before.
  private func breakdowns(of indicator: Indicator.ID) -> [Breakdown] {
    let prefix = indicator.text + "|"
    let known = reported.map(\.text).filter { $0.hasPrefix(prefix) }
      .compactMap { Breakdown(printed: String($0.dropFirst(prefix.count))) }.filter { !$0.isTotal }
    return [.total] + known.sorted()
  }

  /// The spelling under which the region reports a count; the usual one where it reports none.
  private func reportedSpelling(_ spellings: [Indicator.ID]) -> Indicator.ID? {
    spellings.first { reported.contains(CellID(indicator: $0, breakdown: .total)) } ?? spellings.first
  }

  /// The leads of the first place that names any: a plan that only says 责任单位 does not add to a decomposition.
  private func leads(_ printed: [[String]]) -> [String] { named(printed.first { !$0.isEmpty } ?? []) }

  private func supports(_ printed: [[String]], besides leads: [String]) -> [String] {
    named(printed.first { !$0.isEmpty } ?? []).filter { !leads.contains($0) }
  }

  private func named(_ units: [String]) -> [String] {
    var names: [String] = []
    for name in units.map(unitName) where !names.contains(name) { names.append(name) }
    return names
  }

  /// Tasks and items of the first plan of each population that has any: a decomposition repeats its plan's.
  private var tasks: [Assignment] {
    var found: [Assignment] = []
    for population in Population.allCases {
      let own = plans.filter { $0.population == population && $0.kind != .workPoints }
      if let plan = own.first(where: { !$0.tasks.isEmpty }) {
        found += items(plan, .task, plan.tasks.map { ($0.number, $0.text, $0.lead, $0.support) })
      } else if let plan = own.first(where: { !$0.measures.isEmpty }) {
        found += items(plan, .task, plan.measures.map { ($0.number, $0.text, $0.lead, $0.support) })
      }
      if let plan = own.first(where: { !$0.projectItems.isEmpty }) {
        found += items(plan, .project, plan.projectItems.map { ($0.number, $0.text, $0.lead, $0.support) })
      }
    }
    return found
  }

  private typealias Item = (number: String, text: String, lead: [String], support: [String])

  private func items(_ plan: Plan, _ kind: Assignment.Kind, _ items: [Item]) -> [Assignment] {
    items.enumerated().map { position, item in
      let leads = named(item.lead)
      return Assignment(
        id: .init(kind, of: plan.id, position: position), kind: kind, title: item.text,
        places: [.init(plan: plan.id, key: item.number, target: "")], leads: leads,
        supports: named(item.support).filter { !leads.contains($0) }, cells: [])
    }
  }
}

/// The counts behind rates: one that serves a single rate is asked for beside it, one that serves several once.
private struct SharedCounts {
  private let planned: Set<Indicator.ID>
  private var uses: [Indicator.ID: [Use]] = [:]
  private var order: [Indicator.ID] = []

  private struct Use {
    let rate: Indicator.ID
    let part: Assignment.Part
    let leads: [String]
  }

  init(planned: Set<Indicator.ID>) { self.planned = planned }

  mutating func add(_ rate: Indicator, spelled: ([Indicator.ID]) -> Indicator.ID?, leads: [String]) {
    guard let definition = RateDefinition.of(rate) else { return }
    for (part, spellings) in [
      (Assignment.Part.numerator, definition.numerators), (.denominator, definition.denominators),
    ] {
      guard let count = spelled(spellings), !planned.contains(count) else { continue }
      if uses[count] == nil { order.append(count) }
      uses[count, default: []].append(Use(rate: rate.id, part: part, leads: leads))
    }
  }

  /// The assignments with the counts they need, and after them the counts that several share.
  func completed(_ assignments: [Assignment]) -> [Assignment] {
    var own: [Indicator.ID: [Assignment.Cell]] = [:]
    var shared: [Assignment] = []
    for count in order {
      guard let uses = uses[count], let first = uses.first else { continue }
      let indicator = Indicator(name: count.text, unit: UnitOfMeasure(printed: "人"))
      let cell = Assignment.Cell(indicator: indicator, part: first.part)
      if uses.count == 1 {
        own[first.rate, default: []].append(cell)
      } else {
        shared.append(
          Assignment(
            id: .init(count), kind: .figures, title: indicator.name, places: [], leads: first.leads, supports: [],
            cells: [.init(indicator: indicator)]))
      }
    }
    return assignments.map { $0.adding(own[Indicator.ID(name: $0.title)] ?? []) } + shared
  }
}

extension Assignment {
  fileprivate func adding(_ more: [Cell]) -> Assignment {
    Assignment(
      id: id, kind: kind, title: title, places: places, leads: leads, supports: supports, cells: cells + more,
      standing: standing)
  }
}
