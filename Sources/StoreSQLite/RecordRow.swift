import Foundation
import GRDB
import People
import PlanModel

/// Entries of the record as rows.
enum RecordRow {
  static let columns = """
    number, at, account, name, role, post_region, post_unit, on_behalf_of, way, verb, object, region, units, reason,
    details,
    content, previous, seal
    """

  /// The columns of a table that bears another name in the query.
  static func columns(of table: String) -> String {
    columns.split(separator: ",").map { "\(table)." + $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: ", ")
  }

  static func entry(_ row: Row) throws -> RecordEntry {
    guard let way = Actor.Way(rawValue: row[8]), let verb = Act.Verb(rawValue: row[9]) else { throw UnreadableRow() }
    let words: [String] = try Stored.value(row[14])
    let details = stride(from: 0, to: words.count - 1, by: 2).map { Act.Detail(words[$0], words[$0 + 1]) }
    let act = Act(
      at: Date(timeIntervalSinceReferenceDate: row[1]),
      actor: Actor(account: row[2], name: row[3], post: try post(row), onBehalfOf: row[7], way: way), verb: verb,
      object: row[10], region: try region(row[11]), units: try Stored.value(row[12]), reason: row[13], details: details)
    return RecordEntry(number: row[0], act: act, content: row[15], previous: row[16], seal: row[17])
  }

  /// Text that means nothing was not written by this program: it must not be read as nothing.
  private static func post(_ row: Row) throws -> Post? {
    let (role, region, unit): (String, String, String) = (row[4], row[5], row[6])
    if role.isEmpty, region.isEmpty, unit.isEmpty { return nil }
    guard let role = Role(rawValue: role), let region = RegionCode(region) else { throw UnreadableRow() }
    return Post(role: role, region: region, unit: unit)
  }

  private static func region(_ digits: String) throws -> RegionCode? {
    if digits.isEmpty { return nil }
    guard let region = RegionCode(digits) else { throw UnreadableRow() }
    return region
  }

  static func insert(_ entry: RecordEntry, in db: Database) throws {
    let (act, actor) = (entry.act, entry.act.actor)
    try db.cachedStatement(
      sql: "INSERT INTO record (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      entry.number, act.at.timeIntervalSinceReferenceDate, actor.account, actor.name, actor.post?.role.rawValue ?? "",
      actor.post?.region.digits ?? "", actor.post?.unit ?? "", actor.onBehalfOf, actor.way.rawValue,
      act.verb.rawValue, act.object, act.region?.digits ?? "", try Stored.json(act.units), act.reason,
      try Stored.json(act.details.flatMap { [$0.name, $0.value] }), entry.content, entry.previous, entry.seal,
    ])
    let concern = try db.cachedStatement(sql: "INSERT OR IGNORE INTO record_unit VALUES (?, ?, ?)")
    for unit in act.units { try concern.execute(arguments: [act.region?.digits ?? "", unit, entry.number]) }
  }
}
