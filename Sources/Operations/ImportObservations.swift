import Foundation
import PlanModel
import Store
import Wording

/// Takes a table of figures into the ledger: all of it, or, where one cell is wrong, nothing.
public struct ImportObservations: Sendable {
  private let ledger: any ObservationLedger
  private let shelf: any PlanShelf
  private let register: RegionRegister

  /// The shelf says in which units its plans measure; the register knows the places.
  public init(ledger: any ObservationLedger, shelf: any PlanShelf, register: RegionRegister = .national) {
    self.ledger = ledger
    self.shelf = shelf
    self.register = register
  }

  /// What holds for every row of a table.
  public struct Terms: Sendable {
    /// Who answers for rows that name nobody.
    public let author: String
    /// The time of the import; figures of later years are refused.
    public let at: Date
    /// The region of rows that name none; `nil` where each must.
    public let defaultRegion: RegionCode?
    /// Why values that differ from the ledger's replace them; `nil` where they must not.
    public let correctionReason: String?

    /// Throws `AuthorMissing` where nobody is named.
    public init(author: String, at: Date, defaultRegion: RegionCode? = nil, correctionReason: String? = nil) throws {
      guard !author.isBlank else { throw AuthorMissing() }
      self.author = author.trimmed
      self.at = at
      self.defaultRegion = defaultRegion
      self.correctionReason = correctionReason
      var calendar = Calendar(identifier: .gregorian)
      // Beijing time: the year that an office in China writes on that day.
      calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
      year = calendar.component(.year, from: at)
    }

    let year: Int
  }

  /// Figures need somebody who answers for them.
  public struct AuthorMissing: Refusal {
    /// Says that an author must be named.
    public var reason: Phrase { .importNeedsAuthor }
  }

  /// Checks the table and, where no cell is wrong, appends what is new in it, in one go.
  public func callAsFunction(_ table: ObservationTable, on terms: Terms) async throws -> ObservationImport {
    let (observations, checked) = try await examine(table, terms)
    guard checked.outcome == .ready else { return checked }
    try await ledger.append(observations)
    return checked.with(.appended)
  }

  /// What an import would do, without doing it.
  public func check(_ table: ObservationTable, on terms: Terms) async throws -> ObservationImport {
    try await examine(table, terms).result
  }

  private func examine(
    _ table: ObservationTable, _ terms: Terms
  ) async throws -> (observations: [Observation], result: ObservationImport) {
    let (columns, headerFindings) = ObservationColumns.recognised(
      in: table, regionIsGiven: terms.defaultRegion != nil)
    if headerFindings.contains(where: { $0.severity == .error }) {
      return ([], ObservationImport(.refused, findings: headerFindings))
    }
    var reader = ObservationRowReader(
      columns, terms, register: register, planned: try await shelf.currentPlans().map(\.region))
    let drafts = table.rows.compactMap { reader.draft($0) }
    let subjects = ObservationQuery(
      indicators: Set(drafts.map(\.subject.indicator)), regions: Set(drafts.map(\.subject.region)))
    let held = drafts.isEmpty ? [] : try await ledger.current(subjects)
    var checks = ObservationChecks(columns, terms, units: try await KnownUnits(shelf: shelf), ledger: held)
    for draft in drafts { checks.check(draft) }
    checks.finish()
    let findings = headerFindings + reader.findings + checks.findings
    if findings.contains(where: { $0.severity == .error }) {
      return ([], ObservationImport(.refused, findings: findings))
    }
    return (
      checks.toAppend,
      ObservationImport(
        .ready, added: checks.toAppend.count - checks.corrected, corrected: checks.corrected,
        unchanged: checks.unchangedCount, findings: findings)
    )
  }
}

/// What came of an import.
public struct ObservationImport: Hashable, Sendable, Codable {
  /// Whether anything was appended.
  public let outcome: Outcome
  /// Values of subjects the ledger had nothing of; 0 where the import was refused.
  public let added: Int
  /// Values that replace another; 0 where the import was refused.
  public let corrected: Int
  /// Rows the ledger held already; 0 where the import was refused.
  public let unchanged: Int
  /// All that was noticed: the header's first, then the cells' row by row, then what rows hold against each
  /// other, the plans and the ledger.
  public let findings: [CellFinding]

  /// How an import ended. The raw values are part of the documented JSON.
  public enum Outcome: String, Hashable, Sendable, Codable {
    /// Everything is in the ledger.
    case appended
    /// Nothing is wrong; nothing was appended, for it was only checked.
    case ready
    /// Something is wrong; nothing was appended.
    case refused
  }

  init(_ outcome: Outcome, added: Int = 0, corrected: Int = 0, unchanged: Int = 0, findings: [CellFinding]) {
    self.outcome = outcome
    self.added = added
    self.corrected = corrected
    self.unchanged = unchanged
    self.findings = findings
  }

  func with(_ outcome: Outcome) -> ObservationImport {
    ObservationImport(outcome, added: added, corrected: corrected, unchanged: unchanged, findings: findings)
  }
}
