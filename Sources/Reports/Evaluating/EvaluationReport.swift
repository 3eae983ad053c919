import Oversight
import PlanModel
import Wording

/// The report of a closed evaluation (中期评估报告, 终期评估报告) as one document: conclusion first, then method, attainment,
/// tasks, scores and where they differ, what was done, problems, recommendations.
public struct EvaluationReport: Sendable {
  private let figures: EvaluationFigures
  private let closing: Evaluation.Closing
  private let language: Language
  private let versions: Document.Versions
  private typealias Words = Phrase.EvaluationReport

  /// A report; `nil` while the evaluation is open.
  public init?(of evaluation: Evaluation, in language: Language, versions: Document.Versions = .init()) {
    guard let figures = EvaluationFigures(evaluation), let closing = evaluation.closing else { return nil }
    self.figures = figures
    self.closing = closing
    self.language = language
    self.versions = versions
  }

  private var evaluation: Evaluation { figures.evaluation }
  private var result: EvaluationResult { figures.result }
  private var facts: EvaluationFacts { figures.facts }

  /// The document, without a date: it gets one when it is issued.
  public func document() -> Document {
    Document(
      head: .init(
        title: Words.title(evaluation.place, evaluation.phase.word)(language),
        subtitle: Words.subtitle(evaluation.period.from, evaluation.period.to)(language),
        issuer: Words.issuer(evaluation.place)(language), language: language, versions: versions),
      blocks: opening + method + attainment + tasks + scores + work + problems + recommendations,
      attachments: [.init(title: Words.matters(language), blocks: [.table(mattersTable)])])
  }

  // MARK: Parts

  private var opening: [Block] {
    let total = result.overall.total.isExact ? Words.total : Words.totalRange
    return [heading(Words.conclusion), said(total, style: .emphasis), said(Words.counts)]
      + passage("evaluation.conclusion", closing.conclusion)
      + (closing.withoutSome.isEmpty ? [] : [paragraph(Words.withoutSome(closing.withoutSome))])
  }

  private var method: [Block] {
    [heading(Words.method), said(Words.methodSaid(evaluation.scheme.onTrack == .counts)), .table(aspectsTable)]
  }

  private var attainment: [Block] {
    [heading(Words.attainment), said(Words.attainmentSaid), said(Words.bindingSaid)]
  }

  private var tasks: [Block] { [heading(Words.tasks), said(Words.tasksSaid)] }

  private var scores: [Block] {
    let marked = result.marked
    var blocks = [heading(Words.scores), said(Words.portions), said(Words.markedSaid)]
    for row in marked {
      let id = row.matter.id.text
      // Braces in a document's own words are no figures.
      let name = name(of: row.matter)(language).replacing("{", with: "｛").replacing("}", with: "｝")
      let words = Words.markedRow(name, "matter|\(id)|own", "matter|\(id)|external")
      blocks.append(.paragraph(Paragraph(runs(words), style: .item)))
    }
    return blocks
  }

  private var work: [Block] { [heading(Words.work), .table(workTable)] }

  private var problems: [Block] {
    var blocks = [heading(Words.problems), said(Words.problemsSaid)]
    for problem in facts.problems.prefix(30) {
      let units = problem.units.isEmpty ? "" : "（\(problem.units.joined(separator: "、"))）"
      blocks.append(.paragraph(Paragraph("\(problem.title)：\(problem.words(language))\(units)", style: .item)))
    }
    return blocks
  }

  private var recommendations: [Block] {
    [heading(Words.recommendations)] + passage("evaluation.recommendations", closing.recommendations)
  }

  // MARK: Tables

  private var aspectsTable: ReportTable {
    table(
      Words.aspectsCaption,
      [Words.aspect, Words.weight, Words.computed, Words.own, Words.external, Words.counted],
      result.aspects.map { row in
        let key = row.aspect.id.rawValue
        func cell(_ what: String, _ scored: Scored) -> ReportTable.Cell {
          number(["aspect", key, what], otherwise: scored)
        }
        let computed: ReportTable.Cell =
          switch row.computed {
          case .notComputed: .init(.missing("—"))
          case .computed(let scored): cell("computed", scored)
          }
        return [
          .init(.heading(row.aspect.word.opening(language))), number(["aspect", key, "weight"]), computed,
          cell("own", row.own), cell("external", row.external), cell("counted", row.counted),
        ]
      }, notes: [Words.medianNote(language)])
  }

