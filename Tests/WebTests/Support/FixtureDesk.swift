import Assessment
import Foundation
import Operations
import PlanModel
import Web
import Wording

/// A desk over a made-up plan: no database, the same answers in every run.
actor FixtureDesk: PlanDesk {
  let fixture: FixturePlan
  let plan: Plan
  let head: PlanHead
  let source: SourceFile
  private(set) var decisions: [Decision] = []
  /// Who exported the record, in order.
  var exports: [String] = []
  let assessor = PlanAssessor()

  init(_ fixture: FixturePlan = .small) {
    self.fixture = fixture
    source = SourceFile(
      file: "云溪市妇女发展规划.docx", sha256: String(repeating: "ab12", count: 16), encoding: "docx",
      lines: fixture.lines.count)
    plan = fixture.plan(title: "云溪市妇女发展规划（2021—2030年）", population: .women)
    head = PlanHead(plan: plan, version: 1, source: source, acceptedAt: FixturePlan.accepted)
  }

  func plans() -> [PlanCard] {
    [
      PlanCard(
        head: head, counts: .init(plan), tally: wall(.latest).tally, openMatters: 5)
    ]
  }

  func wall(_ id: Plan.ID, asOf: AsOf) -> Wall? {
    guard id == plan.id else { return nil }
    return wall(asOf)
  }

  func indicator(_ id: Plan.ID, key: String, asOf: AsOf, supposing: Supposition?) -> IndicatorSheet? {
    guard id == plan.id, let index = plan.indicators.firstIndex(where: { $0.key == key }) else { return nil }
    let planned = plan.indicators[index]
    let tile = wall(asOf).tiles[index]
    return IndicatorSheet(
      head: head, domain: plan.domains[planned.domain - 1], tile: tile,
      reading: Phrase("读作：\(planned.target.text)", "Read as: \(planned.target.text)"),
      observations: observations(planned), explanation: Explanation(of: tile.assessed, judge: assessor.judge),
      supposed: supposing.map { .init($0, to: tile.assessed, by: assessor) }, asOf: asOf,
      neighbours: .init(
        previous: index > 0 ? plan.indicators[index - 1].key : nil,
        next: index + 1 < plan.indicators.count ? plan.indicators[index + 1].key : nil),
      judgements: Judgements(decisions).all(plan.id, planned.indicator.id, planned.target.text))
  }

  func plan(_ id: Plan.ID) -> PlanSheet? { id == plan.id ? PlanSheet(head: head, plan: plan) : nil }

  func versions(of plan: Plan.ID) -> [VersionCard] {
    plan == self.plan.id ? [2, 1].map { VersionCard(head: head(inVersion: $0), acceptedBy: "张敏") } : []
  }

  func plan(_ id: Plan.ID, version: Int) -> PlanSheet? {
    id == plan.id && version <= 2 ? PlanSheet(head: head(inVersion: version), plan: plan) : nil
  }

  private func head(inVersion version: Int) -> PlanHead {
    PlanHead(plan: plan, version: version, source: source, acceptedAt: FixturePlan.accepted)
  }

  func workbook(_ plan: Plan.ID, _ language: Language) -> PlanBook? {
    plan == self.plan.id ? PlanBook(head: head, bytes: Data("PK".utf8)) : nil
  }

  func units() -> [OrganisationalUnit] {
    var mentions: [String: Int] = [:]
    for name in plan.indicators.flatMap({ $0.lead + $0.support }) + plan.tasks.flatMap({ $0.lead + $0.support }) {
      mentions[name, default: 0] += 1
    }
    return mentions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { unit($0.key, mentions: $0.value) }
      + [OrganisationalUnit(name: "相关成员单位", aliases: [], collective: true, mentions: 2)]
  }

  private func unit(_ name: String, mentions: Int) -> OrganisationalUnit {
    let aliases: [OrganisationalUnit.Alias] =
      name == "市卫生健康委"
      ? [.init(text: "市卫健委", standing: .proposed(Phrase("是常见的简称", "a common short form")))] : []
    return OrganisationalUnit(name: name, aliases: aliases, collective: false, mentions: mentions)
  }

  func unit(_ name: String) -> UnitSheet? {
    guard let unit = units().first(where: { $0.name == name }) else { return nil }
    var duties: [UnitDuty] = []
    let verdicts = Dictionary(uniqueKeysWithValues: wall(.latest).tiles.map { ($0.planned.key, $0.verdict) })
    for row in plan.indicators {
      let item = UnitDuty.Item.indicator(row, verdicts[row.key])
      if row.lead.contains(name) { duties.append(UnitDuty(head: head, role: .lead, item: item)) }
      if row.support.contains(name) { duties.append(UnitDuty(head: head, role: .support, item: item)) }
    }
    for task in plan.tasks {
      if task.lead.contains(name) { duties.append(UnitDuty(head: head, role: .lead, item: .task(task))) }
      if task.support.contains(name) { duties.append(UnitDuty(head: head, role: .support, item: .task(task))) }
    }
    return UnitSheet(unit: unit, duties: duties)
  }

  func documents() -> [DocumentCard] { [DocumentCard(source: source, plans: [head], openMatters: 5)] }

  func document(sha256: String) -> DocumentSheet? {
    guard sha256 == source.sha256 else { return nil }
    let second = plan.domains[1]
    let rows = plan.indicators.filter { $0.domain == second.number }
    return DocumentSheet(
      reading: DocumentReading(
        source: source, plans: [plan], units: units(),
        findings: [
          Finding(
            .domainProposed, Phrase("领域名称只剩“妇女与”，按顺序推断", "Only 妇女与 is left of the domain’s name; inferred by order"),
            lines: rows[0].lines.joined(rows[rows.count - 1].lines)),
          Finding(.healedRow, Phrase("接上了被分页断开的一行", "A row split by a page break was joined"), lines: SourceLines(8)),
        ], unread: fixture.unread, balance: fixture.balance),
      originalLines: fixture.lines, acceptedBy: "张敏", acceptedAt: FixturePlan.accepted, decisions: decisions)
  }

  func search(_ words: String, limit: Int) -> [SearchHit] {
    let rows = plan.indicators.filter { $0.indicator.name.contains(words) }
      .map { SearchHit(place: .indicator(head, key: $0.key), text: $0.indicator.name) }
    let tasks = plan.tasks.filter { $0.text.contains(words) }
      .map { SearchHit(place: .item(head, .task, lines: $0.lines), text: $0.text) }
    let units = units().filter { $0.name.contains(words) }.map { SearchHit(place: .unit(name: $0.name), text: $0.name) }
    return Array((rows + tasks + units).prefix(limit))
  }

  func record(_ drafts: [DecisionDraft]) throws {
    if drafts.contains(where: { $0.reason == "拒绝" }) { throw Refused() }
    for draft in drafts {
      decisions.append(
        Decision(
          id: .init("d\(decisions.count + 1)"), subject: draft.subject, author: draft.author, reason: draft.reason,
          at: FixturePlan.accepted))
    }
  }

  /// What this desk refuses, to see how a page says so.
  struct Refused: Refusal {
    var reason: Phrase { Phrase("这个决定与先前的决定冲突。", "This decision conflicts with an earlier one.") }
  }
}
