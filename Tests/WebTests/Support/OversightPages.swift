import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Wording

@testable import Web

/// The pages of missing data and of the record, filled with the same words.
enum OversightPages {
  static func all(_ words: String, _ plan: Plan) -> [any Page] {
    let region = Region(name: words, code: .nation)
    let placed = Plan(
      title: words, population: .women, kind: .plan, region: region, period: Period(from: 2021, to: 2030),
      domains: plan.domains, indicators: plan.indicators)
    let breakdown = Breakdown(printed: "维:\(words)") ?? .total
    let observations = [2021, 2024].map { year in
      Observation(
        subject: .init(indicator: plan.indicators[0].indicator.id, region: .nation, year: year, breakdown: breakdown),
        value: .figure(Figure(value: 1, decimals: 1)), unit: plan.indicators[0].indicator.unit,
        provenance: .init(source: words, note: words, derivation: .derived, author: words, recordedAt: .distantPast))
    }
    let map = CompletenessMap(
      region: region, parts: [Region(name: words, code: RegionCode("110000"))], plans: [placed], asOf: 2026,
      observations: observations)
    let act = Act(
      at: FixturePeople.moment,
      actor: Actor(
        account: words, name: words, post: Post(role: .liaison, region: .nation, unit: words), onBehalfOf: words,
        way: .page), verb: .acceptDocument, object: words, units: [words], reason: words,
      details: [.init(words, words)])
    let entry = RecordEntry(number: 1, act: act, content: words, previous: words, seal: words)
    var chain = RecordChain()
    chain.follow(entry, kept: words)
    let report = RecordReport(
      verification: RecordVerification(chain: chain, beforeRecord: 1, unaccounted: 1), last: entry, broken: entry,
      head: .lost)
    var choice = RecordChoice()
    (choice.search.account, choice.search.object, choice.search.words, choice.head) = (words, words, words, words)
    choice.before = 7
    return [
      GapsPage(sheet: GapSheet(map: map, regions: [region]), choice: GapChoice()),
      RecordPage(
        found: FoundEntries(entries: [entry], count: 1, older: 1), choice: choice, report: report,
        rights: Set(Right.allCases)),
    ]
  }
}
