import Foundation
import GRDB
import PlanModel

/// Reads observations by position of the column: this is the hot path of every page.
enum ObservationRow {
  static let columns = """
    indicator, region, breakdown, year, figure, missing, unit, source, note, derivation, author, recorded_at
    """

  static func fetchAll(_ statement: Statement, arguments: StatementArguments) throws -> [Observation] {
    var words = Words()
    var observations: [Observation] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      observations.append(try observation(row, &words))
    }
    return observations
  }

  private static func observation(_ row: Row, _ words: inout Words) throws -> Observation {
    guard
      let indicator = words.indicators[row[0], Indicator.ID.init(name:)],
      let region = words.regions[row[1], RegionCode.init],
      let breakdown = words.breakdowns[row[2], Breakdown.init(printed:)],
      let unit = words.units[row[6], UnitOfMeasure.init(printed:)],
      let derivation = Observation.Derivation(rawValue: row[9])
    else { throw UnreadableRow() }
    return Observation(
      subject: Observation.Subject(
        indicator: indicator, region: region, year: row[3], breakdown: breakdown),
      value: try value(row), unit: unit,
      provenance: Observation.Provenance(
        source: row[7], note: row[8], derivation: derivation, author: row[10],
        recordedAt: Date(timeIntervalSinceReferenceDate: row[11])))
  }

  private static func value(_ row: Row) throws -> ObservedValue {
    if let printed: String = row[4] {
      guard let figure = Figure(printed: printed) else { throw UnreadableRow() }
      return .figure(figure)
    }
    guard let text: String = row[5], let reason = MissingReason(rawValue: text) else { throw UnreadableRow() }
    return .missing(reason)
  }

  /// The same few words stand in thousands of rows: each is brought into its typed form once.
  private struct Words {
    var indicators = Memory<Indicator.ID>()
    var regions = Memory<RegionCode>()
    var breakdowns = Memory<Breakdown>()
    var units = Memory<UnitOfMeasure>()
  }

  private struct Memory<Value> {
    private var values: [String: Value] = [:]
    /// Rows come in order, so the word is mostly the one of the row before; comparing costs less than hashing.
    private var last: (text: String, value: Value)?

    subscript(text: String, make: (String) -> Value?) -> Value? {
      mutating get {
        if let last, last.text == text { return last.value }
        guard let value = values[text] ?? make(text) else { return nil }
        values[text] = value
        last = (text, value)
        return value
      }
    }
  }
}
