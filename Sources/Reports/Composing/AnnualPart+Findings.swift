import Assessment
import PlanModel
import Rounds
import Wording

extension AnnualPart {
  // MARK: Warnings

  var warnings: [Block] {
    let all = plan.assessed.warnings
    guard !all.isEmpty else { return [composer.heading(top, Words.warnings), composer.paragraph(Words.noWarnings)] }
    return [
      composer.heading(top, Words.warnings), passage("warnings", composer.runs(Words.warned, warningCounts)),
      .table(warningTable(all, Words.warningCaption)),
    ]
  }

  /// Warnings with level, since when, what they rest on and whose they are.
  func warningTable(_ warnings: [Warning], _ caption: Phrase) -> ReportTable {
    let language = composer.language
    return ReportTable(
      caption: caption(language),
      columns: [
        .init(width: 1.8), .init(width: 3), .init(width: 2.6), .init(width: 1.4, alignment: .centre),
        .init(width: 4.2), .init(width: 2.6),
      ],
      header: composer.header([
        Words.level, Phrase.Report.indicator, Words.warningKind, Words.since, Words.evidence, Phrase.Report.lead,
      ]),
      rows: warnings.map { warning in
        let row = PlanRow(warning.planned, of: plan.plan.id)
        let part = warning.breakdown.isTotal ? "" : "（\(warning.breakdown.label)）"
        return [
          .words(warning.severity.word(language)), .init(.heading(warning.planned.indicator.name + part)),
          .words(warning.word(language)),
          composer.number(.since(row, asOf: plan.year, warning.breakdown, warning.kind)),
          .words(warning.evidence(language)), .words(leads(warning.planned)),
        ]
      }, notes: [Words.warningNote(language)])
  }

  /// Who leads, in the register's names; said to be nobody where the plan names none.
  func leads(_ planned: PlannedIndicator) -> String {
    planned.lead.isEmpty
      ? Phrase.Report.noLead(composer.language) : composer.listed(planned.lead.map(plan.unitName))
  }

  // MARK: Subgroups

  var subgroups: [Block] {
    let language = composer.language
    let gaps = plan.assessed.indicators.flatMap { indicator in indicator.gaps.map { (indicator: indicator, gap: $0) } }
    let behind = plan.assessed.indicators.filter { !$0.subgroupsBehind.isEmpty }
    var blocks: [Block] = [composer.heading(top, Words.subgroups)]
    guard !gaps.isEmpty || !behind.isEmpty else { return blocks + [composer.paragraph(Words.noSubgroups)] }
    for indicator in behind {
      let names = composer.listed(indicator.subgroupsBehind.map(\.breakdown.label))
      blocks.append(
        passage(
          "behind.\(indicator.planned.key)",
          composer.runs(
            Words.behind, ["target": composer.bound(.target(plan.row(indicator)))],
            words: ["name": indicator.planned.indicator.name, "groups": names]), style: .item))
    }
    for (indicator, gap) in gaps {
      blocks.append(
        passage(
          "gap.\(indicator.planned.key).\(gap.dimension)",
          composer.runs(
            Words.gapSaid,
            ["gap": composer.bound(.gap(plan.row(indicator), asOf: plan.year, dimension: gap.dimension, language))],
            words: ["name": indicator.planned.indicator.name]), style: .item))
    }
    return gaps.isEmpty ? blocks : blocks + [.table(gapTable(gaps))]
  }

  private func gapTable(_ gaps: [(indicator: AssessedIndicator, gap: SubgroupGap)]) -> ReportTable {
    let language = composer.language
    return ReportTable(
      caption: Words.gapCaption(language),
      columns: [
        .init(width: 4), .init(width: 1.2, alignment: .centre), .init(width: 1.8),
        .init(width: 1.4, alignment: .trailing),
        .init(width: 1.8), .init(width: 1.4, alignment: .trailing), .init(width: 1.4, alignment: .trailing),
      ],
      header: composer.header([
        Phrase.Report.indicatorWithUnit, Phrase.Report.yearWord, Words.higherGroup, Words.itsFigure, Words.lowerGroup,
        Words.itsFigure, Words.distance,
      ]),
      rows: gaps.map { indicator, gap in
        let (row, year) = (plan.row(indicator), gap.latest.year)
        return [
          .init(.heading(indicator.nameWithUnit)), .init(.count(year)), .words(gap.higher.label),
          composer.number(.value(row, year: year, gap.higher)), .words(gap.lower.label),
          composer.number(.value(row, year: year, gap.lower)),
          composer.number(.distance(row, asOf: plan.year, dimension: gap.dimension)),
        ]
      }, notes: [Words.gapNote(language)])
  }

  // MARK: Data

  var quality: [Block] {
    func missing(_ what: MissingData) -> BoundFigure? { composer.bound(.missing(plan.plan.id, year: plan.year, what)) }
    var blocks: [Block] = [composer.heading(top, Words.quality)]
    let rows = plan.gapRows
    guard plan.map != nil, !rows.isEmpty else { return blocks + [composer.paragraph(Words.noMap)] + revisions }
    var figures: [String: BoundFigure?] = [
      "indicators": missing(.indicators), "complete": missing(.complete), "share": missing(.share),
    ]
    for kind in BlankSpot.Kind.allCases { figures[kind.rawValue] = missing(.spot(kind)) }
    blocks.append(
      passage("quality", composer.runs(figures["share"] == .some(nil) ? Words.nothingDue : Words.filled, figures)))
    blocks.append(passage("quality.spots", composer.runs(Words.spots, figures)))
    return blocks + revisions
  }

