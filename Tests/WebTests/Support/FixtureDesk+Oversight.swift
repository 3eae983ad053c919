import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Web

extension FixtureDesk {
  /// The map of the fixture's figures, looked at from 2026.
  func gaps(_ region: RegionCode?) throws -> GapSheet {
    if let region, region != FixturePlan.region.code {
      throw GapRefusal.noPlanIn(region, known: [FixturePlan.region])
    }
    let parts = [("659902", "上街区"), ("659903", "下街区")].map { Region(name: $0.1, code: RegionCode($0.0)) }
    let own = plan.indicators.flatMap(observations)
    let below = own.filter { $0.subject.breakdown.isTotal && $0.subject.year > 2022 && $0.unit == .percent }.map {
      one in
      Observation(
        subject: .init(indicator: one.subject.indicator, region: RegionCode("659902")!, year: one.subject.year),
        value: one.value, unit: one.unit, provenance: one.provenance)
    }
    return GapSheet(
      map: CompletenessMap(
        region: FixturePlan.region, parts: parts, plans: [plan], asOf: 2026, observations: own + below),
      regions: [FixturePlan.region])
  }

  /// 230 acts, each like something that happens in a year.
  var acts: [RecordEntry] {
    var entries: [RecordEntry] = []
    for number in 1...230 {
      entries.append(
        RecordEntry(
          number: number, act: Self.act(number), content: number % 5 == 0 ? String(repeating: "c0", count: 32) : "",
          previous: entries.last?.seal ?? RecordEntry.beginning))
    }
    return entries
  }

  private static func act(_ number: Int) -> Act {
    let time = FixturePlan.accepted.addingTimeInterval(Double(number) * 3_607)
    let office = Actor(
      account: "office", name: "李华", post: Post(role: .office, region: RegionCode("659901")!),
      onBehalfOf: number % 10 == 4 ? "市教委" : "", way: .page)
    switch number % 5 {
    case 0:
      return Act(
        at: time, actor: .commandLine("张敏"), verb: .acceptDocument, object: String(repeating: "ab12", count: 16),
        details: [.init("file", "云溪市妇女发展规划.docx"), .init("plan", "659901-women-plan-2021-2030 1")])
    case 1: return Act(at: time, actor: office, verb: .signIn, object: "office")
    case 2: return Act(at: time, actor: office, verb: .addAccount, object: "leader", region: RegionCode("659901"))
    case 3:
      return Act(
        at: time, actor: office, verb: .sendBackReturn, object: "659901-2024/i:孕产妇死亡率", region: RegionCode("659901"),
        units: ["市卫生健康委"], reason: "与上年相差十倍，请核对单位", details: [.init("孕产妇死亡率|总计", "1.12")])
    default:
      return Act(
        at: time, actor: office, verb: .saveDraft, object: "659901-2024/i:学前教育毛入园率（女）", units: ["市教委"])
    }
  }

  func entries(_ search: RecordSearch, before: Int?) -> FoundEntries {
    let fitting = acts.reversed().filter { entry in
      (search.account.isEmpty || entry.act.actor.account == search.account)
        && (search.verb == nil || entry.act.verb == search.verb)
        && (search.words.isEmpty || entry.act.reason.contains(search.words))
    }
    let rest = fitting.filter { before == nil || $0.number < before ?? 0 }
    return FoundEntries(
      entries: Array(rest.prefix(SearchRecord.perPage)), count: fitting.count,
      older: rest.count > SearchRecord.perPage ? rest[SearchRecord.perPage - 1].number : nil)
  }

  func verifyRecord(head: String?) throws -> RecordReport {
    if let head, head.count != 64 { throw RecordRefusal.noSeal(head) }
    var chain = RecordChain()
    for entry in acts where entry.number != 200 || head == nil { chain.follow(entry, kept: entry.content) }
    return RecordReport(
      verification: RecordVerification(chain: chain, beforeRecord: 3, unaccounted: 0),
      last: acts[chain.length - 1], broken: nil, head: .notAsked)
  }

  func exportRecord(_ search: RecordSearch, by actor: Actor) -> RecordExport {
    exports.append(actor.account)
    return RecordExport(entries: entries(search, before: nil).entries.reversed())
  }
}
