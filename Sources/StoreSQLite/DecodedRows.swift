import Foundation
import GRDB

/// Remembers what rows that never change hold, by their numbers: a round of 3,000 items is decoded once, not with every
/// page that looks at it.
///
/// Only rows of append-only tables, read from what is committed: their numbers are never used again. Safe to use from
/// many threads; what it remembers only saves time.
final class DecodedRows<Value: Decodable & Sendable>: @unchecked Sendable {
  private let table: String
  /// When there are more, all are forgotten: what is in use is back with the next page.
  private let capacity: Int
  private let lock = NSLock()
  private var values: [Int64: Value] = [:]

  /// - Parameter table: its rows have a `number` and, as JSON, a `content`.
  init(of table: String, capacity: Int) {
    self.table = table
    self.capacity = capacity
  }

  /// What the rows of these numbers hold, in their order.
  func values(of numbers: [Int64], in db: Database) throws -> [Value] {
    let known = lock.withLock { numbers.map { values[$0] } }
    var found: [Value] = []
    found.reserveCapacity(numbers.count)
    var fresh: [Int64: Value] = [:]
    let content = try db.cachedStatement(sql: "SELECT content FROM \(table) WHERE number = ?")
    for (number, value) in zip(numbers, known) {
      if let value {
        found.append(value)
        continue
      }
      guard let json = try String.fetchOne(content, arguments: [number]) else { throw UnreadableRow() }
      let value: Value = try Stored.value(json)
      fresh[number] = value
      found.append(value)
    }
    guard !fresh.isEmpty else { return found }
    lock.withLock {
      if values.count + fresh.count > capacity { values.removeAll(keepingCapacity: true) }
      values.merge(fresh) { first, _ in first }
    }
    return found
  }
}
