import Foundation
import GRDB
import PlanModel
import Store

extension SQLiteStore {
  /// Answered from the index of totals alone: the rows themselves, with their sources, are not touched.
  public func totals(_ query: ObservationQuery) async throws -> [RegionTotals] {
    let regions = query.regions.map(\.digits).sorted()
    let regionList = try Stored.json(regions)
    return try await read { db in
      let indicators =
        query.indicators.isEmpty
        ? try String.fetchAll(db.cachedStatement(sql: Self.indicators)) : query.indicators.map(\.text).sorted()
      let statement = try db.cachedStatement(sql: Self.totals(regions: regions.count, years: query.years))
      var arguments = StatementArguments()
      if regions.count == 1 { arguments += [regions[0]] }
      if regions.count > 1 { arguments += [regionList] }
      if let years = query.years { arguments += [years.lowerBound, years.upperBound] }
      return try indicators.flatMap { indicator in
        try TotalsReading(indicator: Indicator.ID(name: indicator))
          .read(Row.fetchCursor(statement, arguments: StatementArguments([indicator]) + arguments))
      }
    }
  }

  /// Every indicator once, by hopping through the index instead of reading all of it.
  private static let indicators = """
    WITH RECURSIVE one(indicator) AS (
      SELECT min(indicator) FROM observation WHERE breakdown = '\(Breakdown.total.text)'
      UNION ALL
      SELECT (SELECT min(indicator) FROM observation
        WHERE breakdown = '\(Breakdown.total.text)' AND indicator > one.indicator)
      FROM one WHERE one.indicator IS NOT NULL
    )
    SELECT indicator FROM one WHERE indicator IS NOT NULL ORDER BY indicator
    """

  /// One indicator's totals: all that was ever entered, so that the last of a year can be taken while reading.
  private static func totals(regions: Int, years: ClosedRange<Int>?) -> String {
    let region =
      switch regions {
      case 0: ""
      case 1: "AND region = ?"
      default: "AND region IN (SELECT value FROM json_each(?))"
      }
    return """
      SELECT region, year, figure, unit FROM observation
      WHERE breakdown = '\(Breakdown.total.text)' AND indicator = ? \(region)
      \(years == nil ? "" : "AND year BETWEEN ? AND ?") ORDER BY region, year, number
      """
  }
}

/// Makes totals of rows by region, year and number; columns are read by position.
private struct TotalsReading {
  let indicator: Indicator.ID
  private var totals: [RegionTotals] = []
  private var figures: [RegionTotals.YearFigure] = []
  /// The unit of each figure; empty while all are of the unit of the region's first.
  private var units: [UnitOfMeasure] = []
  private var region: (digits: String, code: RegionCode)?
  private var unit: (symbol: String, unit: UnitOfMeasure)?
  /// The unit of the region's first figure.
  private var first: UnitOfMeasure?
  /// The year of the last row; a later row of the same year takes its place.
  private var year: Int?

  init(indicator: Indicator.ID) { self.indicator = indicator }

  consuming func read(_ rows: RowCursor) throws -> [RegionTotals] {
    while let row = try rows.next() {
      let digits: String = row[0]
      if region?.digits != digits {
        close()
        guard let code = RegionCode(digits) else { throw UnreadableRow() }
        region = (digits, code)
      }
      let rowYear: Int = row[1]
      if rowYear == year, figures.last?.year == rowYear {
        figures.removeLast()
        if !units.isEmpty { units.removeLast() }
      }
      year = rowYear
      guard let printed: String = row[2] else { continue }
      guard let figure = Figure(printed: printed) else { throw UnreadableRow() }
      add(.init(year: rowYear, figure: figure), measured(row[3]))
    }
    close()
    return totals
  }

  private mutating func add(_ figure: RegionTotals.YearFigure, _ unit: UnitOfMeasure) {
    if figures.isEmpty { first = unit }
    if let first, units.isEmpty, unit != first { units = figures.map { _ in first } }
    figures.append(figure)
    if !units.isEmpty || unit != first { units.append(unit) }
  }

  /// Rows mostly have the unit of the row before.
  private mutating func measured(_ symbol: String) -> UnitOfMeasure {
    if let unit, unit.symbol == symbol { return unit.unit }
    let known = UnitOfMeasure(printed: symbol)
    unit = (symbol, known)
    return known
  }

  private mutating func close() {
    if let region, let first, !figures.isEmpty {
      if units.isEmpty {
        totals.append(RegionTotals(indicator: indicator, region: region.code, unit: first, figures: figures))
      } else {
        totals += RegionTotals.parted(
          indicator: indicator, region: region.code, zip(units, figures).map { (unit: $0.0, figure: $0.1) })
      }
    }
    // A new array each time: the one that was handed over is kept.
    figures = []
    figures.reserveCapacity(16)
    units = []
    year = nil
  }
}
