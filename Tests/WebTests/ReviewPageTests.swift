import Foundation
import Operations
import People
import PlanModel
import Rounds
import Testing
import Wording

@testable import Web

@Suite("The queue of the review")
struct ReviewPageTests {
  private static let unit = "市卫生健康委"

  private func address(_ fixture: RoundFixture) -> String { "/rounds/\(fixture.round.text)/review" }

  private func send(
    _ fixture: RoundFixture, _ step: ReviewStep, in queue: ReviewStep, _ items: [Assignment.ID], as role: Role,
    unit: String = "", reason: String = "", revision: Int? = nil
  ) async throws -> Answer {
    var fields = [("queue", queue.rawValue), ("unit", unit), ("step", step.rawValue), ("reason", reason)]
    for item in items {
      let current = try await fixture.current(item).revision
      fields.append(("item", "\(revision ?? current):\(item.text)"))
    }
    return await fixture.site.answer(.post(address(fixture), fields, as: role))
  }

  private func fixture(submitted: [Assignment.ID]) async throws -> RoundFixture {
    let fixture = try await RoundFixture()
    for item in submitted {
      try await fixture.fill(item, item == RoundFixture.rate ? "12.9" : "96.1")
      try await fixture.take([.submit], item)
    }
    return fixture
  }

  @Test("each role finds what waits for it, with last year's figure and the change, and nothing else")
  func waits() async throws {
    let fixture = try await fixture(submitted: [RoundFixture.rate])
    let queue = await fixture.site.answer(.get(address(fixture), as: .approver)).text
    for words in ["孕产妇死亡率", "12.9", "13.6", "\u{2212}0.7", "审核通过所选", "退回所选"] {
      #expect(queue.contains(words), "\(words)")
    }
    #expect(!queue.contains("女性识字率"))
    #expect(
      await fixture.site.answer(.get(address(fixture), as: .statistics)).text.contains(Phrase.Returns.nothingWaits.zh))
    try await fixture.take([.pass], RoundFixture.rate)
    #expect(await fixture.site.answer(.get(address(fixture), as: .statistics)).text.contains("核定所选"))
    try await fixture.take([.check, .approve], RoundFixture.rate)
    let locking = await fixture.site.answer(.get(address(fixture), as: .office)).text
    #expect(locking.contains("锁定所选") && !locking.contains("退回所选"))
  }

  @Test("only those with a post of the review come in", arguments: Role.allCases)
  func rights(role: Role) async throws {
    let fixture = try await RoundFixture()
    let answer = await fixture.site.answer(.get(address(fixture), as: role))
    let comesIn: Set<Role> = [.approver, .statistics, .office]
    #expect(answer.status == (comesIn.contains(role) ? .ok : .forbidden))
    #expect(await fixture.site.answer(.get("/rounds/659901-1999/review", as: .office)).status == .notFound)
  }

  @Test("moves what can be moved, leaves the rest, and says why: approval is by indicator")
  func partial() async throws {
    let fixture = try await fixture(submitted: [RoundFixture.rate, RoundFixture.joint])
    try await fixture.take([.pass], RoundFixture.rate)
    let answer = try await send(
      fixture, .pass, in: .pass, [RoundFixture.rate, RoundFixture.joint], as: .approver, unit: Self.unit)
    #expect(answer.status == .ok)
    #expect(answer.text.contains(Phrase.Returns.moved(1, Phrase.Review.pass).zh))
    #expect(answer.text.contains(Phrase.Returns.stayed(1).zh))
    // Joint leads sign jointly: one signature does not yet pass it.
    let joint = try await fixture.current(RoundFixture.joint)
    #expect(joint.stage == .submitted && joint.signatures.map(\.unit) == [Self.unit])
    let rate = await fixture.site.answer(.get(fixture.address(RoundFixture.joint), as: .approver)).text
    #expect(rate.contains(Phrase.Returns.unsigned("市教育局").zh))
  }

  @Test("sends several back with one reason; without one, nothing moves and the boxes stay ticked")
  func sendBack() async throws {
    let fixture = try await fixture(submitted: [RoundFixture.rate])
    let silent = try await send(
      fixture, .sendBack, in: .pass, [RoundFixture.rate], as: .approver, unit: Self.unit)
    #expect(silent.status == .unprocessable && silent.text.contains(" checked"))
    #expect(try await fixture.current(RoundFixture.rate).stage == .submitted)
    let answer = try await send(
      fixture, .sendBack, in: .pass, [RoundFixture.rate], as: .approver, unit: Self.unit, reason: "口径有误")
    #expect(answer.status == .ok)
    #expect(try await fixture.current(RoundFixture.rate).sentBack?.reason == "口径有误")
  }

  @Test("what changed after the page was made stays; what is not one's own queue is not taken")
  func guarded() async throws {
    let fixture = try await fixture(submitted: [RoundFixture.rate])
    let stale = try await send(
      fixture, .pass, in: .pass, [RoundFixture.rate], as: .approver, unit: Self.unit, revision: 1)
    #expect(stale.status == .unprocessable && stale.text.contains(Phrase.Round.changedMeanwhile.zh))
    #expect(try await send(fixture, .check, in: .check, [RoundFixture.rate], as: .approver).status == .badRequest)
    #expect(
      try await send(fixture, .pass, in: .pass, [RoundFixture.rate], as: .approver, unit: "市城管局").status == .badRequest)
    #expect(try await send(fixture, .lock, in: .pass, [], as: .approver, unit: Self.unit).status == .badRequest)
    let nothing = try await send(fixture, .pass, in: .pass, [], as: .approver, unit: Self.unit)
    #expect(nothing.status == .unprocessable && nothing.text.contains(Phrase.Returns.nothingTicked.zh))
    #expect(try await fixture.current(RoundFixture.rate).stage == .submitted)
  }

  @Test("looks as it was last approved", arguments: [Language.zh, .en])
  func snapshot(language: Language) async throws {
    let fixture = try await fixture(submitted: [RoundFixture.rate, RoundFixture.joint])
    var incoming = Incoming.get(address(fixture), as: .approver)
    incoming.rememberedLanguage = language
    let answer = await fixture.site.answer(incoming)
    Snapshot.expect(answer.text, is: language == .zh ? "review.html" : "review.en.html")
  }
}
