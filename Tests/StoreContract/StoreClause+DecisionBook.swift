import PlanModel
import Store
import Testing

extension StoreClause {
  static let decisionBook: [StoreClause] = [
    StoreClause("decisions come back whole, in the order in which they were recorded") { site in
      let store = try await site.open()
      let plan = Examples.plan().id
      let indicator = Indicator.ID(name: "出生人口性别比")
      let code = try #require(RegionCode("120102"))
      let made = [
        Examples.decision("z"), Examples.decision("m", .unitDistinct(text: "区委", unit: "区纪委")),
        Examples.decision(
          "a",
          .targetReading(
            plan: plan, indicator: indicator, phrase: "趋于平衡", rule: .all([.towardsBand(low: 103, high: 107)]))),
        Examples.decision("b", .indicatorDomain(plan: plan, indicator: indicator, domain: "妇女与健康")),
        Examples.decision("c", .correction(plan: plan, field: .lead, printed: "区卫", corrected: "区卫健委")),
        Examples.decision("d", .region(name: "河东", code: code)),
        Examples.decision(
          "e",
          .judgement(
            plan: plan, indicator: indicator, phrase: "趋于平衡", year: 2025, outcome: .atRisk, evidence: "年报第3页")),
      ]
      try await store.record([made[0]])
      try await store.record(Array(made[1...]))
      #expect(try await store.decisions() == made)
    },
    StoreClause("an identifier is taken once, and a list that holds a taken one is not recorded at all") { site in
      let store = try await site.open()
      try await store.record([Examples.decision("a")])
      await #expect(throws: StoreRefusal.decisionAlreadyKept(Decision.ID("a"))) {
        try await store.record([Examples.decision("b"), Examples.decision("a")])
      }
      #expect(try await store.decisions().map(\.id.text) == ["a"])
    },
    StoreClause("recording no decisions is allowed and does nothing") { site in
      let store = try await site.open()
      try await store.record([Decision]())
      #expect(try await store.decisions().isEmpty)
    },
  ]
}
