import Assessment
import OfficeFiles
import Wording

/// One row of a table of forecasting tasks.
struct ForecastTask {
  let name: String
  let window: ForecastWindow
  let aim: Aim
  /// Years after the last value, at least 1.
  let horizon: Int
  /// At least, or at most, each of the row's targets.
  let goals: [GoalRange]

  /// The year that is forecast.
  var year: Int { window.years[window.years.count - 1] + horizon }

  static let targetColumns = ["target0", "target1", "target2", "target3"]
  private static let horizonLimit = 100
  private static let yearRange = 1...9_999

  /// Where each column that is read stands.
  struct Columns {
    private let places: [String: Int]

    /// Throws where columns are missing, naming all of them.
    init(_ header: [String]) throws {
      places = Dictionary(
        header.enumerated().map { ($0.element.trimmed, $0.offset) }, uniquingKeysWith: { first, _ in first })
      let needed = ["task_id", "kind", "direction", "years", "values", "h", "res"] + ForecastTask.targetColumns
      let missing = needed.filter { places[$0] == nil }
      guard missing.isEmpty else { throw ForecastTaskRefusal(.taskColumnsMissing(missing)) }
    }

    fileprivate func cell(_ column: String, of row: CSVTable.Row) -> String {
      guard let place = places[column], place < row.cells.count else { return "" }
      return row.cells[place].trimmed
    }
  }

  init(_ row: CSVTable.Row, _ columns: Columns) throws {
    func read<Value>(_ column: String, _ remedy: Phrase, _ value: (String) -> Value?) throws -> Value {
      let cell = columns.cell(column, of: row)
      guard let value = value(cell) else {
        throw ForecastTaskRefusal(.badTask(line: row.line, column: column, cell: cell, remedy))
      }
      return value
    }

    name = try read("task_id", .taskNeedsName) { $0.isEmpty ? nil : $0 }
    let scale = try read("kind", .taskNeedsKind, WorkingScale.init(rawValue:))
    aim = try read("direction", .taskNeedsDirection) { ["up": .rise, "down": .fall][$0] }
    let years = try read("years", .taskNeedsYears, Self.years)
    let values = try read("values", .taskNeedsValues(years.count)) { text in
      Self.numbers(text).flatMap { $0.count == years.count ? $0 : nil }
    }
    let unit = try read("res", .taskNeedsUnit) { text in Self.number(text[...]).flatMap { $0 >= 0 ? $0 : nil } }
    window = try read("years", .taskNeedsYears) { _ in
      ForecastWindow(years: years, values: values, scale: scale, publicationUnit: unit)
    }
    horizon = try read("h", .taskNeedsHorizon(Self.horizonLimit)) { text in
      Int(text).flatMap { (1...Self.horizonLimit).contains($0) ? $0 : nil }
    }
    let isUp = aim == .rise
    goals = try Self.targetColumns.map { column in
      let target = try read(column, .taskNeedsNumber) { Self.number($0[...]) }
      return isUp ? GoalRange(low: target, high: nil) : GoalRange(low: nil, high: target)
    }
  }

  private static func years(_ text: String) -> [Int]? {
    let years = text.split(separator: " ").compactMap { Int($0) }.filter(yearRange.contains)
    let isWhole = !years.isEmpty && years.count == text.split(separator: " ").count
    return isWhole && zip(years, years.dropFirst()).allSatisfy { $0 < $1 } ? years : nil
  }

  private static func numbers(_ text: String) -> [Double]? {
    let parts = text.split(separator: " ")
    let numbers = parts.compactMap(number)
    return numbers.count == parts.count ? numbers : nil
  }

  private static func number(_ text: Substring) -> Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }
}
