import PlanModel

/// Keeps account of every line of the original: blank, read, or unread for a reason.
struct LineLedger {
  private enum Fate: Hashable {
    case blank, read
    case unread(UnreadLines.Reason)
  }

  private let lines: [String]
  private var fates: [Fate]

  /// Lines that stand in no block of the stream are page numbers and running heads.
  init(_ original: OriginalText) {
    lines = original.lines
    fates = original.lines.map { $0.unicodeScalars.allSatisfy(Healing.isSpace) ? .blank : .unread(.pageMark) }
    for block in original.blocks { unread(block.lines, .notUnderstood) }
  }

  /// These lines are part of something read.
  mutating func read(_ lines: SourceLines) { set(.read, lines) }

  /// These lines were looked at and nothing was to be read from them.
  mutating func unread(_ lines: SourceLines, _ reason: UnreadLines.Reason) { set(.unread(reason), lines) }

  /// These lines were taken for part of something that came to nothing.
  mutating func giveBack(_ lines: SourceLines, _ reason: UnreadLines.Reason) {
    for line in lines.range where line <= fates.count && fates[line - 1] == .read { fates[line - 1] = .unread(reason) }
  }

  private mutating func set(_ fate: Fate, _ lines: SourceLines) {
    for line in lines.range where line <= fates.count && fates[line - 1] != .blank && fates[line - 1] != .read {
      fates[line - 1] = fate
    }
  }

  /// The unread lines, neighbours with one reason together.
  var unread: [UnreadLines] {
    var result: [UnreadLines] = []
    var index = 0
    while index < fates.count {
      let from = index
      index += 1
      guard case .unread(let reason) = fates[from] else { continue }
      while index < fates.count, fates[index] == fates[from] { index += 1 }
      let text = lines[from..<index].map(Healing.text).joined(separator: "\n")
      result.append(UnreadLines(lines: SourceLines(from + 1, index), text: text, reason: reason))
    }
    return result
  }

  var balance: Balance {
    var (blank, read, unread) = (0, 0, 0)
    for fate in fates {
      switch fate {
      case .blank: blank += 1
      case .read: read += 1
      case .unread: unread += 1
      }
    }
    return Balance(lines: fates.count, blank: blank, read: read, unread: unread)
  }
}
