import Assessment
import Figures
import Foundation
import People
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Hostile text")
struct EscapingTests {
  static let hostile = "</title></svg><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;"

  /// A plan in which every word a document or a person can supply is hostile.
  static let plan: Plan = {
    let words = hostile
    let indicator = Indicator(name: words, unit: UnitOfMeasure(printed: words))
    let target = Target(
      text: words, rule: .notBelow(reference: words), standing: .needsConfirmation(Phrase(words, words)))
    return Plan(
      title: words, population: .women, kind: .plan, region: Region(name: words, code: nil),
      period: Period(from: 2021, to: 2030), domains: [Domain(number: 1, name: words)],
      indicators: [
        PlannedIndicator(
          domain: 1, number: words, row: 1, indicator: indicator, target: target, bindingness: .binding,
          baseline: Baseline(year: 2020, value: words),
          intermediate: [IntermediateTarget(year: 2025, target: target)], lead: [words], support: [words],
          lines: SourceLines(1))
      ],
      goals: [
        Goal(
          domain: 1, number: words, text: words, targets: [GoalTarget(indicator: indicator, target: target)],
          lines: SourceLines(2))
      ],
      measures: [
        Measure(domain: 1, number: words, text: words, lead: [words], support: [words], lines: SourceLines(3))
      ],
      tasks: [
        PlanTask(
          domain: 1, section: words, number: words, text: words, deadline: words, lead: [words], support: [words],
          lines: SourceLines(4))
      ],
      projectItems: [
        ProjectItem(
          programme: words, project: words, number: words, text: words, lead: [words], support: [],
          lines: SourceLines(5))
      ],
      workPoints: [
        WorkPoint(
          group: words, number: words, text: words, lead: [words], support: [], targets: [], lines: SourceLines(6))
      ], structure: [StructureLine(role: .title, text: words, lines: SourceLines(7))])
  }()

  static let source = SourceFile(file: hostile, sha256: "\"><script>", encoding: hostile, lines: 8)
  static let head = PlanHead(plan: plan, version: 1, source: source, acceptedAt: Date(timeIntervalSince1970: 0))

