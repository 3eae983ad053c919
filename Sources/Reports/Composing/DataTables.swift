import Assessment
import PlanModel
import Wording

/// The tables of all indicators of a report's plans, by domain: figures by year with target and status, what is missing, and
/// where figures come from and how they are defined.
struct DataTables {
  let composer: Composer
  private typealias Words = Phrase.DataTables

  /// For each plan that has indicators: the data, the blanks where there are any, sources with definitions.
  var attachments: [Document.Attachment] {
    let plans = composer.plans.filter { !$0.assessed.indicators.isEmpty }
    let language = composer.language
    return plans.flatMap { plan -> [Document.Attachment] in
      let of = plans.count == 1 ? Phrase(verbatim: "") : Words.ofPlan(plan.plan.population.matter)
      let blanks = AnnualPart(composer: composer, plan: plan, top: .first).blanks
      func titled(_ words: Phrase) -> String { of(language) + words(language) }
      return [.init(title: titled(Words.data), blocks: [.table(data(of: plan))])]
        + (blanks.map { [.init(title: titled(Phrase.AnnualReport.spotsCaption), blocks: [.table($0)])] } ?? [])
        + [.init(title: titled(Words.definitions), blocks: [.table(definitions(of: plan))])]
    }
  }

  /// How many years stand in a row beside the base year: more do not fit a turned page.
  private static let mostYears = 6

  /// The base year and the last years up to the report's.
  func years(of plan: PlanFigures) -> [Int] {
    let base = plan.plan.period.baseYear
    let last = max(plan.assessed.asOf, base)
    let first = max(base + 1, last - Self.mostYears + 1)
    return [base] + (first <= last ? Array(first...last) : [])
  }

  /// All indicators, domain after domain, each subgroup below its total.
  func data(of plan: PlanFigures) -> ReportTable {
    let (language, years) = (composer.language, years(of: plan))
    let width = years.count + 6
    let rows = plan.plan.domains.flatMap { domain -> [[ReportTable.Cell]] in
      let indicators = plan.indicators(in: .domain(domain.number))
      guard !indicators.isEmpty else { return [] }
      return [[.init(.heading(domain.name), columnSpan: width)]] + indicators.flatMap { self.rows($0, of: plan, years) }
    }
    return ReportTable(
      caption: Words.data(language),
      columns: [.init(width: 1, alignment: .centre), .init(width: 5.5), .init(width: 1.5, alignment: .centre)]
        + years.map { _ in .init(width: 1.55, alignment: .trailing) }
        + [.init(width: 2.6), .init(width: 1.3, alignment: .centre), .init(width: 2.8)],
      header: composer.header(
        [Words.number, Phrase.Report.indicator, Words.unit] + years.map { Phrase.Report.year($0) }
          + [Phrase.Report.target, Words.bindingness, Phrase.Report.status]),
      rows: rows, notes: [Words.dataNote(language)])
  }

  private func rows(_ indicator: AssessedIndicator, of plan: PlanFigures, _ years: [Int]) -> [[ReportTable.Cell]] {
    let (planned, language) = (indicator.planned, composer.language)
    let total: [ReportTable.Cell] =
      [.words(planned.number), .init(.heading(planned.indicator.name)), .words(indicator.series.unit.symbol)]
      + cells(indicator, of: plan, years, .total)
      + [.words(planned.target.text), .words(planned.bindingness.word(language)), composer.status(indicator.verdict)]
    return [total]
      + indicator.subgroups.map { subgroup in
        [.init(.empty), .words("　" + subgroup.breakdown.label), .init(.empty)]
          + cells(indicator, of: plan, years, subgroup.breakdown)
          + [.init(.empty), .init(.empty), composer.status(subgroup.verdict)]
      }
  }

  private func cells(
    _ indicator: AssessedIndicator, of plan: PlanFigures, _ years: [Int], _ breakdown: Breakdown
  ) -> [ReportTable.Cell] {
    years.map { year in
      composer.number(
        .value(plan.row(indicator), year: year, breakdown), otherwise: indicator.missingWord(year, breakdown))
    }
  }

  /// Where figures come from, how the target is read and how the rate is counted.
  func definitions(of plan: PlanFigures) -> ReportTable {
    let language = composer.language
    return ReportTable(
      caption: Words.definitions(language),
      columns: [
        .init(width: 1, alignment: .centre), .init(width: 4), .init(width: 4.5), .init(width: 4.5), .init(width: 3),
      ],
      header: composer.header([
        Words.number, Phrase.Report.indicatorWithUnit, Words.reading, Words.sources, Phrase.Report.lead,
      ]),
      rows: plan.assessed.indicators.map { indicator in
        let planned = indicator.planned
        let reading = planned.target.rule.explanation(unit: indicator.series.unit)(language)
        let definition = RateDefinition.of(planned.indicator).map { rate in
          Words.rate(rate.numerators.first?.text ?? "", rate.denominators.first?.text ?? "", per: rate.per.plainText)(
            language)
        }
        let sources = composer.sources(indicator)
        let notes = indicator.dossier.entries.last { $0.use == .used }?.observation.provenance.note ?? ""
        let origin = [
          sources.isEmpty ? Words.noSource(language) : sources.joined(separator: Phrase.Report.semicolon(language)),
          notes,
        ].filter { !$0.isEmpty }
        return [
          .words(planned.number), .init(.heading(indicator.nameWithUnit)),
          .words(([reading] + (definition.map { [$0] } ?? [])).joined(separator: Phrase.Report.semicolon(language))),
          .words(origin.joined(separator: Phrase.Report.semicolon(language))),
          .words(
            planned.lead.isEmpty
              ? Phrase.Report.noLead(language) : composer.listed(planned.lead.map(plan.unitName))),
        ]
      }, notes: [Words.definitionsNote(language)])
  }
}
