import Foundation
import GRDB

/// Lets writes that wait at the same moment share one transaction, and so one wait for the disk (group commit).
///
/// A commit reaches the disk before anybody is told of it (`synchronous=FULL`), which takes 1–10 ms whatever it holds:
/// without sharing, 200 people who save at once would wait for 200 disks in turn. Each write is a savepoint of its own:
/// what it throws undoes it alone. Nobody is told anything before the whole transaction is on the disk; where that fails,
/// all of them fail.
///
/// Safe to use from many threads.
final class GroupCommit: @unchecked Sendable {
  private let writer: any DatabaseWriter
  private let lock = NSLock()
  private var waiting: [Write] = []
  private var standing = Standing.idle

  /// How many writes a transaction holds at most: the last of them waits for the work of all.
  static let largest = 64

  private enum Standing {
    case idle, atWork
  }

  init(writer: any DatabaseWriter) { self.writer = writer }

  /// A write that waits for its turn.
  private struct Write: Sendable {
    let run: @Sendable (Database) throws -> Void
    /// Called once, with what undid the write.
    let end: @Sendable ((any Error)?) -> Void
  }

  /// What a write gave; set on the writer's queue, read after it.
  private final class Box<Value>: @unchecked Sendable {
    var value: Value?
  }

  /// Runs a write and returns when it is on the disk. Writes run in the order in which they came.
  func callAsFunction<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let box = Box<Value>()
      let write = Write(
        run: { db in box.value = try body(db) },
        end: { error in
          if let value = box.value, error == nil {
            continuation.resume(returning: value)
          } else {
            continuation.resume(throwing: error ?? CancellationError())
          }
        })
      let isFirst = lock.withLock {
        waiting.append(write)
        defer { standing = .atWork }
        return standing == .idle
      }
      // Not a child of whoever came first: a request that is given up must not undo what others wrote with it.
      if isFirst { Task.detached { await self.work() } }
    }
  }

  private func next() -> [Write] {
    lock.withLock {
      let writes = Array(waiting.prefix(Self.largest))
      waiting.removeFirst(writes.count)
      if writes.isEmpty { standing = .idle }
      return writes
    }
  }

  private func work() async {
    while true {
      let writes = next()
      guard !writes.isEmpty else { return }
      do {
        let undone = try await writer.write { db in try Self.run(writes, in: db) }
        for (write, error) in zip(writes, undone) { write.end(error) }
      } catch {
        for write in writes { write.end(error) }
      }
    }
  }

  /// What undid each of them; throws where all are undone.
  private static func run(_ writes: [Write], in db: Database) throws -> [(any Error)?] {
    if writes.count == 1 {
      try writes[0].run(db)
      return [nil]
    }
    return try writes.map { write in
      do {
        try db.inSavepoint {
          try write.run(db)
          return .commit
        }
        return nil
      } catch {
        // A full or failing disk ends the whole transaction (https://sqlite.org/lang_transaction.html).
        guard db.isInsideTransaction else { throw error }
        return error
      }
    }
  }
}
