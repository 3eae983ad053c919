import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Store
import Testing
import Wording

@Suite("A report, from its draft to its issue and after")
struct KeepReportTests {
  private typealias Made = RoundDesk
  private static let now = Made.morning("2026-05-04")
  private let shelf = MemoryShelf()

  private static let subject = ReportSubject(
    kind: .annual, plans: [Made.plan().id], region: Made.code, year: 2025)

  private func keep(_ desk: RoundDesk) -> KeepReport { KeepReport(store: desk.store, shelf: shelf) }
  private func load(_ desk: RoundDesk, _ paper: ReportPaper) async throws -> LoadedReport {
    try await LoadReport(store: desk.store, shelf: shelf)(paper)
  }

  /// A city whose standard of care for orphans is approved, and a draft of the year's report.
  private func drafted() async throws -> (RoundDesk, ReportPaper) {
    let desk = try await RoundDesk.opened()
    try await approve("1350", desk)
    return (desk, try await keep(desk).draft(Self.subject, by: Made.office, at: Self.now))
  }

  private func approve(_ value: String, _ desk: RoundDesk) async throws {
    let civil = Made.actor(.liaison, of: Made.civil)
    try await desk.type(value, for: "孤儿养育标准", in: Made.homes, by: civil)
    try await desk.bring(Made.homes, to: .approved, leads: [Made.civil])
  }

  private func correct(to value: String, _ desk: RoundDesk) async throws {
    try await desk.move(
      .openCorrection, [Made.homes], by: Made.actor(.liaison, of: Made.civil), reason: "口径有误")
    try await approve(value, desk)
  }

  /// A passage with a figure in it.
  private func passage(_ loaded: LoadedReport) throws -> (name: String, figures: [BoundFigure]) {
    for case .paragraph(let paragraph) in loaded.composed.allBlocks {
      let figures = Passage.figures(of: paragraph)
      if !paragraph.passage.isEmpty, !figures.isEmpty { return (paragraph.passage, figures) }
    }
    throw NothingFound()
  }

  private struct NothingFound: Error {}

  @Test("it is issued frozen: under its checksum, with data and method version, and the record names both")
  func issuing() async throws {
    let (desk, draft) = try await drafted()
    #expect(draft.id.text == "990100-2025-1" && draft.stage == .draft && !draft.read.isEmpty)
    let issued = try await keep(desk).issue(
      draft.id, basis: 1, number: "云妇儿工委办〔2026〕3号", addressee: "各成员单位", by: Made.office, at: Self.now)
    let issue = try #require(issued.issue)
    let loaded = try await load(desk, issued)
    #expect(try loaded.document.checksum == issue.checksum)
    #expect(loaded.document.head.date == "2026年5月4日" && loaded.document.head.addressee == "各成员单位")
    #expect(loaded.document.head.standing.isEmpty && loaded.document.head.versions.report == draft.id.text)
    #expect(loaded.stale.isEmpty)
    let act = try #require(try await desk.store.entries(RecordQuery()).first?.act)
    #expect(act.verb == .issueReport && act.details.contains(.init("checksum", issue.checksum)))
    #expect(act.details.contains(.init("data", loaded.document.head.versions.data)))
    #expect(try await desk.store.verifyRecord().isWhole)
  }

