import PlanModel
import Wording

/// Counts headings, tables, charts and attachments of a document as they are met, and says their numbers.
///
/// Chinese headings are numbered 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), English ones 1 1.1 1.1.1 1.1.1.1. A heading
/// begins the levels below it anew; tables and charts are counted through the whole document, attachments included.
public struct Numbering: Sendable {
  private let language: Language
  private var headings = [0, 0, 0, 0]
  private var tables = 0
  private var charts = 0

  /// Nothing is counted yet.
  public init(_ language: Language) { self.language = language }

  /// The number of the next heading, with what separates it from the words, e.g. `一、`, `1.`, `2.1 `.
  public mutating func heading(_ level: Heading.Level) -> String {
    let place = level.rawValue - 1
    headings[place] += 1
    for below in headings.indices.dropFirst(level.rawValue) { headings[below] = 0 }
    let count = headings[place]
    switch (language, level) {
    case (.zh, .first): return ChineseNumber.text(count) + "、"
    case (.zh, .second): return "（\(ChineseNumber.text(count))）"
    case (.zh, .third): return "\(count)."
    case (.zh, .fourth): return "（\(count)）"
    // A level that was left out counts as its first.
    case (.en, _): return headings[...place].map { "\(max($0, 1))" }.joined(separator: ".") + " "
    }
  }

  /// The number of the next table, e.g. `表1`.
  public mutating func table() -> String {
    tables += 1
    return language == .zh ? "表\(tables)" : "Table \(tables)"
  }

  /// The number of the next chart, e.g. `图1`.
  public mutating func chart() -> String {
    charts += 1
    return language == .zh ? "图\(charts)" : "Figure \(charts)"
  }

  /// Headings begin anew in an attachment; tables and charts are counted on.
  public mutating func beginAttachment() { headings = [0, 0, 0, 0] }

  /// What stands over an attachment: `附件` where it is the only one, else `附件1` (7.3.7).
  public static func attachment(_ number: Int, of count: Int, _ language: Language) -> String {
    let word = language == .zh ? "附件" : "Attachment"
    if count == 1 { return word }
    return language == .zh ? "\(word)\(number)" : "\(word) \(number)"
  }
}

/// Numbers in Chinese characters, as headings count.
enum ChineseNumber {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// From 1 to 99; others in Arabic digits, for no heading comes so far.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return "\(number)" }
    let (tens, ones) = (number / 10, number % 10)
    let end = ones == 0 ? "" : digits[ones]
    switch tens {
    case 0: return end
    case 1: return "十" + end
    default: return digits[tens] + "十" + end
    }
  }
}