  /// Every indicator with a blank, why it has one and who owes it; `nil` where nothing is missing.
  var blanks: ReportTable? {
    let language = composer.language
    let open = plan.gapRows.filter { !$0.spots.isEmpty }
    guard !open.isEmpty else { return nil }
    return ReportTable(
      caption: Words.spotsCaption(language),
      columns: [.init(width: 3.6), .init(width: 2.6), .init(width: 4), .init(width: 2.4)],
      header: composer.header([Phrase.Report.indicator, Words.spot, Words.detail, Words.owedBy]),
      rows: open.map { row in
        let worst = row.spots[0]
        let details = row.spots.compactMap { $0.detail(in: row)?(language) } + reasons(row)
        return [
          .init(.heading(row.indicator.name)), .words(worst.kind.word(language)),
          .words(details.joined(separator: Phrase.Report.semicolon(language))),
          .words(row.leads.isEmpty ? Phrase.Report.noLead(language) : composer.listed(row.leads)),
        ]
      }, notes: [Words.spotsNote(language)])
  }

  /// The reasons that were given for years without a total.
  private func reasons(_ row: GapRow) -> [String] {
    guard let total = row.lines.first(where: { $0.breakdown.isTotal }) else { return [] }
    let language = composer.language
    var years: [(reason: MissingReason, years: [Int])] = []
    for (offset, cell) in total.cells.enumerated() {
      guard case .missing(let reason) = cell else { continue }
      let year = row.years.lowerBound + offset
      if let known = years.firstIndex(where: { $0.reason == reason }) {
        years[known].years.append(year)
      } else {
        years.append((reason, [year]))
      }
    }
    return years.map { Words.missingBecause($0.years.map(String.init), $0.reason.word)(language) }
  }

  /// Figures that were corrected, and figures in another unit than the plan's.
  private var revisions: [Block] {
    let language = composer.language
    var blocks: [Block] = []
    let corrected = plan.assessed.indicators.compactMap { indicator -> String? in
      let years = plan.corrected[indicator.planned.indicator.id] ?? []
      return years.isEmpty
        ? nil : Words.correctedIn(indicator.planned.indicator.name, years.map(String.init))(language)
    }
    if !corrected.isEmpty { blocks.append(passage("quality.corrected", said(Words.corrected, corrected))) }
    let foreign = plan.assessed.indicators.compactMap { indicator -> String? in
      let years = Set(
        indicator.dossier.entries.filter { if case .leftOut(.otherUnit) = $0.use { true } else { false } }
          .map(\.observation.subject.year)
      ).sorted()
      return years.isEmpty
        ? nil : Words.correctedIn(indicator.planned.indicator.name, years.map(String.init))(language)
    }
    if !foreign.isEmpty { blocks.append(passage("quality.units", said(Words.otherUnits, foreign))) }
    let open = plan.assessed.indicators.filter(\.planned.target.needsConfirmation).map(\.planned.indicator.name)
    if !open.isEmpty { blocks.append(passage("quality.readings", said(Words.openReadings, open))) }
    return blocks
  }

  private func said(_ template: Phrase, _ list: [String]) -> [Run] {
    composer.runs(template, words: ["list": list.joined(separator: Phrase.Report.semicolon(composer.language))])
  }

  // MARK: Recommendations

  /// Drafted from warnings and blank spots: the Office words them anew.
  var recommendations: [Block] {
    let language = composer.language
    var blocks: [Block] = [composer.heading(top, Words.recommendations)]
    for warning in plan.assessed.warnings where warning.severity != .third {
      let row = PlanRow(warning.planned, of: plan.plan.id)
      let name = warning.planned.indicator.name + (warning.breakdown.isTotal ? "" : "（\(warning.breakdown.label)）")
      let template = Words.advice(warning.kind.rawValue)
      let step =
        warning.breakdown.isTotal && warning.kind != .volatile
        ? composer.bound(.step(row, asOf: plan.year, language)) : nil
      let more = step == nil ? Phrase.Report.stop : Words.adviceStep
      let whole = Phrase(template.zh + more.zh, template.en + more.en)
      blocks.append(
        passage(
          "advice.\(warning.planned.key).\(warning.kind.rawValue)"
            + (warning.breakdown.isTotal ? "" : ".\(warning.breakdown.text)"),
          composer.runs(
            whole,
            [
              "target": composer.bound(.target(row)), "step": step,
              "evidence": composer.bound(.evidence(row, asOf: plan.year, warning.breakdown, warning.kind, language)),
            ], words: ["name": name, "leads": leads(warning.planned)]), style: .item))
    }
    let blank = plan.gapRows.filter { row in row.spots.contains { [.nobody, .never, .stopped].contains($0.kind) } }
    if !blank.isEmpty {
      let names = composer.listed(blank.prefix(20).map(\.indicator.name))
      blocks.append(
        passage(
          "advice.data", composer.runs(Words.adviceData(isCut: blank.count > 20), words: ["names": names]), style: .item
        ))
    }
    if blocks.count == 1 { blocks.append(passage("advice", composer.runs(Words.noAdvice))) }
    return blocks
  }
}
