import PlanModel
import Wording

/// A problem in a cell of a table of observations: the rule, the place, the cell's text, and the remedy.
public struct CellFinding: Hashable, Sendable, Codable {
  /// Which rule the cell breaks.
  public let rule: Rule
  /// Where the cell (or the row, or the header) stands.
  public let place: Phrase
  /// The cell's text as it stands there; empty where nothing does.
  public let cell: String
  /// What is wrong, and what to do.
  public let message: Phrase

  /// A finding at its place.
  public init(_ rule: Rule, at place: Phrase, cell: String, _ message: Phrase) {
    self.rule = rule
    self.place = place
    self.cell = cell
    self.message = message
  }

  /// How much it matters: one error, and nothing of the table is taken over.
  public var severity: Finding.Severity { rule.severity }

  /// What may be wrong with a cell. The raw values are part of the documented JSON.
  public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
    /// The file holds no header.
    case tableWithoutHeader
    /// A column that cannot be done without.
    case missingColumn
    /// Two columns of one meaning.
    case duplicateColumn
    /// A column of no known name; it was passed over.
    case unknownColumn
    /// More cells than the header has.
    case rowTooLong
    /// No indicator.
    case indicatorEmpty
    /// An indicator that no current plan has.
    case indicatorInNoPlan
    /// No region, and no default.
    case regionEmpty
    /// A region that GB/T 2260 does not have.
    case regionUnknown
    /// A name that several places bear.
    case regionAmbiguous
    /// Not four digits, before 1949, or after the year of the import.
    case yearInvalid
    /// Neither a known category nor `dimension:category`.
    case breakdownUnknown
    /// The name's bracket and the breakdown column differ.
    case breakdownConflicts
    /// Not one decimal number.
    case valueInvalid
    /// No value and no reason for it.
    case valueMissing
    /// A value and a reason why there is none.
    case reasonBesideValue
    /// Below zero where that cannot be.
    case valueNegative
    /// More than the whole: over 100 %, 1000 ‰ …
    case valueOverScale
    /// No unit, and none known.
    case unitMissing
    /// No unit; the known one was taken.
    case unitTaken
    /// Another unit than the indicator's, or two units in one row.
    case unitDiffers
    /// No source.
    case sourceEmpty
    /// Neither published nor derived.
    case derivationUnknown
    /// One subject twice in the table.
    case duplicateRow
    /// Another value than the ledger's, and no reason to correct it.
    case correctionWithoutReason
    /// The ledger holds this value already.
    case alreadyInLedger

    /// How much it matters.
    public var severity: Finding.Severity {
      switch self {
      case .unknownColumn, .unitTaken, .alreadyInLedger: .note
      case .indicatorInNoPlan: .warning
      case .tableWithoutHeader, .missingColumn, .duplicateColumn, .rowTooLong, .indicatorEmpty, .regionEmpty,
        .regionUnknown, .regionAmbiguous, .yearInvalid, .breakdownUnknown, .breakdownConflicts, .valueInvalid,
        .valueMissing, .reasonBesideValue, .valueNegative, .valueOverScale, .unitMissing, .unitDiffers,
        .sourceEmpty, .derivationUnknown, .duplicateRow, .correctionWithoutReason:
        .error
      }
    }
  }
}
