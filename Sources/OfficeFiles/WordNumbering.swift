/// Counts the numbered paragraphs of a Word document and says what Word draws in front of each.
struct WordNumbering {
  /// One level of a list: how it counts and what is drawn around the number.
  struct Level: Hashable {
    var start = 1
    var style = NumberStyle.decimal
    /// `%1` stands for the number of the first level, and so on.
    var text = ""
    /// Whether all numbers of this level are drawn decimally (`w:isLgl`).
    var isDecimalOnly = false
    /// The paragraph style that carries this level.
    var paragraphStyle: String?
    /// Restarts after a number of this level (counted from 1) or any before; 0 never restarts.
    var restartsAfter: Int?
  }

  /// What a paragraph or a style says of its number.
  struct Reference: Hashable {
    var list: String?
    var level: Int?
  }

  /// Levels of a list: `w:ilvl` runs from 0 to 8.
  static let levels = 9

  private let lists: [String: WordNumberingListener.List]
  private let abstracts: [String: [Int: Level]]
  private let styles: [String: WordStyleListener.Style]
  private let defaultStyle: String?
  /// The numbers reached, by abstract list: lists that share one go on counting.
  private var reached: [String: [Int?]] = [:]
  private var overridden: Set<String> = []

  init(definitions: WordNumberingListener, styles: WordStyleListener) {
    lists = definitions.lists
    abstracts = definitions.abstracts
    self.styles = styles.styles
    defaultStyle = styles.defaultStyle
  }

  /// Counts a paragraph and returns what is drawn in front of it, empty for a paragraph without number.
  mutating func number(_ own: Reference?, style: String?) -> String {
    let inherited = inheritedReference(style ?? defaultStyle)
    guard let list = own?.list ?? inherited.list, list != "0", let definition = lists[list] else { return "" }
    let levels = abstracts[definition.abstract] ?? [:]
    let linked = style.flatMap { style in levels.first { $0.value.paragraphStyle == style }?.key }
    let index = min(max(own?.level ?? inherited.level ?? linked ?? 0, 0), Self.levels - 1)
    func level(_ index: Int) -> Level { definition.levels[index] ?? levels[index] ?? Level() }

    var counts = reached[definition.abstract] ?? Array(repeating: nil, count: Self.levels)
    if overridden.insert(list).inserted {
      for (index, start) in definition.starts where (0..<Self.levels).contains(index) { counts[index] = start - 1 }
    }
    counts[index] = min((counts[index] ?? level(index).start - 1) + 1, 1_000_000)
    for deeper in index + 1..<Self.levels + 1 where deeper < Self.levels {
      let limit = level(deeper).restartsAfter
      if limit == nil || (limit! > 0 && index < limit!) { counts[deeper] = nil }
    }
    // A level that is drawn before it was ever counted shows its first number.
    for higher in 0..<index where counts[higher] == nil { counts[higher] = level(higher).start }
    reached[definition.abstract] = counts

    let shown = level(index)
    guard shown.style != .unnumbered else { return "" }
    var out = ""
    var isPlace = false
    for character in shown.text {
      if isPlace, let place = character.wholeNumberValue, (1...Self.levels).contains(place) {
        let style = shown.isDecimalOnly ? .decimal : level(place - 1).style
        out += style.text(counts[place - 1] ?? level(place - 1).start)
        isPlace = false
      } else if character == "%", !isPlace {
        isPlace = true
      } else {
        if isPlace { out.append("%") }
        isPlace = character == "%"
        if !isPlace { out.append(character) }
      }
    }
    return out
  }

  /// What a style says, itself or through the styles it is based on.
  private func inheritedReference(_ style: String?) -> Reference {
    var found = Reference()
    var next = style
    var steps = 0
    while let id = next, let style = styles[id], steps < 20 {
      found.list = found.list ?? style.numbering?.list
      found.level = found.level ?? style.numbering?.level
      next = style.basedOn
      steps += 1
    }
    return found
  }
}

/// Reads the styles of a document, so far as they number paragraphs.
final class WordStyleListener: MarkupListener {
  struct Style {
    var basedOn: String?
    var numbering: WordNumbering.Reference?
  }

  private(set) var styles: [String: Style] = [:]
  private(set) var defaultStyle: String?
  private var open: String?

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "style":
      open = attributes["styleId"]
      guard let open else { return }
      styles[open] = Style()
      if attributes["type"] == "paragraph", ["1", "true", "on"].contains(attributes["default"] ?? "") {
        defaultStyle = open
      }
    case "basedOn": change { $0.basedOn = attributes["val"] }
    case "numPr": change { $0.numbering = WordNumbering.Reference() }
    case "numId": change { $0.numbering?.list = attributes["val"] }
    case "ilvl": change { $0.numbering?.level = attributes["val"].flatMap { Int($0) } }
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    if name.vocabulary == .word, name.local == "style" { open = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  private func change(_ edit: (inout Style) -> Void) {
    guard let open else { return }
    edit(&styles[open, default: Style()])
  }
}
