import Oversight
import Rounds

extension ExportTable {
  /// Tasks and project items through the years: a row for each, a column for each year of rounds with the state as
  /// approved (`TaskStanding`), and the latest year's words.
  public static func taskStates(_ history: TaskHistory, _ items: [TaskHistory.Item]) -> ExportTable {
    let names = Dictionary(history.domains.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    return ExportTable(
      "taskStates",
      [
        Column("plan"), Column("position"), Column("number"), Column("domain"), Column("text"), Column("lead"),
        Column("support"),
      ] + history.years.map { Column("\($0)") } + [Column("stateYear", .integer), Column("done"), Column("nextYear")],
      rows: items.map { item in
        let latest = item.latest
        let progress = latest.flatMap { item.yearly[$0.year]?.progress }
        return [
          .text(history.plan.text), .text(item.place.description), .words(item.number),
          .words(item.domain.flatMap { names[$0] } ?? ""), .words(item.text), .list(item.lead), .list(item.support),
        ] + history.years.map { .text(item.standing(in: $0).rawValue) }
          + [
            latest.map { .integer($0.year) } ?? .empty, .words(progress?.done ?? ""), .words(progress?.nextYear ?? ""),
          ]
      })
  }
}
