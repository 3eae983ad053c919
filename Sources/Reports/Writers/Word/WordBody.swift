import Figures
import OfficeFiles
import Wording

/// Writes the text of a report as Word's main part, laid out as GB/T 9704-2012 (7.3) says.
struct WordBody {
  private let numbered: NumberedDocument
  private let text: WordText
  private let pictures: [WordPicture]
  /// How the pages at hand lie.
  private var section = WordSection.upright
  /// Whether the next paragraph begins a page.
  private var startsPage = false
  private var nextPicture = 0
  private var head: Document.Head { numbered.document.head }
  private var hasHeader: Bool { !head.standing.isEmpty }

  init(_ numbered: NumberedDocument, pictures: [WordPicture], bindings: WordBindings) {
    self.numbered = numbered
    self.pictures = pictures
    text = WordText(language: numbered.document.head.language, bindings: bindings)
  }

  /// All of `w:body`.
  mutating func write(into pen: inout Pen) {
    writeOpening(into: &pen)
    write(numbered.blocks, turnedThroughout: false, into: &pen)
    // What closes the text stands upright, whatever came before.
    turn(.upright, into: &pen)
    writeAttachmentNote(into: &pen)
    writeIssuingLine(into: &pen)
    for attachment in numbered.attachments { write(attachment, into: &pen) }
    if let versions = ReportWords.versions(head) {
      text.paragraph(.note, "", into: &pen)
      text.paragraph(.note, versions, into: &pen)
    }
    section.write(hasHeader: hasHeader, into: &pen)
  }

  /// 标题 and 主送机关 (7.3.1, 7.3.2).
  private func writeOpening(into pen: inout Pen) {
    text.paragraph(.title, head.title, into: &pen)
    if !head.subtitle.isEmpty { text.paragraph(.subtitle, head.subtitle, into: &pen) }
    text.paragraph(.addressee, "", into: &pen)
    if !head.addressee.isEmpty {
      text.paragraph(.addressee, head.addressee + ReportWords.colon(head.language), into: &pen)
    }
  }

  private mutating func write(_ blocks: [NumberedBlock], turnedThroughout: Bool, into pen: inout Pen) {
    for (index, numbered) in blocks.enumerated() {
      if !turnedThroughout { turn(Self.section(of: blocks[index...]), into: &pen) }
      switch numbered.block {
      case .heading(let heading):
        text.paragraph(heading.level.style, numbered.number + heading.text, layout(), into: &pen)
      case .paragraph(let paragraph):
        for (place, line) in paragraph.lines.enumerated() {
          text.paragraph(paragraph.style.style, layout(), into: &pen) { pen in
            if paragraph.style == .item, place == 0 { text.run(ReportWords.itemMark(head.language), into: &pen) }
            text.write(line, into: &pen)
          }
        }
      case .table(let table):
        WordTable(table: table, number: numbered.number, text: text, width: section.width)
          .write(startsPage: layout().startsPage, into: &pen)
      case .chart(let chart):
        write(chart, numbered.number, into: &pen)
      case .pageBreak: startsPage = true
      }
    }
  }

  /// Wide tables lie on turned pages, with the headings right above them.
  private static func section(of blocks: ArraySlice<NumberedBlock>) -> WordSection {
    for numbered in blocks {
      switch numbered.block {
      case .heading, .pageBreak: continue
      case .table(let table): return WordTable.isWide(table) ? .turned : .upright
      case .paragraph, .chart: return .upright
      }
    }
    return .upright
  }

  private mutating func write(_ chart: ReportChart, _ number: String, into pen: inout Pen) {
    let layout = layout()
    let picture = pictures[nextPicture]
    nextPicture += 1
    text.paragraph(.picture, layout, into: &pen) { picture.write(into: &$0) }
    text.paragraph(.caption, "\(number) \(chart.caption)", into: &pen)
    for note in chart.printedNotes { text.paragraph(.note, note, into: &pen) }
  }

