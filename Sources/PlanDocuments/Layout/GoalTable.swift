import PlanModel

/// Reads a table whose rows hold measures with their units, beside the goals of a whole domain.
struct GoalTable {
  let table: PlanTable

  func read(into draft: inout PlanDraft) {
    let header = table.header
    let domainColumn = header.column(of: .domain)
    var domain = draft.domains.last?.number ?? 0
    for row in table.body {
      if let domainColumn, row.row.cells[domainColumn].origin == .own {
        let text = row.text(domainColumn)
        let name = Numbering(text)?.rest ?? text
        if !name.isEmpty {
          domain = draft.domain(named: name)
          draft.structure.append(
            StructureLine(
              role: .heading, text: name, lines: row.row.cells[domainColumn].textLines ?? row.row.lines))
        }
      }
      take(row, .goals, .goal, domain: domain, into: &draft)
      let first = draft.items.count
      take(row, .measures, .measure, domain: domain, into: &draft)
      addUnits(row, toItemsFrom: first, in: &draft)
    }
  }

  /// The numbered pieces of a cell are items; a piece without a number goes on with the one before.
  private func take(
    _ row: PlanTable.Row, _ role: ColumnRole, _ kind: DraftItem.Kind, domain: Int, into draft: inout PlanDraft
  ) {
    guard let column = table.header.column(of: role), row.row.cells[column].origin == .own else { return }
    for piece in row.row.cells[column].pieces {
      let last = draft.items.lastIndex { $0.kind == kind && $0.domain == domain }
      let numbering = Numbering(piece.text, after: last.map { draft.items[$0] })
      if let numbering, numbering.style == .arabic || numbering.style == .bracketedArabic {
        draft.items.append(
          DraftItem(kind: kind, domain: domain, number: numbering.printed, text: numbering.rest, lines: piece.lines))
      } else if let last {
        draft.items[last].text += piece.text
        draft.items[last].lines = draft.items[last].lines.joined(piece.lines)
      } else {
        draft.items.append(
          DraftItem(kind: kind, domain: domain, number: "", text: piece.text, lines: piece.lines))
      }
    }
  }

  /// The row's units answer for the measures that begin in it; in a row that begins none, for the last one.
  private func addUnits(_ row: PlanTable.Row, toItemsFrom first: Int, in draft: inout PlanDraft) {
    let begins = first < draft.items.count
    let units = { (column: Int?) in UnitList(begins ? row.whole(column) : row.own(column)) }
    let lead = units(table.header.leadColumn)
    let support = table.header.supportColumns.map(units).reduce(.none, +)
    let columns = [table.header.leadColumn].compactMap { $0 } + table.header.supportColumns
    let lines = columns.compactMap { row.row.cells[$0].origin == .own ? row.row.cells[$0].textLines : nil }
    let indices =
      begins
      ? Array(first..<draft.items.count)
      : [draft.items.lastIndex { $0.kind == .measure }].compactMap { $0 }
    for index in indices {
      draft.items[index].lead = draft.items[index].lead + lead
      draft.items[index].naming = table.header.leadColumn == nil ? .noUnits : .units
      draft.items[index].support = draft.items[index].support + support
      for place in lines { draft.items[index].lines = draft.items[index].lines.joined(place) }
    }
  }
}
