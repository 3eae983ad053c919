import PlanModel
import Wording

/// Reads a table of tasks or of project items: headings between the rows, rows cut in two by a page.
struct ItemTable {
  let table: PlanTable
  let kind: DraftItem.Kind

  func read(into draft: inout PlanDraft, findings: inout [Finding]) {
    var place = Place(domain: draft.domains.last?.number ?? 0)
    var open: OpenRow?
    for row in table.body {
      if let heading = heading(row) {
        open?.close(into: &draft)
        open = nil
        draft.structure.append(StructureLine(role: .heading, text: heading.text, lines: row.row.lines))
        place.move(to: heading.numbering, kind: kind, draft: &draft)
      } else if let item = item(beginningIn: row, at: &place, hasOpenRow: open != nil, draft: &draft) {
        open?.close(into: &draft)
        open = OpenRow(item: item)
        open?.addUnits(of: row, header: table.header) { row.whole($0) }
      } else if let number = open?.item.number {
        open?.goOn(with: row, text: row.text(textColumn))
        open?.addUnits(of: row, header: table.header) { row.own($0) }
        findings.append(Finding(.healedRow, .healedRow(name: number), lines: row.row.lines))
      }
    }
    open?.close(into: &draft)
  }

  private var textColumn: Int? { table.header.column(of: kind == .task ? .task : .project) }

  /// `一、…` or `（一）…` alone in a row.
  private func heading(_ row: PlanTable.Row) -> (text: String, numbering: Numbering)? {
    let numberColumn = table.header.column(of: .number)
    if let numbering = row.heading(number: numberColumn, text: textColumn) { return (numbering.rest, numbering) }
    guard row.number(numberColumn).isEmpty, let text = row.onlyText,
      let numbering = Numbering(text), numbering.style <= .bracketed
    else { return nil }
    return (text, numbering)
  }

  /// The item a numbered row begins; in a table without a column of numbers, the number may stand in the text.
  private func item(
    beginningIn row: PlanTable.Row, at place: inout Place, hasOpenRow: Bool, draft: inout PlanDraft
  ) -> DraftItem? {
    let header = table.header
    let text = row.text(textColumn)
    var number = row.isSpanned(header.column(of: .number)) ? "" : row.number(header.column(of: .number))
    var words = text
    if header.column(of: .number) == nil {
      if let numbering = Numbering(text) {
        (number, words) = (numbering.printed, numbering.rest)
      } else if hasOpenRow {
        return nil
      }
    } else if number.isEmpty {
      return nil
    }
    let domainText = row.text(header.column(of: .domain))
    if !domainText.isEmpty { place.domain = draft.domain(named: Numbering(domainText)?.rest ?? domainText) }
    return DraftItem(
      kind: kind, domain: place.domain, heading: place.heading, project: place.project, number: number, text: words,
      deadline: row.text(header.column(of: .deadline)), naming: header.leadColumn == nil ? .noUnits : .units,
      lines: row.row.lines)
  }

  /// Under which headings rows stand.
  private struct Place {
    var domain: Int
    /// Section of tasks, or programme of projects.
    var heading = ""
    var project = ""

    mutating func move(to numbering: Numbering, kind: DraftItem.Kind, draft: inout PlanDraft) {
      let isTop = numbering.style <= .chinese
      if kind == .task, isTop {
        domain = draft.domain(ofSection: numbering.rest, ordinal: numbering.value)
        heading = ""
      } else if kind == .task || isTop {
        (heading, project) = (numbering.rest, "")
      } else {
        project = numbering.rest
      }
    }
  }

  /// An item whose rows may go on: a list of units cut by a page is only whole with its second half.
  private struct OpenRow {
    var item: DraftItem
    private var lead = ""
    private var support = ""

    init(item: DraftItem) { self.item = item }

    mutating func goOn(with row: PlanTable.Row, text: String) {
      item.text += text
      item.lines = item.lines.joined(row.row.lines)
    }

    mutating func addUnits(of row: PlanTable.Row, header: TableHeader, text: (Int?) -> String) {
      IndicatorTable.append(text(header.leadColumn), to: &lead)
      for column in header.supportColumns { IndicatorTable.append(text(column), to: &support) }
    }

    mutating func close(into draft: inout PlanDraft) {
      item.lead = UnitList(lead)
      item.support = UnitList(support)
      draft.items.append(item)
    }
  }
}
