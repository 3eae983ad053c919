import People
import Rounds
import Store
import Testing
import Wording

extension StoreClause {
  private static func rule(_ id: String, _ condition: String = "value <= 50") throws -> CheckRule {
    try .own(
      id, title: Phrase("上限", "ceiling"), severity: .explain, scope: .natures([.share]), on: .submission,
      condition: condition, message: Phrase("{value} 太高", "{value} is too high"), author: "周敏", reason: "省里要求")
  }

  static let checkRules: [StoreClause] = [
    StoreClause("check rules come back whole, in the order in which they were kept, earlier forms included") { site in
      let store = try await site.open()
      #expect(try await store.checkRules().isEmpty)
      let kept = try [rule("own.z"), rule("own.a"), rule("own.z", "value <= 60"), rule("own.a").retired]
      for rule in kept { try await store.keep(rule, by: Examples.act(.changeCheckRule, rule.id)) }
      #expect(try await store.checkRules() == kept)
    },
    StoreClause("every change of a rule stands in the record with it") { site in
      let store = try await site.open()
      try await store.keep(rule("own.z"), by: Examples.act(.changeCheckRule, "own.z"))
      let entries = try await store.entries(RecordQuery())
      #expect(entries.map(\.act) == [Examples.act(.changeCheckRule, "own.z")])
      #expect(entries.allSatisfy { !$0.content.isEmpty })
      #expect(try await store.verifyRecord().isWhole)
    },
  ]
}
