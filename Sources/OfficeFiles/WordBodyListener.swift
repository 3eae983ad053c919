/// Reads the body of a Word document.
final class WordBodyListener: MarkupListener {
  /// A paragraph while it is open. Text boxes open paragraphs inside paragraphs.
  private struct OpenParagraph {
    var text: [UInt8] = []
    var numbering: WordNumbering.Reference?
    var style: String?
    /// Whether `w:pPr` is open: a tab there is a tab stop, not a character.
    var isInProperties = false
  }

  private var numbering: WordNumbering
  private var collector = PieceCollector()
  private var paragraphs: [OpenParagraph] = []
  /// How deep inside an element that is left out.
  private var skipped = 0
  private var takesText = false
  private var run = RunVisibility.shown
  private var nextColumns: [Int] = []
  private var isInRowProperties = false
  private var isRowDeleted: [Bool] = []

  private enum RunVisibility { case outside, shown, hidden }

  init(numbering: WordNumbering) {
    self.numbering = numbering
  }

  /// All pieces once the part is over.
  func finish() throws -> [TextPiece] { try collector.finish() }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard takesText, skipped == 0, run != .hidden, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text.append(contentsOf: bytes)
  }

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    if skipped > 0 || Self.isLeftOut(name, inRowProperties: isInRowProperties) {
      skipped += 1
      return
    }
    guard name.vocabulary == .word else {
      takesText = name.vocabulary == .math && name.local == "t"
      return
    }
    switch name.local {
    case "p": paragraphs.append(OpenParagraph())
    case "r": run = .shown
    case "t": takesText = true
    case "tab", "ptab": if !isInProperties { append("\t") }
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "pPr", "numPr", "numId", "ilvl", "pStyle", "vanish":
      startProperty(name.local, attributes)
    case "tbl", "tr", "tc", "trPr", "gridBefore", "gridSpan", "vMerge", "del":
      try startTablePart(name.local, attributes)
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    if skipped > 0 {
      skipped -= 1
      return
    }
    takesText = false
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "p": try endParagraph()
    case "r": run = .outside
    case "pPr": if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isInProperties = false }
    case "trPr": isInRowProperties = false
    case "tc": try collector.closeCell()
    case "tr":
      if isRowDeleted.popLast() == true { collector.dropRow() }
      _ = nextColumns.popLast()
    case "tbl": try collector.closeTable()
    default: break
    }
  }

  private var isInProperties: Bool { paragraphs.last?.isInProperties ?? true }

  private func append(_ text: String) {
    guard run != .hidden, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text.append(contentsOf: text.utf8)
  }

  private func startProperty(_ name: String, _ attributes: MarkupAttributes) {
    if name == "vanish", run == .shown, !isInProperties, Self.isOn(attributes["val"]) { run = .hidden }
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    switch name {
    case "pPr": paragraphs[last].isInProperties = true
    case "pStyle": paragraphs[last].style = attributes["val"]
    case "numPr": paragraphs[last].numbering = WordNumbering.Reference()
    case "numId": paragraphs[last].numbering?.list = attributes["val"]
    case "ilvl": paragraphs[last].numbering?.level = attributes["val"].flatMap { Int($0) }
    default: break
    }
  }

  private func startTablePart(_ name: String, _ attributes: MarkupAttributes) throws {
    switch name {
    case "tbl": collector.openTable()
    case "tr":
      nextColumns.append(0)
      isRowDeleted.append(false)
      try collector.openRow()
    case "trPr": isInRowProperties = true
    case "del": if isInRowProperties, !isRowDeleted.isEmpty { isRowDeleted[isRowDeleted.count - 1] = true }
    case "gridBefore":
      if !nextColumns.isEmpty { nextColumns[nextColumns.count - 1] = Self.count(attributes["val"]) }
    case "tc":
      let column = nextColumns.last ?? 0
      try collector.openCell(PieceCollector.CellShape(column: column))
      if !nextColumns.isEmpty { nextColumns[nextColumns.count - 1] = column + 1 }
    case "gridSpan":
      let span = max(Self.count(attributes["val"]), 1)
      collector.reshape { $0.columnSpan = span }
      if !nextColumns.isEmpty { nextColumns[nextColumns.count - 1] += span - 1 }
    case "vMerge":
      let goesOn = attributes["val"] != "restart"
      collector.reshape { $0.continuesAbove = goesOn }
    default: break
    }
  }

  private func endParagraph() throws {
    guard let paragraph = paragraphs.popLast() else { return }
    let text = String(decoding: paragraph.text, as: UTF8.self)
    // Word counts empty numbered paragraphs too.
    let number = numbering.number(paragraph.numbering, style: paragraph.style)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !number.isEmpty { lines[0] = ListNumber.lead(number, lines[0]) }
    for line in lines { try collector.addParagraph(line.isBlank ? "" : line) }
  }

  /// Deleted and moved-away text, the second rendering of the same thing, readings of characters.
  private static func isLeftOut(_ name: MarkupName, inRowProperties: Bool) -> Bool {
    switch (name.vocabulary, name.local) {
    case (.word, "del"): !inRowProperties
    case (.word, "moveFrom"), (.word, "rt"), (.word, "pPrChange"), (.word, "rPrChange"), (.word, "tcPrChange"),
      (.word, "tblPrChange"), (.word, "trPrChange"), (.word, "sectPr"), (.compatibility, "Fallback"):
      true
    default: false
    }
  }

  private static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "") }

  private static func count(_ value: String?) -> Int { min(max(value.flatMap { Int($0) } ?? 1, 0), 1_000_000) }
}
