import Foundation
import Testing

@testable import Figures

@Suite("The chart of an indicator's page")
struct SeriesChartTests {
  func chart(
    _ points: [(Int, Double)], target: TargetMark = .line(12), zero: ZeroPoint = .meaningful, fan: [FanYear] = [],
    breakdowns: [BreakdownSeries] = []
  ) -> SeriesChart {
    SeriesChart(
      words: .init(title: "孕产妇死亡率", summary: "下降", unit: "1/10万", target: "控制在12/10万以下", base: "基期"),
      points: points.map { ChartPoint(year: $0.0, value: $0.1, label: "\($0.1)") }, breakdowns: breakdowns,
      target: target, fan: fan, years: 2018...2030, baseYear: 2020, zero: zero)
  }

  @Test("labels the target line with the target's own words")
  func targetWords() {
    #expect(chart([(2018, 16), (2019, 15)]).graphic().svg.contains(">控制在12/10万以下</text>"))
  }

  @Test("shows that the axis was cut, and only where zero means something")
  func cutAxis() {
    let points = [(2018, 81.0), (2019, 82.0)]
    #expect(chart(points, target: .none).graphic().svg.contains("class=\"break\""))
    #expect(!chart(points, target: .none, zero: .arbitrary).graphic().svg.contains("class=\"break\""))
    #expect(!chart([(2018, 3), (2019, 9)], target: .none).graphic().svg.contains("class=\"break\""))
  }

  @Test("draws a zero line only where zero means something")
  func zeroLine() {
    let points = [(2018, 1.0), (2019, 9.0)]
    #expect(chart(points, target: .none).graphic().svg.contains("class=\"zero\""))
    #expect(!chart(points, target: .none, zero: .arbitrary).graphic().svg.contains("class=\"zero\""))
  }

  @Test("prints the values, and marks base year and last year")
  func values() {
    let svg = chart([(2018, 16), (2020, 15)]).graphic().svg
    #expect(svg.contains(">16.0</text>") && svg.contains(">15.0</text>"))
    #expect(svg.contains(">基期</text>") && svg.contains(">2020</text>") && svg.contains(">2030</text>"))
  }

  @Test("begins the fan at the last observed point, the darker inside the lighter")
  func fan() throws {
    let years = (2025...2026).map { year in
      FanYear(year: year, quantiles: .init(low95: 9, low80: 10, middle: 11, high80: 12, high95: 13))
    }
    let made = chart([(2023, 12.5), (2024, 12)], fan: years)
    let drawing = SeriesDrawing(chart: made, format: .wide)
    let start = "M\(Pen.coordinate(drawing.x(2024))) \(Pen.coordinate(drawing.y(12)))"
    let svg = made.graphic().svg
    #expect(svg.contains("class=\"fan95\" d=\"\(start)"))
    #expect(svg.contains("class=\"fan80\" d=\"\(start)"))
    let lighter = try #require(svg.range(of: "fan95"))
    let darker = try #require(svg.range(of: "fan80"))
    #expect(lighter.lowerBound < darker.lowerBound)
  }

  @Test("puts crossing quantiles in order")
  func quantiles() {
    let crossed = FanYear.Quantiles(low95: 13, low80: 10, middle: 11, high80: 12, high95: 9)
    #expect((crossed.low95, crossed.high95) == (9, 13))
  }

  @Test("labels each breakdown at its end")
  func breakdowns() {
    let rural = BreakdownSeries(label: "农村", points: [ChartPoint(year: 2018, value: 19, label: "19")])
    #expect(chart([(2018, 16)], breakdowns: [rural]).graphic().svg.contains(">农村</text>"))
  }

  @Test("keeps its lettering on narrow paper")
  func narrow() {
    let svg = chart([(2018, 16), (2019, 15)]).graphic(.narrow).svg
    #expect(svg.contains("viewBox=\"0 0 360 300\"") && svg.contains("font-size=\"12\""))
  }
}

@Suite("The scale of values")
struct ValueScaleTests {
  @Test(
    "has round ticks that hold every value", arguments: [[16.4, 11.2, 12], [0.1, 0.42], [3200, 12840], [-4, 3]])
  func roundTicks(values: [Double]) throws {
    let scale = ValueScale(holding: values, zero: .meaningful)
    let (least, most) = (try #require(values.min()), try #require(values.max()))
    #expect(scale.low <= least && scale.high >= most)
    #expect((3...8).contains(scale.ticks.count))
    for value in values { #expect((0...1).contains(scale.share(of: value))) }
  }

  @Test("copes with one value, with none and with zero", arguments: [[5.0], [], [0.0], [Double.nan]])
  func poor(values: [Double]) {
    let scale = ValueScale(holding: values, zero: .meaningful)
    #expect(scale.high > scale.low)
  }

  @Test("writes numbers with a true minus and thin thousands")
  func numbers() {
    #expect(AxisNumber.label(12_840, decimals: 0) == "12\u{2009}840")
    #expect(AxisNumber.label(-0.5, decimals: 1) == "\u{2212}0.5")
    #expect(AxisNumber.label(2000, decimals: 0) == "2000")
  }
}

@Suite("The bar of shares")
struct ShareBarTests {
  @Test("gives every part its share of the width")
  func shares() {
    let bar = ShareBar(
      title: "状态", summary: "",
      parts: [
        .init(count: 1, style: "a", colour: "#000000"), .init(count: 3, style: "b", colour: "#111111"),
        .init(count: 0, style: "c", colour: "#222222"),
      ])
    let svg = bar.graphic.svg
    #expect(svg.contains("class=\"a\" x=\"0\" width=\"148\"") && svg.contains("class=\"b\" x=\"150\" width=\"448\""))
    #expect(!svg.contains("class=\"c\""))
  }
}
