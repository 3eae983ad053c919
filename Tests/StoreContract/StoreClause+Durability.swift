import PlanModel
import Store
import Testing

extension DurableStoreClause {
  static let durability: [DurableStoreClause] = [
    DurableStoreClause("what was kept is there when the store is opened again") { site in
      let plan = Examples.plan()
      let store = try await site.open()
      _ = try await store.keep(Examples.acceptance([plan]))
      try await store.record([Examples.decision("a")])
      try await store.append([Examples.observation()])
      let again = try await site.openAgain()
      #expect(try await again.plan(plan.id, version: nil)?.plan == plan)
      #expect(try await again.decisions() == [Examples.decision("a")])
      #expect(try await again.current(ObservationQuery()) == [Examples.observation()])
    },
    DurableStoreClause("two processes see each other's plans, decisions and observations at once") { site in
      let first = try await site.open()
      let second = try await site.openAgain()
      let id = Examples.plan().id
      _ = try await first.keep(Examples.acceptance([Examples.plan()]))
      #expect(try await second.plan(id, version: nil)?.version.number == 1)
      _ = try await second.keep(Examples.acceptance([Examples.plan(target: "≥95")]))
      #expect(try await first.plan(id, version: nil)?.plan.indicators[0].target.text == "≥95")
      try await second.append([Examples.observation()])
      #expect(try await first.ledgerLength() == 1)
    },
    DurableStoreClause("two processes append at once, and nothing is lost") { site in
      let stores = [try await site.open(), try await site.openAgain()]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (number, store) in stores.enumerated() {
          group.addTask {
            for year in 1980..<2020 {
              try await store.append([Examples.observation("指标\(number)", year: year)])
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await stores[0].ledgerLength() == 80)
      #expect(try await stores[1].current(ObservationQuery()).count == 80)
    },
  ]
}
