import Assessment
import Foundation
import OfficeFiles
import PlanModel
import Wording

/// A verdict as a workbook: the arithmetic of today's comparison, of the schedule and of the status as live formulas
/// over the figures, which a statistician can change to see what follows; then the whole reasoning, and the figures.
///
/// Words stand in cells of their own and formulas refer to them, so that a language never changes a formula.
public struct VerdictWorkbook: Sendable {
  private let assessed: AssessedIndicator
  private let explanation: Explanation

  /// A workbook of an indicator's verdict, with its explanation.
  public init(_ assessed: AssessedIndicator, explanation: Explanation) {
    self.assessed = assessed
    self.explanation = explanation
  }

  /// The .xlsx file, its words in `language`.
  ///
  /// - Throws: `OfficeFileRefusal` as `WorkbookContent.bytes()` does.
  public func bytes(_ language: Language) throws -> Data {
    let figures = FigureSheet(assessed, language)
    return try WorkbookContent(sheets: [
      ArithmeticSheet(assessed.verdict, figures: figures, language).sheet, reasons(language), figures.sheet,
    ]).bytes()
  }

  private func reasons(_ language: Language) -> WorkbookContent.Sheet {
    let rows = explanation.sections.flatMap { section in
      [[WorkbookContent.Cell.heading(section.title(language))]]
        + section.steps.map { step in
          [.text(step.label(language)), cell(step.content, language), .text(step.formula)]
        }
    }
    return .init(
      name: Phrase.VerdictBook.reasons(language), columnWidths: [32, 60, 32], headerRows: 0, rows: rows)
  }

  private func cell(_ content: Explanation.Content, _ language: Language) -> WorkbookContent.Cell {
    switch content {
    case .words(let words): .text(words(language))
    case .figure(let figure, _): .number(figure.value, decimals: figure.decimals)
    // A number of more digits than a cell can hold stays words.
    case .number(let number, let decimals, _):
      Decimal(printed: number.fixed(decimals)).map { .number($0, decimals: decimals) }
        ?? .text(content.phrase(language))
    case .share(let share):
      Decimal(printed: share.fixed(6)).map { .number($0, decimals: 4) } ?? .text(content.phrase(language))
    }
  }
}

/// The figures that the arithmetic refers to: those compared with the target, in order of year, and where they are from.
struct FigureSheet {
  let sheet: WorkbookContent.Sheet
  /// The sheet's name as formulas write it.
  let name: String
  /// The first and the last row of figures, from 1; `nil` where there are none.
  let rows: ClosedRange<Int>?

  init(_ assessed: AssessedIndicator, _ language: Language) {
    let verdict = assessed.verdict
    let series = verdict.demandedSeries
    let title = Phrase.VerdictBook.figures(language)
    let head: [WorkbookContent.Cell] = Phrase.VerdictBook.figureColumns.map { .text($0(language)) }
    let used = series.points.map { point -> [WorkbookContent.Cell] in
      [
        .number(Decimal(point.year), decimals: 0), .number(point.value, decimals: point.figure.decimals),
        .text(series.unit.symbol), .text(assessed.dossier[point.year]?.provenance.source ?? ""),
      ]
    }
    sheet = .init(name: title, columnWidths: [10, 14, 12, 70], rows: [head] + used)
    name = "'" + title.replacingOccurrences(of: "'", with: "''") + "'"
    rows = used.isEmpty ? nil : 2...(used.count + 1)
  }
}
