import Assessment
import PlanModel
import Rounds
import Wording

/// The report for one unit (部门报告): the indicators it leads and supports, its tasks with their states, what it owes in the
/// year's round, and the warnings that are its own.
struct UnitReport {
  let composer: Composer
  private typealias Words = Phrase.UnitReport
  private var unit: String { composer.subject.unit }

  init(_ material: ReportMaterial) { composer = material.composer }

  func document() -> Document {
    Document(
      head: composer.documentHead(
        title: Words.title(unit, composer.matter), subtitle: Phrase.Report.ofYear(composer.year)),
      blocks: owed + composer.plans.flatMap(part))
  }

  /// What is owed in the round of the year.
  private var owed: [Block] {
    let (region, year) = (composer.subject.region, composer.year)
    func count(_ what: OwedCount) -> BoundFigure? { composer.bound(.owed(region, year: year, unit: unit, what)) }
    guard let total = count(.total) else {
      return [composer.heading(.first, Words.owed), composer.paragraph(Words.noRound(year))]
    }
    return [
      composer.heading(.first, Words.owed),
      composer.passage(
        "unit/owed",
        composer.runs(
          Words.owedCounted,
          [
            "total": total, "approved": count(.approved), "underReview": count(.underReview), "open": count(.open),
          ], words: ["year": "\(year)"])),
    ]
  }

  private func part(_ plan: PlanFigures) -> [Block] {
    let part = AnnualPart(composer: composer, plan: plan, top: .second)
    let (lead, support) = (plan.indicators(in: .lead(unit)), plan.indicators(in: .support(unit)))
    var blocks: [Block] = [
      composer.heading(.first, composer.name(of: plan)), composer.heading(.second, Words.indicators),
      part.passage(
        "unit",
        composer.runs(
          Words.indicatorsCounted,
          part.counts(.lead(unit)).merging([
            "support": composer.count(plan, .indicators, in: .support(unit)),
            "warnings": composer.count(plan, .warnings, in: .lead(unit)),
          ]) { first, _ in first })),
    ]
    if !lead.isEmpty {
      blocks += lead.filter { $0.series.latest != nil }.map(part.item)
      blocks.append(.table(part.standingTable(lead, Words.leadCaption)))
      blocks += lead.filter(\.matters).compactMap { composer.chart($0, of: plan) }
    }
    if !support.isEmpty { blocks.append(.table(part.standingTable(support, Words.supportCaption))) }
    let warnings = plan.assessed.warnings.filter { $0.planned.lead.map(plan.unitName).contains(unit) }
    blocks.append(composer.heading(.second, Words.warnings))
    blocks.append(
      warnings.isEmpty
        ? composer.paragraph(Words.noWarnings) : .table(part.warningTable(warnings, Words.warningCaption)))
    return blocks + tasks(plan, part)
  }

  private func tasks(_ plan: PlanFigures, _ part: AnnualPart) -> [Block] {
    let language = composer.language
    let (lead, support) = (plan.tasks(in: .lead(unit)), plan.tasks(in: .support(unit)))
    var blocks: [Block] = [composer.heading(.second, Words.tasks)]
    guard !lead.items.isEmpty || !support.items.isEmpty else { return blocks + [composer.paragraph(Words.noTasks)] }
    func count(_ what: TaskCount) -> BoundFigure? {
      composer.bound(.tasks(plan.plan.id, year: plan.year, .lead(unit), what))
    }
    var figures: [String: BoundFigure?] = ["total": count(.total), "unreported": count(.unreported)]
    for state in TaskProgress.State.allCases { figures[state.rawValue] = count(.state(state)) }
    figures["support"] = composer.bound(.tasks(plan.plan.id, year: plan.year, .support(unit), .total))
    blocks.append(part.passage("unit.tasks", composer.runs(Words.tasksCounted, figures)))
    func row(_ item: PlanTasks.Item, _ role: Phrase) -> [ReportTable.Cell] {
      let done = [item.progress?.done ?? "", item.progress?.nextYear ?? ""].filter { !$0.isEmpty }
      return [
        .words(item.number), .init(.heading(item.text)), .words(role(language)),
        .words(item.state?.word(language) ?? Words.unreported(language)),
        .words(done.joined(separator: Phrase.Report.semicolon(language))),
      ]
    }
    blocks.append(
      .table(
        ReportTable(
          caption: Words.tasksCaption(language),
          columns: [
            .init(width: 1, alignment: .centre), .init(width: 6), .init(width: 1.2, alignment: .centre),
            .init(width: 1.6, alignment: .centre), .init(width: 3.4),
          ],
          header: composer.header([
            Phrase.DataTables.number, Words.task, Words.role, Words.state, Words.progress,
          ]),
          rows: lead.items.map { row($0, Words.leads) } + support.items.map { row($0, Words.supports) })))
    return blocks
  }
}
