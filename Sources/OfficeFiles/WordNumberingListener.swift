/// Reads the lists of a Word document (`numbering.xml`).
final class WordNumberingListener: MarkupListener {
  /// A list (`w:num`): an abstract list with levels or starts of its own.
  struct List {
    var abstract = ""
    var levels: [Int: WordNumbering.Level] = [:]
    var starts: [Int: Int] = [:]
  }

  private(set) var lists: [String: List] = [:]
  private(set) var abstracts: [String: [Int: WordNumbering.Level]] = [:]
  private var list: String?
  private var abstract: String?
  private var override: Int?
  private var levelIndex: Int?
  private var level = WordNumbering.Level()

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.vocabulary == .word else { return }
    let value = attributes["val"]
    switch name.local {
    case "abstractNum":
      abstract = attributes["abstractNumId"]
    case "num":
      list = attributes["numId"]
      if let list { lists[list] = List() }
    case "abstractNumId":
      if let list, let value { lists[list]?.abstract = value }
    case "lvlOverride":
      override = attributes["ilvl"].flatMap { Int($0) }
    case "startOverride":
      if let list, let override, let start = value.flatMap({ Int($0) }) {
        lists[list]?.starts[override] = Self.bounded(start)
      }
    case "lvl":
      levelIndex = attributes["ilvl"].flatMap { Int($0) }
      level = WordNumbering.Level()
    case "start":
      level.start = Self.bounded(value.flatMap { Int($0) } ?? 1)
    case "numFmt":
      level.style = NumberStyle(wordName: value ?? "")
    case "lvlText":
      level.text = String((value ?? "").prefix(200))
    case "isLgl":
      level.isDecimalOnly = !["0", "false", "off"].contains(value ?? "")
    case "pStyle":
      level.paragraphStyle = value
    case "lvlRestart":
      level.restartsAfter = value.flatMap { Int($0) }
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "lvl":
      if let levelIndex, (0..<WordNumbering.levels).contains(levelIndex) {
        if let list { lists[list]?.levels[levelIndex] = level }
        if list == nil, let abstract { abstracts[abstract, default: [:]][levelIndex] = level }
      }
      levelIndex = nil
    case "abstractNum": abstract = nil
    case "num": list = nil
    case "lvlOverride": override = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  private static func bounded(_ number: Int) -> Int { min(max(number, 0), 1_000_000) }
}
