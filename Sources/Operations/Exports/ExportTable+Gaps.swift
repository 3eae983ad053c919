import PlanModel
import Rounds

extension ExportTable {
  /// The map of what is collected: a row for each indicator, region and breakdown, a column for each year.
  ///
  /// A year's cell is `reported`, `derived`, `blank` or the reason why there is no figure; it is empty where the
  /// indicator's plan does not cover the year.
  public static func gaps(_ map: CompletenessMap) -> ExportTable {
    let years = map.years
    return ExportTable(
      "gaps",
      [
        Column("plan"), Column("number"), Column("indicator"), Column("unit"), Column("region"), Column("regionName"),
        Column("breakdown"), Column("ground"), Column("lead"), Column("spots"), Column("lastYear", .integer),
        Column("filled", .integer), Column("due", .integer),
      ] + years.map { Column("\($0)") },
      rows: map.rows.flatMap { row -> [[Cell]] in
        let own = row.lines.map { cells(row, map.region, $0, years) }
        return own + row.parts.flatMap { part in part.lines.map { cells(row, part.region, $0, years) } }
      })
  }

  private static func cells(_ row: GapRow, _ region: Region, _ line: GapLine, _ years: [Int]) -> [Cell] {
    let last = line.lastYear(from: row.years.lowerBound)
    return [
      .list(row.places.map(\.plan.text)), .list(row.places.map(\.key)), .text(row.indicator.name),
      .words(row.indicator.unit.symbol), .words(region.code?.digits ?? ""), .text(region.name),
      .text(line.breakdown.text), .text(line.ground.rawValue), .list(row.leads),
      .list(row.spots.map(\.kind.rawValue)), last.map(Cell.integer) ?? .empty,
      .integer(line.cells.count(where: \.isFilled)), .integer(line.cells.count(where: \.isDue)),
    ] + years.map { year in row.cell(line, year).map { .text($0.key) } ?? .empty }
  }
}
