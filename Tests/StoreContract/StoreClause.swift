import Store
import Testing

/// One sentence of the contract that every store keeps, with the check that shows it.
///
/// A store's own tests run `StoreClause.all` as the arguments of one test; see StoreSQLiteTests.
package struct StoreClause: Sendable, CustomTestStringConvertible {
  package let sentence: String
  package let check: @Sendable (any StoreSite) async throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any StoreSite) async throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package var testDescription: String { sentence }

  /// What every store keeps.
  package static let all =
    shelf + unitsOnTheShelf + decisionBook + ledger + ledgerCorrections + totals + crowds
    + changes + record + accounts + signingIn + sessions + unitTokens + answers
    + rounds + returns + roundCrowds + inbox + checkRules + papers + jobs
}

/// Where stores are made for the contract.
package protocol StoreSite: Sendable {
  /// A new, empty store.
  func open() async throws -> any PlanStore
}

/// A sentence about stores that outlive the object that opened them.
package struct DurableStoreClause: Sendable, CustomTestStringConvertible {
  package let sentence: String
  package let check: @Sendable (any DurableStoreSite) async throws -> Void

  init(_ sentence: String, _ check: @escaping @Sendable (any DurableStoreSite) async throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package var testDescription: String { sentence }

  /// What every store keeps whose data lie outside the process.
  package static let all = durability + changes
}

/// Where stores are made whose data lie outside the process.
package protocol DurableStoreSite: StoreSite {
  /// A second store on the data of the one `open` made last, as another process would open it.
  func openAgain() async throws -> any PlanStore
}
