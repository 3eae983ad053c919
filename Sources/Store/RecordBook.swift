import Foundation
import People
import PlanModel

/// The record (操作记录): every act in the order in which it was done, each linked to the one before.
///
/// Whatever changes the store adds its act in the same transaction, so there is neither a change without an act nor an
/// act without its change.
public protocol RecordBook: Sendable {
  /// Adds acts that put nothing else into the store, in their order.
  func record(_ acts: [Act]) async throws

  /// The entries that fit, newest first, at most `query.limit`.
  func entries(_ query: RecordQuery) async throws -> [RecordEntry]

  /// How many entries fit, whatever the limit.
  func entryCount(_ query: RecordQuery) async throws -> Int

  /// Walks the whole record and holds it against what the acts put into the store.
  func verifyRecord() async throws -> RecordVerification
}

/// Which entries are asked for; what is empty leaves a side open.
public struct RecordQuery: Hashable, Sendable {
  /// The sign-in name.
  public var account = ""
  public var verbs: Set<Act.Verb> = []
  /// What the act was done to, exactly.
  public var object = ""
  /// Words that stand in the name, the object, the reason or the details.
  public var words = ""
  /// From this moment on.
  public var from: Date?
  /// Before this moment.
  public var until: Date?
  /// Before this entry, to turn pages.
  public var before: Int?
  /// At most so many.
  public var limit = 100

  /// A query that leaves every side open.
  public init() {}
}

/// What came of walking the record.
public struct RecordVerification: Hashable, Sendable {
  /// The links, up to the first break.
  public let chain: RecordChain
  /// Rows of the store that were there before the record began.
  public let beforeRecord: Int
  /// Rows of the store that no act accounts for: put there by something else than this program.
  public let unaccounted: Int

  /// Whether the record is whole and accounts for everything kept since it began.
  public var isWhole: Bool { chain.firstBreak == nil && unaccounted == 0 }

  /// The result of a walk.
  public init(chain: RecordChain, beforeRecord: Int, unaccounted: Int) {
    self.chain = chain
    self.beforeRecord = beforeRecord
    self.unaccounted = unaccounted
  }
}
