import Foundation
import PlanModel
import Wording

/// Holds drafts against what is known of their indicators, against the ledger, and against one another.
struct ObservationChecks {
  private let columns: ObservationColumns
  private let terms: ImportObservations.Terms
  private var units: KnownUnits
  private let held: [Observation.Subject: Observation]
  private var rows: [Observation.Subject: RowPlace] = [:]
  private var strangers: Set<Indicator.ID> = []
  private var unitsTaken: Set<Indicator.ID> = []
  private var unchanged: (count: Int, first: ObservationDraft)?
  private(set) var findings: [CellFinding] = []
  private(set) var toAppend: [Observation] = []
  private(set) var corrected = 0

  init(
    _ columns: ObservationColumns, _ terms: ImportObservations.Terms, units: KnownUnits, ledger: [Observation]
  ) {
    self.columns = columns
    self.terms = terms
    self.units = units
    self.units.add(ledger)
    held = Dictionary(ledger.map { ($0.subject, $0) }, uniquingKeysWith: { _, last in last })
  }

  var unchangedCount: Int { unchanged?.count ?? 0 }

  mutating func check(_ draft: ObservationDraft) {
    if let first = rows.updateValue(draft.row.place, forKey: draft.subject) {
      rows[draft.subject] = first
      report(.duplicateRow, .indicator, draft, .rowRepeats(first.phrase))
      return
    }
    if !units.planned.isEmpty, !units.planned.contains(draft.subject.indicator),
      strangers.insert(draft.subject.indicator).inserted
    {
      report(.indicatorInNoPlan, .indicator, draft, .indicatorInNoPlan)
    }
    guard let unit = unit(of: draft), isPlausible(draft, in: unit) else { return }
    guard let former = held[draft.subject] else {
      return toAppend.append(observation(draft, unit, note: draft.note))
    }
    if former.unit == unit, former.value.sameValue(as: draft.value) {
      unchanged = unchanged.map { ($0.count + 1, $0.first) } ?? (1, draft)
      return
    }
    let formerText = former.value.figure?.description ?? Self.words(for: former.value)
    guard let reason = terms.correctionReason, !reason.isBlank else {
      return report(.correctionWithoutReason, .value, draft, .correctionNeedsReason(held: formerText))
    }
    corrected += 1
    let remark = Phrase.correctedBecause(reason, former: formerText).zh
    toAppend.append(
      observation(draft, unit, note: draft.note.isEmpty ? remark : "\(draft.note)；\(remark)"))
  }

  /// One note for all rows that hold nothing new: a table handed in again would otherwise have thousands.
  mutating func finish() {
    guard let unchanged else { return }
    report(.alreadyInLedger, .value, unchanged.first, .unchangedRowsSkipped(unchanged.count))
  }

  private mutating func report(
    _ rule: CellFinding.Rule, _ column: ObservationColumn, _ draft: ObservationDraft, _ message: Phrase
  ) {
    findings.append(
      CellFinding(
        rule, at: columns.place(column, of: draft.row), cell: columns.text(column, of: draft.row), message))
  }

  private func observation(_ draft: ObservationDraft, _ unit: UnitOfMeasure, note: String) -> Observation {
    Observation(
      subject: draft.subject, value: draft.value, unit: unit,
      provenance: Observation.Provenance(
        source: draft.source, note: note, derivation: draft.derivation, author: draft.author,
        recordedAt: terms.at))
  }

  private mutating func unit(of draft: ObservationDraft) -> UnitOfMeasure? {
    let indicator = draft.subject.indicator
    let known = units.byIndicator[indicator] ?? []
    guard let stated = draft.units.first else {
      guard known.count == 1, let unit = known.first else {
        report(.unitMissing, .unit, draft, .unitMissing)
        return nil
      }
      if unitsTaken.insert(indicator).inserted { report(.unitTaken, .unit, draft, .unitTaken(unit.symbol)) }
      return unit
    }
    if let other = draft.units.first(where: { $0 != stated }) {
      report(.unitDiffers, .unit, draft, .unitsWithinRowDiffer([stated.symbol, other.symbol]))
      return nil
    }
    if known.isEmpty {
      units.add(stated, of: indicator)
    } else if !known.contains(stated) {
      report(
        .unitDiffers, .unit, draft,
        .unitDiffersFromKnown(known.map(\.symbol).sorted(), indicator: indicator.text))
      return nil
    }
    return stated
  }

  private mutating func isPlausible(_ draft: ObservationDraft, in unit: UnitOfMeasure) -> Bool {
    guard let value = draft.value.figure?.value else { return true }
    let name = draft.subject.indicator.text
    if value < 0, !Self.mayBeNegative.contains(where: name.contains) {
      report(.valueNegative, .value, draft, .valueNegative)
      return false
    }
    if let whole = Self.wholes[unit.symbol], value > Decimal(whole),
      !Self.mayExceedWhole.contains(where: name.contains)
    {
      report(.valueOverScale, .value, draft, .valueOverScale(whole, unit: unit.symbol))
      return false
    }
    return true
  }

  private static func words(for value: ObservedValue) -> String {
    guard case .missing(let reason) = value else { return "" }
    return PrintedCell.missingReasons.first { $0.reason == reason }?.words[0] ?? ""
  }

  /// What a part cannot exceed, by unit.
  private static let wholes = ["%": 100, "‰": 1_000, "1/万": 10_000, "1/10万": 100_000]
  /// Gross enrolment counts pupils of any age against one age group, growth is against the year before.
  private static let mayExceedWhole = ["毛入学率", "毛入园率", "增长", "增速", "增幅", "比上年", "变化"]
  private static let mayBeNegative = ["增长", "增速", "增幅", "下降", "变化", "差距", "差异", "差"]
}

extension ObservedValue {
  /// Equal as a value: 30 and 30.0 are the same, whatever was printed.
  fileprivate func sameValue(as other: ObservedValue) -> Bool {
    switch (self, other) {
    case (.figure(let left), .figure(let right)): left.value == right.value
    case (.missing(let left), .missing(let right)): left == right
    case (.figure, .missing), (.missing, .figure): false
    }
  }
}
