import PlanModel

/// A blank spot (缺项): what nobody collects of an indicator. The worst first.
public enum BlankSpot: Hashable, Sendable {
  /// Neither the region nor any below it has ever had a figure.
  case nobody
  /// The region itself has had a figure in no year.
  case never
  /// There are totals, but none of these breakdowns has ever had a figure.
  case totalsOnly([Breakdown])
  /// The last figure is of this year; two or more years since have none.
  case stopped(Int)
  /// The region has figures, these below it have none.
  case regions([Region])
  /// Single years have no figure.
  case years([Int])

  /// The kinds, the worst first. The raw values stand in files and addresses.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case nobody, never, totalsOnly, stopped, regions, years
  }

  /// Which kind it is.
  public var kind: Kind {
    switch self {
    case .nobody: .nobody
    case .never: .never
    case .totalsOnly: .totalsOnly
    case .stopped: .stopped
    case .regions: .regions
    case .years: .years
    }
  }

  static func spots(years: ClosedRange<Int>, lines: [GapLine], parts: [GapPart]) -> [BlankSpot] {
    guard lines.contains(where: \.isDue) else { return [] }
    let partsHave = parts.contains(where: \.hasFigure)
    guard lines.contains(where: \.hasFigure) else { return [parts.isEmpty || partsHave ? .never : .nobody] }
    var spots: [BlankSpot] = []
    let breakdowns = lines.filter { !$0.breakdown.isTotal && $0.isDue }
    if !breakdowns.isEmpty, !breakdowns.contains(where: \.hasFigure) {
      spots.append(.totalsOnly(breakdowns.map(\.breakdown)))
    }
    // Time is judged on the total; where only breakdowns are reported, on the one that goes furthest.
    let main =
      lines.first { $0.breakdown.isTotal && $0.hasFigure }
      ?? lines.max { ($0.lastYear(from: 0) ?? -1) < ($1.lastYear(from: 0) ?? -1) }
    var holes: [Int] = []
    if let main, let last = main.lastYear(from: years.lowerBound) {
      let open = years.filter { main.cells[$0 - years.lowerBound].isOpen }
      let since = open.filter { $0 > last }
      // Returns come in during the year after: one year without a figure is no end yet.
      if since.count >= 2 { spots.append(.stopped(last)) }
      holes = since.count >= 2 ? open.filter { $0 < last } : open
    }
    let without = parts.filter { !$0.hasFigure }
    if partsHave, !without.isEmpty { spots.append(.regions(without.map(\.region))) }
    if !holes.isEmpty { spots.append(.years(holes)) }
    return spots
  }
}