  static var pages: [any Page] {
    let words = hostile
    let why = Phrase(words, words)
    let row = plan.indicators[0]
    let observations = (2019...2023).flatMap { year in
      [Breakdown.total, Breakdown(printed: "维:\(words)") ?? .total].map { breakdown in
        Observation(
          subject: .init(indicator: row.indicator.id, region: .nation, year: year, breakdown: breakdown),
          value: .figure(Figure(value: Decimal(year - 2000), decimals: 1)), unit: row.indicator.unit,
          provenance: .init(
            source: "javascript:" + words, note: words, derivation: .derived, author: words, recordedAt: Date()))
      }
    }
    let assessor = PlanAssessor()
    let assessed = assessor.assess(plan, asOf: 2024, on: AssessmentMaterial(own: observations))
    let wall = Wall(head: head, assessed: assessed, asOf: .latest, judge: assessor.judge)
    let tile = wall.tiles[0]
    let unit = OrganisationalUnit(
      name: words, aliases: [.init(text: words, standing: .proposed(why))], collective: true, mentions: 1)
    let reading = DocumentReading(
      source: source, plans: [plan], units: [unit],
      findings: [Finding(.domainProposed, why, lines: SourceLines(1)), Finding(.noPlanFound, why)],
      unread: [UnreadLines(lines: SourceLines(8), text: words, reason: .notUnderstood)],
      balance: Balance(lines: 8, blank: 0, read: 7, unread: 1))
    let sheet = DocumentSheet(
      reading: reading, originalLines: Array(repeating: words, count: 8), acceptedBy: words, acceptedAt: Date(),
      decisions: [
        Decision(
          id: .init("d"), subject: .unitAlias(text: words, unit: words), author: words, reason: words, at: Date())
      ])
    var filter = WallFilter()
    filter.unit = words
    var tasks = TaskFilter()
    tasks.words = words
    var form = DecisionForm(
      Query(
        pairs: ["matter", "choice", "rule", "low", "unit", "reason"].map { .init(name: $0, value: words) }))
    if let matter = OpenMatter.all(in: sheet).first(where: \.isOpen) { _ = form.decide(matter, by: words) }
    let duties: [UnitDuty.Item] = [
      .indicator(row, tile.verdict), .measure(plan.measures[0]), .task(plan.tasks[0]),
      .projectItem(plan.projectItems[0]), .workPoint(plan.workPoints[0]),
    ]
    return [
      HomePage(cards: [PlanCard(head: head, counts: .init(plan), tally: wall.tally, openMatters: 1)]),
      WallPage(wall: wall, filter: WallFilter()), WallPage(wall: wall, filter: filter),
      IndicatorPage(
        sheet: IndicatorSheet(
          head: head, domain: plan.domains[0], tile: tile, reading: why, observations: observations,
          explanation: Explanation(of: tile.assessed, judge: assessor.judge),
          supposed: .init(
            Supposition(year: 2025, figure: Figure(value: 1, decimals: 1)), to: tile.assessed, by: assessor),
          neighbours: .init(previous: words, next: words)),
        decisions: .offered),
      UnitsPage(units: [unit]),
      UnitPage(sheet: UnitSheet(unit: unit, duties: duties.map { UnitDuty(head: head, role: .lead, item: $0) })),
      DocumentsPage(cards: [DocumentCard(source: source, plans: [head], openMatters: 1)]),
      DocumentPage(sheet: sheet, form: form, decisions: .offered),
      VersionsPage(cards: [VersionCard(head: head, acceptedBy: words)]),
      VersionPage(sheet: PlanSheet(head: head, plan: plan)),
      SearchPage(words: words, hits: [SearchHit(place: .unit(name: words), text: words)]),
      RefusalPage(status: .badRequest, reason: why),
    ] + PeoplePages.all(words) + OversightPages.all(words, plan) + RulePages.all(words)
      + ItemKind.allCases.map { kind in
        tasks.kind = kind
        return TasksPage(sheet: PlanSheet(head: head, plan: plan), filter: tasks)
      }
  }

  @Test("never becomes markup, on any page, in any language")
  func escaped() {
    for page in Self.pages {
      for language in Language.allCases {
        let query = Query(pairs: [.init(name: Self.hostile, value: Self.hostile)])
        let visit = Visit(
          path: "/" + Self.hostile, query: query, language: language,
          visitor: .account(PeoplePages.account(Self.hostile), csrf: Self.hostile),
          rights: Set(Right.allCases))
        let html = String(decoding: PageFrame(visit: visit).render(page), as: UTF8.self)
        #expect(!html.contains("<script>"), "\(type(of: page))")
        #expect(!html.contains("<img"), "\(type(of: page))")
        #expect(!html.contains("href=\"javascript:"), "\(type(of: page))")
        #expect(html.contains("&lt;"), "\(type(of: page)) shows none of the hostile words")
      }
    }
  }

  @Test("leaves no tag unclosed")
  func wellFormed() throws {
    for page in Self.pages {
      var open: [Substring] = []
      let html = String(decoding: PageFrame(visit: Visit(path: "/")).render(page), as: UTF8.self)
      for tag in html.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>/#) {
        let (isEnd, name, isAlone) = (!tag.1.isEmpty, tag.2, !tag.3.isEmpty)
        if ["meta", "link", "input", "br"].contains(name) || isAlone { continue }
        if isEnd {
          let last = open.popLast()
          #expect(last == name, "\(type(of: page)): </\(name)> closes <\(last ?? "nothing")>")
        } else {
          open.append(name)
        }
      }
      #expect(open.isEmpty, "\(type(of: page))")
    }
  }

  @Test("cannot make an address lead elsewhere")
  func addresses() {
    #expect(Address(external: "javascript:alert(1)") == nil)
    #expect(Address(external: "https://example.org/年鉴") != nil)
    #expect(Address(external: "https://example.org/\nx") == nil)
    #expect(Address(path: "//evil.example/x", query: []).text == "/evil.example/x")
    #expect(Address("plans", "../x?y#z").text == "/plans/..%2Fx%3Fy%23z")
  }
}
