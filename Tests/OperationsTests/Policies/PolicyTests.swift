import FixtureFiles
import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Seals
import Store
import Testing

private typealias Made = RoundDesk

@Suite("A draft under assessment, from its submission to its outcome")
struct PolicyTests {
  private static let now = Made.morning("2026-03-02")
  private static let text = "第一条 由户主申请。\n第二条 仅限男性报名。"

  private static func word() throws -> Data {
    try ReportFormat.docx.file(
      of: Document(head: .init(title: "办法", issuer: "甲"), blocks: [.paragraph(Paragraph("第一条 由户主申请。"))]))
  }

  private struct Desk {
    let store: any PlanStore
    let shelf = PolicyShelf()
    let expert = Actor(
      account: "evaluator", name: "钱教授", post: Post(role: .evaluator, region: Made.code), way: .page)

    init() async throws {
      store = try RoundDesk().store
      try await store.add(
        Account(
          id: try #require(.init(expert.account)), name: "钱教授", posts: [Post(role: .evaluator, region: Made.code)],
          standing: .active, origin: .added),
        password: KeptPassword(hash: try #require(PasswordHash(stored: "$argon2id$x")), standing: .own),
        by: Act(at: PolicyTests.now, actor: .commandLine("x"), verb: .addAccount, object: expert.account))
    }

    func submission(
      text: String = PolicyTests.text, file: AttachEvidence.File? = nil, unit: String = Made.health, rules: Int = 0,
      answer: PolicyRules.Answer = .yes, explanation: String = "听取了妇联意见"
    ) -> SubmitPolicyDraft.Submission {
      .init(
        head: .init(title: "托育服务管理办法", sort: .normativeDocument, unit: unit), words: text, file: file,
        answers: Dictionary(
          uniqueKeysWithValues: PolicyRules.Content.builtIn.questions.map {
            ($0.id, .init(answer, explanation: explanation))
          }), rules: rules)
    }

    func submit(_ sent: SubmitPolicyDraft.Submission, by actor: Actor = Made.actor(.liaison)) async throws
      -> PolicyDraft
    {
      try await SubmitPolicyDraft(store: store, shelf: shelf)(sent, in: Made.code, by: actor, at: PolicyTests.now)
    }

    func take(_ step: PolicyStep, on paper: PolicyDraft, by actor: Actor, basis: Int? = nil) async throws -> PolicyDraft
    {
      try await TakePolicyStep(store: store)(
        step, on: paper.id, basis: basis ?? paper.revision, by: actor, at: PolicyTests.now)
    }
  }

  private func refusal(_ work: () async throws -> Void) async -> PolicyRefusal? {
    do {
      try await work()
      return nil
    } catch { return error as? PolicyRefusal }
  }

  @Test("is submitted, assessed by two experts, answered and closed; the record says which steps, and no word of it")
  func whole() async throws {
    let desk = try await Desk()
    let day = RoundDay("2026-04-01")!
    var paper = try await desk.submit(desk.submission())
    #expect(paper.id.text == "990100-2026-1" && paper.rules == 1)
    paper = try await desk.take(
      .appoint(
        [.init(account: desk.expert.account, name: "钱教授"), .init(name: "孙律师", institution: "某律所")], until: day),
      on: paper, by: Made.office)
    let words = String(repeating: "秘", count: 10_000)
    paper = try await desk.take(
      .opine(0, .init(words: words, clauses: [.init(clause: "第二条", words: "删去")], day: day)), on: paper, by: desk.expert
    )
    paper = try await desk.take(.opine(1, .init(words: "同意", day: day)), on: paper, by: Made.office)
    paper = try await desk.take(
      .note(hit: "家庭角色和分工/户主/1", words: "将改为家庭成员"), on: paper, by: Made.actor(.liaison))
    #expect(
      await refusal {
        _ = try await desk.take(.note(hit: "没有/这处/9", words: "x"), on: paper, by: Made.office)
      } == .noSuchHit)
    paper = try await desk.take(
      .pronounce(
        .init(
          conclusion: .proposals, words: "总体可行",
          proposals: [.init(clause: "第一条", words: "改为家庭成员"), .init(clause: "第二条", words: "删去")], day: day),
        until: day), on: paper, by: Made.office)
    let revised = try await RevisePolicyDraft(store: desk.store, shelf: desk.shelf)(
      paper.id, words: "第一条 由家庭成员申请。\r\n第二条 仅限男性报名。", file: nil, basis: paper.revision, by: Made.actor(.liaison),
      at: Self.now)
    #expect(revised.text.version == 2 && !revised.text.words.contains("\r"))
    paper = try await desk.take(
      .reply([.init(.takenUp, wording: "由家庭成员申请"), .init(.notTakenUp, reason: "矿井作业，国家有规定")]), on: revised,
      by: Made.actor(.liaison))
    paper = try await desk.take(.close, on: paper, by: Made.office)
    #expect(paper.outcome == .partly)

    let entries = try await desk.store.entries(RecordQuery())
    let verbs = Set(entries.map(\.act.verb))
    #expect(
      verbs.isSuperset(of: [
        .adoptPolicyRules, .submitPolicy, .appointPolicyExperts, .givePolicyOpinion, .notePolicyHit, .pronouncePolicy,
        .revisePolicy, .replyPolicy, .closePolicy,
      ]))
    let record = entries.map { "\($0.act)" }.joined()
    for secret in ["户主", "男性", "孙律师", "秘", "托育", "矿井"] { #expect(!record.contains(secret), "\(secret)") }
    #expect(try await desk.store.history(of: paper.id, PolicyDraft.self).count == 9)
    #expect(try await desk.store.papers(PolicyDraft.self, PaperQuery(unit: Made.health)).map(\.id) == [paper.id])
  }

