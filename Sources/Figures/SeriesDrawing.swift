/// Lays a series chart out and draws it, back to front: axes, fan, target, series, words.
struct SeriesDrawing {
  let chart: SeriesChart
  let format: SeriesChart.Format
  let scale: ValueScale
  let width, height, left, right, top, bottom: Double
  /// Between the lowest tick and the axis of years: room for the sign of a cut axis.
  let foot: Double

  static let lettering = 12.0

  init(chart: SeriesChart, format: SeriesChart.Format) {
    self.chart = chart
    self.format = format
    (width, height) = format == .wide ? (760, 330) : (360, 300)
    scale = ValueScale(holding: Self.values(of: chart), zero: chart.zero, ticks: format == .wide ? 5 : 4)
    let decimals = scale.decimals
    let widest =
      scale.ticks.map {
        estimatedWidth(of: AxisNumber.label($0, decimals: decimals), size: Self.lettering)
      }.max() ?? 0
    left = widest + 14
    let longest = chart.breakdowns.map { estimatedWidth(of: $0.label, size: Self.lettering) }.max() ?? 0
    right = width - max(18, min(longest + 10, width / 4))
    top = 34
    bottom = height - 30
    foot = scale.isCut ? 20 : scale.low == 0 && chart.zero == .meaningful ? 0 : 10
  }

  private static func values(of chart: SeriesChart) -> [Double] {
    chart.points.map(\.value) + chart.breakdowns.flatMap { $0.points.map(\.value) } + chart.target.values
      + chart.fan.flatMap { [$0.quantiles.low95, $0.quantiles.high95] }
  }

  func x(_ year: Int) -> Double {
    let length = Double(max(1, chart.years.upperBound - chart.years.lowerBound))
    return left + 12 + Double(year - chart.years.lowerBound) / length * (right - left - 24)
  }

  func y(_ value: Double) -> Double { bottom - foot - scale.share(of: value) * (bottom - foot - top) }

  var graphic: Graphic {
    var pen = Pen(capacity: 6_000)
    pen.element(
      "svg",
      [
        ("class", .text(format == .wide ? "series wide" : "series narrow")),
        ("viewBox", .text("0 0 \(Pen.coordinate(width)) \(Pen.coordinate(height))")), ("role", .text("img")),
        ("xmlns", .text("http://www.w3.org/2000/svg")), ("font-size", .number(Self.lettering)),
        ("font-family", .text("PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif")),
      ]
    ) { pen in
      pen.element("title") { $0.text(chart.words.title) }
      pen.element("desc") { $0.text(chart.words.summary) }
      drawValueAxis(into: &pen)
      drawYearAxis(into: &pen)
      drawFan(into: &pen)
      drawTarget(into: &pen)
      for (index, series) in chart.breakdowns.enumerated() {
        drawBreakdown(series, style: index, into: &pen)
      }
      drawObserved(into: &pen)
      drawBreakdownLabels(into: &pen)
      drawTargetLabel(into: &pen)
    }
    return Graphic(bytes: pen.bytes)
  }

  func stroke(
    _ path: String, _ style: StaticString, ink: StaticString, width: Double = 1, dashes: String? = nil,
    into pen: inout Pen
  ) {
    var attributes: [(StaticString, Pen.Value)] = [
      ("class", .word(style)), ("d", .text(path)), ("fill", .text("none")), ("stroke", .word(ink)),
      ("stroke-width", .number(width)),
    ]
    if let dashes { attributes.append(("stroke-dasharray", .text(dashes))) }
    pen.element("path", attributes)
  }

  enum Anchor: String {
    case start, middle, end
  }

  func words(
    _ text: String, x: Double, y: Double, anchor: Anchor, ink: StaticString = Ink.quiet, style: StaticString,
    into pen: inout Pen
  ) {
    pen.element(
      "text",
      [
        ("class", .word(style)), ("x", .number(x)), ("y", .number(y)), ("text-anchor", .text(anchor.rawValue)),
        ("fill", .word(ink)),
      ]
    ) { $0.text(text) }
  }

  func path(_ points: some Collection<(x: Double, y: Double)>) -> String {
    "M" + points.map { "\(Pen.coordinate($0.x)) \(Pen.coordinate($0.y))" }.joined(separator: "L")
  }
}
