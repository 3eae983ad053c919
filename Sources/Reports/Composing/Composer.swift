import Assessment
import Figures
import Foundation
import PlanModel
import Wording

/// The pieces that all reports are composed of.
struct Composer {
  let material: ReportMaterial

  var subject: ReportSubject { material.subject }
  var language: Language { subject.language }
  var year: Int { subject.year }
  var plans: [PlanFigures] { material.figures.plans }

  // MARK: Around the text

  func documentHead(title: Phrase, subtitle: Phrase? = nil) -> Document.Head {
    .init(
      title: title(language), subtitle: subtitle?(language) ?? "", addressee: material.head.addressee,
      issuer: Phrase.EvaluationReport.issuer(material.place)(language), date: material.head.date,
      standing: material.head.standing, language: language, versions: material.versions)
  }

  /// Several plans of a region are named together.
  var matter: Phrase {
    if plans.count == 1, let plan = plans.first?.plan { return plan.population.matter }
    let populations = Set(plans.map(\.plan.population))
    return populations.count == 1 ? populations.first?.matter ?? Population.both.matter : Population.both.matter
  }

  /// A plan as a heading: its title, or whom it is for where another plan of the report bears the same.
  func name(of plan: PlanFigures) -> Phrase {
    let isUnique = plans.count { $0.plan.title == plan.plan.title } == 1
    return isUnique ? Phrase(verbatim: plan.plan.title) : plan.plan.population.matter
  }

  // MARK: Text

  func heading(_ level: Heading.Level, _ words: Phrase) -> Block { .heading(Heading(level, words(language))) }

  func paragraph(_ words: Phrase, style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph(words(language), style: style))
  }

  /// A sentence in which `{name}` stands for a bound figure of that name or for plain words; a figure that there is none of
  /// prints a dash.
  func runs(_ template: Phrase, _ figures: [String: BoundFigure?] = [:], words: [String: String] = [:]) -> [Run] {
    var runs: [Run] = []
    func add(_ text: String) {
      if text.isEmpty { return }
      if case .text(let before)? = runs.last {
        runs[runs.count - 1] = .text(before + text)
      } else {
        runs.append(.text(text))
      }
    }
    var rest = template(language)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      add(String(rest[..<open]))
      let name = String(rest[rest.index(after: open)..<close])
      if let figure = figures[name] {
        if let figure { runs.append(.figure(figure)) } else { add(Passage.nothing) }
      } else {
        add(words[name] ?? "{\(name)}")
      }
      rest = rest[rest.index(after: close)...]
    }
    add(String(rest))
    return runs
  }

  func bound(_ meaning: FigureMeaning) -> BoundFigure? { material.figures.bound(meaning) }

  /// How many of a plan's indicators.
  func count(_ plan: PlanFigures, _ counted: Counted, in scope: CountScope = .all) -> BoundFigure? {
    bound(.count(plan.plan.id, asOf: plan.year, scope, counted))
  }

  /// The same as a plain number, to decide what is said.
  func number(_ plan: PlanFigures, _ counted: Counted, in scope: CountScope = .all) -> Int {
    material.figures.derive(.count(plan.plan.id, asOf: plan.year, scope, counted))?.figure.map { Int($0.value.double) }
      ?? 0
  }

  /// A passage that the Office may word anew.
  func passage(_ name: String, _ runs: [Run], style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph(runs, style: style, passage: name))
  }

  // MARK: Cells

  /// A bound number, or why there is none.
  func number(_ meaning: FigureMeaning, otherwise: Phrase = Phrase(verbatim: Passage.nothing)) -> ReportTable.Cell {
    guard let derived = material.figures.derive(meaning) else { return .init(.missing(otherwise(language))) }
    guard let figure = derived.figure else { return .words(derived.text) }
    return .init(.number(figure, BoundFigure(meaning.binding, text: derived.text)))
  }

  func header(_ words: [Phrase]) -> [[ReportTable.Cell]] { [words.map { .init(.heading($0(language))) }] }

  func status(_ verdict: Verdict) -> ReportTable.Cell {
    .init(.status(sign: verdict.status.shape, word: verdict.statusWord(language)))
  }

  func listed(_ words: [String]) -> String { words.joined(separator: Phrase.Report.comma(language)) }

  /// A figure with its unit in the middle of a sentence.
  func measured(_ name: String, _ unit: UnitOfMeasure) -> Phrase { Phrase.measured("{\(name)}", unit: unit.symbol) }
}

extension Population {
  /// What a report on such a plan is about.
  var matter: Phrase {
    switch self {
    case .women: Phrase.Report.women
    case .children: Phrase.Report.children
    case .both: Phrase.Report.womenAndChildren
    }
  }
}
