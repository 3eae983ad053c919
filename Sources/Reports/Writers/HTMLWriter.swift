import Figures
import Foundation
import Wording

/// A piece of a page that shows a report: markup in which every text was escaped when it was written. Only `HTMLWriter`
/// makes it, so a page may set it into its own markup as it is.
public struct ReportFragment: Hashable, Sendable {
  /// UTF-8.
  public let bytes: [UInt8]
}

/// Writes a report as HTML: a file that stands alone, or a fragment for a page of ours.
///
/// Nothing in it runs and nothing is fetched. Bound figures are `<data value="…">` with their binding.
public struct HTMLWriter {
  private let numbered: NumberedDocument
  private var head: Document.Head { numbered.document.head }

  private let link: (String) -> PassageLink?

  private init(_ document: Document, link: @escaping (String) -> PassageLink? = { _ in nil }) {
    numbered = NumberedDocument(document)
    self.link = link
  }

  /// A way from a passage to where it is edited.
  public struct PassageLink: Hashable, Sendable {
    public let address: String
    public let words: String

    /// A link; both are escaped.
    public init(address: String, words: String) {
      self.address = address
      self.words = words
    }
  }

  /// The report for a page of ours: classes only, for our pages allow no style inside.
  ///
  /// - Parameter link: where a passage, by its name, is edited; `nil` for none.
  public static func fragment(
    _ document: Document, link: @escaping (String) -> PassageLink? = { _ in nil }
  ) -> ReportFragment {
    var pen = Pen(capacity: 256 << 10)
    HTMLWriter(document, link: link).writeBody(into: &pen)
    return ReportFragment(bytes: pen.bytes)
  }

  /// How a report looks, on a page of ours as in a file of its own.
  public static var style: StaticString { HTMLStyle.report }

  /// The report as a file of its own, in UTF-8, to be read in a browser and printed on A4.
  public static func file(_ document: Document) throws -> Data {
    let checksum = try document.checksum
    let head = document.head
    var pen = Pen(capacity: 256 << 10)
    pen.verbatim("<!doctype html>\n")
    pen.element("html", [("lang", .text(head.language.tag))]) { pen in
      pen.element("head") { pen in
        pen.element("meta", [("charset", .word("utf-8"))])
        pen.element("meta", [("name", .word("viewport")), ("content", .word("width=device-width, initial-scale=1"))])
        for (name, value) in head.versions.named + [(FileMark.checksum, checksum)] {
          pen.element("meta", [("name", .text(name)), ("content", .text(value))])
        }
        pen.element("title", text: head.title.replacing("\n", with: ""))
        pen.element("style") {
          $0.verbatim(HTMLStyle.page)
          $0.verbatim(HTMLStyle.report)
        }
      }
      pen.verbatim("\n")
      pen.element("body") { HTMLWriter(document).writeBody(into: &$0) }
    }
    pen.verbatim("\n")
    return Data(pen.bytes)
  }

  private func writeBody(into pen: inout Pen) {
    pen.element("article", [("class", .word("report")), ("lang", .text(head.language.tag))]) { pen in
      if !head.standing.isEmpty { line("p", "report-standing", head.standing, into: &pen) }
      line("h1", "report-title", head.title, into: &pen)
      if !head.subtitle.isEmpty { line("p", "report-subtitle", head.subtitle, into: &pen) }
      if !head.addressee.isEmpty {
        line("p", "report-addressee", head.addressee + ReportWords.colon(head.language), into: &pen)
      }
      write(numbered.blocks, into: &pen)
      writeAttachmentNote(into: &pen)
      if !head.issuer.isEmpty || !head.date.isEmpty {
        pen.element("div", [("class", .word("report-issued"))]) { pen in
          if !head.issuer.isEmpty { line("p", "report-issuer", head.issuer, into: &pen) }
          if !head.date.isEmpty { line("p", "report-date", head.date, into: &pen) }
        }
      }
      for attachment in numbered.attachments {
        pen.element("section", [("class", .word("report-attachment"))]) { pen in
          line("p", "report-attachment-label", attachment.label, into: &pen)
          line("h2", "report-attachment-title", attachment.title, into: &pen)
          write(attachment.blocks, into: &pen)
        }
        pen.verbatim("\n")
      }
      if let versions = ReportWords.versions(head) { line("p", "report-versions", versions, into: &pen) }
    }
  }

