import PlanModel
import Store
import Testing

extension StoreClause {
  static let crowds: [StoreClause] = [
    StoreClause("many append and read at once: nothing is lost, and a reader never sees half an append") { site in
      let store = try await site.open()
      let (writers, appends, batch) = (8, 10, 7)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<writers {
          group.addTask {
            for append in 0..<appends {
              try await store.append(
                (0..<batch).map { Examples.observation("指标\(writer)-\(append)", year: 2000 + $0) })
            }
          }
          group.addTask {
            for _ in 0..<appends {
              #expect(try await store.ledgerLength() % batch == 0)
              let mine = try await store.current(
                ObservationQuery(indicators: [Indicator.ID(name: "指标\(writer)-0")]))
              #expect(mine.isEmpty || mine.count == batch)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await store.ledgerLength() == writers * appends * batch)
      #expect(try await store.current(ObservationQuery()).count == writers * appends * batch)
    },
    StoreClause("many keep the same plan at once: it gets one version for each text, numbered without gaps") { site in
      let store = try await site.open()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<12 {
          group.addTask {
            _ = try await store.keep(Examples.acceptance([Examples.plan(target: "≥\(writer)")]))
          }
        }
        try await group.waitForAll()
      }
      let id = Examples.plan().id
      #expect(try await store.versions(of: id).map(\.number) == Array(1...12))
      var texts: Set<String> = []
      for number in 1...12 {
        texts.insert(try #require(try await store.plan(id, version: number)).plan.indicators[0].target.text)
      }
      #expect(texts.count == 12)
    },
    StoreClause("decisions recorded at once are all kept, each list together") { site in
      let store = try await site.open()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<10 {
          group.addTask { try await store.record((0..<5).map { Examples.decision("\(writer)-\($0)") }) }
        }
        try await group.waitForAll()
      }
      let authors = try await store.decisions().map { $0.id.text.split(separator: "-")[0] }
      #expect(authors.count == 50)
      #expect(stride(from: 0, to: 50, by: 5).allSatisfy { Set(authors[$0..<($0 + 5)]).count == 1 })
    },
  ]
}
