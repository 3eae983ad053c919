import Foundation
import People
import PlanModel
import Store
import Testing

extension StoreClause {
  private static let here = Examples.river.code!
  private static let liaison = InboxRule(Post(role: .liaison, region: here, unit: "甲局"))!
  private static let bureau = InboxRule(Post(role: .statistics, region: here))!

  private static func act(
    _ verb: Act.Verb, _ object: String, _ units: [String], by account: String = "other", in region: RegionCode? = here
  ) -> Act {
    Examples.act(verb, object, account: account, region: region, units: units)
  }

  static let inbox: [StoreClause] = [
    StoreClause("an inbox holds what others did that concerns the post, newest first") { site in
      let store = try await site.open()
      try await store.record([
        act(.openRound, "1", ["甲局", "乙局"]), act(.sendBackReturn, "2", ["甲局"]), act(.sendBackReturn, "3", ["乙局"]),
        act(.saveDraft, "4", ["甲局"]), act(.sendBackReturn, "5", ["甲局"], by: "me"), act(.closeRound, "6", []),
        act(.remind, "7", ["甲局"], by: ""), act(.sendBackReturn, "8", ["甲局"], in: Examples.harbour.code),
        act(.sendBackReturn, "9", ["甲局"], in: nil), act(.sendBackReturn, "10", ["甲局二处"]),
      ])
      func objects(_ rules: [InboxRule], account: String = "me") async throws -> [String] {
        try await store.inbox(rules, account: account, after: 0, limit: 50).map(\.act.object)
      }
      #expect(try await objects([liaison]) == ["7", "6", "2", "1"])
      #expect(try await objects([liaison], account: "else") == ["7", "6", "5", "2", "1"])
      #expect(try await objects([bureau]) == ["6", "1"])
      #expect(try await objects([]).isEmpty)
    },
    StoreClause("of several posts each act comes once, and only what came after the mark") { site in
      let store = try await site.open()
      try await store.record([
        act(.openRound, "1", ["甲局"]), act(.passReturn, "2", ["甲局"]), act(.closeRound, "3", []),
      ])
      let both = try await store.inbox([liaison, bureau], account: "me", after: 0, limit: 50)
      #expect(both.map(\.number) == [3, 2, 1])
      #expect(try await store.inbox([liaison, bureau], account: "me", after: 2, limit: 50).map(\.number) == [3])
      #expect(try await store.inbox([liaison, bureau], account: "me", after: 3, limit: 50).isEmpty)
    },
    StoreClause("the limit keeps the newest, over all posts together") { site in
      let store = try await site.open()
      try await store.record((1...6).map { act($0.isMultiple(of: 2) ? .passReturn : .remind, "\($0)", ["甲局"]) })
      func numbers(_ rules: [InboxRule], _ limit: Int) async throws -> [Int] {
        try await store.inbox(rules, account: "me", after: 0, limit: limit).map(\.number)
      }
      #expect(try await numbers([liaison], 2) == [5, 3])
      #expect(try await numbers([liaison, bureau], 3) == [6, 5, 4])
      #expect(try await numbers([liaison, bureau], 0).isEmpty)
    },
    StoreClause("what is unread is counted as the inbox shows it: after the mark, each act once, up to the limit") {
      site in
      let store = try await site.open()
      try await store.record([
        act(.openRound, "1", ["甲局"]), act(.passReturn, "2", ["甲局"]), act(.saveDraft, "3", ["甲局"]),
        act(.sendBackReturn, "4", ["甲局"], by: "me"), act(.sendBackReturn, "5", ["乙局"]), act(.closeRound, "6", []),
      ])
      func unread(_ rules: [InboxRule], limit: Int = 50) async throws -> Int {
        try await store.unreadCount(rules, account: "me", limit: limit)
      }
      #expect(try await unread([liaison]) == 2)
      #expect(try await unread([liaison, bureau]) == 3)
      #expect(try await unread([liaison, bureau], limit: 2) == 2)
      #expect(try await unread([]) == 0)
      try await store.markRead("me", upTo: 1)
      #expect(try await unread([liaison]) == 1)
      try await store.markRead("me", upTo: 6)
      #expect(try await unread([liaison, bureau]) == 0)
    },
    StoreClause("the mark of what was read never moves back, and is everyone's own") { site in
      let store = try await site.open()
      #expect(try await store.readMark(of: "me") == 0)
      try await store.markRead("me", upTo: 5)
      try await store.markRead("me", upTo: 3)
      #expect(try await store.readMark(of: "me") == 5)
      try await store.markRead("me", upTo: 8)
      #expect(try await store.readMark(of: "me") == 8)
      #expect(try await store.readMark(of: "else") == 0)
      #expect(try await store.entryCount(RecordQuery()) == 0, "reading is no act")
    },
  ]
}
