/// A single bar split into parts, e.g. a plan's indicators by status. The words stand beside it on the page.
public struct ShareBar: Hashable, Sendable, Codable {
  /// What it shows.
  public let title: String
  /// Its content in a sentence.
  public let summary: String
  /// From left to right; parts of nothing are left out.
  public let parts: [Part]

  /// A bar of these parts.
  public init(title: String, summary: String, parts: [Part]) {
    self.title = title
    self.summary = summary
    self.parts = parts.filter { $0.count > 0 }
  }

  /// One part of the bar.
  public struct Part: Hashable, Sendable, Codable {
    /// How many are in it.
    public let count: Int
    /// A CSS class.
    public let style: String
    /// `#rrggbb`.
    public let colour: String

    /// A part of `count` things.
    public init(count: Int, style: String, colour: String) {
      self.count = count
      self.style = style
      self.colour = colour
    }
  }

  /// The drawing, 600 by 20 units, stretched to the width it is given.
  public var graphic: Graphic {
    let total = Double(max(1, parts.reduce(0) { $0 + $1.count }))
    var pen = Pen(capacity: 900)
    pen.element(
      "svg",
      [
        ("class", .text("sharebar")), ("viewBox", .text("0 0 600 20")), ("role", .text("img")),
        ("preserveAspectRatio", .text("none")), ("xmlns", .text("http://www.w3.org/2000/svg")),
      ]
    ) { pen in
      pen.element("title") { $0.text(title) }
      pen.element("desc") { $0.text(summary) }
      var left = 0.0
      for part in parts {
        let width = Double(part.count) / total * 600
        pen.element(
          "rect",
          [
            ("class", .text(part.style)), ("x", .number(left)), ("width", .number(max(1, width - 2))),
            ("height", .number(20)), ("fill", .text(part.colour)),
          ])
        left += width
      }
    }
    return Graphic(bytes: pen.bytes)
  }
}
