import Foundation
import Mail
import Operations
import People
import PlanModel
import Rounds
import Seals
import Store
import Testing
import Wording

@Suite("Reminding units")
struct RemindUnitsTests {
  /// Takes messages, or refuses those to one address.
  actor Letterbox: MailPort {
    struct Refused: Refusal { let reason = Phrase("邮箱已满", "the mailbox is full") }

    private(set) var messages: [Message] = []
    private let refusing: String

    init(refusing: String = "") { self.refusing = refusing }

    func send(_ message: Message) async throws {
      if message.to.contains(where: { $0.text == refusing }) { throw Refused() }
      messages.append(message)
    }

    var addresses: [String] { messages.flatMap { $0.to.map(\.text) } }
  }

  /// The round with accounts of three units; whose address is empty gets no mail.
  private func desk() async throws -> RoundDesk {
    let desk = try await RoundDesk.opened()
    try await add(desk, "wang", [.init(role: .liaison, region: RoundDesk.code, unit: RoundDesk.health)])
    try await add(desk, "qian", [.init(role: .approver, region: RoundDesk.code, unit: RoundDesk.health)])
    try await add(desk, "li", [.init(role: .liaison, region: RoundDesk.code, unit: RoundDesk.civil)])
    try await add(desk, "gone", [.init(role: .liaison, region: RoundDesk.code, unit: RoundDesk.civil)], .disabled)
    try await add(
      desk, "far", [.init(role: .liaison, region: RegionCode("990102")!, unit: RoundDesk.health)])
    try await add(desk, "mute", [.init(role: .liaison, region: RoundDesk.code, unit: RoundDesk.education)], mail: "")
    return desk
  }

  private func add(
    _ desk: RoundDesk, _ id: String, _ posts: [Post], _ standing: Account.Standing = .active, mail: String? = nil
  ) async throws {
    let account = Account(
      id: Account.ID(id)!, name: "甲", posts: posts, mail: mail ?? "\(id)@example.cn", standing: standing, origin: .added
    )
    try await desk.store.add(
      account,
      password: KeptPassword(
        hash: try PasswordHash(of: "河边的旧书店", cost: .init(passes: 1, memory: 8192)), standing: .own),
      by: Act(at: RoundDesk.morning("2026-01-01"), actor: .commandLine("周敏"), verb: .addAccount, object: id))
  }

  private func remind(
    _ desk: RoundDesk, _ box: (any MailPort)?, units: Set<String>? = nil, by actor: Actor = RoundDesk.office,
    on day: String = "2026-02-20"
  ) async throws -> [RemindUnits.Reminded] {
    try await RemindUnits(store: desk.store, mail: box)(
      RoundDesk.id, units: units, by: actor, at: RoundDesk.morning(day))
  }

