import OfficeFiles
import PlanModel
import Rounds
import Wording

/// The first sheet (说明): whose workbook it is, until when, whom to ask, how to fill in.
struct GuideSheet {
  private let workbook: UnitWorkbook
  private let contents: Phrase
  private let language: Language

  init(_ workbook: UnitWorkbook, figures: Int, tasks: Int, _ language: Language) {
    self.workbook = workbook
    contents = .UnitWorkbook.contents(figures: figures, tasks: tasks)
    self.language = language
  }

  private static let widths: [Double] = [17, 78]

  var sheet: WorkbookContent.Sheet {
    typealias Words = Phrase.UnitWorkbook
    typealias Cell = WorkbookContent.Cell
    let round = workbook.round
    let facts: [(Phrase, String)] = [
      (Words.unit, workbook.unit), (Words.year, Words.year(round.year)(language)),
      (Words.deadline, round.deadline(of: workbook.unit).description),
      (Words.madeAt, RoundDay(workbook.madeAt).description), (Words.contents, contents(language)),
      (Words.contact, workbook.contact.isEmpty ? Words.usualContact(language) : workbook.contact),
    ]
    var rows: [[Cell]] = [
      [.styled(.title, .text(Words.title(region: round.region.name, year: round.year)(language)))], [],
    ]
    var heights: [Int: Double] = [0: 40, 1: 8]
    for (name, value) in facts {
      heights[rows.count] = FormLayout.height([(value, Self.widths[1])]) + 4
      rows.append([.styled(.heading, .text(name(language))), .styled(.label, .text(value))])
    }
    rows.append([])
    heights[rows.count] = 24
    let howTo = rows.count
    rows.append([.styled(.heading, .text(Words.howTo(language))), .styled(.heading, .blank)])
    for (number, step) in Words.steps.enumerated() {
      heights[rows.count] = FormLayout.height([(step(language), Self.widths[1])]) + 4
      rows.append([.styled(.centred, .text("\(number + 1)")), .styled(.label, .text(step(language)))])
    }
    return WorkbookContent.Sheet(
      name: Words.guide(language), columnWidths: Self.widths, headerRows: 0, rows: rows,
      form: WorkbookContent.Form(
        protection: .locked,
        merged: [CellRange(rows: 0...0, columns: 0...1), CellRange(rows: howTo...howTo, columns: 0...1)],
        rowHeights: heights, print: .portrait, typeface: FormLayout.typeface(language)))
  }
}

/// The sheet of definitions (口径): what each indicator means and how it is calculated.
struct DefinitionsSheet {
  private let workbook: UnitWorkbook
  private let language: Language

  init(_ workbook: UnitWorkbook, _ language: Language) {
    self.workbook = workbook
    self.language = language
  }

  private static let widths: [Double] = [6, 30, 10, 84]

  var sheet: WorkbookContent.Sheet {
    typealias Words = Phrase.UnitWorkbook
    typealias Cell = WorkbookContent.Cell
    let heads = [Words.number, Words.indicator, Words.unitOfMeasure, Words.definition]
    var rows: [[Cell]] = [
      [.styled(.title, .text(Words.definitionsTitle(language)))],
      heads.map { .styled(.heading, .text($0(language))) },
    ]
    var heights: [Int: Double] = [0: 34, 1: 22]
    for (position, row) in workbook.rows.filter({ $0.assignment.kind == .figures }).enumerated() {
      let text = words(row)
      heights[rows.count] = FormLayout.height([(row.assignment.title, Self.widths[1]), (text, Self.widths[3])]) + 4
      rows.append([
        .styled(.centred, .text("\(position + 1)")), .styled(.label, .text(row.assignment.title)),
        .styled(.centred, .text(row.assignment.cells.first?.indicator.unit.symbol ?? "")),
        .styled(.label, .text(text)),
      ])
    }
    return WorkbookContent.Sheet(
      name: Words.definitions(language), columnWidths: Self.widths, headerRows: 2, rows: rows,
      form: WorkbookContent.Form(
        protection: .locked, merged: [CellRange(rows: 0...0, columns: 0...3)], rowHeights: heights,
        print: .landscape(repeating: 1...1), typeface: FormLayout.typeface(language)))
  }

  private func words(_ row: UnitWorkbook.UnitRow) -> String {
    var parts: [String] = []
    if let definition = row.definition { parts.append(definition(language)) }
    if let indicator = row.assignment.total?.indicator, let rate = RateDefinition.of(indicator),
      let numerator = rate.numerators.first, let denominator = rate.denominators.first
    {
      parts.append(
        Phrase.UnitWorkbook.arithmetic(numerator.text, denominator.text, per: rate.per.plainText)(language))
    }
    return parts.isEmpty ? Phrase.UnitWorkbook.noDefinition(language) : parts.joined(separator: "\n")
  }
}
