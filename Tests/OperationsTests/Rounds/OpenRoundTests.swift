import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Testing

@Suite("Opening a round")
struct OpenRoundTests {
  private typealias Terms = OpenRound.Terms

  private func open(
    _ desk: RoundDesk, _ terms: [OpenRound.Terms], by actor: Actor = RoundDesk.office
  ) async throws -> [(round: ReportingRound, assignments: [Assignment])] {
    try await OpenRound(store: desk.store)(terms, by: actor, at: RoundDesk.morning("2026-01-04"))
  }

  @Test("derives what units owe from the plan in force and from what was reported, and keeps it with its act")
  func derives() async throws {
    let desk = try RoundDesk()
    try await desk.keepPlan()
    try await desk.store.append([
      Observation(
        subject: .init(
          indicator: .init(name: "小学生近视率"), region: RoundDesk.code, year: 2024,
          breakdown: Breakdown(printed: "农村")!), value: .figure(Figure(printed: "41.0")!), unit: .percent,
        provenance: .init(
          source: "年报", note: "", derivation: .published, author: "周敏", recordedAt: RoundDesk.morning("2025-12-01")))
    ])
    let opened = try await open(desk, [RoundDesk.terms()])
    #expect(opened.map(\.round.id) == [RoundDesk.id])
    let owed = try await desk.store.assignments(of: RoundDesk.id, unit: nil)
    #expect(owed == opened[0].assignments)
    #expect(
      owed.map(\.id) == [
        RoundDesk.infants, RoundDesk.maternal, RoundDesk.eyes, RoundDesk.homes, RoundDesk.births, RoundDesk.task,
      ])
    #expect(owed[2].cells.map(\.breakdown.text) == ["总计", "城乡:农村"])
    #expect(owed[2].leads == [RoundDesk.education, RoundDesk.health] && owed[2].supports == [RoundDesk.civil])
    let round = try #require(try await desk.store.round(RoundDesk.id))
    #expect(round.region == RoundDesk.city && round.standing == .open && "\(round.closes)" == "2026-02-28")
    let act = try #require(try await desk.acts(.openRound).first)
    #expect(act.actor == RoundDesk.office && act.region == RoundDesk.code)
    #expect(act.units == [RoundDesk.health, RoundDesk.education, RoundDesk.civil].sorted())
  }

  @Test("goes by the names that were decided for the units' spellings")
  func aliases() async throws {
    let desk = try RoundDesk()
    try await desk.keepPlan()
    try await desk.store.record([
      Decision(
        id: .init("d1"), subject: .unitAlias(text: RoundDesk.civil, unit: RoundDesk.education), author: "周敏",
        reason: "合并", at: RoundDesk.morning("2025-12-02"))
    ])
    let owed = try await open(desk, [RoundDesk.terms()])[0].assignments
    #expect(!owed.contains { $0.leads.contains(RoundDesk.civil) })
    #expect(owed.first { $0.id == RoundDesk.homes }?.leads == [RoundDesk.education])
  }

  @Test("is refused for a year out of reach, a term that ends before it begins, and where nothing is owed")
  func refusals() async throws {
    let desk = try RoundDesk()
    try await desk.keepPlan()
    let cases: [(OpenRound.Terms, RoundRefusal)] = [
      (RoundDesk.terms(year: 1989), .yearOutOfReach(1989)), (RoundDesk.terms(year: 2027), .yearOutOfReach(2027)),
      (RoundDesk.terms(opens: "2026-03-01"), .closesBeforeOpening),
      (RoundDesk.terms(year: 2019), .nothingOwed(RoundDesk.code, year: 2019)),
    ]
    for (terms, refusal) in cases {
      await #expect(throws: refusal) { _ = try await open(desk, [terms]) }
    }
    let elsewhere = RegionCode("990200")!
    await #expect(throws: RoundRefusal.nothingOwed(elsewhere, year: 2025)) {
      _ = try await open(desk, [RoundDesk.terms(elsewhere)], by: .commandLine("周敏"))
    }
    #expect(try await desk.store.rounds().isEmpty)
    #expect(try await desk.acts(.openRound).isEmpty)
  }

  @Test("is refused a second time")
  func twice() async throws {
    let desk = try await RoundDesk.opened()
    await #expect(throws: StoreRefusal.roundAlreadyOpen(RoundDesk.id)) { _ = try await open(desk, [RoundDesk.terms()]) }
  }

  @Test("of three regions at once is of all or of none")
  func several() async throws {
    let desk = try RoundDesk()
    let regions = [RoundDesk.city] + ["990102", "990103"].map { Region(name: "\($0)区", code: RegionCode($0)) }
    for (region, sha) in zip(regions, "abc") { try await desk.keepPlan(RoundDesk.plan(region), sha: sha) }
    let terms = regions.map { RoundDesk.terms($0.code!) }
    await #expect(throws: RoundRefusal.yearOutOfReach(1900)) {
      _ = try await open(desk, terms + [RoundDesk.terms(year: 1900)])
    }
    #expect(try await desk.store.rounds().isEmpty)
    let opened = try await open(desk, terms)
    #expect(opened.map(\.round.region) == regions)
    #expect(try await desk.store.rounds().map(\.region) == regions)
    for region in regions {
      let id = ReportingRound.ID(region: region.code!, year: 2025)
      #expect(try await desk.store.assignments(of: id, unit: nil).count == 6)
    }
    #expect(try await desk.acts(.openRound).map(\.region) == regions.map(\.code))
  }

  @Test("is the right of the region's Office, of the Office above it, and of the machine's keeper")
  func rights() async throws {
    let may: [Actor] = [
      RoundDesk.office, RoundDesk.actor(.office, in: RegionCode("990000")!), RoundDesk.actor(.office, in: .nation),
      .commandLine("周敏"),
    ]
    for actor in may {
      let desk = try RoundDesk()
      try await desk.keepPlan()
      #expect(try await open(desk, [RoundDesk.terms()], by: actor).count == 1)
    }
    let desk = try RoundDesk()
    try await desk.keepPlan()
    let mayNot =
      Role.allCases.filter { $0 != .office }.map { RoundDesk.actor($0) } + [
        RoundDesk.actor(.office, in: RegionCode("990102")!), RoundDesk.actor(.office, in: RegionCode("980000")!),
        Actor(account: "x", name: "x", post: nil, way: .page),
      ]
    for actor in mayNot {
      await #expect(throws: RoundRefusal.notAllowed) { _ = try await open(desk, [RoundDesk.terms()], by: actor) }
    }
  }
}
