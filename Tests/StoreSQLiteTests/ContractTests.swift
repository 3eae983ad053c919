import Foundation
import Store
import StoreContract
import StoreSQLite
import Testing

@Suite("The embedded database keeps the contract of a store")
struct ContractTests {
  @Test("in memory", arguments: StoreClause.all)
  func inMemory(clause: StoreClause) async throws {
    try await clause.check(MemorySite())
  }

  @Test("in a file", arguments: StoreClause.all)
  func inFile(clause: StoreClause) async throws {
    let site = FileSite()
    defer { site.remove() }
    try await clause.check(site)
  }

  @Test("and beyond the process", arguments: DurableStoreClause.all)
  func durably(clause: DurableStoreClause) async throws {
    let site = FileSite()
    defer { site.remove() }
    try await clause.check(site)
  }
}

private struct MemorySite: StoreSite {
  func open() async throws -> any PlanStore { try SQLiteStore.inMemory() }
}

/// A folder of its own for one store.
struct FileSite: DurableStoreSite {
  let folder = FileManager.default.temporaryDirectory.appending(path: "guatu-\(UUID().uuidString)")
  var file: URL { folder.appending(path: "guatu.sqlite") }

  func open() async throws -> any PlanStore { try SQLiteStore(file: file) }
  func openAgain() async throws -> any PlanStore { try SQLiteStore(file: file) }
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
