extension SeriesDrawing {
  /// The 95 % interval lighter, the 80 % interval darker, the middle dashed; all begin at the last point.
  func drawFan(into pen: inout Pen) {
    guard !chart.fan.isEmpty, let last = chart.points.last else { return }
    let start = (x: x(last.year), y: y(last.value))
    let years = chart.fan.filter { $0.year > last.year }
    func area(_ style: String, _ low: (FanYear) -> Double, _ high: (FanYear) -> Double, opacity: String) {
      let upper = years.map { (x: x($0.year), y: y(high($0))) }
      let lower = years.reversed().map { (x: x($0.year), y: y(low($0))) }
      pen.element(
        "path",
        [
          ("class", .text(style)), ("d", .text(path([start] + upper + lower) + "Z")), ("fill", .word(Ink.observed)),
          ("fill-opacity", .text(opacity)),
        ])
    }
    area("fan95", \.quantiles.low95, \.quantiles.high95, opacity: "0.10")
    area("fan80", \.quantiles.low80, \.quantiles.high80, opacity: "0.20")
    let middle = years.map { (x: x($0.year), y: y($0.quantiles.middle)) }
    stroke(path([start] + middle), "fanmiddle", ink: Ink.observed, width: 1.2, dashes: "5 4", into: &pen)
  }

  func drawTarget(into pen: inout Pen) {
    switch chart.target {
    case .none: break
    case .line(let value):
      stroke(
        path([(left, y(value)), (right, y(value))]), "target", ink: Ink.target, width: 1.6, dashes: "7 4", into: &pen)
    case .band(let low, let high):
      pen.element(
        "rect",
        [
          ("class", .text("band")), ("x", .number(left)), ("width", .number(right - left)), ("y", .number(y(high))),
          ("height", .number(max(1, y(low) - y(high)))), ("fill", .word(Ink.target)), ("fill-opacity", .text("0.10")),
        ])
      for edge in [low, high] {
        stroke(
          path([(left, y(edge)), (right, y(edge))]), "target", ink: Ink.target, width: 1.2, dashes: "7 4", into: &pen)
      }
    }
  }

  /// Solid line, solid points, the numbers beside them where they do not touch.
  func drawObserved(into pen: inout Pen) {
    for run in unbrokenRuns(chart.points) where run.count > 1 {
      stroke(
        path(run.map { (x($0.year), y($0.value)) }), "line", ink: Ink.observed, width: 2, into: &pen)
    }
    for (index, point) in chart.points.enumerated() {
      pen.element(
        "circle",
        [
          ("class", .text("point")), ("cx", .number(x(point.year))), ("cy", .number(y(point.value))),
          ("r", .number(index == chart.points.count - 1 ? 4.5 : 3)), ("fill", .word(Ink.observed)),
        ])
    }
    drawValues(into: &pen)
  }

  /// The last value is always printed; going back, each that leaves room to the one printed before, and of a
  /// long series every second, so that the line can be seen.
  private func drawValues(into pen: inout Pen) {
    var leftmost = Double.infinity
    let every = chart.points.count > 12 ? 2 : 1
    for (index, point) in chart.points.enumerated().reversed() {
      guard (chart.points.count - 1 - index) % every == 0 else { continue }
      let half = estimatedWidth(of: point.label, size: Self.lettering) / 2
      guard x(point.year) + half + 4 < leftmost else { continue }
      let before = index > 0 ? chart.points[index - 1].value : point.value
      let after = index + 1 < chart.points.count ? chart.points[index + 1].value : point.value
      let isValley = before > point.value && after >= point.value || before >= point.value && after > point.value
      // Below the axis it would stand on the years.
      let isBelow = isValley && y(point.value) + 20 < bottom
      words(
        point.label, x: x(point.year), y: y(point.value) + (isBelow ? 18 : -9), anchor: .middle, ink: Ink.observed,
        style: "value", into: &pen)
      leftmost = x(point.year) - half
    }
  }

  func drawBreakdown(_ series: BreakdownSeries, style: Int, into pen: inout Pen) {
    let points = series.points.filter { chart.years.contains($0.year) }
    let dashes = ["6 3", "2 3", "8 3 2 3", "1 2"][style % 4]
    for run in unbrokenRuns(points) where run.count > 1 {
      stroke(
        path(run.map { (x($0.year), y($0.value)) }), "breakdown", ink: Ink.quiet, width: 1.4, dashes: dashes,
        into: &pen)
    }
    for point in points {
      pen.element(
        "circle",
        [
          ("class", .text("breakdown")), ("cx", .number(x(point.year))), ("cy", .number(y(point.value))),
          ("r", .number(2.6)), ("fill", .text("#fff")), ("stroke", .word(Ink.quiet)),
        ])
    }
  }

  /// At the end of each breakdown's line, pushed apart where they would touch.
  func drawBreakdownLabels(into pen: inout Pen) {
    let ends = chart.breakdowns.compactMap { series in
      series.points.last { chart.years.contains($0.year) }.map {
        (label: series.label, x: x($0.year) + 8, y: y($0.value) + 4)
      }
    }.sorted { $0.y < $1.y }
    var lowest = -Double.infinity
    for end in ends {
      let height = max(end.y, lowest + 14)
      words(end.label, x: end.x, y: height, anchor: .start, style: "breakdown", into: &pen)
      lowest = height
    }
  }

  /// The target's own words stand on its line, where they cover the fewest points.
  func drawTargetLabel(into pen: inout Pen) {
    let height: Double
    switch chart.target {
    case .none: return
    case .line(let value): height = y(value)
    case .band(_, let high): height = y(high)
    }
    let length = estimatedWidth(of: chart.words.target, size: Self.lettering)
    let forecast = chart.fan.flatMap { year in
      [year.quantiles.low80, year.quantiles.middle, year.quantiles.high80].map {
        ChartPoint(year: year.year, value: $0, label: "")
      }
    }
    let drawn = chart.points + chart.breakdowns.flatMap(\.points) + forecast
    func covered(from start: Double, baseline: Double) -> Int {
      drawn.filter {
        let (px, py) = (x($0.year), y($0.value))
        return px > start - 18 && px < start + length + 18 && py > baseline - 26 && py < baseline + 22
      }.count
    }
    let places = [
      (right - length - 2, height - 7), (left + 6, height - 7), (right - length - 2, height + 16),
      (left + 6, height + 16),
    ].filter { $0.1 > top - 4 && $0.1 < bottom - 2 }
    guard let best = places.min(by: { covered(from: $0.0, baseline: $0.1) < covered(from: $1.0, baseline: $1.1) })
    else { return }
    words(
      chart.words.target, x: max(left + 2, best.0), y: best.1, anchor: .start, ink: Ink.target, style: "target",
      into: &pen)
  }
}
