/// The text of a paragraph as a browser flows it.
///
/// White space that holds a line break becomes one space, or nothing between characters of a script
/// written without spaces; tabs without a line break stay; other spaces become one. No-break spaces
/// stay as many spaces. At the ends only tabs stay.
struct FlowText {
  /// The text, one line.
  let text: String

  init(_ source: String) {
    var out = String.UnicodeScalarView()
    var gap = Gap()
    for scalar in source.unicodeScalars {
      switch scalar {
      case " ", "\u{0C}": gap.hasSpace = true
      case "\n", "\r": gap.hasBreak = true
      case "\t": gap.tabs += 1
      default:
        gap.write(into: &out, before: scalar)
        gap = Gap()
        out.append(scalar == "\u{A0}" ? " " : scalar)
      }
    }
    if !gap.hasBreak { for _ in 0..<gap.tabs { out.append("\t") } }
    text = String(out)
  }

  private struct Gap {
    var hasSpace = false
    var hasBreak = false
    var tabs = 0

    func write(into out: inout String.UnicodeScalarView, before next: Unicode.Scalar) {
      guard hasSpace || hasBreak || tabs > 0 else { return }
      if hasBreak {
        guard let last = out.last, !(last.isWrittenWithoutSpaces && next.isWrittenWithoutSpaces) else { return }
        out.append(" ")
      } else if tabs > 0 {
        for _ in 0..<tabs { out.append("\t") }
      } else if out.last != nil {
        out.append(" ")
      }
    }
  }
}
