import Foundation
import OfficeFiles
import PlanModel
import Rounds
import Wording

/// The check beside a figure (核对提示): a formula, so that it speaks while somebody fills in, and what it comes to now.
///
/// It only points out; the round's own checks decide when the figure is submitted.
struct FigureCheck {
  /// The row, counted from 0.
  let row: Int
  /// The figure may not be above it: 100 for %, and so on; `nil` where the unit has no whole.
  let limit: Int?
  /// Where the figure is counted from two others of the sheet.
  let rate: Rate?

  struct Rate {
    let numeratorRow: Int
    let denominatorRow: Int
    let per: Decimal
    /// The rate may lie so far off the quotient: one unit of its last printed place.
    let tolerance: Decimal
  }

  /// What the check can say, in the order in which it stands in the sheet of options.
  enum Message: Int, CaseIterable {
    case both, notNumber, negative, over, rate, factor

    var word: Phrase {
      switch self {
      case .both: .UnitWorkbook.checkBoth
      case .notNumber: .UnitWorkbook.checkNotNumber
      case .negative: .UnitWorkbook.checkNegative
      case .over: .UnitWorkbook.checkOver
      case .rate: .UnitWorkbook.checkRate
      case .factor: .UnitWorkbook.checkFactor
      }
    }
  }

  /// A point in the wrong place multiplies by ten; with a true change of up to a fifth the ratio is still 8 or more.
  private static let factor = 8

  /// The whole that a unit counts against.
  static func limit(of unit: UnitOfMeasure) -> Int? {
    switch unit {
    case .percent: 100
    case .perMille: 1000
    case .per10000: 10_000
    case .per100000: 100_000
    default: nil
    }
  }

  /// What a cell of figures holds, as the formula sees it.
  enum Held: Hashable {
    case nothing
    case words
    case number(Decimal)

    var number: Decimal? {
      if case .number(let number) = self { number } else { nil }
    }
  }

  /// As Excel stores it.
  func formula(_ language: Language) -> String {
    func cell(_ column: FigureColumn, _ row: Int) -> String {
      CellPlace(row: row, column: column.rawValue).columnName
    }
    func words(_ message: Message) -> String { OptionsSheet.reference(to: message, language) }
    let (value, reason, last) = (cell(.value, row), cell(.reason, row), cell(.earlierLast, row))
    let ratio = "OR(\(value)/\(last)>=\(Self.factor),\(last)/\(value)>=\(Self.factor))"
    var text =
      "IF(IF(ISNUMBER(\(last)),IF(\(last)*\(value)>0,\(ratio),FALSE),FALSE),\(words(.factor)),\"\")"
    if let rate {
      let (events, exposed) = (cell(.value, rate.numeratorRow), cell(.value, rate.denominatorRow))
      let off = "ABS(\(events)*\(rate.per.plainText)/\(exposed)-\(value))>\(rate.tolerance.plainText)"
      text =
        "IF(IF(AND(ISNUMBER(\(events)),ISNUMBER(\(exposed))),IF(\(exposed)>0,\(off),FALSE),FALSE),"
        + "\(words(.rate)),\(text))"
    }
    if let limit { text = "IF(\(value)>\(limit),\(words(.over)),\(text))" }
    text = "IF(NOT(ISNUMBER(\(value))),\(words(.notNumber)),IF(\(value)<0,\(words(.negative)),\(text)))"
    return "=IF(\(value)=\"\",\"\",IF(\(reason)<>\"\",\(words(.both)),\(text)))"
  }

  /// What the formula comes to; `nil` for nothing.
  func message(
    _ value: Held, hasReason: Bool, last: Decimal?, numerator: Held = .nothing, denominator: Held = .nothing
  ) -> Message? {
    if value == .nothing { return nil }
    if hasReason { return .both }
    guard let number = value.number else { return .notNumber }
    if number < 0 { return .negative }
    if let limit, number > Decimal(limit) { return .over }
    if let rate, let events = numerator.number, let exposed = denominator.number, exposed > 0,
      abs(events * rate.per / exposed - number) > rate.tolerance
    {
      return .rate
    }
    let factor = Decimal(Self.factor)
    if let last, last * number > 0, number / last >= factor || last / number >= factor { return .factor }
    return nil
  }
}
