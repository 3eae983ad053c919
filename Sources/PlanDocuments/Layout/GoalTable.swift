import PlanModel

/// Reads a table whose rows hold measures with their units, beside the goals of a whole domain.
struct GoalTable {
  let table: PlanTable

  func read(into draft: inout PlanDraft, findings: inout [Finding]) {
    let header = table.header
    let domainColumn = header.column(of: .domain)
    var domain = draft.domains.last?.number ?? 0
    var last: [DraftItem.Kind: Int] = [:]
    for kind in [DraftItem.Kind.goal, .measure] { last[kind] = draft.items.lastIndex { $0.kind == kind } }
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
      take(row, .goals, .goal, domain: domain, last: &last[.goal], into: &draft)
      let first = draft.items.count
      take(row, .measures, .measure, domain: domain, last: &last[.measure], into: &draft)
      addUnits(
        row, to: first < draft.items.count ? Array(first..<draft.items.count) : [], or: last[.measure], in: &draft)
    }
    if let lead = header.leadColumn, header.column(of: .measures) == nil, let lines = table.headerLines.first,
      table.body.contains(where: { !$0.own(lead).isEmpty })
    {
      findings.append(Finding(.missingColumn, .missingColumn(.measuresColumn), lines: lines))
    }
  }

  /// The column whose items the column of numbers counts: the first of goals and measures behind it.
  private var numberedColumn: Int? {
    guard let number = table.header.column(of: .number) else { return nil }
    return [table.header.column(of: .goals), table.header.column(of: .measures)]
      .compactMap { $0 }.filter { $0 > number }.min()
  }

  /// The numbered pieces of a cell are items; a piece without a number goes on with the one before.
  private func take(
    _ row: PlanTable.Row, _ role: ColumnRole, _ kind: DraftItem.Kind, domain: Int, last lastOfKind: inout Int?,
    into draft: inout PlanDraft
  ) {
    guard let column = table.header.column(of: role), row.row.cells[column].origin == .own else { return }
    let numberColumn = column == numberedColumn ? table.header.column(of: .number) : nil
    let rowNumber = row.isSpanned(numberColumn) ? "" : row.number(numberColumn)
    for (index, piece) in row.row.cells[column].pieces.enumerated() {
      let last = lastOfKind.flatMap { draft.items[$0].domain == domain ? $0 : nil }
      let numbering = Numbering(piece.text, after: last.map { draft.items[$0] })
      // A row of its own begins an item where rows are numbered, or where items bear no numbers at all.
      let isOwnRow =
        index == 0 && (!rowNumber.isEmpty || last.map { draft.items[$0].isUnnumberedSentence } ?? false)
      if let numbering, numbering.style == .arabic || numbering.style == .bracketedArabic {
        lastOfKind = draft.items.count
        draft.items.append(
          DraftItem(kind: kind, domain: domain, number: numbering.printed, text: numbering.rest, lines: piece.lines))
      } else if let last, !isOwnRow {
        draft.items[last].text += piece.text
        draft.items[last].lines = draft.items[last].lines.joined(piece.lines)
      } else {
        lastOfKind = draft.items.count
        draft.items.append(
          DraftItem(kind: kind, domain: domain, number: rowNumber, text: piece.text, lines: piece.lines))
      }
    }
  }

  /// The row's units answer for the measures that begin in it; in a row that begins none, for the last one.
  private func addUnits(
    _ row: PlanTable.Row, to begun: [Int], or last: Int?, in draft: inout PlanDraft
  ) {
    let begins = !begun.isEmpty
    let units = { (column: Int?) in UnitList(begins ? row.whole(column) : row.own(column)) }
    let lead = units(table.header.leadColumn)
    let support = table.header.supportColumns.map(units).reduce(into: .none, +=)
    let columns = [table.header.leadColumn].compactMap { $0 } + table.header.supportColumns
    let lines = columns.compactMap { row.row.cells[$0].origin == .own ? row.row.cells[$0].textLines : nil }
    for index in begins ? begun : [last].compactMap({ $0 }) {
      draft.items[index].lead += lead
      draft.items[index].naming = table.header.leadColumn == nil ? .noUnits : .units
      draft.items[index].support += support
      for place in lines { draft.items[index].lines = draft.items[index].lines.joined(place) }
    }
  }
}
