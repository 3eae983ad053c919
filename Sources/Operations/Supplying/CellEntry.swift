import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// What somebody put into an input cell, as it is understood.
enum CellEntry: Hashable {
  /// Understood; empty for a cleared cell. Some readings are worth saying.
  case taken(String, Remark?)
  case refused(Remark)

  /// A rule with its words.
  struct Remark: Hashable {
    let rule: CellProblem.Rule
    let message: Phrase
  }

  private typealias Words = Phrase.WorkbookReading

  /// A cell for a figure: one number in `unit`, shown with at least so many digits after the point.
  static func figure(_ cell: Workbook.Cell, unit: UnitOfMeasure, decimals: Int) -> CellEntry {
    if let formula = refusedFormula(cell) { return formula }
    func refuse(_ rule: CellProblem.Rule, _ words: Phrase) -> CellEntry {
      .refused(Remark(rule: rule, message: words))
    }
    switch cell.value {
    case .blank, .uncomputed: return .taken("", nil)
    case .number(let text): return .taken(padded(text, to: decimals), nil)
    case .percentage(let shown):
      guard unit == .percent else {
        return refuse(.percentWrongUnit, Words.percentWrongUnit(shown, unit: unit.symbol))
      }
      return .taken(shown, Remark(rule: .percentTaken, message: Words.percentTaken(shown)))
    case .date: return refuse(.date, Words.date)
    case .error: return refuse(.error, Words.error)
    case .boolean: return refuse(.boolean, Words.boolean)
    case .text(let text): return figure(typed: text, unit: unit)
    }
  }

  /// Text in a cell for a figure: full-width signs, spaces and the unit behind the number are understood.
  private static func figure(typed: String, unit: UnitOfMeasure) -> CellEntry {
    let text = halfWidth(typed)
    if text.isEmpty { return .taken("", nil) }
    if let figure = Figure(printed: text) { return .taken(figure.description, nil) }
    let number = text.prefix { $0.isNumber || ".,-−".contains($0) }
    guard let figure = Figure(printed: String(number)) else {
      return .refused(Remark(rule: .notNumber, message: Words.notNumber))
    }
    let behind = UnitOfMeasure(printed: String(text.dropFirst(number.count)))
    if behind == unit { return .taken(figure.description, nil) }
    guard UnitOfMeasure.isPrintedUnit(behind.symbol) else {
      return .refused(Remark(rule: .notNumber, message: Words.notNumber))
    }
    return .refused(
      Remark(rule: .otherUnit, message: Words.otherUnitTyped(behind.symbol, expected: unit.symbol)))
  }

  /// A cell for one of several words, in any language, or by its stored name: the stored name, or nothing.
  static func choice(
    _ cell: Workbook.Cell, among choices: [(name: String, word: Phrase)], rule: CellProblem.Rule
  ) -> CellEntry {
    if let formula = refusedFormula(cell) { return formula }
    let text = halfWidth(cell.text).lowercased()
    if text.isEmpty { return .taken("", nil) }
    for choice in choices {
      let spellings = [choice.name, choice.word.zh, choice.word.en].map { halfWidth($0).lowercased() }
      if spellings.contains(text) { return .taken(choice.name, nil) }
    }
    return .refused(Remark(rule: rule, message: Words.notInList(choices.map(\.word))))
  }

  /// A cell for words.
  static func words(_ cell: Workbook.Cell) -> CellEntry {
    if let formula = refusedFormula(cell) { return formula }
    if case .error = cell.value { return .refused(Remark(rule: .error, message: Words.error)) }
    return .taken(cell.text.trimmingCharacters(in: .whitespacesAndNewlines), nil)
  }

  static let reasons = MissingReason.allCases.map { (name: $0.rawValue, word: $0.word) }
  static let states = TaskProgress.State.allCases.map { (name: $0.rawValue, word: $0.word) }

  private static func refusedFormula(_ cell: Workbook.Cell) -> CellEntry? {
    switch (cell.source, cell.value) {
    case (.computed, _), (_, .uncomputed): .refused(Remark(rule: .formula, message: Words.formula))
    default: nil
    }
  }

  /// The digits that the cell's format shows: a stored 16.1 shown as 16.10 was printed with two.
  private static func padded(_ text: String, to decimals: Int) -> String {
    guard decimals > 0, let figure = Figure(printed: text), figure.decimals < decimals else { return text }
    return Figure(value: figure.value, decimals: decimals).description
  }

  /// Without spaces, and with full-width signs (U+FF01 to U+FF5E) as their Latin ones.
  static func halfWidth(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      // Zero-width signs that come along when text is copied from web pages.
      case 0x200B...0x200D, 0x2060, 0xFEFF: continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
