import PlanModel
import Store
import Testing

extension StoreClause {
  static let changes: [StoreClause] = [
    StoreClause("the change mark differs after a plan, a decision or an observation was added") { site in
      let store = try await site.open()
      var marks = [try await store.changeMark()]
      _ = try await store.keep(Examples.acceptance([Examples.plan()]))
      marks.append(try await store.changeMark())
      _ = try await store.keep(Examples.acceptance([Examples.plan(target: "≥95")]))
      marks.append(try await store.changeMark())
      try await store.record([Examples.decision("a")])
      marks.append(try await store.changeMark())
      try await store.append([Examples.observation()])
      marks.append(try await store.changeMark())
      try await store.append([Examples.observation()])
      marks.append(try await store.changeMark())
      #expect(Set(marks).count == marks.count)
    },
    StoreClause("the change mark stays while nothing is added: by reading, by what was refused, by what is known") {
      site in
      let store = try await site.open()
      _ = try await store.keep(Examples.acceptance([Examples.plan()]))
      try await store.record([Examples.decision("a")])
      try await store.append([Examples.observation()])
      let mark = try await store.changeMark()
      _ = try await store.current(ObservationQuery())
      _ = try await store.keep(Examples.acceptance([Examples.plan()]))
      await #expect(throws: StoreRefusal.self) { try await store.record([Examples.decision("a")]) }
      try await store.append([])
      #expect(try await store.changeMark() == mark)
    },
  ]
}

extension DurableStoreClause {
  static let changes: [DurableStoreClause] = [
    DurableStoreClause("what another process adds changes the mark here at once") { site in
      let here = try await site.open()
      let there = try await site.openAgain()
      let before = try await here.changeMark()
      try await there.append([Examples.observation()])
      let between = try await here.changeMark()
      _ = try await there.keep(Examples.acceptance([Examples.plan()]))
      let after = try await here.changeMark()
      #expect(Set([before, between, after]).count == 3)
      #expect(try await there.changeMark() == after)
    }
  ]
}
