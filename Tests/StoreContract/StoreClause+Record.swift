import Foundation
import People
import PlanModel
import Store
import Testing

extension StoreClause {
  static let record: [StoreClause] = [
    StoreClause("every act is linked in its order, and the record of an honest store is whole") { site in
      let store = try await site.open()
      try await store.record([Examples.act(.signIn), Examples.act(.openRound, object: "r")])
      _ = try await store.keep(Examples.acceptance([Examples.plan()]))
      try await store.record([Examples.decision("a"), Examples.decision("b")])
      try await store.append([Examples.observation()])
      let entries = try await store.entries(RecordQuery())
      #expect(
        entries.map(\.act.verb) == [
          .appendObservations, .recordDecision, .recordDecision, .acceptDocument, .openRound, .signIn,
        ])
      #expect(entries.map(\.number) == [6, 5, 4, 3, 2, 1])
      #expect(entries.map(\.content.isEmpty) == [false, false, false, false, true, true])
      let verification = try await store.verifyRecord()
      #expect(verification.isWhole)
      #expect(verification.chain.length == 6)
      #expect(verification.chain.head == entries[0].seal)
    },
    StoreClause("an act comes back with all it says") { site in
      let store = try await site.open()
      let post = Post(role: .office, region: RegionCode("120102")!)
      let act = Act(
        at: Examples.noon,
        actor: Actor(account: "li", name: "李雷", post: post, onBehalfOf: "区卫健委", way: .workbook), verb: .saveDraft,
        object: "120102-2025/孕产妇死亡率", region: RegionCode("120102"), reason: "代填",
        details: [.init("值", "9.6"), .init("说明", "")])
      try await store.record([act])
      #expect(try await store.entries(RecordQuery()).map(\.act) == [act])
    },
    StoreClause("entries are found by account, verb, object, words and time, page by page") { site in
      let store = try await site.open()
      try await store.record(
        (0..<5).map { day in
          Examples.act(
            day.isMultiple(of: 2) ? .saveDraft : .submitReturn, object: "r/\(day)", account: day < 3 ? "li" : "han",
            at: Examples.noon.addingTimeInterval(Double(day) * 86_400))
        })
      func found(_ change: (inout RecordQuery) -> Void) async throws -> [String] {
        var query = RecordQuery()
        change(&query)
        return try await store.entries(query).map(\.act.object)
      }
      #expect(try await found { $0.account = "han" } == ["r/4", "r/3"])
      #expect(try await found { $0.verbs = [.submitReturn] } == ["r/3", "r/1"])
      #expect(try await found { $0.object = "r/2" } == ["r/2"])
      #expect(try await found { $0.words = "/4" } == ["r/4"])
      #expect(try await found { $0.words = "%" } == [])
      #expect(try await found { $0.from = Examples.noon.addingTimeInterval(3 * 86_400) } == ["r/4", "r/3"])
      #expect(try await found { $0.until = Examples.noon.addingTimeInterval(86_400) } == ["r/0"])
      #expect(
        try await found {
          $0.limit = 2
          $0.before = 4
        } == ["r/2", "r/1"])
      var all = RecordQuery()
      all.limit = 1
      #expect(try await store.entryCount(all) == 5)
    },
    StoreClause("what is refused leaves no act behind") { site in
      let store = try await site.open()
      try await store.record([Examples.decision("a")])
      await #expect(throws: StoreRefusal.self) { try await store.record([Examples.decision("a")]) }
      #expect(try await store.entryCount(RecordQuery()) == 1)
    },
  ]
}

extension Examples {
  package static func act(
    _ verb: Act.Verb, object: String = "o", account: String = "li", at time: Date = noon
  ) -> Act {
    Act(
      at: time, actor: Actor(account: account, name: "李雷", post: nil, way: .page), verb: verb, object: object)
  }
}
