import Foundation
import PlanModel
import Store
import Testing

@testable import Operations

@Suite("Recording decisions")
struct RecordDecisionTests {
  let desk: Desk
  let operation: RecordDecision

  init() throws {
    desk = try Desk()
    let number = Counter()
    operation = RecordDecision(book: desk.store, makeID: { number.next() })
  }

  @Test("one decision is kept with author, reason, time and an identifier")
  func one() async throws {
    let subject = Decision.Subject.unitAlias(text: "市人社局", unit: "市人力社保局")
    let decision = try await operation(subject, by: " 周敏 ", because: "简称", at: Desk.spring2026)
    #expect(decision.id.text == "00000000-0000-0000-0000-000000000001")
    #expect(decision.author == "周敏")
    #expect(try await desk.store.decisions() == [decision])
  }

  @Test("nobody, no reason, an empty word or an alias of itself is refused")
  func refusals() async throws {
    func fails(_ subject: Decision.Subject, by author: String = "周敏", because reason: String = "理由") async -> String? {
      let refusal = await #expect(throws: DecisionRefusal.self) {
        try await operation(subject, by: author, because: reason, at: Desk.spring2026)
      }
      return refusal?.reason.zh
    }
    let alias = Decision.Subject.unitAlias(text: "甲", unit: "乙")
    #expect(await fails(alias, by: " ")?.contains("决定人") == true)
    #expect(await fails(alias, because: "")?.contains("理由") == true)
    #expect(await fails(.unitAlias(text: "甲", unit: "甲"))?.contains("相同") == true)
    #expect(await fails(.unitAlias(text: " ", unit: "甲"))?.contains("text") == true)
    #expect(await fails(.correction(plan: .init("p"), field: .lead, printed: "a", corrected: "a")) != nil)
    #expect(try await desk.store.decisions().isEmpty)
  }

  @Test("a file of every kind of decision is read whole")
  func file() async throws {
    let drafts = try DecisionFile.drafts(
      from: Data(
        """
        { "author": "周敏", "decisions": [
          { "kind": "unitAlias", "text": "甲", "unit": "乙", "reason": "r" },
          { "kind": "unitDistinct", "text": "甲", "unit": "丙", "reason": "r", "author": "李静" },
          { "kind": "targetReading", "plan": "p", "indicator": "率 (%)", "phrase": "45左右",
            "rule": { "type": "about", "value": "45", "tolerance": "2.25", "meantToRise": true }, "reason": "r" },
          { "kind": "indicatorDomain", "plan": "p", "indicator": "率", "domain": "儿童与家庭", "reason": "r" },
          { "kind": "correction", "plan": "p", "field": "lead", "printed": "甲", "corrected": "乙", "reason": "r" },
          { "kind": "region", "name": "江北区", "code": "500105", "reason": "r", "id": "x",
            "at": "2026-03-01T09:00:00Z" } ] }
        """.utf8))
    let recorded = try await operation(drafts, at: Desk.spring2026).recorded
    #expect(recorded.map(\.author) == ["周敏", "李静", "周敏", "周敏", "周敏", "周敏"])
    #expect(
      recorded[2].subject
        == .targetReading(
          plan: .init("p"), indicator: .init(name: "率（%）"), phrase: "45左右",
          rule: .about(45, tolerance: try #require(Decimal(printed: "2.25")), meantToRise: true)))
    #expect(recorded[5].id.text == "x")
    #expect(recorded[5].at == Date(timeIntervalSince1970: 1_772_355_600))
    #expect(recorded[0].at == Desk.spring2026)
    #expect(try await desk.store.decisions() == recorded)
  }

  @Test("a file handed in twice records nothing twice")
  func twice() async throws {
    let drafts = try DecisionFile.drafts(
      from: Data(
        """
        { "decisions": [ { "kind": "unitAlias", "text": "甲", "unit": "乙", "reason": "r", "author": "周敏" },
          { "kind": "unitAlias", "id": "7", "text": "丁", "unit": "乙", "reason": "r", "author": "周敏" } ] }
        """.utf8))
    #expect(try await operation(drafts, at: Desk.spring2026).recorded.count == 2)
    let second = try await operation(drafts, at: Desk.spring2026)
    #expect(second.recorded.isEmpty && second.alreadyOnRecord == 2)
    #expect(try await desk.store.decisions().count == 2)
  }

  @Test(
    "a mistake in a file is named with its place",
    arguments: [
      ("not json", "", "JSON"),
      (#"{ "decisons": [] }"#, "decisons", "decisions"),
      (#"{ "author": "a" }"#, "", "decisions"),
      (#"{ "decisions": {} }"#, "decisions", "列表"),
      (#"{ "decisions": [ 1 ] }"#, "decisions[0]", "{…}"),
      (#"{ "decisions": [ { "reason": "r" } ] }"#, "decisions[0].kind", "kind"),
      (#"{ "decisions": [ { "kind": "alias" } ] }"#, "decisions[0].kind", "unitAlias"),
      (#"{ "decisions": [ { "kind": "unitAlias", "text": "a", "reason": "r" } ] }"#, "decisions[0].unit", "unit"),
      (#"{ "decisions": [ { "kind": "unitAlias", "text": 1, "unit": "b" } ] }"#, "decisions[0].text", "文字"),
      (
        #"{ "decisions": [ { "kind": "unitAlias", "text": "a", "unit": "b", "reson": "r" } ] }"#,
        "decisions[0].reson", "reason"
      ),
      (
        #"{ "decisions": [ { "kind": "region", "name": "a", "code": "5001", "reason": "r" } ] }"#,
        "decisions[0].code", "500105"
      ),
      (
        #"{ "decisions": [ { "kind": "unitAlias", "text": "a", "unit": "b", "reason": "r", "at": "昨天" } ] }"#,
        "decisions[0].at", "2026"
      ),
      (
        #"{ "decisions": [ { "kind": "targetReading", "plan": "p", "indicator": "i", "phrase": "x", "reason": "r", "#
          + #""rule": { "type": "atLeast", "value": "many" } } ] }"#, "decisions[0].rule", "atLeast"
      ),
      (
        #"{ "decisions": [ { "kind": "correction", "plan": "p", "field": "leader", "printed": "a", "corrected": "b", "#
          + #""reason": "r" } ] }"#, "decisions[0].field", "support"
      ),
    ])
  func mistakes(json: String, place: String, words: String) throws {
    let refusal = #expect(throws: DecisionRefusal.self) { try DecisionFile.drafts(from: Data(json.utf8)) }
    #expect(refusal?.place == place)
    #expect(refusal?.reason.zh.contains(words) == true)
  }

  @Test("a decision of a file without an author is refused at its place, and none of the file is recorded")
  func noAuthor() async throws {
    let drafts = try DecisionFile.drafts(
      from: Data(
        """
        { "decisions": [ { "kind": "unitAlias", "text": "甲", "unit": "乙", "reason": "r", "author": "周敏" },
          { "kind": "unitAlias", "text": "丁", "unit": "乙", "reason": "r" } ] }
        """.utf8))
    let refusal = await #expect(throws: DecisionRefusal.self) {
      _ = try await operation(drafts, at: Desk.spring2026)
    }
    #expect(refusal?.place == "decisions[1]")
    #expect(try await desk.store.decisions().isEmpty)
  }
}

/// Makes identifiers that count.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count: UInt8 = 0

  func next() -> UUID {
    lock.withLock {
      count += 1
      return UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, count))
    }
  }
}
