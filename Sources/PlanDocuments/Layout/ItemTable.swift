import PlanModel
import Wording

/// Reads a table of tasks or of project items: headings between the rows, rows cut in two by a page.
struct ItemTable {
  let table: PlanTable
  let kind: DraftItem.Kind

  func read(into draft: inout PlanDraft, findings: inout [Finding]) {
    let header = table.header
    let textColumn = header.column(of: kind == .task ? .task : .project) ?? 0
    var domain = draft.domains.last?.number ?? 0
    var heading = ""
    var project = ""
    // Raw unit lists of the item being read: a list cut by a page is only whole with its second half.
    var open: DraftItem?
    var (lead, support) = ("", "")
    func close(_ draft: inout PlanDraft) {
      guard var item = open else { return }
      item.lead = UnitList(lead)
      item.support = UnitList(support)
      draft.items.append(item)
      (open, lead, support) = (nil, "", "")
    }

    for row in table.body {
      let number = row.text(header.column(of: .number))
      let text = row.text(textColumn)
      let isNumbered = Int(number) != nil
      if !isNumbered, let only = row.onlyText, let numbering = Numbering(only), numbering.style <= .bracketed {
        close(&draft)
        draft.structure.append(StructureLine(role: .heading, text: only, lines: row.row.lines))
        switch (kind, numbering.style) {
        case (.task, .chinese), (.task, .chapter):
          domain = draft.domain(ofSection: numbering.rest, ordinal: numbering.value)
          heading = ""
        case (.task, _): heading = numbering.rest
        case (_, .chinese), (_, .chapter): (heading, project) = (numbering.rest, "")
        default: project = numbering.rest
        }
        continue
      }
      var startsHere = false
      let inText = header.column(of: .number) == nil ? Numbering(text) : nil
      if isNumbered || inText != nil || (header.column(of: .number) == nil && open == nil) {
        close(&draft)
        startsHere = true
        if let name = domainName(row) { domain = draft.domain(named: name) }
        open = DraftItem(
          kind: kind, domain: domain, heading: heading, project: project, number: inText?.printed ?? number,
          text: inText?.rest ?? text, deadline: row.text(header.column(of: .deadline)),
          naming: header.leadColumn == nil ? .noUnits : .units, lines: row.row.lines)
      } else if var item = open {
        item.text += text
        item.lines = item.lines.joined(row.row.lines)
        findings.append(Finding(.healedRow, .healedRow(name: item.number), lines: row.row.lines))
        open = item
      } else {
        continue
      }
      // A merged cell counts for every row it spans; a row that goes on adds only what is its own.
      let units = { (column: Int?) in startsHere ? row.whole(column) : row.own(column) }
      lead = IndicatorTable.joined(lead, units(header.leadColumn))
      for column in header.supportColumns { support = IndicatorTable.joined(support, units(column)) }
    }
    close(&draft)
  }

  private func domainName(_ row: PlanTable.Row) -> String? {
    let text = row.text(table.header.column(of: .domain))
    let name = Numbering(text)?.rest ?? text
    return name.isEmpty ? nil : name
  }
}
