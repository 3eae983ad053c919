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
  /// The target that is drawn.
  public let target: TargetMark
  /// First and last year of the scale: the same for all tiles of a wall, so that they compare.
  public let years: ClosedRange<Int>
  /// Marked by a tick under the line.
  public let baseYear: Int

  /// A small chart; points outside `years` are left out.
  public init(
    title: String, summary: String, points: [ChartPoint], target: TargetMark, years: ClosedRange<Int>, baseYear: Int
  ) {
    self.title = title
    self.summary = summary
    self.points = points.filter { years.contains($0.year) }
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
        ("class", .text("spark")), ("viewBox", .text("0 0 200 44")), ("role", .text("img")),
        ("preserveAspectRatio", .text("none")), ("xmlns", .text("http://www.w3.org/2000/svg")),
      ]
    ) { pen in
      pen.element("title") { $0.text(title) }
      pen.element("desc") { $0.text(summary) }
      draw(into: &pen)
    }
    return Graphic(bytes: pen.bytes)
  }

  private func draw(into pen: inout Pen) {
    let values = points.map(\.value) + target.values
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let span = high > low ? high - low : max(1, abs(high))
    let floor = high > low ? low : low - span / 2
    func x(_ year: Int) -> Double {
      let length = max(1, years.upperBound - years.lowerBound)
      return 4 + Double(year - years.lowerBound) / Double(length) * (Self.width - 8)
    }
    func y(_ value: Double) -> Double { 37 - (value - floor) / span * 32 }

    if years.contains(baseYear), !points.isEmpty {
      stroke("M\(Pen.coordinate(x(baseYear))) 40v4", "base", ink: Ink.quiet, width: 1, into: &pen)
    }
    switch target {
    case .none: break
    case .line(let value):
      stroke(
        "M1 \(Pen.coordinate(y(value)))H199", "target", ink: Ink.target, width: 1, dashes: "4 3", into: &pen)
    case .band(let bottom, let top):
      pen.element(
        "rect",
        [
          ("class", .text("band")), ("x", .number(1)), ("width", .number(198)), ("y", .number(y(top))),
          ("height", .number(max(1, y(bottom) - y(top)))), ("fill", .text(Ink.target)),
          ("fill-opacity", .text("0.16")),
        ])
    }
    let runs = unbrokenRuns(points)
    let lines = runs.filter { $0.count > 1 }.map { run in
      "M" + run.map { "\(Pen.coordinate(x($0.year))) \(Pen.coordinate(y($0.value)))" }.joined(separator: "L")
    }
    if !lines.isEmpty { stroke(lines.joined(), "line", ink: Ink.observed, width: 1.6, into: &pen) }
    func dot(_ point: ChartPoint) -> String { "M\(Pen.coordinate(x(point.year))) \(Pen.coordinate(y(point.value)))h0" }
    let alone = runs.filter { $0.count == 1 && $0.startIndex != points.count - 1 }.map { dot($0[$0.startIndex]) }
    if !alone.isEmpty { stroke(alone.joined(), "dots", ink: Ink.observed, width: 3.5, into: &pen) }
    if let last = points.last { stroke(dot(last), "last", ink: Ink.observed, width: 7, into: &pen) }
  }

  private func stroke(
    _ path: String, _ style: String, ink: String, width: Double, dashes: String? = nil, into pen: inout Pen
  ) {
    var attributes: [(StaticString, Pen.Value)] = [
      ("class", .text(style)), ("d", .text(path)), ("fill", .text("none")), ("stroke", .text(ink)),
      ("stroke-width", .number(width)), ("vector-effect", .text("non-scaling-stroke")),
    ]
    if let dashes {
      attributes.append(("stroke-dasharray", .text(dashes)))
    } else {
      attributes.append(("stroke-linecap", .text("round")))
    }
    pen.element("path", attributes)
  }
}
