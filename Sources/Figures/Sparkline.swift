/// The small chart of a tile: the observed values, the target, the base year; no words inside.
///
/// It fills whatever box it is given: lines keep their width and dots their roundness, because dots are strokes
/// of no length with round ends.
public struct Sparkline: Hashable, Sendable {
  /// What it shows, for those who hear the page.
  public let title: String
  /// Its content in a sentence.
  public let summary: String
  /// In order of year.
  public let points: [ChartPoint]
  /// Empty while there is no forecast; it begins at the last observed point.
  public let fan: [FanYear]
  /// The target that is drawn.
  public let target: TargetMark
  /// First and last year of the scale: the same for all tiles of a wall, so that they compare.
  public let years: ClosedRange<Int>
  /// Marked by a tick under the line.
  public let baseYear: Int

  /// A small chart; points outside `years` are left out.
  public init(
    title: String, summary: String, points: [ChartPoint], fan: [FanYear] = [], target: TargetMark,
    years: ClosedRange<Int>, baseYear: Int
  ) {
    self.title = title
    self.summary = summary
    self.points = points.filter { years.contains($0.year) }
    self.fan = fan.filter { years.contains($0.year) }
    self.target = target
    self.years = years
    self.baseYear = baseYear
  }

  private static let width = 200.0
  private static let height = 44.0

  /// The drawing, 200 by 44 units.
  public var graphic: Graphic {
    var pen = Pen(capacity: 1_200)
    pen.element(
      "svg",
      [
        ("class", .word("spark")), ("viewBox", .word("0 0 200 44")), ("role", .word("img")),
        ("preserveAspectRatio", .word("none")), ("xmlns", .word("http://www.w3.org/2000/svg")),
      ]
    ) { pen in
      pen.element("title") { $0.text(title) }
      pen.element("desc") { $0.text(summary) }
      draw(into: &pen)
    }
    return Graphic(bytes: pen.bytes)
  }

  private func draw(into pen: inout Pen) {
    // Half of what may come lies inside the middle interval; the wide one may leave the tile.
    let values = points.map(\.value) + target.values + fan.flatMap { [$0.quantiles.low80, $0.quantiles.high80] }
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let span = high > low ? high - low : max(1, abs(high))
    let floor = high > low ? low : low - span / 2
    func x(_ year: Int) -> Double {
      let length = max(1, years.upperBound - years.lowerBound)
      return 4 + Double(year - years.lowerBound) / Double(length) * (Self.width - 8)
    }
    func y(_ value: Double) -> Double { 37 - (value - floor) / span * 32 }

    if years.contains(baseYear), !points.isEmpty {
      var tick = Path()
      tick.move(x(baseYear), 40)
      tick.line(x(baseYear), 44)
      stroke(tick, "base", ink: Ink.quiet, width: 1, into: &pen)
    }
    switch target {
    case .none: break
    case .line(let value):
      var line = Path()
      line.move(1, y(value))
      line.line(199, y(value))
      stroke(line, "target", ink: Ink.target, width: 1, dashes: "4 3", into: &pen)
    case .band(let bottom, let top):
      pen.element(
        "rect",
        [
          ("class", .word("band")), ("x", .number(1)), ("width", .number(198)), ("y", .number(y(top))),
          ("height", .number(max(1, y(bottom) - y(top)))), ("fill", .word(Ink.target)),
          ("fill-opacity", .word("0.16")),
        ])
    }
    drawFan(x, y, into: &pen)
    var lines = Path()
    var alone = Path()
    for run in unbrokenRuns(points) {
      if run.count == 1, run.startIndex != points.count - 1, let point = run.first {
        alone.dot(x(point.year), y(point.value))
      }
      guard run.count > 1 else { continue }
      for (index, point) in run.enumerated() {
        index == 0 ? lines.move(x(point.year), y(point.value)) : lines.line(x(point.year), y(point.value))
      }
    }
    if !lines.isEmpty { stroke(lines, "line", ink: Ink.observed, width: 1.6, into: &pen) }
    if !alone.isEmpty { stroke(alone, "dots", ink: Ink.observed, width: 3.5, into: &pen) }
    if let last = points.last {
      var end = Path()
      end.dot(x(last.year), y(last.value))
      stroke(end, "last", ink: Ink.observed, width: 7, into: &pen)
    }
  }

  /// The 80 % interval, and its middle dashed.
  private func drawFan(_ x: (Int) -> Double, _ y: (Double) -> Double, into pen: inout Pen) {
    guard let last = points.last, !fan.isEmpty else { return }
    var area = Path()
    var middle = Path()
    area.move(x(last.year), y(last.value))
    middle.move(x(last.year), y(last.value))
    for year in fan {
      area.line(x(year.year), y(year.quantiles.high80))
      middle.line(x(year.year), y(year.quantiles.middle))
    }
    for year in fan.reversed() { area.line(x(year.year), y(year.quantiles.low80)) }
    pen.element(
      "path",
      [
        ("class", .word("fan")), ("d", .path(area)), ("fill", .word(Ink.observed)), ("fill-opacity", .word("0.16")),
      ])
    stroke(middle, "fanmiddle", ink: Ink.observed, width: 1, dashes: "3 3", into: &pen)
  }

  private func stroke(
    _ path: Path, _ style: StaticString, ink: StaticString, width: Double, dashes: StaticString? = nil,
    into pen: inout Pen
  ) {
    pen.element(
      "path",
      [
        ("class", .word(style)), ("d", .path(path)), ("fill", .word("none")), ("stroke", .word(ink)),
        ("stroke-width", .number(width)), ("vector-effect", .word("non-scaling-stroke")),
        dashes.map { ("stroke-dasharray", .word($0)) } ?? ("stroke-linecap", .word("round")),
      ])
  }
}
