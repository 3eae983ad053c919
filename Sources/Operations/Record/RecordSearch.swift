import Foundation
import People
import Rounds
import Store

/// What is looked for in the record, as a person types it; what is empty leaves a side open.
public struct RecordSearch: Hashable, Sendable {
  /// The sign-in name.
  public var account = ""
  public var verb: Act.Verb?
  /// What the act was done to, exactly.
  public var object = ""
  /// Words that stand in the name, the object, the reason or the details.
  public var words = ""
  /// The first day, in Beijing.
  public var from: RoundDay?
  /// The last day, in Beijing.
  public var to: RoundDay?

  /// A search for everything.
  public init() {}

  /// Whether it looks for everything.
  public var isOpen: Bool { self == RecordSearch() }

  /// The same in the store's terms.
  public var query: RecordQuery {
    var query = RecordQuery()
    query.account = account
    query.verbs = verb.map { [$0] } ?? []
    query.object = object
    query.words = words
    query.from = from?.midnight
    query.until = to?.adding(days: 1).midnight
    return query
  }

  /// What is named, for the act of an export.
  var told: [Act.Detail] {
    [
      ("account", account), ("verb", verb?.rawValue ?? ""), ("object", object), ("words", words),
      ("from", from?.description ?? ""), ("to", to?.description ?? ""),
    ].filter { !$0.1.isEmpty }.map { Act.Detail($0.0, $0.1) }
  }
}

extension RoundDay {
  /// The moment at which the day begins in Beijing.
  fileprivate var midnight: Date? { try? Date("\(self)T00:00:00+08:00", strategy: .iso8601) }
}