  private func writeAttachmentNote(into pen: inout Pen) {
    guard !numbered.attachments.isEmpty else { return }
    pen.element("p", [("class", .word("report-attachments"))]) { pen in
      pen.text(ReportWords.attachmentNote(head.language))
      for (index, attachment) in numbered.attachments.enumerated() {
        if index > 0 { pen.element("br", []) }
        pen.text(numbered.attachments.count == 1 ? attachment.title : "\(index + 1). \(attachment.title)")
      }
    }
    pen.verbatim("\n")
  }

  private func write(_ blocks: [NumberedBlock], into pen: inout Pen) {
    for numbered in blocks {
      switch numbered.block {
      case .heading(let heading): write(heading, numbered.number, into: &pen)
      case .paragraph(let paragraph): write(paragraph, into: &pen)
      case .table(let table): HTMLTable(table: table, number: numbered.number).write(into: &pen)
      case .chart(let chart): write(chart, numbered.number, into: &pen)
      case .pageBreak: pen.element("div", [("class", .word("report-break"))]) { _ in }
      }
      pen.verbatim("\n")
    }
  }

  private func write(_ heading: Heading, _ number: String, into pen: inout Pen) {
    switch heading.level {
    case .first: line("h2", "report-first", number + heading.text, into: &pen)
    case .second: line("h3", "report-second", number + heading.text, into: &pen)
    case .third: line("h4", "report-third", number + heading.text, into: &pen)
    case .fourth: line("h5", "report-fourth", number + heading.text, into: &pen)
    }
  }

  private func write(_ paragraph: Paragraph, into pen: inout Pen) {
    let style: StaticString =
      switch paragraph.style {
      case .body: "report-body"
      case .item: "report-item"
      case .note: "report-note"
      case .emphasis: "report-emphasis"
      }
    for (place, line) in paragraph.lines.enumerated() {
      pen.element("p", [("class", .word(style))]) { pen in
        if paragraph.style == .item, place == 0 { pen.text(ReportWords.itemMark(head.language)) }
        for run in line {
          switch run {
          case .text(let words): pen.lines(words)
          case .strong(let words): pen.element("strong") { $0.lines(words) }
          case .figure(let figure): pen.figure(figure)
          }
        }
      }
      if !paragraph.passage.isEmpty, let link = link(paragraph.passage) {
        pen.element("a", [("class", .word("report-edit")), ("href", .text(link.address))], text: link.words)
      }
    }
  }

  private func write(_ chart: ReportChart, _ number: String, into pen: inout Pen) {
    pen.element("figure", [("class", .word("report-chart"))]) { pen in
      pen.graphic(chart.drawing.graphic)
      pen.element("figcaption") { pen in
        line("p", "report-caption", "\(number) \(chart.caption)", into: &pen)
        for note in chart.printedNotes { line("p", "report-note", note, into: &pen) }
      }
    }
  }

  private func line(_ name: StaticString, _ style: StaticString, _ words: String, into pen: inout Pen) {
    pen.element(name, [("class", .word(style))]) { $0.lines(words) }
    pen.verbatim("\n")
  }
}

extension Pen {
  /// Words in which a line break is one on the page.
  mutating func lines(_ words: String) {
    for (index, line) in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if index > 0 { element("br", []) }
      text(String(line))
    }
  }

  /// A figure with what it is bound to.
  mutating func figure(_ figure: BoundFigure) {
    element("data", [("class", .word("bound")), ("value", .text(figure.binding.text))], text: figure.text)
  }
}
