import Foundation
import GRDB
import Rounds
import Store
import Wording

/// The embedded database: plans, decisions and observations in one SQLite file.
///
/// Readers never wait for the writer (WAL), and several processes may use one file. Every commit reaches the
/// disk before the call returns (`synchronous=FULL`); writes that wait at the same moment share one (`GroupCommit`).
/// All errors are `SQLiteRefusal`s or `StoreRefusal`s.
public final class SQLiteStore: PlanStore, Sendable {
  let writer: any DatabaseWriter
  private let commits: GroupCommit
  /// How the file is called in refusals.
  let file: String
  let plans = PlanCache(capacity: 64)
  // A city with 40 districts owes some 12,000 items a year, about 2 kB each in memory.
  let assignmentRows = DecodedRows<Assignment>(of: "assignment", capacity: 20_000)
  let returnRows = DecodedRows<Return>(of: "return_revision", capacity: 20_000)

  /// How many seconds a write waits for another process to finish its own.
  static let patience: TimeInterval = 10
  /// `PRAGMA application_id` of our files, the letters "Guat": tells them from other programs' databases.
  static let applicationID = 0x4775_6174

  /// Opens the database at `file`, or makes it, with its folder, where there is none; brings an older one up to
  /// date.
  public convenience init(file: URL) throws {
    try self.init(file: file, pageLimit: nil)
  }

  /// A database that lives in memory and ends with this object.
  public static func inMemory() throws -> SQLiteStore { try SQLiteStore() }

  /// - Parameter pageLimit: the most pages the file may have, so that a full disk can be tried out.
  init(file: URL, pageLimit: Int?) throws {
    let name = file.path
    self.file = name
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw SQLiteRefusal.cannotOpen(file: name)
    }
    writer = try Self.refusing(file: name) {
      // Looked at before the pool turns the file to WAL: what is not ours stays as it is.
      try Self.examine(file: name)
      let pool = try DatabasePool(path: name, configuration: Self.configuration(pageLimit: pageLimit))
      try Self.prepare(pool, file: name)
      return pool
    }
    commits = GroupCommit(writer: writer)
  }

  private init() throws {
    file = ":memory:"
    writer = try Self.refusing(file: ":memory:") {
      let queue = try DatabaseQueue(configuration: Self.configuration(pageLimit: nil))
      try Self.prepare(queue, file: ":memory:")
      return queue
    }
    commits = GroupCommit(writer: writer)
  }

  func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do { return try await writer.read(body) } catch { throw Self.refusal(error, file: file) }
  }

  /// All or nothing: what `body` throws undoes all of it. Others' writes may share its transaction.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do { return try await commits(body) } catch { throw Self.refusal(error, file: file) }
  }

  static func refusing<Value>(file: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw refusal(error, file: file) }
  }

  private static func refusal(_ error: any Error, file: String) -> any Error {
    switch error {
    case let error as DatabaseError: SQLiteRefusal(error, file: file)
    case is UnreadableRow, is DecodingError, is RowDecodingError: SQLiteRefusal.damaged(file: file)
    default: error
    }
  }
}
