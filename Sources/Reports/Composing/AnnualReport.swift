import Assessment
import Figures
import PlanModel
import Wording

/// The annual statistical monitoring report (年度统计监测报告): a part for each plan with an overview whose counts add up,
/// binding indicators first, then domain by domain what moved and why it is judged so, warnings, gaps between subgroups, what
/// data is missing, recommendations; the tables of all data are attached.
struct AnnualReport {
  let composer: Composer
  typealias Words = Phrase.AnnualReport

  init(_ material: ReportMaterial) { composer = material.composer }

  func document() -> Document {
    Document(
      head: composer.documentHead(
        title: Words.title(composer.material.place, composer.matter), subtitle: Phrase.Report.ofYear(composer.year)),
      blocks: opening + composer.plans.flatMap(part),
      attachments: DataTables(composer: composer).attachments)
  }

  private var opening: [Block] {
    guard !composer.plans.isEmpty else { return [composer.paragraph(Words.noPlans)] }
    var titles: [String] = []
    for title in composer.plans.map({ "《\($0.plan.title)》" }) where !titles.contains(title) { titles.append(title) }
    return [
      composer.passage(
        "opening",
        composer.runs(Words.opening, words: ["plans": composer.listed(titles), "year": "\(composer.year)"]))
    ]
  }

  private func part(_ plan: PlanFigures) -> [Block] {
    let isOnly = composer.plans.count == 1
    let part = AnnualPart(composer: composer, plan: plan, top: isOnly ? .first : .second)
    return (isOnly ? [] : [composer.heading(.first, composer.name(of: plan))]) + part.blocks
  }
}

/// What the annual report says of one plan.
struct AnnualPart {
  let composer: Composer
  let plan: PlanFigures
  /// Of its sections' headings; those of domains lie one below.
  let top: Heading.Level
  typealias Words = Phrase.AnnualReport

  var below: Heading.Level { Heading.Level(rawValue: top.rawValue + 1) ?? .fourth }
  var blocks: [Block] {
    guard !plan.assessed.indicators.isEmpty else {
      return [composer.heading(top, Words.overview), composer.paragraph(Words.noIndicators)] + recommendations
    }
    return overview + binding + domains + warnings + subgroups + quality + recommendations
  }

  /// Names a passage of this plan.
  func passage(_ name: String, _ runs: [Run], style: Paragraph.Style = .body) -> Block {
    composer.passage("\(plan.plan.id.text)/\(name)", runs, style: style)
  }

  // MARK: Overview

  private var overview: [Block] {
    let figures = counts(.all)
    var blocks: [Block] = [
      composer.heading(top, Words.overview),
      passage("overview", composer.runs(Words.counted, figures)),
    ]
    if composer.number(plan, .missed) > 0 {
      blocks.append(passage("missed", composer.runs(Words.missed, ["missed": composer.count(plan, .missed)])))
    }
    blocks.append(passage("movement", composer.runs(Words.moved, movement(.all))))
    if composer.number(plan, .warnings) > 0 {
      blocks.append(passage("warned", composer.runs(Words.warned, warningCounts)))
    }
    if let shares = shares { blocks.append(shares) }
    return blocks + [.table(statusTable)]
  }

  /// The counts of all statuses, which add up to `total`.
  func counts(_ scope: CountScope) -> [String: BoundFigure?] {
    var figures: [String: BoundFigure?] = ["total": composer.count(plan, .indicators, in: scope)]
    for status in Status.allCases { figures[status.rawValue] = composer.count(plan, .status(status), in: scope) }
    return figures
  }

  private func movement(_ scope: CountScope) -> [String: BoundFigure?] {
    [
      "reported": composer.count(plan, .reported, in: scope), "improved": composer.count(plan, .improved, in: scope),
      "worsened": composer.count(plan, .worsened, in: scope), "steady": composer.count(plan, .steady, in: scope),
      "notCompared": composer.count(plan, .notCompared, in: scope),
    ]
  }

  var warningCounts: [String: BoundFigure?] {
    [
      "warnings": composer.count(plan, .warnings), "first": composer.count(plan, .severity(.first)),
      "second": composer.count(plan, .severity(.second)), "third": composer.count(plan, .severity(.third)),
    ]
  }

