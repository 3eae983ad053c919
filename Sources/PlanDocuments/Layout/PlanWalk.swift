import PlanModel
import Wording

/// Goes through a document once, from its first block to its last, and collects the drafts of its plans.
///
/// Headings, numbers and column headers decide what a line is; neither file nor place does.
struct PlanWalk {
  var ledger: LineLedger
  var drafts: [PlanDraft] = []
  var findings: [Finding] = []
  /// The draft that lines belong to now.
  var current: Int?
  /// A title for women and children together, until headings say whose section begins.
  var sharedTitle: PlanDraft?
  var section: SectionRole = .unread(.letter)
  /// The domain, section, programme or group that items belong to now.
  var domain = 0
  var heading = ""
  /// How the heading of the domain is numbered.
  var domainStyle: Numbering.Style?
  /// Under a domain of goals and measures: which of them is listed now.
  var listed: DraftItem.Kind?
  /// How the heading is numbered that the list stands under; what is numbered more deeply belongs to the list.
  var listStyle: Numbering.Style?
  /// How the items of the list are numbered, and the number of the heading between them, where there is one.
  var itemStyle: Numbering.Style?
  var itemHeading = ""
  /// The prose item that further paragraphs belong to.
  var openItem: DraftItem?
  /// Responsibility lines of the open item, in order.
  var openUnits: [PrintedResponsibility.Part] = []
  var lastParagraph: Paragraph?
  var lastHeader: TableHeader?

  init(_ original: OriginalText) { ledger = LineLedger(original) }

  mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        take(paragraph)
        lastParagraph = paragraph
      case .table(let table):
        closeItem()
        take(table)
        lastParagraph = nil
      }
    }
    closeItem()
    dropEmptyDrafts()
  }

  /// A title over nothing is no plan; its lines go back to the unread ones.
  private mutating func dropEmptyDrafts() {
    let isEmpty = { (draft: PlanDraft) in draft.indicators.isEmpty && draft.items.isEmpty }
    for draft in drafts.filter(isEmpty) + [sharedTitle].compactMap({ $0 }) {
      for line in draft.structure { ledger.giveBack(line.lines, .heading) }
    }
    drafts.removeAll(where: isEmpty)
    for draft in drafts {
      for line in draft.structure { ledger.read(line.lines) }
    }
  }

  private mutating func take(_ paragraph: Paragraph) {
    let text = Healing.text(paragraph.text)
    if text.isEmpty { return }
    if let (before, label) = Self.gluedLabel(text) {
      take(Paragraph(text: before, lines: paragraph.lines))
      return take(Paragraph(text: label, lines: paragraph.lines))
    }
    if let title = PlanTitle(text) { return begin(title, paragraph) }
    if extendTitle(with: text, paragraph) { return }
    if let numbering = Numbering(text, after: openItem), takeNumbered(numbering, paragraph) { return }
    if ["注：", "注:", "说明：", "备注：", "资料来源"].contains(where: text.hasPrefix) {
      return ledger.unread(paragraph.lines, .note)
    }
    if takeLabel(text, paragraph) { return }
    if openItem != nil, let units = PrintedResponsibility.line(paragraph.text) {
      openUnits += units
      return goOn(paragraph)
    }
    takePlain(text, paragraph)
  }

  /// Text taken out of a PDF may glue the label 策略措施： to the end of the sentence before it.
  private static func gluedLabel(_ text: String) -> (before: String, label: String)? {
    guard let last = text.last, "：:".contains(last) else { return nil }
    for label in ["策略措施", "主要目标"] {
      let tail = String(text.suffix(label.count + 1))
      let before = text.dropLast(label.count + 1)
      if tail.hasPrefix(label), let end = before.last, "。；".contains(end) { return (String(before), tail) }
    }
    return nil
  }

  // MARK: Titles

  private mutating func begin(_ title: PlanTitle, _ paragraph: Paragraph) {
    closeItem()
    ledger.read(paragraph.lines)
    var line = StructureLine(role: .title, text: title.text, lines: paragraph.lines)
    var draft = PlanDraft(title: title)
    // 2020年工作要点 stands under the committee's name, which completes it.
    if title.kind == .workPoints, title.place.isEmpty, let above = lastParagraph {
      let text = Healing.text(above.text)
      if text.hasSuffix("委员会") || text.hasSuffix("妇儿工委"), let whole = PlanTitle(text + title.text) {
        draft = PlanDraft(title: whole)
        line = StructureLine(role: .title, text: whole.text, lines: above.lines.joined(paragraph.lines))
        ledger.read(above.lines)
      }
    }
    section = .unread(.preamble)
    (domain, heading, lastHeader) = (0, "", nil)
    beginList(of: nil, under: nil)
    if let known = drafts.indices.first(where: { drafts[$0].title.isSamePlan(as: draft.title) }) {
      drafts[known].structure.append(line)
      current = known
    } else if title.population == .both, draft.title.kind != .workPoints {
      draft.structure.append(line)
      sharedTitle = draft
      current = nil
    } else {
      draft.structure.append(line)
      drafts.append(draft)
      current = drafts.count - 1
    }
  }

  /// A title may go on in the next line: 任务分解方案.
  private mutating func extendTitle(with text: String, _ paragraph: Paragraph) -> Bool {
    guard let last = lastParagraph, PlanTitle(last.text) != nil, text.count <= 16, Numbering(text) == nil,
      !text.contains("。"), ["方案", "清单", "分解", "指标表"].contains(where: text.contains)
    else { return false }
    let kind = PlanTitle.kind(text)
    let line = StructureLine(role: .title, text: text, lines: paragraph.lines)
    if sharedTitle != nil, current == nil {
      sharedTitle?.extend(with: text, kind: kind, line)
    } else if let current {
      drafts[current].extend(with: text, kind: kind, line)
    }
    ledger.read(paragraph.lines)
    return true
  }

  /// Makes the draft for one population of a shared title the current one.
  mutating func turn(to population: Population) {
    if let known = drafts.firstIndex(where: { $0.title.population == population }) {
      current = known
    } else {
      // A table on its own, without any title, is still somebody's plan.
      var draft = sharedTitle ?? PlanDraft(title: .untitled(population))
      draft.title = draft.title.restricted(to: population)
      drafts.append(draft)
      current = drafts.count - 1
    }
  }

  // MARK: Tables

  private mutating func take(_ table: TextTable) {
    guard let planTable = PlanTable(table, inheriting: lastHeader) else { return takeUnknown(table) }
    for caption in planTable.captions { take(caption) }
    if current == nil { turn(to: population(of: table)) }
    guard let current else { return takeUnknown(table) }
    lastHeader = planTable.header
    let (items, indicators, headings) = (
      drafts[current].items.count, drafts[current].indicators.count, drafts[current].structure.count
    )
    for lines in planTable.headerLines {
      drafts[current].structure.append(StructureLine(role: .columnHeader, text: header(of: table), lines: lines))
    }
    let body = planTable.withoutNotes { ledger.unread($0, .note) }
    defer {
      // Read is what became an item, a heading or a header; any other row of the table stays unread.
      let draft = drafts[current]
      for lines in draft.items[items...].map(\.lines) + draft.indicators[indicators...].map(\.lines)
        + draft.structure[headings...].map(\.lines)
      { ledger.read(lines) }
    }
    switch planTable.header.kind {
    case .indicators:
      guard !planTable.header.targetColumns.isEmpty else {
        findings.append(Finding(.missingColumn, .missingColumn(.targetColumn), lines: table.lines))
        return
      }
      IndicatorTable(table: body).read(into: &drafts[current], findings: &findings)
    case .tasks: ItemTable(table: body, kind: .task).read(into: &drafts[current], findings: &findings)
    case .projectItems: ItemTable(table: body, kind: .projectItem).read(into: &drafts[current], findings: &findings)
    case .goalsAndMeasures: GoalTable(table: body).read(into: &drafts[current], findings: &findings)
    case nil: break
    }
  }

  private func header(of table: TextTable) -> String {
    table.rows[0].cells.map { Healing.text($0.text) }.joined(separator: " | ")
  }

  /// Where neither title nor heading says whose table it is, the words in it do.
  private func population(of table: TextTable) -> Population {
    let text = table.rows.prefix(20).flatMap { $0.cells.map(\.text) }.joined()
    return text.components(of: "妇女") >= text.components(of: "儿童") ? .women : .children
  }

  private mutating func takeUnknown(_ table: TextTable) {
    guard table.columns >= 3, table.rows.count >= 2 else { return }
    findings.append(Finding(.tableWithoutHeader, .tableWithoutHeader, lines: table.lines))
  }
}

extension PlanDraft {
  mutating func extend(with text: String, kind: PlanKind, _ line: StructureLine) {
    titleText += text
    if kind != .plan { title = title.of(kind: kind) }
    structure.append(line)
  }
}

extension StringProtocol {
  /// How often a word occurs.
  fileprivate func components(of word: String) -> Int {
    var (count, from) = (0, startIndex)
    while let found = self[from...].range(of: word) {
      count += 1
      from = found.upperBound
    }
    return count
  }
}
