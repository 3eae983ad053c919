import Foundation
import People
import Store

/// Takes entries of the record out of the house. That is an act itself, and stands in the record from then on.
public struct ExportRecord: Sendable {
  private let book: any RecordBook

  /// Reads the record and adds to it.
  public init(book: any RecordBook) { self.book = book }

  /// The entries that fit, oldest first.
  ///
  /// - Parameters:
  ///   - actor: who exports; without the act there is no export.
  ///   - time: when.
  public func callAsFunction(_ search: RecordSearch, by actor: Actor, at time: Date) async throws -> RecordExport {
    var query = search.query
    query.limit = Self.atOnce
    var entries: [RecordEntry] = []
    while true {
      let part = try await book.entries(query)
      entries += part
      guard part.count == Self.atOnce, let last = part.last else { break }
      query.before = last.number
    }
    try await book.record([
      Act(
        at: time, actor: actor, verb: .exportRecord, object: "record",
        details: [Act.Detail("count", "\(entries.count)")] + search.told)
    ])
    return RecordExport(entries: entries.reversed())
  }

  private static let atOnce = 5_000
}

/// Entries of the record as they leave the house.
public struct RecordExport: Sendable {
  /// Oldest first.
  public let entries: [RecordEntry]

  /// Entries that were taken.
  public init(entries: [RecordEntry]) { self.entries = entries }

  /// For people and spreadsheets: a row for each entry.
  public var table: ExportTable { .record(entries) }

  /// For whoever recomputes the seals (docs/record.md): everything that is sealed, word by word.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(entries.map(RecordJSON.init)) + Data("\n".utf8)
  }
}

/// An entry as exported JSON has it.
private struct RecordJSON: Encodable {
  let number: Int
  let time: String
  let microseconds: Int64
  let account, name, role, postRegion, postUnit, onBehalfOf, way, verb, object, region, reason: String
  let units: [String]
  let details: [Act.Detail]
  let content, previous, seal: String

  init(_ entry: RecordEntry) {
    let (act, actor) = (entry.act, entry.act.actor)
    number = entry.number
    time = act.beijingTime + "+08:00"
    microseconds = act.microseconds
    (account, name) = (actor.account, actor.name)
    (role, postRegion) = (actor.post?.role.rawValue ?? "", actor.post?.region.digits ?? "")
    (postUnit, onBehalfOf, way) = (actor.post?.unit ?? "", actor.onBehalfOf, actor.way.rawValue)
    (verb, object, region) = (act.verb.rawValue, act.object, act.region?.digits ?? "")
    (reason, units, details) = (act.reason, act.units, act.details)
    (content, previous, seal) = (entry.content, entry.previous, entry.seal)
  }
}
