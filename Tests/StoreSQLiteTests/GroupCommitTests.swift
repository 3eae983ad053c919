import Foundation
import GRDB
import Testing

@testable import StoreSQLite

@Suite("Writes that share a commit")
struct GroupCommitTests {
  private struct Refused: Error, Equatable {
    let number: Int
  }

  private func store(_ site: FileSite, pageLimit: Int? = nil) async throws -> SQLiteStore {
    let store = try SQLiteStore(file: site.file, pageLimit: pageLimit)
    try await store.write { db in try db.execute(sql: "CREATE TABLE tried (number INTEGER PRIMARY KEY, load TEXT)") }
    return store
  }

  private func numbers(_ store: SQLiteStore) async throws -> [Int] {
    try await store.read { db in try Int.fetchAll(db, sql: "SELECT number FROM tried ORDER BY number") }
  }

  @Test("each have their own end: what one throws undoes that one alone")
  func separate() async throws {
    let site = FileSite()
    defer { site.remove() }
    let store = try await store(site)
    let ends = await withTaskGroup(of: (Int, Bool).self) { group in
      for number in 0..<400 {
        group.addTask {
          do {
            let given = try await store.write { db in
              try db.execute(sql: "INSERT INTO tried (number) VALUES (?)", arguments: [number])
              if number % 3 == 0 { throw Refused(number: number) }
              return number
            }
            return (number, given == number)
          } catch {
            return (number, (error as? Refused) == Refused(number: number))
          }
        }
      }
      return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
    }
    #expect(ends.count == 400 && ends.values.allSatisfy { $0 })
    #expect(try await numbers(store) == (0..<400).filter { $0 % 3 != 0 })
  }

  @Test("are on the disk before anybody is told: another connection sees what was confirmed")
  func confirmed() async throws {
    let site = FileSite()
    defer { site.remove() }
    let store = try await store(site)
    let other = try SQLiteStore(file: site.file)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await store.write { db in
            try db.execute(sql: "INSERT INTO tried (number) VALUES (?)", arguments: [number])
          }
          let found = try await other.read { db in
            try Int.fetchOne(db, sql: "SELECT number FROM tried WHERE number = ?", arguments: [number])
          }
          #expect(found == number)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("outlive a request that is given up")
  func cancelled() async throws {
    let site = FileSite()
    defer { site.remove() }
    let store = try await store(site)
    let tasks = (0..<50).map { (number: Int) in
      Task {
        try await store.write { db in
          try db.execute(sql: "INSERT INTO tried (number) VALUES (?)", arguments: [number])
        }
      }
    }
    for task in tasks.prefix(25) { task.cancel() }
    for task in tasks { _ = await task.result }
    #expect(Set(try await numbers(store)).isSuperset(of: 25..<50))
  }

  @Test("all fail where the disk is full, and the store goes on with what fits")
  func full() async throws {
    let site = FileSite()
    defer { site.remove() }
    let pages = try await store(site).read { db in try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0 }
    let store = try SQLiteStore(file: site.file, pageLimit: pages + 4)
    let load = String(repeating: "量", count: 20_000)
    let told = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<40 {
        let text = number == 39 ? "" : load
        group.addTask {
          do {
            try await store.write { db in
              try db.execute(sql: "INSERT INTO tried VALUES (?, ?)", arguments: [number, text])
            }
            return number
          } catch {
            return nil
          }
        }
      }
      return await group.reduce(into: Set<Int>()) { kept, number in
        if let number { kept.insert(number) }
      }
    }
    #expect(Set(try await numbers(store)) == told, "what was confirmed stands, and nothing else")
    try await store.write { db in try db.execute(sql: "INSERT INTO tried (number) VALUES (1000)") }
    #expect(try await numbers(store).contains(1000))
  }
}
