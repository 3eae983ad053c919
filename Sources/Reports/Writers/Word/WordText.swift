import Figures
import Wording

/// Bound figures as they are met in a Word file: each gets a content control with a short tag, for `w:tag` takes 64
/// characters at most; the binding itself lies in a part of its own under that tag.
final class WordBindings {
  private(set) var figures: [BoundFigure] = []

  /// The tag of the next figure.
  func tag(_ figure: BoundFigure) -> String {
    figures.append(figure)
    return "guatu-\(figures.count)"
  }
}

/// Writes paragraphs and their runs.
struct WordText {
  let language: Language
  let bindings: WordBindings

  /// What a paragraph has beside its style.
  struct Layout {
    var startsPage = false
    /// Stays on the page of what follows.
    var keepsWithNext = false
    var alignment: StaticString?
    /// In hundredths of a character, from the left, from the right, and back at the first line.
    var indent: (left: Int, right: Int, hanging: Int)?
  }

  func paragraph(
    _ style: WordStyle.ID, _ layout: Layout = Layout(), into pen: inout Pen, _ content: (inout Pen) -> Void
  ) {
    pen.element("w:p") { pen in
      pen.element("w:pPr") { pen in
        pen.value("w:pStyle", style.rawValue)
        if layout.keepsWithNext { pen.element("w:keepNext", []) }
        if layout.startsPage { pen.element("w:pageBreakBefore", []) }
        if let indent = layout.indent {
          pen.indent(left: indent.left, right: indent.right, hanging: indent.hanging)
        }
        if let alignment = layout.alignment { pen.element("w:jc", [("w:val", .word(alignment))]) }
      }
      content(&pen)
    }
  }

  /// A paragraph of nothing but words.
  func paragraph(_ style: WordStyle.ID, _ words: String, _ layout: Layout = Layout(), into pen: inout Pen) {
    paragraph(style, layout, into: &pen) { run(words, into: &$0) }
  }

  func write(_ runs: [Run], into pen: inout Pen) {
    for run in runs {
      switch run {
      case .text(let words): self.run(words, into: &pen)
      case .strong(let words): self.run(words, isBold: true, into: &pen)
      case .figure(let figure): write(figure, into: &pen)
      }
    }
  }

  /// A figure in a content control that anybody may edit: whoever reads the file back sees that it was.
  func write(_ figure: BoundFigure, into pen: inout Pen) {
    let tag = bindings.tag(figure)
    pen.element("w:sdt") { pen in
      pen.element("w:sdtPr") { pen in
        pen.value("w:tag", tag)
        pen.element("w:id", [("w:val", .whole(1_000_000 + bindings.figures.count))])
        pen.element("w:text", [])
      }
      pen.element("w:sdtContent") { run(figure.text, into: &$0) }
    }
  }

  /// Words; a line break in them is one, and a tab is one.
  func run(_ words: String, isBold: Bool = false, into pen: inout Pen) {
    if words.isEmpty { return }
    pen.element("w:r") { pen in
      if language == .zh || isBold {
        pen.element("w:rPr") { pen in
          // Quotation marks and dashes are Chinese in Chinese text.
          if language == .zh { pen.element("w:rFonts", [("w:hint", .word("eastAsia"))]) }
          if isBold { pen.element("w:b", []) }
        }
      }
      for (index, line) in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if index > 0 { pen.element("w:br", []) }
        for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
          if index > 0 { pen.element("w:tab", []) }
          if !piece.isEmpty { pen.element("w:t", [("xml:space", .word("preserve"))], text: String(piece)) }
        }
      }
    }
  }
}
