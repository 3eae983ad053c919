import PlanModel
import Wording

/// Reads the rows of an indicator table: numbered rows, rows under one number, rows cut in two by a page.
struct IndicatorTable {
  let table: PlanTable

  /// What the table holds, with what was healed on the way.
  func read(into draft: inout PlanDraft, findings: inout [Finding]) {
    let domainStarts = domains(draft: draft)
    var currentDomain = draft.domains.last?.number ?? 0
    var isProposed = false
    for (index, row) in table.body.enumerated() {
      if let start = domainStarts[index] {
        currentDomain = draft.domain(named: start.name)
        if start.certainty == .proposed { draft.proposedDomains.append((start.name, row.row.lines)) }
        isProposed = start.certainty == .proposed
      }
      if isProposed, let last = draft.proposedDomains.indices.last {
        draft.proposedDomains[last].lines = draft.proposedDomains[last].lines.joined(row.row.lines)
      }
      if let heading = heading(row) {
        draft.structure.append(StructureLine(role: .heading, text: heading, lines: row.row.lines))
        currentDomain = draft.domain(named: heading)
        continue
      }
      take(row, domain: currentDomain, draft: &draft, findings: &findings)
    }
  }

  /// A row that names a domain across the table, in tables without a domain column.
  private func heading(_ row: PlanTable.Row) -> String? {
    guard table.header.column(of: .domain) == nil else { return nil }
    let header = table.header
    if let numbering = row.heading(number: header.column(of: .number), text: header.column(of: .indicator)) {
      return numbering.rest
    }
    guard let text = row.onlyText else { return nil }
    let numbering = Numbering(text)
    let bare = numbering?.rest ?? text
    let isNumbered = numbering.map { $0.style <= .bracketed } ?? false
    return (isNumbered || ["妇女", "儿童"].contains(where: bare.hasPrefix)) && bare.count <= 12 ? bare : nil
  }

  private func domains(draft: PlanDraft) -> [Int: DomainColumn.Reading] {
    guard let column = table.header.column(of: .domain) else { return [:] }
    let cells = table.body.enumerated().compactMap { index, row -> DomainColumn.Cell? in
      guard row.row.cells[column].origin == .own else { return nil }
      let text = row.text(column)
      let name = Numbering(text)?.rest ?? text
      return name.isEmpty ? nil : DomainColumn.Cell(row: index, text: name, afterPageBreak: row.afterPageBreak)
    }
    let readings = DomainColumn(order: draft.order).read(cells)
    return Dictionary(readings.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// UTF-8 bytes. What is longer is no name, and rows below it do not go on with it.
  private static let longestName = 2_000

  private func take(
    _ row: PlanTable.Row, domain: Int, draft: inout PlanDraft, findings: inout [Finding]
  ) {
    let header = table.header
    let name = row.text(header.column(of: .indicator))
    let numberColumn = header.column(of: .number)
    let printed = row.isSpanned(numberColumn) ? "" : row.number(numberColumn)
    let number = printed.isEmpty && !row.isSpanned(numberColumn) ? row.text(numberColumn) : printed
    let targets = header.targetColumns.map { (year: $0.year, phrase: row.text($0.column)) }
    let hasTarget = targets.contains { !$0.phrase.isEmpty }
    let isUnnumberedTable = header.column(of: .number) == nil

    if let last = draft.indicators.indices.last, number.isEmpty, name.isEmpty || !hasTarget, !isUnnumberedTable,
      draft.indicators[last].name.utf8.count < Self.longestName
    {
      heal(&draft.indicators[last], with: row)
      findings.append(Finding(.healedRow, .healedRow(name: draft.indicators[last].name), lines: row.row.lines))
      return
    }
    guard !name.isEmpty else { return }
    let above = number.isEmpty && !isUnnumberedTable ? draft.indicators.last : nil
    let (bareName, nameUnit) = Self.nameAndUnit(name)
    let unitColumn = row.text(header.column(of: .unitOfMeasure))
    let merged = { (own: String, above: String?) in own.isEmpty ? above ?? "" : own }
    let lead = rawText(row, header.leadColumn)
    let support = header.supportColumns.map { rawText(row, $0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    // An empty cell beside a row under the same number is a merged one; beside a numbered row it is empty.
    draft.indicators.append(
      DraftIndicator(
        domain: domain, number: above?.number ?? (number.isEmpty ? "\(draft.indicators.count + 1)" : number),
        row: (above?.row ?? 0) + 1, name: bareName, unit: unitColumn.isEmpty ? nameUnit : unitColumn,
        targets: targets, baseline: baseline(row),
        bindingness: merged(row.text(header.column(of: .bindingness)), above?.bindingness),
        lead: merged(lead, above?.lead), support: support.isEmpty && lead.isEmpty ? above?.support ?? "" : support,
        lines: row.row.lines))
  }

  private func rawText(_ row: PlanTable.Row, _ column: Int?) -> String {
    guard let column else { return "" }
    let text = row.row.cells[column].text
    return Healing.text(text).isEmpty ? "" : text
  }

  private func baseline(_ row: PlanTable.Row) -> (year: Int?, value: String)? {
    guard let (column, year) = table.header.baselineColumn else { return nil }
    let value = row.text(column)
    return value.isEmpty ? nil : (year, value)
  }

  /// A row that only goes on with the cells of the row above it.
  private func heal(_ indicator: inout DraftIndicator, with row: PlanTable.Row) {
    let header = table.header
    let printed = indicator.unit.isEmpty ? indicator.name : "\(indicator.name)（\(indicator.unit)）"
    let more = row.text(header.column(of: .indicator))
    if !more.isEmpty { (indicator.name, indicator.unit) = Self.nameAndUnit(printed + more) }
    for (index, column) in header.targetColumns.enumerated() where indicator.targets.indices.contains(index) {
      indicator.targets[index].phrase += row.text(column.column)
    }
    indicator.bindingness +=
      row.isSpanned(header.column(of: .bindingness)) ? "" : row.text(header.column(of: .bindingness))
    Self.append(row.own(header.leadColumn), to: &indicator.lead)
    for column in header.supportColumns { Self.append(row.own(column), to: &indicator.support) }
    indicator.lines = indicator.lines.joined(row.row.lines)
  }

  static func append(_ below: String, to above: inout String) {
    if !above.isEmpty, !below.isEmpty { above += "\n" }
    above += below
  }

  /// `孕产妇死亡率（1/10万）` → the name and the unit in its last brackets; brackets that hold no unit stay.
  static func nameAndUnit(_ printed: String) -> (name: String, unit: String) {
    guard let last = printed.last, "）)".contains(last), let open = printed.lastIndex(where: { "（(".contains($0) })
    else {
      return (printed, "")
    }
    let inside = String(printed[printed.index(after: open)...].dropLast())
    guard UnitOfMeasure.isPrintedUnit(inside) else { return (printed, "") }
    return (String(printed[..<open]), inside)
  }
}
