import PlanModel
import Store
import Testing

extension StoreClause {
  static let shelf: [StoreClause] = [
    StoreClause("a new store holds no plan, document, decision or observation") { site in
      let store = try await site.open()
      #expect(try await store.currentPlans().isEmpty)
      #expect(try await store.documents().isEmpty)
      #expect(try await store.decisions().isEmpty)
      #expect(try await store.current(ObservationQuery()).isEmpty)
      #expect(try await store.ledgerLength() == 0)
      #expect(try await store.plan(Plan.ID("none"), version: nil) == nil)
      #expect(try await store.document(sha256: Examples.sha("a")) == nil)
      #expect(try await store.unitSpellings().isEmpty)
    },
    StoreClause("a plan comes back equal to what was kept, as version 1") { site in
      let store = try await site.open()
      let plan = Examples.plan()
      let acceptance = Examples.acceptance([plan])
      let added = try await store.keep(acceptance)
      let expected = PlanVersion(
        plan: plan, number: 1, source: acceptance.reading.source, acceptedBy: "周敏", acceptedAt: Examples.noon)
      #expect(added == [expected])
      #expect(try await store.plan(plan.id, version: nil) == KeptPlan(version: expected, plan: plan))
      #expect(try await store.plan(plan.id, version: 1)?.plan == plan)
      #expect(try await store.plan(plan.id, version: 2) == nil)
      #expect(try await store.currentPlans() == [expected])
    },
    StoreClause("a document comes back with its text and its reading, line breaks inside a line included") { site in
      let store = try await site.open()
      let acceptance = Examples.acceptance([Examples.plan()], remark: "编号重复系原文如此")
      _ = try await store.keep(acceptance)
      let kept = try #require(try await store.document(sha256: acceptance.reading.source.sha256))
      #expect(kept.reading == acceptance.reading)
      #expect(kept.originalLines == acceptance.originalLines)
      #expect(kept.acceptedBy == "周敏")
      #expect(kept.remark == "编号重复系原文如此")
      #expect(kept.acceptedAt == Examples.noon)
    },
    StoreClause("a plan that is equal to its newest version gets no new one") { site in
      let store = try await site.open()
      let plan = Examples.plan()
      _ = try await store.keep(Examples.acceptance([plan]))
      #expect(try await store.keep(Examples.acceptance([plan])).isEmpty)
      #expect(try await store.keep(Examples.acceptance([plan], sha256: Examples.sha("b"))).isEmpty)
      #expect(try await store.versions(of: plan.id).map(\.number) == [1])
      #expect(try await store.documents().map(\.sha256) == [Examples.sha("b"), Examples.sha("a")])
    },
    StoreClause("a changed plan gets a new version, and the earlier one stays readable") { site in
      let store = try await site.open()
      let (first, second) = (Examples.plan(), Examples.plan(target: "≥95"))
      _ = try await store.keep(Examples.acceptance([first]))
      let added = try await store.keep(Examples.acceptance([second], sha256: Examples.sha("b"), by: "李静"))
      #expect(added.map(\.number) == [2])
      #expect(try await store.plan(first.id, version: nil)?.plan == second)
      #expect(try await store.plan(first.id, version: 1)?.plan == first)
      let versions = try await store.versions(of: first.id)
      #expect(versions.map(\.number) == [1, 2])
      #expect(versions.map(\.source.sha256) == [Examples.sha("a"), Examples.sha("b")])
      #expect(versions.map(\.acceptedBy) == ["周敏", "李静"])
      #expect(try await store.currentPlans().map(\.number) == [2])
    },
    StoreClause("going back to an earlier text makes a third version, not the first again") { site in
      let store = try await site.open()
      for target in ["≥94", "≥95", "≥94"] {
        _ = try await store.keep(Examples.acceptance([Examples.plan(target: target)]))
      }
      #expect(try await store.versions(of: Examples.plan().id).map(\.number) == [1, 2, 3])
    },
    StoreClause("of a document with several plans only the changed ones get a version") { site in
      let store = try await site.open()
      let (women, children) = (Examples.plan(), Examples.plan(title: "儿童发展规划", population: .children))
      _ = try await store.keep(Examples.acceptance([women, children]))
      let changed = Examples.plan(title: "儿童发展规划（修订）", population: .children)
      let added = try await store.keep(Examples.acceptance([women, changed]))
      #expect(added.map(\.plan) == [children.id])
      #expect(added.map(\.title) == ["儿童发展规划（修订）"])
    },
    StoreClause("current plans stand by region code, population and kind, places without a code last") { site in
      let store = try await site.open()
      let unnamed = Region(name: "云溪市", code: nil)
      let plans = [
        Examples.plan(region: unnamed), Examples.plan(population: .both, kind: .workPoints, region: Examples.harbour),
        Examples.plan(population: .children, region: Examples.harbour), Examples.plan(kind: .taskList),
        Examples.plan(kind: .plan), Examples.plan(region: Examples.harbour),
      ]
      _ = try await store.keep(Examples.acceptance(plans))
      #expect(
        try await store.currentPlans().map(\.plan.text) == [
          "120102-women-plan-2021-2030", "120102-women-taskList-2021-2030", "130302-women-plan-2021-2030",
          "130302-children-plan-2021-2030", "130302-both-workPoints-2021-2030", "云溪市-women-plan-2021-2030",
        ])
    },
    StoreClause("a document that holds one plan twice is refused, and nothing of it is kept") { site in
      let store = try await site.open()
      let plans = [Examples.plan(title: "甲"), Examples.plan(title: "乙")]
      await #expect(throws: StoreRefusal.planTwice(title: "乙", plans[1].id)) {
        try await store.keep(Examples.acceptance(plans))
      }
      #expect(try await store.currentPlans().isEmpty)
      #expect(try await store.documents().isEmpty)
    },
    StoreClause("the document accepted last comes first, and each stands once") { site in
      let store = try await site.open()
      for (digit, target) in zip("abca", ["1", "2", "3", "4"]) {
        _ = try await store.keep(
          Examples.acceptance([Examples.plan(target: target)], sha256: Examples.sha(digit)))
      }
      #expect(try await store.documents().map { $0.sha256.first } == ["a", "c", "b"])
      #expect(try await store.document(sha256: Examples.sha("a"))?.reading.plans[0].indicators[0].target.text == "4")
    },
  ]

  static let unitsOnTheShelf: [StoreClause] = [
    StoreClause("a unit finds every item it leads or supports, under any of the spellings asked for") { site in
      let store = try await site.open()
      let plan = Examples.plan(lead: ["区卫健委", "区卫健局"])
      _ = try await store.keep(Examples.acceptance([plan]))
      let found = try await store.responsibilities(ofUnitNamed: ["区卫健委", "区卫健局"])
      #expect(
        found == [
          Responsibility(plan: plan.id, item: .indicator, position: 0, role: .lead),
          Responsibility(plan: plan.id, item: .indicator, position: 1, role: .lead),
          Responsibility(plan: plan.id, item: .task, position: 0, role: .support),
          Responsibility(plan: plan.id, item: .projectItem, position: 0, role: .lead),
        ])
      #expect(try await store.responsibilities(ofUnitNamed: ["区卫健局"]).count == 3)
      #expect(try await store.responsibilities(ofUnitNamed: ["卫健"]).isEmpty)
      #expect(try await store.responsibilities(ofUnitNamed: []).isEmpty)
    },
    StoreClause("responsibilities and spellings speak of current plans only") { site in
      let store = try await site.open()
      _ = try await store.keep(Examples.acceptance([Examples.plan(lead: ["区旧局"])]))
      _ = try await store.keep(Examples.acceptance([Examples.plan(lead: ["区新局"])]))
      #expect(try await store.responsibilities(ofUnitNamed: ["区旧局"]).isEmpty)
      #expect(try await store.responsibilities(ofUnitNamed: ["区新局"]).count == 3)
      #expect(try await store.unitSpellings().contains { $0.name == "区旧局" } == false)
    },
    StoreClause("spellings come with their mentions, most frequent first") { site in
      let store = try await site.open()
      _ = try await store.keep(Examples.acceptance([Examples.plan()]))
      let spellings = try await store.unitSpellings()
      #expect(spellings.map(\.name) == ["区卫健委", "区妇联"])
      #expect(spellings.map(\.mentions) == [4, 2])
    },
  ]
}
