import PlanModel
import Wording

/// A row that was read cell by cell, before it is held against plans, ledger and the other rows.
struct ObservationDraft: Sendable {
  let row: ObservationTable.Row
  let subject: Observation.Subject
  let value: ObservedValue
  /// The units the row names: in its unit cell, behind the value, in the indicator's brackets.
  let units: [UnitOfMeasure]
  let source: String
  let note: String
  let derivation: Observation.Derivation
  let author: String
}

/// Reads rows cell by cell. Words that come back in thousands of rows are understood once.
struct ObservationRowReader {
  private let columns: ObservationColumns
  private let terms: ImportObservations.Terms
  private let places: RegionReading
  /// Places that the register does not know and a kept plan does: a new district, a development zone.
  private let planned: [Region]
  private var names: [String: IndicatorName] = [:]
  private var regions: [String: RegionReading.Answer] = [:]
  private var units: [String: UnitOfMeasure] = [:]
  private var breakdowns: [String: Breakdown] = [:]
  private(set) var findings: [CellFinding] = []

  init(
    _ columns: ObservationColumns, _ terms: ImportObservations.Terms, register: RegionRegister, planned: [Region]
  ) {
    self.columns = columns
    self.terms = terms
    places = RegionReading(register: register)
    self.planned = planned
  }

  /// `nil` for a blank row, and for one with findings.
  mutating func draft(_ row: ObservationTable.Row) -> ObservationDraft? {
    if row.cells.allSatisfy(\.isBlank) { return nil }
    let before = findings.count
    if let excess = columns.excess(in: row) {
      findings.append(CellFinding(.rowTooLong, at: row.place.phrase, cell: excess, .rowLongerThanHeader))
    }
    let name = indicatorName(row)
    let region = region(row)
    let year = year(row)
    let breakdown = breakdown(row, name)
    let value = value(row)
    let source = columns.text(.source, of: row)
    if source.isEmpty { report(.sourceEmpty, .source, row, .sourceEmpty) }
    let derivation = derivation(row)
    guard findings.count == before, let region, let year, let breakdown, let value else { return nil }
    let author = columns.text(.author, of: row)
    return ObservationDraft(
      row: row,
      subject: Observation.Subject(indicator: name.id, region: region, year: year, breakdown: breakdown),
      value: value.value, units: statedUnits(row, name, behindValue: value.unit), source: source,
      note: columns.text(.note, of: row), derivation: derivation, author: author.isEmpty ? terms.author : author)
  }

  private mutating func report(
    _ rule: CellFinding.Rule, _ column: ObservationColumn, _ row: ObservationTable.Row, _ message: Phrase
  ) {
    findings.append(
      CellFinding(rule, at: columns.place(column, of: row), cell: columns.text(column, of: row), message))
  }

  private mutating func indicatorName(_ row: ObservationTable.Row) -> IndicatorName {
    let text = columns.text(.indicator, of: row)
    if text.isEmpty { report(.indicatorEmpty, .indicator, row, .indicatorEmpty) }
    if let known = names[text] { return known }
    let name = IndicatorName(printed: text)
    names[text] = name
    return name
  }

  private mutating func region(_ row: ObservationTable.Row) -> RegionCode? {
    let text = columns.text(.region, of: row)
    if text.isEmpty {
      if terms.defaultRegion == nil { report(.regionEmpty, .region, row, .regionEmpty) }
      return terms.defaultRegion
    }
    let answer = regions[text] ?? places.region(printed: text)
    regions[text] = answer
    switch answer {
    case .found(let code): return code
    case .unknown:
      if let code = planned.lazy.filter({ $0.name == text || $0.code?.digits == text }).compactMap(\.code).first {
        return code
      }
      report(.regionUnknown, .region, row, .regionNotFound)
    case .ambiguous(let codes):
      report(.regionAmbiguous, .region, row, .regionHasNamesakes(codes.map(\.digits)))
    }
    return nil
  }

  private mutating func year(_ row: ObservationTable.Row) -> Int? {
    let text = columns.text(.year, of: row)
    guard let year = PrintedCell.year(text) else {
      report(.yearInvalid, .year, row, .yearIsNoYear)
      return nil
    }
    if year < PrintedCell.firstYear {
      report(.yearInvalid, .year, row, .yearTooEarly(first: PrintedCell.firstYear))
      return nil
    }
    if year > terms.year {
      report(.yearInvalid, .year, row, .yearNotYetOver(asOf: terms.year))
      return nil
    }
    return year
  }

  private mutating func breakdown(_ row: ObservationTable.Row, _ name: IndicatorName) -> Breakdown? {
    let text = columns.text(.breakdown, of: row)
    guard let stated = breakdowns[text] ?? Breakdown(printed: text) else {
      report(.breakdownUnknown, .breakdown, row, .breakdownNotUnderstood)
      return nil
    }
    breakdowns[text] = stated
    if name.breakdown.isTotal || stated == name.breakdown { return stated }
    if stated.isTotal { return name.breakdown }
    guard let both = Breakdown(printed: "\(stated.text)；\(name.breakdown.text)") else {
      report(.breakdownConflicts, .breakdown, row, .breakdownContradictsName(name.breakdown.text))
      return nil
    }
    return both
  }

  private mutating func value(_ row: ObservationTable.Row) -> (value: ObservedValue, unit: UnitOfMeasure?)? {
    let text = columns.text(.value, of: row)
    let reasonText = columns.text(.missing, of: row)
    if PrintedCell.standsForNothing(text) {
      // Where there is no column for the reason, offices write it into the note.
      let reason = reasonText.isEmpty ? columns.text(.note, of: row) : reasonText
      if let reason = PrintedCell.missingReason(reason) { return (.missing(reason), nil) }
      report(.valueMissing, .value, row, .valueMissingWithoutReason(PrintedCell.missingReasons.map { $0.words[0] }))
      return nil
    }
    guard let (figure, unit) = PrintedCell.figure(text) else {
      report(.valueInvalid, .value, row, .valueIsNoNumber)
      return nil
    }
    if !reasonText.isEmpty {
      report(.reasonBesideValue, .missing, row, .missingReasonBesideValue)
      return nil
    }
    return (.figure(figure), unit)
  }

  private mutating func derivation(_ row: ObservationTable.Row) -> Observation.Derivation {
    let text = columns.text(.derivation, of: row).lowercased()
    if let derivation = PrintedCell.derivation(text, note: columns.text(.note, of: row)) { return derivation }
    report(.derivationUnknown, .derivation, row, .derivationNotUnderstood)
    return .published
  }

  private mutating func statedUnits(
    _ row: ObservationTable.Row, _ name: IndicatorName, behindValue: UnitOfMeasure?
  ) -> [UnitOfMeasure] {
    var stated: [UnitOfMeasure] = []
    let text = columns.text(.unit, of: row)
    if !text.isEmpty {
      let unit = units[text] ?? PrintedCell.unit(text)
      units[text] = unit
      stated.append(unit)
    }
    if let behindValue { stated.append(behindValue) }
    if let unit = name.unit { stated.append(unit) }
    return stated
  }
}
