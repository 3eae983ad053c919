import Foundation
import Operations
import People
import Rounds
import Testing

@testable import Web

@Suite("Handing in by the units' API")
struct UnitSubmissionTests {
  private typealias Desk = UnitAPIDesk

  /// A desk with one item that can be handed in, at revision 1.
  private func filled() async throws -> Desk {
    let desk = try await Desk()
    let body = """
      {"basis":0,"source":"年报","cells":{"\(Desk.cell)":{"value":"9.8"},"孕产妇死亡率|城乡:农村":{"missing":"notCollected"}}}
      """
    #expect(await desk.put(Desk.rate, body).status == .ok)
    return desk
  }

  private static let body = #"{"items":[{"item":"\#(Desk.rate)","basis":1}]}"#

  @Test("is done once, however often it is sent")
  func once() async throws {
    let desk = try await filled()
    let first = await desk.submit(Self.body)
    #expect(first.status == .ok && first.value["submitted"] == 1, "\(first.text)")
    #expect(first.header("Idempotency-Replayed") == "false")
    let second = await desk.submit(Self.body)
    #expect(second.body == first.body && second.header("Idempotency-Replayed") == "true")
    #expect(try await desk.store.history(of: .init(Desk.rate), in: Desk.round).map(\.return.revision) == [1, 2])
    #expect(try await desk.kept(Desk.rate)?.stage == .submitted)
  }

  @Test("one key is one submission")
  func keys() async throws {
    let desk = try await filled()
    #expect(await desk.submit(Self.body).status == .ok)
    let other = await desk.submit(#"{"items":[{"item":"\#(Desk.task)","basis":0}]}"#)
    #expect(other.status == .unprocessable && other.code == "key-reused" && other.place == "Idempotency-Key")
    #expect(await desk.submit(Self.body, key: "").code == "key-missing")
    for key in ["with space", "钥匙", String(repeating: "k", count: 101)] {
      #expect(await desk.submit(Self.body, key: key).code == "bad-key", "\(key)")
    }
  }

  @Test("a repetition after a failure before the answer was kept submits nothing twice")
  func afterFailure() async throws {
    let desk = try await filled()
    let token = try #require(await desk.people.unitToken(FixturePeople.unitSecret))
    // What was done before the power went: the returns moved, no answer was kept.
    _ = try await SubmitReturns(store: desk.store)(
      [.init(assignment: .init(Desk.rate), basis: 1)], in: Desk.round, by: token.actor, at: Desk.now)
    let answer = await desk.submit(Self.body)
    #expect(answer.value["submitted"] == 1 && answer.value["refused"] == 0)
    #expect(
      answer.value["items"] == [
        ["item": .text(Desk.rate), "outcome": "submitted", "revision": 2, "stage": "submitted"]
      ])
    #expect(try await desk.store.history(of: .init(Desk.rate), in: Desk.round).count == 2)
  }

  @Test("ten at once with one key are one")
  func crowd() async throws {
    let desk = try await filled()
    let bodies = await withTaskGroup(of: String.self) { group in
      for _ in 0..<10 { group.addTask { await desk.submit(Self.body).text } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(bodies.count == 1 && bodies.first?.contains("\"submitted\":1") == true)
    #expect(try await desk.store.history(of: .init(Desk.rate), in: Desk.round).count == 2)
  }

  @Test("holds each item against the checks by itself, and says which stay and why")
  func partly() async throws {
    let desk = try await filled()
    #expect(await desk.put(Desk.share, #"{"basis":0,"cells":{"婚前医学检查率|总计":{"value":"640"}}}"#).status == .ok)
    let answer = await desk.submit(
      """
      {"items":[{"item":"\(Desk.rate)","basis":1},{"item":"\(Desk.share)","basis":1},{"item":"i:没有","basis":0},
      {"item":"\(Desk.task)","basis":9},{"item":"i:妇女就业比例","basis":0}]}
      """)
    guard case .array(let items)? = answer.value["items"] else {
      Issue.record("\(answer.text)")
      return
    }
    #expect(answer.value["submitted"] == 1 && answer.value["refused"] == 4)
    #expect(
      items.map { $0["error"]?["code"] } == [nil, "checks-open", "no-such-item", "changed-meanwhile", "not-yours"])
    #expect(items[1]["error"]?["place"] == "/items/1")
    #expect(answer.text.contains("range.share"))
    #expect(try await desk.kept(Desk.share)?.stage == .draft)
  }

  @Test("is refused whole where its form is wrong")
  func malformed() async throws {
    let desk = try await filled()
    for (body, code, place) in [
      (#"{}"#, "missing-field", "/items"), (#"{"items":[]}"#, "out-of-range", "/items"),
      (#"{"items":[{"item":"a"}]}"#, "missing-field", "/items/0"),
      (#"{"items":[{"item":"a","basis":0},{"item":"a","basis":0}]}"#, "item-twice", "/items/1/item"),
      (#"{"items":[{"item":"a","basis":0,"all":true}]}"#, "unknown-field", "/items/0/all"),
    ] {
      let answer = await desk.submit(body)
      #expect(answer.code == code && answer.place == place, "\(body): \(answer.text)")
    }
    #expect(await desk.submit(Self.body).value["submitted"] == 1, "a refused body takes no key")
    #expect(await desk.submit(Self.body, round: "/api/v1/rounds/659902-2024").code == "no-such-round")
  }
}
