import Foundation
import PlanModel
import Testing
import Wording

@testable import Web

@Suite("The grounds of a verdict")
struct IndicatorGroundsTests {
  func page(_ basis: VerdictBasis, notes: [Phrase]) async throws -> String {
    let desk = FixtureDesk()
    let sheet = try #require(await desk.indicator(desk.plan.id, key: "1.1"))
    let tile = WallTile(
      planned: sheet.tile.planned, series: sheet.tile.series, attainment: .met, basis: basis, notes: notes)
    let page = IndicatorPage(
      sheet: IndicatorSheet(
        head: sheet.head, domain: sheet.domain, tile: tile, reading: sheet.reading, observations: sheet.observations,
        neighbours: sheet.neighbours))
    return String(decoding: PageFrame(visit: Visit(path: "/")).render(page), as: UTF8.self)
  }

  func dated(_ year: Int, _ value: Decimal) -> DatedFigure {
    DatedFigure(year: year, figure: Figure(value: value, decimals: 1))
  }

  @Test("stand under the sentence: the figures compared, and what one should know beside them")
  func grounds() async throws {
    let basis = VerdictBasis(judged: dated(2024, 11.2), baseline: dated(2020, 16.4))
    let html = try await page(basis, notes: [Phrase("修约后结论会相反", "rounding would turn it round")])
    #expect(html.contains("<li>依据：2024 年 11.2（1/10万）；基期 2020 年 16.4（1/10万）</li>"))
    #expect(html.contains("<li>修约后结论会相反</li>"))
  }

  @Test("are not said twice where the sentence has named the only figure")
  func once() async throws {
    let desk = FixtureDesk()
    let latest = try #require(await desk.indicator(desk.plan.id, key: "1.1")?.tile.latest)
    #expect(try await !page(VerdictBasis(judged: latest), notes: []).contains("依据："))
  }
}
