import PlanModel
import Wording

/// Makes a plan of a draft: finds its region and period, compiles targets, checks numbers.
struct PlanCompletion {
  let draft: PlanDraft
  let original: OriginalText
  let regions: RegionRegister
  /// Only those about places are applied here; the others when the plan is whole (`Settlement`).
  var decisions: DecisionIndex
  var findings: [Finding] = []

  init(draft: PlanDraft, original: OriginalText, regions: RegionRegister, decisions: DecisionIndex) {
    self.draft = draft
    self.original = original
    self.regions = regions
    self.decisions = decisions
  }

  mutating func complete() -> Plan {
    let region = region()
    let period = period()
    for (name, lines) in draft.proposedDomains {
      findings.append(Finding(.domainProposed, .domainProposed(name), lines: lines))
    }
    let indicators = draft.indicators.map { indicator($0, period: period) }
    checkNumbers(draft.indicators.filter { $0.row == 1 }.map { ($0.number, "", $0.lines) })
    for kind in [DraftItem.Kind.goal, .measure, .task, .projectItem, .workPoint] {
      checkNumbers(
        draft.items.filter { $0.kind == kind }.map {
          ($0.number, "\($0.domain) \(kind == .goal ? "" : $0.heading)", $0.lines)
        })
    }
    let unitsNamed = Set(draft.items.filter { !$0.lead.isEmpty }.map(\.kind))
    for item in draft.items { check(item, unitsNamed: unitsNamed) }
    func of(_ kind: DraftItem.Kind) -> [DraftItem] { draft.items.filter { $0.kind == kind } }
    return Plan(
      title: draft.titleText, population: draft.title.population, kind: draft.title.kind, region: region,
      period: period, domains: draft.domains, indicators: indicators,
      goals: of(.goal).map { goal in
        Goal(
          domain: goal.domain, number: goal.number, text: goal.text, targets: targets(in: goal, period: period),
          lines: goal.lines)
      },
      measures: of(.measure).map {
        Measure(
          domain: $0.domain, number: $0.number, text: $0.text, lead: $0.lead.names,
          support: $0.support.names,
          lines: $0.lines)
      },
      tasks: of(.task).map {
        PlanTask(
          domain: $0.domain, section: $0.heading, number: $0.number, text: $0.text, deadline: $0.deadline,
          lead: $0.lead.names, support: $0.support.names, lines: $0.lines)
      },
      projectItems: of(.projectItem).map {
        ProjectItem(
          programme: $0.heading, project: $0.project, number: $0.number, text: $0.text,
          lead: $0.lead.names, support: $0.support.names, lines: $0.lines)
      },
      workPoints: of(.workPoint).map { point in
        WorkPoint(
          group: point.heading, number: point.number, text: point.text,
          lead: point.lead.names, support: point.support.names,
          targets: targets(in: point, period: period), lines: point.lines)
      },
      structure: draft.structure)
  }

  // MARK: Place and time

  private mutating func region() -> Region {
    let place = draft.title.place
    let lines = draft.structure.first?.lines
    guard !place.isEmpty else {
      findings.append(Finding(.regionUnknown, .regionUnknown(""), lines: lines))
      return Region(name: "", code: nil)
    }
    // The letterhead says which of two places of one name is meant.
    let context = original.lines.prefix(80).joined()
    let code = decisions.region(named: place) ?? regions.code(named: place, in: context)
    if code == nil {
      let candidates = regions.codes(named: place)
      findings.append(
        candidates.isEmpty
          ? Finding(.regionUnknown, .regionUnknown(place), lines: lines)
          : Finding(.regionAmbiguous, .regionAmbiguous(place, candidates.map(\.digits)), lines: lines))
    }
    return Region(name: code.flatMap(regions.name) ?? place, code: code)
  }

  private mutating func period() -> Period {
    if let period = draft.title.period ?? PlanTitle.period(in: draft.titleText) { return period }
    // The decade in force when nothing is printed; a person must say whether it is meant.
    findings.append(Finding(.periodUnknown, .periodUnknown, lines: draft.structure.first?.lines))
    return Period(from: 2021, to: 2030)
  }

  // MARK: Items

