import Foundation
import People
import PlanModel
import Rounds
import Store
import Testing

extension StoreClause {
  static let rounds: [StoreClause] = [
    StoreClause("a round comes back whole with what it asks for, in its order") { site in
      let store = try await site.open()
      let round = Examples.round()
      let asked = ["丙率", "甲率", "乙率"].map { Examples.assignment($0) }
      try await store.open(round, asked, by: Examples.act(.openRound))
      #expect(try await store.round(round.id) == round)
      #expect(try await store.assignments(of: round.id, unit: nil) == asked)
      #expect(try await store.returns(in: round.id, of: nil).isEmpty)
      #expect(try await store.round(.init("990100-2025")) == nil)
      #expect(try await store.assignments(of: .init("990100-2025"), unit: nil).isEmpty)
    },
    StoreClause("a region has one round a year: a second is refused, and all that was to be opened with it") { site in
      let store = try await site.open()
      try await store.open(Examples.round(), [Examples.assignment()], by: Examples.act(.openRound))
      let both = [Examples.round(Examples.harbour), Examples.round()].map {
        OpenedRound(round: $0, assignments: [Examples.assignment("别的")], act: Examples.act(.openRound))
      }
      await #expect(throws: StoreRefusal.roundAlreadyOpen(Examples.round().id)) { try await store.open(both) }
      #expect(try await store.rounds() == [Examples.round()])
      #expect(try await store.assignments(of: Examples.round().id, unit: nil).map(\.title) == ["孕产妇系统管理率"])
      #expect(try await store.entryCount(RecordQuery()) == 1)
      let twice = [both[0], both[0]]
      await #expect(throws: StoreRefusal.self) { try await store.open(twice) }
      #expect(try await store.rounds().count == 1)
    },
    StoreClause("several rounds are opened at once, each with its act; they are listed by year, then by region") {
      site in
      let store = try await site.open()
      let rounds = [
        Examples.round(year: 2024), Examples.round(Examples.harbour), Examples.round(Examples.river),
      ]
      try await store.open(
        rounds.map { .init(round: $0, assignments: [Examples.assignment()], act: Examples.act(.openRound, $0.id.text)) }
      )
      #expect(try await store.rounds().map(\.id.text) == ["120102-2025", "130302-2025", "120102-2024"])
      #expect(
        try await store.entries(RecordQuery()).map(\.act.object) == ["120102-2025", "130302-2025", "120102-2024"])
    },
    StoreClause("a changed round holds as it was changed last; one that was never opened is refused") { site in
      let store = try await site.open()
      let round = Examples.round()
      await #expect(throws: StoreRefusal.noSuchRound(round.id)) {
        try await store.change(round, by: Examples.act(.extendRound))
      }
      try await store.open(round, [Examples.assignment()], by: Examples.act(.openRound))
      let extended = round.extended(.init(unit: "区卫健委", until: RoundDay("2026-03-10")!, reason: "等年报"))
      try await store.change(extended, by: Examples.act(.extendRound))
      try await store.change(extended.closed, by: Examples.act(.closeRound))
      #expect(try await store.round(round.id) == extended.closed)
      #expect(try await store.rounds() == [extended.closed])
      #expect(try await store.assignments(of: round.id, unit: nil).count == 1)
    },
    StoreClause("what is asked for is adjusted in its place, and what is added comes last") { site in
      let store = try await site.open()
      let round = Examples.round()
      await #expect(throws: StoreRefusal.noSuchRound(round.id)) {
        try await store.adjust(round.id, [Examples.assignment()], by: Examples.act(.adjustRound))
      }
      try await store.open(round, ["甲率", "乙率"].map { Examples.assignment($0) }, by: Examples.act(.openRound))
      let dropped = Examples.assignment("甲率").standing(.dropped)
      try await store.adjust(round.id, [Examples.assignment("丙率"), dropped], by: Examples.act(.adjustRound))
      let asked = try await store.assignments(of: round.id, unit: nil)
      #expect(asked == [dropped, Examples.assignment("乙率"), Examples.assignment("丙率")])
    },
    StoreClause("a unit is asked for what it leads or helps with now, not for what it had before") { site in
      let store = try await site.open()
      let round = Examples.round()
      let mine = Examples.assignment("甲率", leads: ["甲局"], supports: ["乙局"])
      try await store.open(
        round, [mine, Examples.assignment("乙率", leads: ["丙局", "乙局"])], by: Examples.act(.openRound))
      func asked(_ unit: String) async throws -> [String] {
        try await store.assignments(of: round.id, unit: unit).map(\.title)
      }
      #expect(try await asked("甲局") == ["甲率"])
      #expect(try await asked("乙局") == ["甲率", "乙率"])
      #expect(try await asked("丁局").isEmpty)
      try await store.adjust(
        round.id, [mine.assigned(leads: ["丁局"], supports: [])], by: Examples.act(.adjustRound))
      #expect(try await asked("甲局").isEmpty)
      #expect(try await asked("乙局") == ["乙率"])
      #expect(try await asked("丁局") == ["甲率"])
      try await store.adjust(round.id, [mine], by: Examples.act(.adjustRound))
      #expect(try await asked("甲局") == ["甲率"], "given back, it is asked for again")
    },
  ]

  static let returns: [StoreClause] = [
    StoreClause("returns come back whole, each as its newest revision, and of these assignments only") { site in
      let store = try await site.open()
      let (first, second) = (Examples.assignment("甲率"), Examples.assignment("乙率"))
      try await store.open(Examples.round(), [first, second], by: Examples.act(.openRound))
      try await store.keep([Examples.keep(1, of: first), Examples.keep(1, of: second, typed: "5")])
      try await store.keep([Examples.keep(2, of: first, typed: "94.0", stage: .submitted, by: .submitReturn)])
      try await store.keep([Examples.keep(3, of: first, typed: "94.0", stage: .draft, by: .sendBackReturn)])
      let id = Examples.round().id
      let newest = [Examples.revision(3, of: first, typed: "94.0"), Examples.revision(1, of: second, typed: "5")]
      #expect(try await store.returns(in: id, of: nil) == newest.sorted { $0.assignment < $1.assignment })
      #expect(try await store.returns(in: id, of: [second.id]) == [newest[1]])
      #expect(try await store.returns(in: id, of: []).isEmpty)
      #expect(try await store.returns(in: .init("130302-2025"), of: nil).isEmpty)
    },
    StoreClause("every revision stays readable, and the history has the acts that made them, oldest first") { site in
      let store = try await site.open()
      let one = Examples.assignment()
      let round = Examples.round()
      try await store.open(round, [one], by: Examples.act(.openRound))
      let verbs: [Act.Verb] = [.saveDraft, .saveDraft, .submitReturn, .passReturn]
      let stages: [Return.Stage] = [.draft, .draft, .submitted, .passed]
      for (number, verb) in verbs.enumerated() {
        try await store.keep([
          Examples.keep(number + 1, typed: "\(90 + number)", stage: stages[number], by: verb)
        ])
      }
      let history = try await store.history(of: one.id, in: round.id)
      #expect(history.map(\.act) == verbs.map { Examples.act($0, on: one) })
      #expect(history.map(\.return.revision) == [1, 2, 3, 4])
      for number in 1...4 {
        let revision = Examples.revision(number, typed: "\(89 + number)", stage: stages[number - 1])
        #expect(try await store.revision(number, of: one.id, in: round.id) == revision)
        #expect(history[number - 1].return == revision)
      }
      for number in [0, 5, -1] { #expect(try await store.revision(number, of: one.id, in: round.id) == nil) }
      #expect(try await store.history(of: .init("i:无"), in: round.id).isEmpty)
    },
    StoreClause("a revision that is not the next is refused, and everything of its list is undone") { site in
      let store = try await site.open()
      let (first, second) = (Examples.assignment("甲率"), Examples.assignment("乙率"))
      try await store.open(Examples.round(), [first, second], by: Examples.act(.openRound))
      try await store.keep([Examples.keep(1, of: second)])
      let acts = try await store.entryCount(RecordQuery())
      for stale in [0, 1, 3] {
        await #expect(throws: (any Error).self) {
          try await store.keep([
            Examples.keep(1, of: first, observations: [Examples.observation()]), Examples.keep(stale, of: second),
          ])
        }
      }
      await #expect(throws: StoreRefusal.changedMeanwhile(second.id)) {
        try await store.keep([Examples.keep(1, of: first), Examples.keep(1, of: second, typed: "7")])
      }
      #expect(try await store.returns(in: Examples.round().id, of: nil) == [Examples.revision(1, of: second)])
      #expect(try await store.ledgerLength() == 0)
      #expect(try await store.entryCount(RecordQuery()) == acts)
      try await store.keep([Examples.keep(1, of: first), Examples.keep(2, of: second)])
      #expect(try await store.verifyRecord().isWhole)
    },
    StoreClause("the same assignment is a return of its own in every round") { site in
      let store = try await site.open()
      let rounds = [Examples.round(), Examples.round(year: 2024), Examples.round(Examples.harbour)]
      for round in rounds {
        try await store.open(round, [Examples.assignment()], by: Examples.act(.openRound))
        try await store.keep([
          RevisedReturn(
            Examples.revision(1, typed: round.id.text, in: round),
            by: Examples.act(.saveDraft, on: Examples.assignment()))
        ])
      }
      for round in rounds {
        #expect(
          try await store.returns(in: round.id, of: nil) == [Examples.revision(1, typed: round.id.text, in: round)])
      }
    },
    StoreClause("figures reach the ledger with the approval, in the same act") { site in
      let store = try await site.open()
      let one = Examples.assignment()
      try await store.open(Examples.round(), [one], by: Examples.act(.openRound))
      try await store.keep([Examples.keep(1)])
      #expect(try await store.ledgerLength() == 0)
      let before = try await store.changeMark()
      let figures = [
        Examples.observation("孕产妇系统管理率", year: 2025, .total, "93.1", unit: .percent),
        Examples.observation("活产数", year: 2025, .total, "800", unit: UnitOfMeasure(printed: "人")),
      ]
      try await store.keep([Examples.keep(2, stage: .approved, by: .approveReturn, observations: figures)])
      #expect(Set(try await store.current(ObservationQuery())) == Set(figures))
      #expect(try await store.changeMark() != before)
      let entries = try await store.entries(RecordQuery())
      #expect(entries.map(\.act.verb) == [.approveReturn, .saveDraft, .openRound], "the ledger has no act of its own")
      #expect(try await store.verifyRecord().isWhole)
    },
    StoreClause("keeping no returns is allowed and does nothing") { site in
      let store = try await site.open()
      try await store.keep([])
      #expect(try await store.entryCount(RecordQuery()) == 0)
    },
  ]

  static let roundCrowds: [StoreClause] = [
    StoreClause("fifty keep different returns at once: nothing is lost, and the record is whole") { site in
      let store = try await site.open()
      let asked = (0..<50).map { Examples.assignment("指标\($0)") }
      try await store.open(Examples.round(), asked, by: Examples.act(.openRound))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for one in asked {
          group.addTask {
            for number in 1...3 { try await store.keep([Examples.keep(number, of: one, typed: "\(number)")]) }
          }
        }
        try await group.waitForAll()
      }
      let kept = try await store.returns(in: Examples.round().id, of: nil)
      #expect(Set(kept) == Set(asked.map { Examples.revision(3, of: $0, typed: "3") }))
      #expect(try await store.entryCount(RecordQuery()) == 151)
      #expect(try await store.verifyRecord().isWhole)
    },
    StoreClause("of many who keep the next revision of one return at once exactly one wins, and the others are told") {
      site in
      let store = try await site.open()
      let one = Examples.assignment()
      try await store.open(Examples.round(), [one], by: Examples.act(.openRound))
      for revision in 1...5 {
        let refusals = try await withThrowingTaskGroup(of: StoreRefusal?.self) { group in
          for writer in 0..<8 {
            group.addTask {
              do {
                try await store.keep([Examples.keep(revision, of: one, typed: "\(writer)")])
                return nil
              } catch let refusal as StoreRefusal { return refusal }
            }
          }
          return try await group.reduce(into: [StoreRefusal?]()) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
        #expect(refusals.compactMap { $0 } == Array(repeating: .changedMeanwhile(one.id), count: 7))
      }
      #expect(try await store.history(of: one.id, in: Examples.round().id).map(\.return.revision) == Array(1...5))
      #expect(try await store.verifyRecord().isWhole)
    },
    StoreClause("of many who open the same round at once exactly one does") { site in
      let store = try await site.open()
      let opened = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 {
          group.addTask {
            (try? await store.open(Examples.round(), [Examples.assignment()], by: Examples.act(.openRound))) != nil
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(opened == 1)
      #expect(try await store.assignments(of: Examples.round().id, unit: nil).count == 1)
    },
  ]
}
