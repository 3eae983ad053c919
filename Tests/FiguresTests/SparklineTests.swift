import Testing

@testable import Figures

@Suite("The small chart of a tile")
struct SparklineTests {
  func spark(_ points: [(Int, Double)], target: TargetMark = .line(30), title: String = "女性比例") -> String {
    Sparkline(
      title: title, summary: "2018 年 21.4",
      points: points.map { ChartPoint(year: $0.0, value: $0.1, label: "\($0.1)") },
      target: target, years: 2018...2030, baseYear: 2020
    ).graphic.svg
  }

  @Test("says what it is to those who do not see it")
  func words() {
    let svg = spark([(2018, 21)])
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title>女性比例</title><desc>2018 年 21.4</desc>"))
  }

  @Test("leaves a gap where a year is missing")
  func gaps() {
    let svg = spark([(2018, 21), (2019, 22), (2021, 24), (2022, 25)])
    let line = svg.split(separator: "class=\"line\" d=\"")[1].prefix { $0 != "\"" }
    #expect(line.filter { $0 == "M" }.count == 2)
  }

  @Test("marks the last point, also when it stands alone")
  func lastPoint() {
    #expect(spark([(2024, 21)]).contains("class=\"last\""))
    #expect(!spark([]).contains("class=\"last\""))
  }

  @Test("draws no line for a target that has none, and a band for a band")
  func targets() {
    #expect(!spark([(2018, 21)], target: .none).contains("class=\"target\""))
    #expect(spark([(2018, 21)], target: .band(low: 20, high: 30)).contains("class=\"band\""))
  }

  @Test("escapes every word")
  func escaping() {
    let svg = spark([], title: "</title><script>&\"'\u{1}")
    #expect(svg.contains("&lt;/title&gt;&lt;script&gt;&amp;&quot;&#39; "))
    #expect(!svg.contains("<script"))
  }

  @Test("is the same in every run")
  func deterministic() {
    #expect(spark([(2018, 21), (2019, 22)]) == spark([(2018, 21), (2019, 22)]))
  }

  @Test("stays inside its box whatever the values")
  func finite() {
    for values in [[5.0, 5, 5], [0, 0, 0], [-3, 4, 1e7]] {
      let svg = spark(values.enumerated().map { (2018 + $0.offset, $0.element) }, target: .none)
      #expect(!svg.contains("nan") && !svg.contains("inf"))
    }
  }
}