  /// 附件说明: below the text after a blank line, two characters in; names go on below names (7.3.4).
  private func writeAttachmentNote(into pen: inout Pen) {
    let names = numbered.attachments.map(\.title)
    guard !names.isEmpty else { return }
    text.paragraph(.attachmentNote, "", into: &pen)
    let word = ReportWords.attachmentNote(head.language)
    let wordWidth = TextWidth.hundredths(word)
    for (index, name) in names.enumerated() {
      let number = names.count == 1 ? "" : "\(index + 1). "
      let lead = (index == 0 ? word : "") + number
      let left = 200 + wordWidth + TextWidth.hundredths(number)
      let hanging = index == 0 ? left - 200 : TextWidth.hundredths(number)
      text.paragraph(.attachmentNote, lead + name, .init(indent: (left, 0, hanging)), into: &pen)
    }
  }

  /// 发文机关署名 and 成文日期 of a paper without seal: a blank line below the text, the name two characters from the
  /// right, the date's first character two to the right of the name's; a date that is longer stands two characters
  /// from the right itself (7.3.5.2).
  private func writeIssuingLine(into pen: inout Pen) {
    if head.issuer.isEmpty, head.date.isEmpty { return }
    text.paragraph(.issued, "", into: &pen)
    let (name, date) = (TextWidth.hundredths(head.issuer), TextWidth.hundredths(head.date))
    // The date ends where the name does not reach: less than two characters from the edge counts as longer too.
    let isDateLonger = name - date < 200
    let nameRight = isDateLonger && !head.date.isEmpty ? max(200, 400 + date - name) : 200
    // A name that needs more than a line has no first character to stand below.
    let isNameTooLong = name + 400 > 2_800
    let dateRight = isDateLonger || isNameTooLong ? 200 : name - date
    if !head.issuer.isEmpty {
      text.paragraph(.issued, head.issuer, .init(indent: (0, nameRight, 0)), into: &pen)
    }
    if !head.date.isEmpty { text.paragraph(.issued, head.date, .init(indent: (0, dateRight, 0)), into: &pen) }
  }

  /// 附件 begins a page: its word at the left of the first line, its title in the third (7.3.7).
  private mutating func write(_ attachment: NumberedAttachment, into pen: inout Pen) {
    let isWide = attachment.blocks.contains { numbered in
      if case .table(let table) = numbered.block { WordTable.isWide(table) } else { false }
    }
    let before = section
    startsPage = true
    turn(isWide ? .turned : .upright, into: &pen)
    let layout = before == section ? layout() : .init()
    startsPage = false
    text.paragraph(.attachment, attachment.label, layout, into: &pen)
    text.paragraph(.attachment, "", into: &pen)
    text.paragraph(.attachmentTitle, attachment.title, into: &pen)
    write(attachment.blocks, turnedThroughout: true, into: &pen)
  }

  /// Ends the section at hand where the next block lies the other way; a new section begins a page by itself.
  private mutating func turn(_ next: WordSection, into pen: inout Pen) {
    guard next != section else { return }
    let ending = section
    pen.element("w:p") { pen in
      pen.element("w:pPr") { pen in
        pen.value("w:pStyle", WordStyle.ID.sectionEnd.rawValue)
        ending.write(hasHeader: hasHeader, into: &pen)
      }
    }
    section = next
    startsPage = false
  }

  private mutating func layout() -> WordText.Layout {
    defer { startsPage = false }
    return WordText.Layout(startsPage: startsPage)
  }
}

/// How wide words are, in hundredths of a Chinese character: Latin letters and figures take half of one.
enum TextWidth {
  static func hundredths(_ words: String) -> Int {
    words.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 50 : 100) }
  }
}

extension Heading.Level {
  fileprivate var style: WordStyle.ID {
    switch self {
    case .first: .first
    case .second: .second
    case .third: .third
    case .fourth: .fourth
    }
  }
}

extension Paragraph.Style {
  fileprivate var style: WordStyle.ID {
    switch self {
    case .body: .normal
    case .item: .item
    case .note: .note
    case .emphasis: .emphasis
    }
  }
}
