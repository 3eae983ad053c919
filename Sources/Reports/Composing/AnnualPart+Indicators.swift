import Assessment
import PlanModel
import Wording

extension AnnualPart {
  /// What moved in an indicator, and why it is judged as it is: a passage of its own.
  func item(_ indicator: AssessedIndicator) -> Block {
    passage("indicator.\(indicator.planned.key)", sentence(indicator), style: .item)
  }

  /// Name, figure, movement, target, status and reason.
  func sentence(_ indicator: AssessedIndicator) -> [Run] {
    let row = plan.row(indicator)
    let language = composer.language
    var figures: [String: BoundFigure?] = [
      "target": composer.bound(.target(row)), "status": composer.bound(.status(row, asOf: plan.year, language)),
      "reason": composer.bound(.reason(row, asOf: plan.year, language)),
    ]
    guard let latest = indicator.series.latest else {
      return composer.runs(Words.itemWithout, figures, words: ["name": indicator.planned.indicator.name])
    }
    figures["value"] = composer.bound(.value(row, year: latest.year, .total))
    var words = ["name": indicator.planned.indicator.name, "year": "\(latest.year)", "moved": ""]
    var template = Words.itemOpening(isLate: latest.year < plan.assessed.asOf)
    let value = composer.measured("value", indicator.series.unit)
    template = Phrase(template.zh + value.zh, template.en + value.en)
    if let previous = indicator.previous {
      figures["moved"] = composer.bound(
        .movement(row, from: previous.year, to: latest.year, .total, language))
      words["moved"] = nil
      template = Phrase(template.zh + Words.itemMoved.zh, template.en + Words.itemMoved.en)
    }
    template = Phrase(template.zh + Words.itemJudged.zh, template.en + Words.itemJudged.en)
    return composer.runs(template, figures, words: words)
  }

  /// Indicators with base, last two figures, target, status and chance.
  func standingTable(_ indicators: [AssessedIndicator], _ caption: Phrase) -> ReportTable {
    let language = composer.language
    let baseYear = plan.plan.period.baseYear
    return ReportTable(
      caption: caption(language),
      columns: [
        .init(width: 4.2), .init(width: 1.55, alignment: .trailing), .init(width: 1.55, alignment: .trailing),
        .init(width: 1.55, alignment: .trailing), .init(width: 2.2), .init(width: 3.1),
        .init(width: 1.4, alignment: .trailing),
      ],
      header: composer.header([
        Phrase.Report.indicatorWithUnit, Phrase.Report.year(baseYear), Phrase.Report.year(plan.assessed.asOf - 1),
        Phrase.Report.year(plan.assessed.asOf), Phrase.Report.target, Phrase.Report.status, Phrase.Report.chance,
      ]),
      rows: indicators.map { indicator in
        let row = plan.row(indicator)
        func value(_ year: Int) -> ReportTable.Cell {
          composer.number(.value(row, year: year, .total), otherwise: indicator.missingWord(year))
        }
        return [
          .init(.heading(indicator.nameWithUnit)), value(baseYear), value(plan.assessed.asOf - 1),
          value(plan.assessed.asOf), .words(indicator.planned.target.text), composer.status(indicator.verdict),
          composer.number(.chance(row, asOf: plan.year)),
        ]
      }, notes: [Words.standingNote(language)])
  }
}

extension AssessedIndicator {
  /// Its name with its unit, e.g. `孕产妇死亡率（1/10万）`.
  var nameWithUnit: String {
    let unit = series.unit.symbol
    return unit.isEmpty ? planned.indicator.name : "\(planned.indicator.name)（\(unit)）"
  }

  /// Why a year has no figure, in a word; a dash where nobody said anything.
  func missingWord(_ year: Int, _ breakdown: Breakdown = .total) -> Phrase {
    let dossier = breakdown.isTotal ? dossier : subgroups.first { $0.breakdown == breakdown }?.dossier ?? dossier
    for entry in dossier.entries.reversed() where entry.observation.subject.year == year {
      switch entry.use {
      case .leftOut(.missing(let reason)): return reason.word
      case .leftOut(.otherUnit): return Phrase.Report.otherUnit
      case .used, .leftOut: continue
      }
    }
    return Phrase(verbatim: Passage.nothing)
  }
}
