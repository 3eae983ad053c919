import PlanModel

/// What is collected and what nobody collects (缺项数据): indicator × year × breakdown × region.
///
/// The same material gives the same map, in whatever order the observations come.
public struct CompletenessMap: Hashable, Sendable {
  public let region: Region
  /// The regions below it that are on the map.
  public let parts: [Region]
  /// The last year whose figures are due: the year before it is looked at, or the last of the plans' period.
  public let dueYear: Int
  /// A row for each indicator, in the order of the plans. What stands in several plans stands here once.
  public let rows: [GapRow]

  /// - Parameters:
  ///   - region: whose plans they are.
  ///   - parts: the regions below it whose figures count too.
  ///   - plans: the plans in force; those of the region whose period holds the due year count.
  ///   - asOf: the year it is looked at: figures of the year before are the last that are due.
  ///   - unitName: the register's name for a printed spelling of a unit.
  ///   - asked: cells that a round has asked for, anywhere.
  ///   - observations: what holds now, of all these regions.
  public init(
    region: Region, parts: [Region] = [], plans: [Plan], asOf: Int,
    unitName: @escaping @Sendable (String) -> String = { $0 }, asked: Set<CellID> = [], observations: [Observation]
  ) {
    self.region = region
    self.parts = parts
    let own = plans.filter { $0.region.code == region.code }
    dueYear = min(asOf - 1, own.map(\.period.targetYear).max() ?? asOf - 1)
    guard let code = region.code else {
      rows = []
      return
    }
    let filed = FiledCells(observations)
    let derivation = AssignmentDerivation(
      region: code, year: dueYear, plans: own, unitName: unitName, reported: filed.reported.union(asked),
      reportedUnits: filed.units)
    let periods = Dictionary(own.map { ($0.id, $0.period) }, uniquingKeysWith: { first, _ in first })
    var rows: [GapRow] = []
    for assignment in derivation.assignments {
      guard let indicator = assignment.total?.indicator,
        let first = assignment.places.compactMap({ periods[$0.plan]?.from }).min(), first <= dueYear
      else { continue }
      let years = first...dueYear
      let lines = Self.breakdowns(of: indicator, in: assignment, asked: asked)
      func gaps(in region: RegionCode) -> [GapLine] {
        lines.map { line in
          GapLine(
            breakdown: line.breakdown, ground: line.ground,
            cells: filed.cells(indicator.id, region, line.breakdown, years))
        }
      }
      rows.append(
        GapRow(
          indicator: indicator, places: assignment.places, leads: assignment.leads, years: years, lines: gaps(in: code),
          parts: parts.map { part in GapPart(region: part, lines: part.code.map(gaps) ?? []) }))
    }
    self.rows = rows
  }

  /// Every year of any row, ascending.
  public var years: [Int] {
    guard let first = rows.map(\.years.lowerBound).min() else { return [] }
    return Array(first...dueYear)
  }

  /// The rows with a blank spot of this kind.
  public func rows(with kind: BlankSpot.Kind) -> [GapRow] { rows.filter { $0.spots.contains { $0.kind == kind } } }

  /// The share of the region's own figures that are there, 0…1; `nil` where none is due.
  public var share: Double? {
    let due = rows.reduce(0) { $0 + $1.due }
    return due == 0 ? nil : Double(rows.reduce(0) { $0 + $1.filled }) / Double(due)
  }

  /// The total, then what is asked for or was reported, then what should exist, each once.
  private static func breakdowns(
    of indicator: Indicator, in assignment: Assignment, asked: Set<CellID>
  ) -> [(breakdown: Breakdown, ground: GapLine.Ground)] {
    let known = assignment.cells.filter { $0.part == .value && !$0.breakdown.isTotal }.map(\.breakdown)
    let expected = BreakdownRule.breakdowns(of: indicator, known: known)
    let others = known.filter { !expected.contains($0) }
    return [(.total, .total)]
      + (expected + others).map { breakdown in
        let isAsked = asked.contains(CellID(indicator: indicator.id, breakdown: breakdown))
        return (breakdown, isAsked ? .asked : expected.contains(breakdown) ? .expected : .reported)
      }
  }
}

/// Observations by what they are of.
private struct FiledCells {
  private struct Line: Hashable {
    let indicator: Indicator.ID
    let region: RegionCode
    let breakdown: Breakdown
  }

  private var cells: [Line: [Int: GapCell]] = [:]
  private var latest: [Indicator.ID: (year: Int, unit: UnitOfMeasure)] = [:]

  init(_ observations: [Observation]) {
    for one in observations {
      let subject = one.subject
      let line = Line(indicator: subject.indicator, region: subject.region, breakdown: subject.breakdown)
      cells[line, default: [:]][subject.year] = GapCell(one)
      // Of two units in the latest year either would do; which one must not depend on the order.
      if let other = latest[subject.indicator], (other.year, other.unit.symbol) >= (subject.year, one.unit.symbol) {
        continue
      }
      latest[subject.indicator] = (subject.year, one.unit)
    }
  }

  /// The unit in which each indicator was last reported.
  var units: [Indicator.ID: UnitOfMeasure] { latest.mapValues(\.unit) }

  /// What has ever been reported, in whatever region.
  var reported: Set<CellID> { Set(cells.keys.map { CellID(indicator: $0.indicator, breakdown: $0.breakdown) }) }

  func cells(
    _ indicator: Indicator.ID, _ region: RegionCode, _ breakdown: Breakdown, _ years: ClosedRange<Int>
  ) -> [GapCell] {
    let known = cells[Line(indicator: indicator, region: region, breakdown: breakdown)] ?? [:]
    return years.map { known[$0] ?? .blank }
  }
}
