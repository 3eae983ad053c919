import Foundation
import PlanModel

extension ExportTable {
  /// Observations with everything that is known of them; the header is one that `ImportObservations` reads.
  public static func observations(_ observations: [Observation], names: RegionRegister = .national) -> ExportTable {
    let times = Date.ISO8601FormatStyle()
    return ExportTable(
      "observations",
      [
        Column("indicator"), Column("region"), Column("regionName"), Column("year", .integer), Column("breakdown"),
        Column("value", .figure), Column("unit"), Column("missing"), Column("source"), Column("derivation"),
        Column("note"), Column("author"), Column("recordedAt"),
      ],
      rows: observations.map { observation in
        let (subject, provenance) = (observation.subject, observation.provenance)
        let missing: Cell = if case .missing(let reason) = observation.value { .text(reason.rawValue) } else { .empty }
        return [
          .text(subject.indicator.text), .text(subject.region.digits), .words(names.name(of: subject.region) ?? ""),
          .integer(subject.year), .text(subject.breakdown.text), observation.value.figure.map(Cell.figure) ?? .empty,
          .words(observation.unit.symbol), missing, .text(provenance.source), .text(provenance.derivation.rawValue),
          .words(provenance.note), .text(provenance.author), .text(provenance.recordedAt.formatted(times)),
        ]
      })
  }
}

extension ExportTable.Cell {
  /// Text, or nothing where there is none.
  static func words(_ text: String) -> ExportTable.Cell { text.isEmpty ? .empty : .text(text) }

  /// Names in one cell, as documents print them.
  static func list(_ names: [String]) -> ExportTable.Cell { words(names.joined(separator: "、")) }
}