  @Test("is refused from the wrong people and from an old page; accounts that are no evaluators cannot be appointed")
  func refusals() async throws {
    let desk = try await Desk()
    #expect(await refusal { _ = try await desk.submit(desk.submission(), by: Made.office) } == .cannotSubmit)
    #expect(await refusal { _ = try await desk.submit(desk.submission(unit: Made.education)) } == .cannotSubmit)
    #expect(await refusal { _ = try await desk.submit(desk.submission(rules: 7)) } == .changedMeanwhile)
    #expect(
      await refusal { _ = try await desk.submit(desk.submission(answer: .no, explanation: "")) }
        == .explanationMissing("1.1"))
    #expect(try await desk.store.papers(PolicyRules.self, PaperQuery()).isEmpty)
    let paper = try await desk.submit(desk.submission())
    #expect(
      await refusal {
        _ = try await desk.take(
          .withdraw(reason: "x"), on: paper, by: Made.actor(.liaison), basis: 7)
      } == .changedMeanwhile)
    #expect(
      await refusal {
        _ = try await desk.take(
          .appoint([.init(account: "nobody", name: "x")], until: RoundDay("2026-05-01")!), on: paper, by: Made.office)
      } == .expertBad)
    #expect(
      await refusal {
        _ = try await RevisePolicyDraft(store: desk.store, shelf: desk.shelf)(
          paper.id, words: "x", file: nil, basis: 1, by: Made.office, at: Self.now)
      } == .notAllowed(.revise))
  }

  @Test("keeps the edition it was submitted under when the Office writes another")
  func editions() async throws {
    let desk = try await Desk()
    let paper = try await desk.submit(desk.submission())
    let own = try PolicyRules.Content(checklist: "# 一\n问题｜｜否", lists: "# 表\n仅限男性｜｜为何｜问", sources: "本办")
    let change = ChangePolicyRules(store: desk.store)
    #expect(
      await refusal { _ = try await change(own, in: Made.code, basis: 1, by: Made.bureau, at: Self.now) }
        == .cannotChangeRules)
    #expect(
      await refusal { _ = try await change(own, in: Made.code, basis: 0, by: Made.office, at: Self.now) }
        == .changedMeanwhile)
    let next = try await change(own, in: Made.code, basis: 1, by: Made.office, at: Self.now)
    #expect(next.revision == 2)
    let rules = LoadPolicyRules(store: desk.store)
    #expect(try await rules.edition(of: paper).content == .builtIn)
    #expect(try await rules(in: Made.code).content == own)
    #expect(try await rules(in: RegionCode("990102")!).revision == 0)
  }

  @Test("a file is read into the text and kept under its digest", arguments: ["a.docx", "a.txt", "a.pdf"])
  func files(name: String) async throws {
    let bytes =
      switch name {
      case "a.docx":
        try Self.word()
      case "a.txt": Data("第一条 由户主申请。\r\n第二条".utf8)
      default: PDFFixture(pages: [[PDFFixture.text("Only men may apply", x: 50, y: 700)]]).bytes
      }
    let desk = try await Desk()
    let paper = try await desk.submit(desk.submission(text: "", file: .init(name: name, bytes: bytes)))
    #expect(paper.text.words.contains(name == "a.pdf" ? "Only men may apply" : "由户主申请。"))
    #expect(paper.text.original?.sha256 == SHA256Digest(bytes).hex && paper.text.original?.name == name)
    #expect(await desk.shelf.kept[SHA256Digest(bytes).hex] == bytes)
  }

  @Test("what is no draft is refused and not kept")
  func badFiles() async throws {
    let desk = try await Desk()
    let docx = try Self.word()
    let files: [(String, Data)] = [
      ("a.txt", Data()), ("a.txt", docx), ("a.pdf", docx), ("a.docx", Data("PK".utf8)), ("a.exe", Data("MZ".utf8)),
      ("a.txt", Data(repeating: 0x20, count: 100)), ("a.docx", docx.prefix(docx.count / 2)),
      ("a.txt", Data(String(repeating: "长", count: 200_001).utf8)),
    ]
    for (name, bytes) in files {
      await #expect(throws: (any Error).self, "\(name) \(bytes.count)") {
        _ = try await desk.submit(desk.submission(file: .init(name: name, bytes: bytes)))
      }
    }
    #expect(await desk.shelf.kept.isEmpty)
    #expect(try await desk.store.papers(PolicyDraft.self, PaperQuery()).isEmpty)
  }

  @Test("damaged files are read or refused in words, never worse", arguments: 0..<40)
  func damaged(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    let sound: [(String, Data)] = [
      ("a.docx", try Self.word()),
      ("a.pdf", PDFFixture(pages: [[PDFFixture.text("Only men", x: 50, y: 700)]]).bytes),
      ("a.txt", Data("第一条 由户主申请。".utf8)),
    ]
    for (name, whole) in sound {
      var bytes = whole
      for _ in 0..<(1 + next(12)) { bytes[bytes.startIndex + next(bytes.count)] = UInt8(next(256)) }
      do {
        let read = try ReadPolicyText()(.init(name: name, bytes: bytes))
        #expect(!read.words.isEmpty && read.words.count <= PolicyDraft.maximumText)
      } catch {
        #expect(error is PolicyRefusal || error is EvidenceListRefusal, "\(error)")
      }
    }
  }
}

private actor PolicyShelf: EvidenceShelf {
  private(set) var kept: [String: Data] = [:]
  func keep(_ bytes: Data, sha256: String) { kept[sha256] = bytes }
  func bytes(sha256: String) -> Data? { kept[sha256] }
}
