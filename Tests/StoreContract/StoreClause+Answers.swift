import Foundation
import People
import Store
import Testing

extension StoreClause {
  static let answers: [StoreClause] = [
    StoreClause("the first answer under a token's key stays, and another token's key is another") { site in
      let store = try await site.open()
      let key = KeptAnswer.Key(token: .init("11111111"), text: "march")
      #expect(try await store.keptAnswer(key) == nil)
      let first = KeptAnswer(key: key, request: "a", body: "{\"提交\":1}", at: Examples.noon)
      #expect(try await store.keep(first, forgettingBefore: .distantPast) == first)
      let second = KeptAnswer(key: key, request: "b", body: "{}", at: Examples.noon)
      #expect(try await store.keep(second, forgettingBefore: .distantPast) == first)
      #expect(try await store.keptAnswer(key) == first)
      #expect(try await store.keptAnswer(.init(token: .init("22222222"), text: "march")) == nil)
    },
    StoreClause("answers of long ago are forgotten when the next is kept") { site in
      let store = try await site.open()
      let old = KeptAnswer(
        key: .init(token: .init("11111111"), text: "old"), request: "a", body: "{}", at: Examples.noon)
      _ = try await store.keep(old, forgettingBefore: .distantPast)
      let later = Examples.noon.addingTimeInterval(60)
      let new = KeptAnswer(key: .init(token: .init("11111111"), text: "new"), request: "a", body: "{}", at: later)
      #expect(try await store.keep(new, forgettingBefore: later) == new)
      #expect(try await store.keptAnswer(old.key) == nil)
    },
    StoreClause("twenty repetitions at once get one answer") { site in
      let store = try await site.open()
      let key = KeptAnswer.Key(token: .init("11111111"), text: "at once")
      let bodies = try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<20 {
          group.addTask {
            try await store.keep(
              KeptAnswer(key: key, request: "a", body: "\(number)", at: Examples.noon),
              forgettingBefore: .distantPast
            ).body
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(bodies.count == 1)
    },
  ]
}
