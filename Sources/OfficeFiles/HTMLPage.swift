import Foundation

/// The paragraphs and tables of an HTML page, in the order of its source.
public struct HTMLPage: Hashable, Sendable {
  /// Its text in the order of the source.
  public let pieces: [TextPiece]
  /// The encoding that was found.
  public let encoding: TextEncoding

  /// Reads a page as a browser would, without style sheets and scripts.
  ///
  /// Block elements and `<br>` end paragraphs; items of numbered lists carry their number; what is
  /// hidden (`hidden`, `display:none`) is left out; a table of one cell is a frame around its contents.
  /// - Throws: `OfficeFileRefusal`: what `DecodedText` throws, `.markupTooDeep`, `.tableTooLarge`.
  public init(_ bytes: Data) throws {
    let decoded = try HTMLCharset.decode(bytes)
    let listener = HTMLPageListener()
    try HTMLScanner(listener: listener).scan(decoded.text)
    pieces = try listener.finish()
    encoding = decoded.encoding
  }
}

private final class HTMLPageListener: HTMLListener {
  private struct List {
    let style: NumberStyle
    var next: Int
  }

  private var collector = PieceCollector()
  private var buffer: [UInt8] = []
  /// How deep inside an element that is left out.
  private var skipped = 0
  private var preformatted = 0
  private var lists: [List] = []
  private var number = ""

  private static let left: Set<String> = [
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "title",
  ]
  private static let blocks: Set<String> = [
    "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "blockquote", "section",
    "article", "header", "footer", "main", "nav", "aside", "address", "center", "form", "fieldset", "caption",
    "thead", "tbody", "tfoot", "hr", "figure", "figcaption", "details", "summary", "legend", "dir", "menu",
  ]

  func start(_ name: String, _ attributes: HTMLAttributes) throws {
    if skipped > 0 || Self.left.contains(name) || Self.isHidden(attributes) {
      skipped += 1
      return
    }
    switch name {
    case "br":
      if preformatted > 0 { buffer.append(0x0A) } else { try flush() }
    case "table":
      try flush()
      collector.openTable()
    case "tr":
      try flush()
      try collector.openRow()
    case "td", "th":
      try flush()
      try collector.openCell(Self.shape(attributes))
    case "pre":
      try flush()
      preformatted += 1
    case "ol":
      try flush()
      let start = attributes["start"].flatMap { Int($0) } ?? 1
      lists.append(List(style: NumberStyle(htmlType: attributes["type"] ?? ""), next: Self.bounded(start)))
    case "ul":
      try flush()
      lists.append(List(style: .unnumbered, next: 1))
    case "li":
      try flush()
      startItem(attributes)
    default:
      if Self.blocks.contains(name) { try flush() }
    }
  }

  func end(_ name: String) throws {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "table":
      try flush()
      try collector.closeTable()
    case "td", "th":
      try flush()
      try collector.closeCell()
    case "pre":
      try flush()
      preformatted = max(0, preformatted - 1)
    case "ol", "ul":
      try flush()
      _ = lists.popLast()
    case "li":
      try flush()
      number = ""
    case "tr": try flush()
    default:
      if Self.blocks.contains(name) { try flush() }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if skipped == 0 { buffer.append(contentsOf: bytes) }
  }

  func finish() throws -> [TextPiece] {
    try flush()
    return try collector.finish()
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    let source = String(decoding: buffer, as: UTF8.self)
    buffer.removeAll(keepingCapacity: true)
    if preformatted > 0 {
      var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      // A line break right after <pre> and right before </pre> is not shown.
      if lines.first?.isBlank == true { lines.removeFirst() }
      if lines.last?.isBlank == true { lines.removeLast() }
      for line in lines { try collector.addParagraph(line.isBlank ? "" : String(line)) }
      return
    }
    let text = FlowText(source).text
    guard !text.isBlank else { return }
    try collector.addParagraph(ListNumber.lead(number, text))
    number = ""
  }

  private func startItem(_ attributes: HTMLAttributes) {
    guard !lists.isEmpty else { return }
    let last = lists.count - 1
    if let value = attributes["value"].flatMap({ Int($0) }) { lists[last].next = Self.bounded(value) }
    let style = attributes["type"].map { NumberStyle(htmlType: $0) } ?? lists[last].style
    let text = lists[last].style == .unnumbered ? "" : style.text(lists[last].next)
    number = text.isEmpty ? "" : text + "."
    lists[last].next += 1
  }

  private static func shape(_ attributes: HTMLAttributes) -> PieceCollector.CellShape {
    // The limits of the HTML standard (4.9.11): 1000 columns, 65534 rows; rowspan 0 reaches to the end.
    let columns = min(max(attributes["colspan"].flatMap { leadingNumber($0) } ?? 1, 1), 1_000)
    let stated = attributes["rowspan"].flatMap { leadingNumber($0) } ?? 1
    let rows = stated == 0 ? 65_534 : min(max(stated, 1), 65_534)
    return PieceCollector.CellShape(columnSpan: columns, rowSpan: rows)
  }

  private static func leadingNumber(_ text: String) -> Int? {
    Int(text.drop { $0 == " " }.prefix { ("0"..."9").contains($0) }.prefix(9))
  }

  private static func bounded(_ number: Int) -> Int { min(max(number, -1_000_000), 1_000_000) }

  private static func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("mso-hide:all")
  }
}