  private var mattersTable: ReportTable {
    table(
      Words.matters,
      [Words.matter, Words.computed, Words.own, Words.external, Words.lowest, Words.highest, Words.count],
      result.rows.map { row in
        let id = row.matter.id.text
        let computed: ReportTable.Cell =
          switch row.computed {
          case .notComputed: .init(.missing("—"))
          case .computed(let scored): number(["matter", id, "computed"], otherwise: scored)
          }
        return [
          .init(.heading(name(of: row.matter)(language))), computed,
          number(["matter", id, "own"], otherwise: row.own.counted),
          number(["matter", id, "external"], otherwise: row.external.counted), number(["matter", id, "lowest"]),
          number(["matter", id, "highest"]), number(["matter", id, "count"]),
        ]
      }, notes: [Words.medianNote(language)])
  }

  private var workTable: ReportTable {
    let years = evaluation.workYears.map(String.init)
    return table(
      Words.workCaption, [Words.workKind] + years.map { Phrase(verbatim: $0) } + [Words.workTotal],
      WorkRecord.Kind.allCases.map { kind in
        [.init(.heading(kind.word.opening(language)))]
          + (years + ["total"]).map { year in
            figures.figure(["work", kind.rawValue, year]) == nil
              ? .init(.missing(Words.notCounted(language))) : number(["work", kind.rawValue, year])
          }
      }, notes: [Words.workNote(language)])
  }

  private func table(
    _ caption: Phrase, _ heads: [Phrase], _ rows: [[ReportTable.Cell]], notes: [String]
  ) -> ReportTable {
    ReportTable(
      caption: caption(language),
      columns: heads.indices.map { $0 == 0 ? .init(width: 3) : .init(width: 1, alignment: .trailing) },
      header: [heads.map { .init(.heading($0(language))) }], rows: rows, notes: notes)
  }

  /// A bound number, or why there is none.
  private func number(_ path: [String], otherwise: Scored? = nil) -> ReportTable.Cell {
    if let figure = figures.figure(path), let bound = figures.bound(path) { return .init(.number(figure, bound)) }
    if case .without(let reason) = otherwise { return .init(.missing(reason.word(language))) }
    return .init(.missing("—"))
  }

  // MARK: Words

  private func name(of matter: EvaluationMatter) -> Phrase {
    let aspect = (evaluation.scheme.aspect(matter.aspect) ?? .init(matter.aspect, weight: 0)).word
    return Phrase("\(aspect.zh)·\(matter.placeWord.zh)", "\(aspect.opening.en) · \(matter.placeWord.en)")
  }

  private func heading(_ words: Phrase) -> Block { .heading(Heading(.first, words(language))) }
  private func paragraph(_ words: Phrase) -> Block { .paragraph(Paragraph(words(language))) }
  private func said(_ template: Phrase, style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph(runs(template), style: style))
  }

  /// Words of the Office, a paragraph a line, each of which can be worded anew.
  private func passage(_ name: String, _ words: String) -> [Block] {
    let lines = words.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    let shown = lines.isEmpty ? [Words.toBeWritten(language)] : lines
    return shown.enumerated().map { .paragraph(Paragraph([.text($1)], passage: "\(name).\($0 + 1)")) }
  }

  /// A sentence in which `{total|low}` stands for the figure of that path, bound.
  private func runs(_ template: Phrase) -> [Run] {
    var runs: [Run] = []
    var rest = template(language)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { runs.append(.text(String(rest[..<open]))) }
      let path = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
      runs.append(figures.bound(path).map(Run.figure) ?? .text("—"))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { runs.append(.text(String(rest))) }
    return runs
  }
}