  @Test("writes to the active accounts of units that owe something, each to its own, and records it")
  func letters() async throws {
    let (desk, box) = (try await desk(), Letterbox())
    let reminded = try await remind(desk, box)
    let mailed = Dictionary(uniqueKeysWithValues: reminded.map { ($0.unit, $0.mailed) })
    #expect(mailed == [RoundDesk.health: 2, RoundDesk.civil: 1, RoundDesk.education: 0])
    #expect(await box.addresses.sorted() == ["li@example.cn", "qian@example.cn", "wang@example.cn"])
    let letter = try #require(await box.messages.first { $0.to[0].text == "li@example.cn" })
    #expect(letter.subject.contains("云溪市") && letter.subject.contains("2025") && letter.text.contains("2026-02-28"))
    let acts = try await desk.acts(.remind)
    #expect(Set(acts.flatMap(\.units)) == Set(mailed.keys) && acts.count == 3)
    let act = try #require(acts.first { $0.units == [RoundDesk.civil] })
    #expect(act.object == RoundDesk.id.text && act.region == RoundDesk.code)
    #expect(act.details.contains(.init("open", "2")) && act.details.contains(.init("mailed", "1")))
    let rule = try #require(InboxRule(Post(role: .liaison, region: RoundDesk.code, unit: RoundDesk.civil)))
    #expect(
      try await desk.store.inbox([rule], account: "li", after: 0, limit: 9).first?.act.verb == .remind,
      "it stands in the unit's inbox")
  }

  @Test("passes over units that have handed in everything and signed it, and units nobody asked about")
  func owing() async throws {
    let (desk, box) = (try await desk(), Letterbox())
    let civil = RoundDesk.actor(.liaison, of: RoundDesk.civil)
    try await desk.type("1350", for: "孤儿养育标准", in: RoundDesk.homes, by: civil)
    try await desk.fill(RoundDesk.task, by: civil) { $0.progress = TaskProgress(state: .done, done: "建成。") }
    try await desk.move(.submit, [RoundDesk.homes, RoundDesk.task], by: civil)
    #expect(try await remind(desk, box, units: [RoundDesk.civil]).count == 1, "its approver has not signed")
    try await desk.move(
      .pass, [RoundDesk.homes, RoundDesk.task], by: RoundDesk.actor(.approver, of: RoundDesk.civil))
    #expect(try await remind(desk, box, units: [RoundDesk.civil]).isEmpty)
    #expect(try await remind(desk, box, units: [RoundDesk.health]).map(\.unit) == [RoundDesk.health])
    #expect(try await remind(desk, box, units: ["市气象局"]).isEmpty)
  }

  @Test("a letter that is not taken is said and recorded, and holds up no other")
  func failures() async throws {
    let (desk, box) = (try await desk(), Letterbox(refusing: "wang@example.cn"))
    let reminded = try await remind(desk, box)
    let health = try #require(reminded.first { $0.unit == RoundDesk.health })
    #expect(health.mailed == 1 && health.failures == [Phrase("邮箱已满", "the mailbox is full")])
    #expect(
      reminded.count == 3 && reminded.filter { $0.unit != RoundDesk.health }.allSatisfy { $0.failures.count == 0 })
    let act = try #require(try await desk.acts(.remind).first { $0.units == [RoundDesk.health] })
    #expect(act.details.contains(.init("failed", "邮箱已满")) && act.details.contains(.init("mailed", "1")))
  }

  @Test("without a mail server the inbox alone is told")
  func noServer() async throws {
    let desk = try await desk()
    #expect(try await remind(desk, nil).allSatisfy { $0.mailed == 0 && $0.failures.count == 0 })
    #expect(try await desk.acts(.remind).count == 3)
  }

  @Test("is the Office's")
  func rights() async throws {
    let (desk, box) = (try await desk(), Letterbox())
    for role in Role.allCases where role != .office {
      await #expect(throws: RoundRefusal.notAllowed) { _ = try await remind(desk, box, by: RoundDesk.actor(role)) }
    }
    #expect(await box.messages.isEmpty)
  }

  @Test("where it is due it is done once a day, on the days of the rule, and of each unit by its own deadline")
  func due() async throws {
    let (desk, box) = (try await desk(), Letterbox())
    _ = try await ExtendRound(book: desk.store)(
      RoundDesk.id, unit: RoundDesk.civil, until: RoundDay("2026-03-10")!, reason: "等决算", by: RoundDesk.office,
      at: RoundDesk.morning("2026-01-20"))
    let reminding = RemindUnits(store: desk.store, mail: box)
    func due(_ time: Date) async throws -> [String] {
      try await reminding.whereDue(by: .commandLine("定时"), at: time).map(\.unit).sorted()
    }
    let (health, education) = (RoundDesk.health, RoundDesk.education)
    #expect(try await due(RoundDesk.morning("2026-02-20")).isEmpty, "eight days before is no day of the rule")
    #expect(try await due(RoundDesk.morning("2026-02-21")) == [health, education].sorted())
    #expect(try await due(RoundDesk.morning("2026-02-21").addingTimeInterval(3 * 3600)).isEmpty)
    #expect(try await due(RoundDesk.morning("2026-03-03")) == [health, education, RoundDesk.civil].sorted())
    #expect(try await due(RoundDesk.morning("2026-03-04")).isEmpty)
    #expect(await box.addresses.count == 5)
    _ = try await CloseRound(store: desk.store)(RoundDesk.id, by: RoundDesk.office, at: RoundDesk.morning("2026-03-05"))
    #expect(try await due(RoundDesk.morning("2026-03-06")).isEmpty, "a closed round reminds nobody")
  }

  @Test("somebody of two units gets a letter for each, told apart")
  func twoUnits() async throws {
    let (desk, box) = (try await RoundDesk.opened(), Letterbox())
    try await add(
      desk, "both",
      [RoundDesk.health, RoundDesk.civil].map { .init(role: .liaison, region: RoundDesk.code, unit: $0) })
    _ = try await remind(desk, box)
    let messages = await box.messages
    #expect(messages.count == 2 && Set(messages.map(\.id)).count == 2)
  }
}
