import PlanModel

/// A plan while it is being read: items in the order of the document, nothing compiled yet.
struct PlanDraft {
  var title: PlanTitle
  /// The whole title, where it runs over several lines.
  var titleText: String
  private(set) var domains: [Domain] = []
  private var domainNumbers: [String: Int] = [:]
  var indicators: [DraftIndicator] = []
  var items: [DraftItem] = []
  var structure: [StructureLine] = []
  /// Domains that were proposed, not printed, with the lines of all the rows they hold for.
  var proposedDomains: [(name: String, lines: SourceLines)] = []

  init(title: PlanTitle) {
    self.title = title
    titleText = title.text
  }

  var order: DomainOrder { DomainOrder(population: title.population) }

  /// The number of the domain a cell or heading names, adding it where it is new.
  mutating func domain(named name: String) -> Int {
    if let known = domainNumbers[name] { return known }
    let standard = order.position(of: name).flatMap(order.name)
    if let standard, let known = domainNumbers[standard] {
      domainNumbers[name] = known
      return known
    }
    domains.append(Domain(number: domains.count + 1, name: name))
    for word in [name, standard].compactMap({ $0 }) { domainNumbers[word] = domains.count }
    return domains.count
  }

  /// The number of the domain that a section such as `（三）保障妇女参与经济活动权益` belongs to.
  ///
  /// Sections follow the order of domains: in a plan with all of them the ordinal decides; in a shorter plan the
  /// section's words do, or its place among the domains the plan has. Without any, the section is a domain itself.
  mutating func domain(ofSection heading: String, ordinal: Int) -> Int {
    let positions = domains.prefix(order.count).map { order.position(of: $0.name) }
    let place =
      domains.count == order.count
      ? positions.firstIndex(of: ordinal)
      : order.position(of: heading).flatMap { positions.firstIndex(of: $0) }
    if let place { return domains[place].number }
    if domains.indices.contains(ordinal - 1), domains.count < order.count { return domains[ordinal - 1].number }
    return domain(named: heading)
  }
}

/// A row of an indicator table, as printed and healed.
struct DraftIndicator {
  var domain: Int
  var number: String
  var row: Int
  var name: String
  var unit: String
  /// Target phrases with the year their column names.
  var targets: [(year: Int?, phrase: String)]
  var baseline: (year: Int?, value: String)?
  var bindingness: String
  var lead: String
  var support: String
  var lines: SourceLines
}

/// A goal, measure, task, project item or work point, as printed and healed.
struct DraftItem {
  enum Kind: Hashable {
    case goal, measure, task, projectItem, workPoint
  }

  var kind: Kind
  var domain = 0
  /// Section of a task, programme of a project item, group of a work point.
  var heading = ""
  /// Project of a project item.
  var project = ""
  var number: String
  var text: String
  var deadline = ""
  var lead = UnitList.none
  var support = UnitList.none
  /// Whether the document names units for items of this kind, so that none is a finding.
  var naming: Naming = .noUnits
  var lines: SourceLines

  /// Whether the text ends as a sentence does, so that what follows begins something new.
  var isComplete: Bool { text.last.map { "。；！;".contains($0) } ?? false }

  /// Whether this is a whole sentence in a list without numbers.
  var isUnnumberedSentence: Bool { number.isEmpty && isComplete }

  enum Naming: Hashable {
    case units, noUnits
  }
}
