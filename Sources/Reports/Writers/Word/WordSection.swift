import Figures

/// A run of pages that lie the same way.
enum WordSection {
  case upright
  /// For wide tables: the page turned, its binding edge at the top.
  case turned

  /// The width of its type area in twips.
  var width: Int { self == .upright ? WordMeasure.typeWidth : WordMeasure.typeHeight }

  func write(hasHeader: Bool, into pen: inout Pen) {
    pen.element("w:sectPr") { pen in
      if hasHeader {
        for kind: StaticString in ["default", "even"] {
          pen.element("w:headerReference", [("w:type", .word(kind)), ("r:id", .word("rIdHeader"))])
        }
      }
      pen.element("w:footerReference", [("w:type", .word("default")), ("r:id", .word("rIdFooterOdd"))])
      pen.element("w:footerReference", [("w:type", .word("even")), ("r:id", .word("rIdFooterEven"))])
      pen.element("w:type", [("w:val", .word("nextPage"))])
      typealias M = WordMeasure
      switch self {
      case .upright:
        pen.element("w:pgSz", [("w:w", .whole(M.paperWidth)), ("w:h", .whole(M.paperHeight))])
        margins(top: M.top, right: M.right, bottom: M.bottom, left: M.left, footer: M.footer, into: &pen)
      case .turned:
        pen.element(
          "w:pgSz",
          [("w:w", .whole(M.paperHeight)), ("w:h", .whole(M.paperWidth)), ("w:orient", .word("landscape"))])
        margins(
          top: M.left, right: M.top, bottom: M.right, left: M.bottom, footer: M.right - 397 - 397, into: &pen)
      }
      pen.element("w:docGrid", [("w:type", .word("lines")), ("w:linePitch", .whole(M.linePitch))])
    }
  }

  private func margins(top: Int, right: Int, bottom: Int, left: Int, footer: Int, into pen: inout Pen) {
    pen.element(
      "w:pgMar",
      [
        ("w:top", .whole(top)), ("w:right", .whole(right)), ("w:bottom", .whole(bottom)), ("w:left", .whole(left)),
        ("w:header", .whole(WordMeasure.header)), ("w:footer", .whole(footer)), ("w:gutter", .whole(0)),
      ])
  }
}
