import People
import PlanModel

extension ExportTable {
  /// Entries of the record, a row each. Times are by the clock in Beijing.
  public static func record(_ entries: [RecordEntry]) -> ExportTable {
    ExportTable(
      "record",
      [
        Column("number", .integer), Column("time"), Column("account"), Column("name"), Column("role"),
        Column("postRegion"), Column("postUnit"), Column("onBehalfOf"), Column("way"), Column("verb"),
        Column("verbWord"), Column("object"), Column("region"), Column("units"), Column("reason"), Column("details"),
        Column("content"), Column("previous"), Column("seal"),
      ],
      rows: entries.map { entry in
        let (act, actor) = (entry.act, entry.act.actor)
        return [
          .integer(entry.number), .text(act.beijingTime), .words(actor.account), .text(actor.name),
          .words(actor.post?.role.rawValue ?? ""), .words(actor.post?.region.digits ?? ""),
          .words(actor.post?.unit ?? ""), .words(actor.onBehalfOf), .text(actor.way.rawValue), .text(act.verb.rawValue),
          .text(act.verb.word.zh), .text(act.object), .words(act.region?.digits ?? ""), .list(act.units),
          .words(act.reason), .words(act.details.map { "\($0.name): \($0.value)" }.joined(separator: "; ")),
          .words(entry.content), .text(entry.previous), .text(entry.seal),
        ]
      })
  }
}