  private mutating func indicator(_ row: DraftIndicator, period: Period) -> PlannedIndicator {
    let indicator = Indicator(name: row.name, unit: UnitOfMeasure(printed: row.unit))
    if !row.unit.isEmpty, !UnitOfMeasure.isPrintedUnit(indicator.unit.symbol) {
      findings.append(Finding(.unitUnknown, .unitUnknown(row.unit), lines: row.lines))
    }
    let main =
      row.targets.last { $0.year == nil || $0.year == period.targetYear }
      ?? row.targets.last { $0.year.map { $0 >= period.from } ?? true }
    let targets = TargetReader(targetYear: period.targetYear)
    let intermediate = row.targets.compactMap { year, phrase -> IntermediateTarget? in
      guard let year, year >= period.from, year != period.targetYear, year != main?.year, !phrase.isEmpty else {
        return nil
      }
      return IntermediateTarget(year: year, target: targets.read(phrase: phrase, indicator: indicator).target)
    }
    let (lead, support) = (UnitList(row.lead), UnitList(row.support))
    if lead.isEmpty, hasUnits { findings.append(Finding(.missingLead, .missingLead(row.name), lines: row.lines)) }
    if lead.isOpen || support.isOpen {
      findings.append(Finding(.unitListOpen, .unitListOpen, lines: row.lines))
    }
    return PlannedIndicator(
      domain: row.domain, number: row.number, row: row.row, indicator: indicator,
      target: targets.read(phrase: main?.phrase ?? "", indicator: indicator).target,
      bindingness: row.bindingness.contains("约束")
        ? .binding : (row.bindingness.contains("预期") ? .expected : .unstated),
      baseline: baseline(row, period: period),
      intermediate: intermediate, lead: lead.names, support: support.names, lines: row.lines)
  }

  /// A column with nothing but a year before the plan holds what was reached then.
  private func baseline(_ row: DraftIndicator, period: Period) -> Baseline? {
    if let printed = row.baseline { return Baseline(year: printed.year ?? period.baseYear, value: printed.value) }
    let earlier = row.targets.last { $0.year.map { $0 < period.from } ?? false && !$0.phrase.isEmpty }
    return earlier.map { Baseline(year: $0.year ?? period.baseYear, value: $0.phrase) }
  }

  /// Whether the indicator tables of the document name units at all.
  private var hasUnits: Bool { draft.indicators.contains { !$0.lead.isEmpty } }

  /// - Parameter unitsNamed: the kinds of items for which the document names units somewhere.
  private mutating func check(_ item: DraftItem, unitsNamed: Set<DraftItem.Kind>) {
    if item.lead.isOpen || item.support.isOpen {
      findings.append(Finding(.unitListOpen, .unitListOpen, lines: item.lines))
    }
    if item.naming == .units || unitsNamed.contains(item.kind), item.lead.isEmpty {
      findings.append(Finding(.missingLead, .missingLead(item.number), lines: item.lines))
    }
    for word in Healing.strayWords(in: item.text) {
      findings.append(Finding(.strayText, .strayText(word), lines: item.lines))
    }
  }

  /// The targets of a sentence. Findings on a target come with its standing; those on loose figures stay here.
  private mutating func targets(in item: DraftItem, period: Period) -> [GoalTarget] {
    let reading = SentenceTargets(targetYear: period.targetYear).read(sentence: item.text)
    findings += reading.findings.filter { $0.rule == .figureNotTied }
      .map { Finding($0.rule, $0.message, lines: item.lines) }
    return reading.targets
  }

  /// Numbers run from 1, or from where the list begins; a number twice or left out is told.
  private mutating func checkNumbers(_ numbers: [(number: String, list: String, lines: SourceLines)]) {
    var last = 0
    var lastList = ""
    for (number, list, lines) in numbers {
      guard let value = Int(number) else { continue }
      if value == last, list == lastList {
        findings.append(Finding(.duplicateNumber, .duplicateNumber(number), lines: lines))
      } else if value > last + 1, last > 0 {
        findings.append(Finding(.missingNumber, .missingNumbers(last + 1, value - 1), lines: lines))
      } else if value < last, value != 1 {
        findings.append(Finding(.duplicateNumber, .duplicateNumber(number), lines: lines))
      }
      (last, lastList) = (value, list)
    }
  }
}
