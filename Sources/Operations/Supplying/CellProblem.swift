import Wording

/// Something about a cell of a filled-in workbook, by its sheet and place: what it is, and the remedy.
public struct CellProblem: Hashable, Sendable, Codable {
  public let rule: Rule
  public let place: Place
  /// What stands in the cell; empty where nothing does.
  public let found: String
  /// What is wrong, and what to do. Its English begins in lower case: it follows the place.
  public let message: Phrase

  /// A problem at its place.
  public init(_ rule: Rule, at place: Place, found: String, _ message: Phrase) {
    self.rule = rule
    self.place = place
    self.found = found
    self.message = message
  }

  /// A cell of a workbook.
  public struct Place: Hashable, Sendable, Codable, CustomStringConvertible {
    /// As its tab says.
    public let sheet: String
    /// As Excel names it: `K12`.
    public let cell: String

    /// `指标数据!K12`.
    public var description: String { "\(sheet)!\(cell)" }
  }

  /// What may be wrong. The raw values stand in JSON.
  public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
    case formula, notNumber, otherUnit, date, error, boolean, percentTaken, percentWrongUnit, reasonUnknown,
      stateUnknown, valueBesideReason
    case rowMissing, rowMoved, rowRepeated, rowMixed, rowAdded, outsideForm, lockedChanged, assignmentGone
  }

  /// What becomes of the cell.
  public var effect: Effect {
    switch rule {
    case .percentTaken, .rowMoved, .lockedChanged: .said
    case .formula, .notNumber, .otherUnit, .date, .error, .boolean, .percentWrongUnit, .reasonUnknown, .stateUnknown,
      .valueBesideReason, .rowMissing, .rowRepeated, .rowMixed, .rowAdded, .outsideForm, .assignmentGone:
      .notTaken
    }
  }

  /// What becomes of a cell that has a problem. The raw values stand in JSON.
  public enum Effect: String, Hashable, Sendable, Codable {
    /// What was typed is not taken; what stood there before stays.
    case notTaken
    /// Everything the person may fill in is taken; they should look at it.
    case said
  }
}