  /// Indicators by status as one bar.
  private var shares: Block? {
    let parts = Status.allCases.map { ($0, composer.number(plan, .status($0))) }.filter { $0.1 > 0 }
    guard !parts.isEmpty else { return nil }
    let language = composer.language
    let summary = parts.map { status, count in "\(status.word(language)) \(count)" }
      .joined(separator: Phrase.Report.comma(language))
    return .chart(
      ReportChart(
        caption: Words.sharesCaption(language),
        drawing: .shares(
          ShareBar(
            title: Words.sharesCaption(language), summary: summary,
            parts: parts.map { .init(count: $0.1, style: $0.0.rawValue, colour: $0.0.colour) }))))
  }

  /// Domains by status; the last row adds up.
  private var statusTable: ReportTable {
    func row(_ name: String, _ scope: CountScope) -> [ReportTable.Cell] {
      func cell(_ counted: Counted) -> ReportTable.Cell {
        composer.number(.count(plan.plan.id, asOf: plan.year, scope, counted))
      }
      return [.init(.heading(name)), cell(.indicators)] + Status.allCases.map { cell(.status($0)) }
    }
    let language = composer.language
    let domains = plan.plan.domains.filter { domain in
      plan.assessed.indicators.contains { $0.planned.domain == domain.number }
    }
    return ReportTable(
      caption: Words.statusCaption(language), unit: Words.unitIndicators(language),
      columns: [.init(width: 2.4)] + (0...Status.allCases.count).map { _ in .init(width: 1.3, alignment: .trailing) },
      header: composer.header([Phrase.Report.domain, Phrase.Report.total] + Status.allCases.map(\.word)),
      rows: domains.map { row($0.name, .domain($0.number)) } + [
        row(Words.ofThemBinding(language), .binding), row(Phrase.Report.total(language), .all),
      ], notes: [Words.statusNote(language)])
  }

  // MARK: Binding indicators

  private var binding: [Block] {
    let indicators = plan.indicators(in: .binding)
    guard !indicators.isEmpty else {
      return [composer.heading(top, Words.binding), composer.paragraph(Words.noBinding)]
    }
    return [
      composer.heading(top, Words.binding), passage("binding", composer.runs(Words.bindingCounted, counts(.binding))),
    ] + indicators.map(item) + [.table(standingTable(indicators, Words.bindingCaption))]
      + indicators.compactMap { composer.chart($0, of: plan) }
  }

  // MARK: Domains

  private var domains: [Block] {
    let numbered = plan.plan.domains.filter { !plan.indicators(in: .domain($0.number)).isEmpty }
    let blocks = numbered.flatMap { domain -> [Block] in
      let indicators = plan.indicators(in: .domain(domain.number))
      let others = indicators.filter { $0.planned.bindingness != .binding }
      let (with, without) = (others.filter { $0.series.latest != nil }, others.filter { $0.series.latest == nil })
      var blocks: [Block] = [
        composer.heading(below, Phrase(verbatim: domain.name)),
        passage("domain.\(domain.number)", composer.runs(Words.domainCounted, domainFigures(domain.number))),
      ]
      blocks += with.map(item)
      if !without.isEmpty {
        let names = composer.listed(without.map(\.planned.indicator.name))
        blocks.append(
          passage("domain.\(domain.number).without", composer.runs(Words.withoutFigures, words: ["names": names])))
      }
      // Where nothing has a figure a table of dashes says no more; the targets stand in the attached data.
      if indicators.contains(where: { $0.series.latest != nil }) {
        blocks.append(.table(standingTable(indicators, Words.domainCaption(domain.name))))
      }
      return blocks + with.filter(\.matters).compactMap { composer.chart($0, of: plan) }
    }
    return [composer.heading(top, Words.domains)] + blocks
  }

  private func domainFigures(_ number: Int) -> [String: BoundFigure?] {
    counts(.domain(number)).merging(movement(.domain(number))) { first, _ in first }
  }
}

extension AssessedIndicator {
  /// Whether it is drawn: something about it must be looked at.
  var matters: Bool { warnings.contains { $0.severity != .third } || verdict.status == .atRisk }
}
