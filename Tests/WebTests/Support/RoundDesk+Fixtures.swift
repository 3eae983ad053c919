import Foundation
import Seals
import Store
import StoreSQLite

@testable import Web

extension RoundDesk {
  /// A desk over a store that holds nothing.
  static var empty: RoundDesk { RoundDesk(over: inMemory) }

  /// A desk over a store; its clock stands at `FixturePeople.moment` unless told.
  init(over store: any PlanStore, now: @escaping @Sendable () -> Date = { FixturePeople.moment }) {
    self.init(store: store, evidence: ShelfInMemory(), mail: nil, now: now)
  }

  private static var inMemory: SQLiteStore {
    do { return try SQLiteStore.inMemory() } catch { preconditionFailure("no database in memory: \(error)") }
  }
}

/// A shelf that forgets.
actor ShelfInMemory: EvidenceShelf {
  private(set) var kept: [String: Data] = [:]

  func keep(_ bytes: Data, sha256: String) {
    precondition(SHA256Digest(bytes).hex == sha256, "evidence is kept under its own digest")
    kept[sha256] = bytes
  }

  func bytes(sha256: String) -> Data? { kept[sha256] }
}
