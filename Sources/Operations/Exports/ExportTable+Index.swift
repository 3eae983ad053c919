import Assessment
import Foundation
import PlanModel

extension ComputedIndex {
  /// Everything that was computed as tables: the index by region and year, every step of every indicator, what is
  /// left out, what made the index change, and the simulation.
  public func tables(names: RegionRegister = .national) -> [ExportTable] {
    [values(names), steps(names), leftOut, changes, simulation(names)]
  }

  /// A row for each region and year.
  public func values(_ names: RegionRegister = .national) -> ExportTable {
    ExportTable(
      "index",
      [
        .init("region"), .init("regionName"), .init("year", .integer), .init("index", .figure),
        .init("present", .figure),
        .init("missing"),
      ],
      rows: results.map { result in
        let missing: [String] =
          if case .notComputed(let missing) = result.outcome { missing.map(\.name) } else { [] }
        return [
          .text(result.region.digits), .words(names.name(of: result.region) ?? ""), .integer(result.year),
          result.value.map(ExportTable.Cell.score) ?? .empty, .share(result.present), .list(missing),
        ]
      })
  }

  /// A row for each region, year and indicator, with every step from the figure to the points of the index.
  public func steps(_ names: RegionRegister = .national) -> ExportTable {
    let domains = Dictionary(plan.domains.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rows = results.flatMap { result in
      result.parts.map { part -> [ExportTable.Cell] in
        let used = part.reading.used(in: result.year)
        let component = part.component
        let domain = result.domains.first { $0.domain == component.domain }
        return [
          .text(result.region.digits), .words(names.name(of: result.region) ?? ""), .integer(result.year),
          .words(domains[component.domain] ?? ""), .text(component.indicator.name),
          .words(component.indicator.unit.symbol), .text(component.bearing.rawValue),
          .text((component.scale(panel.method.normalisation) ?? component.posts).ends),
          used.map { .figure($0.figure) } ?? .empty, used.map { .integer($0.year) } ?? .empty,
          part.reading.score.map(ExportTable.Cell.score) ?? .empty, .share(part.weight), .score(part.contribution),
          domain?.score.map(ExportTable.Cell.score) ?? .empty, result.value.map(ExportTable.Cell.score) ?? .empty,
        ]
      }
    }
    return ExportTable(
      "steps",
      [
        .init("region"), .init("regionName"), .init("year", .integer), .init("domain"), .init("indicator"),
        .init("unit"), .init("better"), .init("ends"), .init("value", .figure), .init("valueYear", .integer),
        .init("score", .figure), .init("weight", .figure), .init("points", .figure), .init("domainScore", .figure),
        .init("index", .figure),
      ], rows: rows)
  }

  private var results: [IndexResult] {
    panel.regions.flatMap { region in panel.years.compactMap { panel.result(region, $0) } }
  }

  private var leftOut: ExportTable {
    ExportTable(
      "leftOut", [.init("indicator"), .init("reason")],
      rows: panel.definition.leftOut.map { [.text($0.indicator.name), .text($0.reason.wording.zh)] })
  }

  private var changes: ExportTable {
    let columns: [ExportTable.Column] = [
      .init("from", .integer), .init("to", .integer), .init("indicator"), .init("points", .figure),
    ]
    guard let change, case .explained(_, let parts, let composition) = change.outcome else {
      return ExportTable("changes", columns, rows: [])
    }
    let rows = parts.map { ($0.indicator.name, $0.points) } + [("", composition)]
    return ExportTable(
      "changes", columns,
      rows: rows.map { [.integer(change.from), .integer(change.to), .words($0.0), .score($0.1)] })
  }

  private func simulation(_ names: RegionRegister) -> ExportTable {
    ExportTable(
      "sensitivity",
      [
        .init("group"), .init("region"), .init("regionName"), .init("year", .integer), .init("index", .figure),
        .init("indexLow", .figure), .init("indexMedian", .figure), .init("indexHigh", .figure),
        .init("rank", .integer), .init("rankLow", .integer), .init("rankMedian", .integer),
        .init("rankHigh", .integer), .init("sameRank", .figure), .init("computed", .figure),
      ],
      rows: [("peers", sensitivity), ("parts", sensitivityOfParts)].flatMap { group, simulation in
        (simulation?.regions ?? []).map { one -> [ExportTable.Cell] in
          let (spread, ranks) = (one.index, one.ranks)
          return [
            .text(group), .text(one.region.digits), .words(names.name(of: one.region) ?? ""),
            .integer(simulation?.year ?? 0), one.chosen.map { .score($0.index) } ?? .empty,
            spread.map { .score($0.low) } ?? .empty, spread.map { .score($0.median) } ?? .empty,
            spread.map { .score($0.high) } ?? .empty, one.chosen.map { .integer($0.rank) } ?? .empty,
            ranks.map { .integer($0.interval.low) } ?? .empty, ranks.map { .integer($0.interval.median) } ?? .empty,
            ranks.map { .integer($0.interval.high) } ?? .empty, ranks.map { .share($0.sameShare) } ?? .empty,
            .share(one.computedShare),
          ]
        }
      })
  }
}

extension ExportTable.Cell {
  /// Points out of 100, with two decimals.
  fileprivate static func score(_ score: Double) -> ExportTable.Cell { .figure(Figure(rounding: score, decimals: 2)) }

  /// A share from 0 to 1, with four decimals.
  fileprivate static func share(_ share: Double) -> ExportTable.Cell { .figure(Figure(rounding: share, decimals: 4)) }
}
