import Assessment
import PlanModel
import Wording

/// A briefing for leaders (领导参阅): how the plans stand, what will be missed, whose it is and since when, on one page.
struct Briefing {
  let composer: Composer
  private typealias Words = Phrase.Briefing
  /// How many warnings fit the page: fewer below the sentences of several plans, or above one on blanks.
  private func mostWarnings(plans: Int, hasBlanks: Bool) -> Int {
    // English words take more lines.
    max(5 - (plans > 1 ? 1 : 0) - (hasBlanks ? 2 : 0) - (composer.language == .en ? 2 : 0), 2)
  }
  /// Characters of a name, so that a row keeps to two lines.
  private static let longestName = 22
  private static let mostBlanks = 3

  init(_ material: ReportMaterial) { composer = material.composer }

  func document() -> Document {
    let plans = composer.plans.filter { !$0.assessed.indicators.isEmpty }
    var blocks: [Block] = plans.flatMap(standing)
    if blocks.isEmpty { blocks = [composer.paragraph(Phrase.AnnualReport.noIndicators)] }
    let warnings = plans.flatMap { plan in plan.assessed.warnings.map { (plan: plan, warning: $0) } }
    // Of one indicator's warnings the most severe.
    var seen: Set<PlanRow> = []
    let urgent = Severity.allCases.flatMap { severity in warnings.filter { $0.warning.severity == severity } }
      .filter { seen.insert(PlanRow($0.warning.planned, of: $0.plan.plan.id)).inserted }
    let blank = plans.flatMap { plan in
      plan.gapRows.filter { row in row.spots.contains { [.nobody, .never].contains($0.kind) } }.map(\.indicator.name)
    }
    if !urgent.isEmpty {
      let shown = urgent.prefix(mostWarnings(plans: plans.count, hasBlanks: !blank.isEmpty))
      blocks.append(.table(table(Array(shown), of: warnings.count)))
    }
    if !blank.isEmpty {
      blocks.append(
        composer.passage(
          "briefing/blank",
          composer.runs(
            Words.blank(count: blank.count > Self.mostBlanks),
            words: ["names": composer.listed(Array(blank.prefix(Self.mostBlanks)))])))
    }
    return Document(
      head: composer.documentHead(
        title: Words.title(composer.material.place, composer.matter), subtitle: Phrase.Report.ofYear(composer.year)),
      blocks: blocks)
  }

  private func standing(_ plan: PlanFigures) -> [Block] {
    var figures: [String: BoundFigure?] = [
      "total": composer.count(plan, .indicators), "warnings": composer.count(plan, .warnings),
      "first": composer.count(plan, .severity(.first)),
      "bindingRisk": composer.count(plan, .status(.atRisk), in: .binding),
      "share": composer.bound(.share(plan.plan.id, asOf: plan.year)),
    ]
    for status in Status.allCases { figures[status.rawValue] = composer.count(plan, .status(status)) }
    return [
      composer.passage(
        "\(plan.plan.id.text)/briefing",
        composer.runs(
          Words.standing, figures,
          words: ["plan": plan.plan.population.matter(composer.language), "year": "\(plan.assessed.asOf)"]))
    ]
  }

  private func table(_ shown: [(plan: PlanFigures, warning: Warning)], of total: Int) -> ReportTable {
    let language = composer.language
    return ReportTable(
      caption: Words.caption(language),
      columns: [
        .init(width: 4.2), .init(width: 1.8, alignment: .trailing), .init(width: 2.3), .init(width: 3.2),
        .init(width: 1.4, alignment: .centre), .init(width: 2.6),
      ],
      header: composer.header([
        Phrase.Report.indicatorWithUnit, Words.now, Phrase.Report.target, Phrase.AnnualReport.warningKind,
        Phrase.AnnualReport.since, Phrase.Report.lead,
      ]),
      rows: shown.map { plan, warning in
        let row = PlanRow(warning.planned, of: plan.plan.id)
        let part = warning.breakdown.isTotal ? "" : "·\(warning.breakdown.label)"
        let unit = warning.planned.indicator.unit.symbol
        let latest = warning.verdict.latest?.year
        return [
          .init(.heading(Self.cut(warning.planned.indicator.name + part + (unit.isEmpty ? "" : "（\(unit)）")))),
          latest.map { composer.number(.value(row, year: $0, warning.breakdown)) } ?? .init(.missing(Passage.nothing)),
          .words(Self.cut(warning.planned.target.text)), .words(warning.word(language)),
          composer.number(.since(row, asOf: plan.year, warning.breakdown, warning.kind)),
          .words(
            warning.planned.lead.isEmpty
              ? Phrase.Report.noLead(language)
              : composer.listed(Array(warning.planned.lead.map(plan.unitName).prefix(2)))),
        ]
      },
      notes: total > shown.count ? [Words.more(total - shown.count)(language)] : [])
  }

  private static func cut(_ name: String) -> String {
    name.count <= longestName ? name : String(name.prefix(longestName - 1)) + "…"
  }
}
