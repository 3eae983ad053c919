import Assessment
import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("Judging a target on its indicator's page")
struct JudgementTests {
  let desk = FixtureDesk()
  var site: Site { Site(desk: desk) }

  /// The first indicator under a sign.
  private func sheet(_ sign: Status) async throws -> IndicatorSheet {
    let wall = try #require(await desk.wall(desk.plan.id, asOf: .latest))
    let tile = try #require(wall.tiles.first { $0.verdict.computedStatus == sign })
    return try #require(await desk.indicator(desk.plan.id, key: tile.planned.key))
  }

  private func fields(
    _ sheet: IndicatorSheet, phrase: String? = nil, year: String = "2024", outcome: String = "onTrack",
    evidence: String = "年报第3页", reason: String = "逐年<减少>"
  ) -> [(String, String)] {
    [
      ("judgement", sheet.tile.planned.key), ("plan", sheet.head.id.text),
      ("phrase", phrase ?? sheet.tile.planned.target.text), ("year", year), ("outcome", outcome),
      ("evidence", evidence), ("author", "冒名者"), ("reason", reason),
    ]
  }

  private func post(_ fields: [(String, String)]) async -> Answer {
    await site.answer(.post(PageSnapshotTests.document + "/decisions", fields))
  }

  private func page(_ sheet: IndicatorSheet) async -> String {
    await site.answer(.get(sheet.head.indicatorAddress(sheet.tile.planned.key).text)).text
  }

  @Test("is offered where data are lacking or no rule decides, and nowhere else")
  func offered() async throws {
    let wall = await desk.wall(desk.plan.id, asOf: .latest)
    for sign in Set(try #require(wall).tiles.map(\.verdict.computedStatus)) {
      let sheet = try await sheet(sign)
      let isOffered = sign == .needsJudgement || sign == .insufficient
      #expect(await page(sheet).contains("name=\"judgement\"") == isOffered, "\(sign)")
    }
  }

  @Test("is recorded and shown with who, when, why and the evidence; a later one of the year replaces it in sight")
  func recorded() async throws {
    let sheet = try await sheet(.insufficient)
    let answer = await post(fields(sheet))
    #expect(answer.status == .seeOther)
    let place = sheet.head.indicatorAddress(sheet.tile.planned.key).text + "#judgements"
    #expect(answer.headers.contains { $0.name == "Location" && $0.value == place })
    #expect(
      await desk.decisions.map(\.subject) == [
        .judgement(
          plan: sheet.head.id, indicator: sheet.tile.planned.indicator.id, phrase: sheet.tile.planned.target.text,
          year: 2024, outcome: .onTrack, evidence: "年报第3页")
      ])
    let html = await page(sheet)
    for words in ["2024 年：<b>预计达标</b>", "依据：年报第3页", "理由：逐年&lt;减少&gt;", "（李华，"] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(!html.contains(Phrase.Judging.replaced.zh))
    #expect(await post(fields(sheet, year: "2024年", outcome: "atRisk")).status == .seeOther)
    let again = await page(sheet)
    #expect(again.components(separatedBy: Phrase.Judging.replaced.zh).count == 2)
    let (first, second) = (again.range(of: "<b>预计达标困难</b>"), again.range(of: "<b>预计达标</b>"))
    #expect(try #require(first).lowerBound < #require(second).lowerBound)
  }

  @Test(
    "comes back as it was typed, open, with what is wrong beside its field",
    arguments: [
      (["evidence": ""], "evidence", Phrase.Judging.evidenceMissing),
      (["reason": ""], "reason", Phrase.Deciding.reasonMissing),
      (["outcome": ""], "outcome", Phrase.Judging.outcomeMissing),
      (["outcome": "excellent"], "outcome", Phrase.Judging.outcomeMissing),
      (["year": "去年"], "year", Phrase.Judging.yearMissing(from: 2020, to: 2030)),
      (["year": "2031"], "year", Phrase.judgedYearOutside(2031, from: 2020, to: 2030)),
      (["year": "2019"], "year", Phrase.judgedYearOutside(2019, from: 2020, to: 2030)),
      (["evidence": String(repeating: "长", count: 1_001)], "evidence", Phrase.Deciding.tooLong(1_000)),
      (["phrase": "旧的说法"], "outcome", Phrase.Judging.targetChanged),
      (["reason": "拒绝"], "outcome", FixtureDesk.Refused().reason),
    ])
  func mended(changes: [String: String], field: String, words: Phrase) async throws {
    let sheet = try await sheet(.insufficient)
    let answer = await post(fields(sheet).map { ($0.0, changes[$0.0] ?? $0.1) })
    #expect(answer.status == .unprocessable)
    let html = String(decoding: answer.body, as: UTF8.self)
    #expect(html.contains("id=\"judgement-\(field)-problem\""))
    #expect(html.contains("href=\"#judgement-\(field)\""))
    #expect(html.components(separatedBy: words.zh).count >= 3, "on top and beside the field")
    #expect(html.contains("<details open>"))
    for kept in ["evidence": "年报第3页", "year": "2024"] where changes[kept.key] == nil {
      #expect(html.contains("value=\"\(kept.value)\""))
    }
    #expect(await desk.decisions.isEmpty)
  }

  @Test("is refused where figures decide, and where there is no such indicator")
  func decided() async throws {
    let sheet = try await sheet(.achieved)
    let answer = await post(fields(sheet))
    #expect(answer.status == .unprocessable)
    #expect(String(decoding: answer.body, as: UTF8.self).contains(Phrase.Judging.decidedByFigures.zh))
    #expect(await post(fields(sheet).map { $0.0 == "judgement" ? ($0.0, "99.9") : $0 }).status == .notFound)
    #expect(await desk.decisions.isEmpty)
  }
}