  @Test("a changed figure stops a draft until its sentences were read again")
  func staleDraft() async throws {
    let (desk, draft) = try await drafted()
    try await correct(to: "620", desk)
    let stale = try await load(desk, draft).stale
    #expect(!stale.isEmpty)
    await #expect(throws: ReportDeskRefusal.figuresChanged(stale.count)) {
      try await keep(desk).issue(draft.id, basis: 1, number: "", addressee: "", by: Made.office, at: Self.now)
    }
    let seen = Dictionary(uniqueKeysWithValues: stale.map { ($0.binding.text, $0.now ?? "") })
    await #expect(throws: ReportDeskRefusal.changedMeanwhile, "what was not shown was not read") {
      try await keep(desk).readAgain(draft.id, basis: 1, seen: [:], by: Made.office, at: Self.now)
    }
    let read = try await keep(desk).readAgain(draft.id, basis: 1, seen: seen, by: Made.office, at: Self.now)
    #expect(try await load(desk, read).stale.isEmpty)
    let issued = try await keep(desk).issue(
      draft.id, basis: 2, number: "", addressee: "", by: Made.office, at: Self.now)
    #expect(issued.issue != nil)
  }

  @Test("an issued report stays as it is and says which figures were corrected since; the correction foresaw it")
  func correctedLater() async throws {
    let (desk, draft) = try await drafted()
    let issued = try await keep(desk).issue(
      draft.id, basis: 1, number: "", addressee: "", by: Made.office, at: Self.now)
    let before = try await load(desk, issued).document
    let civil = Made.actor(.liaison, of: Made.civil)
    try await desk.move(.openCorrection, [Made.homes], by: civil, reason: "口径有误")
    try await desk.type("620", for: "孤儿养育标准", in: Made.homes, by: civil)
    let foreseen = try await ForeseeReturns(store: desk.store, shelf: shelf)(
      [Made.homes], in: desk.state(), at: Self.now)
    let touched = try #require(foreseen.reports.first)
    #expect(foreseen.reports.count == 1 && touched.paper.id == draft.id)
    #expect(touched.figures.contains { $0.binding.text.contains("孤儿养育标准") && $0.printed == "1350" && $0.now == "620" })
    try await desk.bring(Made.homes, to: .approved, leads: [Made.civil])
    let after = try await load(desk, issued)
    #expect(after.document == before)
    #expect(Set(after.stale.map(\.binding)).isSuperset(of: touched.figures.map(\.binding)))
    let withdrawn = try await keep(desk).withdraw(
      draft.id, basis: 2, reason: "数据更正", by: Made.office, at: Self.now)
    #expect(try await LoadReport(store: desk.store, shelf: shelf).printed(withdrawn).head.standing == "已撤回")
    let next = try await keep(desk).draft(Self.subject, replacing: draft.id, by: Made.office, at: Self.now)
    #expect(next.replaces == draft.id && next.id.text == "990100-2025-2")
  }

  @Test("a reworded passage keeps its bound figures, and typed numbers must be confirmed")
  func rewording() async throws {
    let (desk, draft) = try await drafted()
    let found = try passage(try await load(desk, draft))
    func reword(_ text: String?, confirmed: Bool = false, basis: Int = 1) async throws -> ReportPaper {
      try await keep(desk).reword(
        found.name, to: text, among: found.figures.map(\.binding), confirmed: confirmed, on: draft.id, basis: basis,
        by: Made.office, at: Self.now)
    }
    await #expect(throws: ReportDeskRefusal.unboundNumbers(["37"])) { try await reword("现为{1}，比例37%") }
    await #expect(throws: PassageRefusal.self) { try await reword("现为{9999}") }
    let worded = try await reword("<b>现为</b>{1:随便}，请抓紧。")
    let shown = try #require(try await load(desk, worded).document.paragraph(of: found.name))
    #expect(shown.text == "<b>现为</b>\(found.figures[0].text)，请抓紧。")
    await #expect(throws: ReportDeskRefusal.changedMeanwhile) { try await reword("又改") }
    let restored = try await reword(nil, basis: 2)
    #expect(restored.wording.isEmpty)
    let confirmed = try await reword("比例37%", confirmed: true, basis: 3)
    #expect(try await load(desk, confirmed).document.paragraph(of: found.name)?.text == "比例37%")
    await #expect(throws: ReportDeskRefusal.noSuchPassage("x")) {
      try await keep(desk).reword(
        "x", to: "y", among: [], confirmed: true, on: draft.id, basis: 4, by: Made.office, at: Self.now)
    }
    await #expect(throws: ReportDeskRefusal.foreignFigure("value|x")) {
      try await keep(desk).reword(
        found.name, to: "{1}", among: [FigureBinding("value|x")], confirmed: true, on: draft.id, basis: 4,
        by: Made.office, at: Self.now)
    }
  }

  @Test("only the region's Office drafts and issues; nobody changes what was issued")
  func rights() async throws {
    let (desk, draft) = try await drafted()
    for actor in [
      Made.bureau, Made.actor(.leader), Made.actor(.liaison), Made.actor(.office, in: RegionCode("130400")!),
    ] {
      await #expect(throws: ReportDeskRefusal.notTheOffice) {
        try await keep(desk).draft(Self.subject, by: actor, at: Self.now)
      }
      await #expect(throws: ReportDeskRefusal.notTheOffice) {
        try await keep(desk).issue(draft.id, basis: 1, number: "", addressee: "", by: actor, at: Self.now)
      }
    }
    let issued = try await keep(desk).issue(
      draft.id, basis: 1, number: "", addressee: "", by: Made.office, at: Self.now)
    await #expect(throws: ReportDeskRefusal.wrongStage(.reword, issued.stage)) {
      try await keep(desk).reword(
        "x", to: "y", among: [], confirmed: false, on: draft.id, basis: 2, by: Made.office, at: Self.now)
    }
    await #expect(throws: ReportDeskRefusal.reasonMissing) {
      try await keep(desk).withdraw(draft.id, basis: 2, reason: " ", by: Made.office, at: Self.now)
    }
    #expect(!ReportRule().shows(draft, to: [Post(role: .leader, region: Made.code, unit: "")]))
    #expect(ReportRule().shows(issued, to: [Post(role: .leader, region: Made.code, unit: "")]))
    #expect(ReportRule().shows(draft, to: [Post(role: .statistics, region: Made.code, unit: "")]))
    #expect(!ReportRule().shows(issued, to: [Post(role: .leader, region: RegionCode("130400")!, unit: "")]))
  }

  @Test("a damaged document of an issued report is said to be so, not composed anew")
  func damaged() async throws {
    let (desk, draft) = try await drafted()
    let issued = try await keep(desk).issue(
      draft.id, basis: 1, number: "", addressee: "", by: Made.office, at: Self.now)
    shelf.damage(try #require(issued.issue).checksum, with: Data("{}".utf8))
    await #expect(throws: ReportDeskRefusal.documentLost(draft.id)) { try await load(desk, issued) }
    // A correction is foreseen all the same, and names the report.
    let civil = Made.actor(.liaison, of: Made.civil)
    try await desk.move(.openCorrection, [Made.homes], by: civil, reason: "口径有误")
    try await desk.type("620", for: "孤儿养育标准", in: Made.homes, by: civil)
    let foreseen = try await ForeseeReturns(store: desk.store, shelf: shelf)(
      [Made.homes], in: desk.state(), at: Self.now)
    #expect(foreseen.reports.map(\.isLost) == [true])
  }

  @Test("a job writes the issued document, byte for byte the same each time, and verifies as issued")
  func files() async throws {
    let (desk, draft) = try await drafted()
    _ = try await keep(desk).issue(draft.id, basis: 1, number: "", addressee: "", by: Made.office, at: Self.now)
    let source = StoredReports(store: desk.store, shelf: shelf)
    let first = try await source.document(for: StoredReports.name(draft.id), in: .zh)
    let bytes = try ReportFormat.docx.file(of: first)
    let again = try await source.document(for: draft.id.text, in: .zh)
    #expect(try ReportFormat.docx.file(of: again) == bytes)
    let store = desk.store
    let verify = VerifyReportFile(store: store) { try await store.paper(ReportPaper.self, $0)?.issuedAs }
    let result = try await verify(bytes)
    #expect(result.issue == .issued && result.holds && result.figures > 20)
    try await correct(to: "620", desk)
    _ = try await keep(desk).withdraw(draft.id, basis: 2, reason: "更正", by: Made.office, at: Self.now)
    #expect(try await verify(bytes).issue == .withdrawn)
    let later = try await verify(bytes)
    #expect(!later.holds && later.stale.contains { $0.binding.text.contains("孤儿养育标准") })
    await #expect(throws: ReportDeskRefusal.noSuchReport(PaperID("x"))) { try await source.document(for: "x", in: .zh) }
  }
}
