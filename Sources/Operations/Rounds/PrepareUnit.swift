import Foundation
import PlanModel
import Rounds
import Store
import Wording

/// Lays out a unit's part of a round (填报清单): what it owes with last years' figures, definitions, targets and what the
/// checks say so far. The page and the workbook are made from it.
public struct PrepareUnit: Sendable {
  private let store: any PlanStore

  /// Reads from the store.
  public init(store: any PlanStore) { self.store = store }

  /// The unit's rows, led ones first, each in the round's order. Throws `RoundRefusal` where there is no such round,
  /// or it asks nothing of the unit.
  public func callAsFunction(_ id: ReportingRound.ID, unit: String) async throws -> PreparedUnit {
    let state = try await LoadRound(book: store)(id)
    let own = state.assignments.filter {
      $0.standing == .owed && ($0.leads.contains(unit) || $0.supports.contains(unit))
    }
    guard !own.isEmpty else { throw RoundRefusal.noSuchUnit(unit) }
    let checked = try await CheckReturns(store: store).surroundings(of: state, for: own)
    let rows = own.map { assignment in
      PreparedUnit.Row(
        row: .init(
          assignment: assignment, current: state.current(assignment.id), known: checked.known(of: assignment),
          definition: assignment.definition, targetWords: assignment.targetWords),
        findings: state.current(assignment.id).hasBegun ? checked.findings(on: assignment, for: .draft) : [],
        computed: checked.computed(of: assignment), lastSource: checked.lastSource(of: assignment))
    }
    return PreparedUnit(
      round: state.round, unit: unit, rows: rows.filter { $0.leads(unit) } + rows.filter { !$0.leads(unit) })
  }
}

/// A unit's part of a round.
public struct PreparedUnit: Sendable {
  public let round: ReportingRound
  public let unit: String
  /// Led ones first.
  public let rows: [Row]

  /// One assignment.
  public struct Row: Sendable {
    public let row: UnitWorkbook.UnitRow
    /// What the checks say of what is kept; nothing of what has not begun.
    public let findings: [CheckFinding]
    /// The rate that its numerator and denominator make; `nil` where they make none.
    public let computed: Figure?
    /// Where its figures came from last; empty where none is known.
    public let lastSource: String

    public var assignment: Assignment { row.assignment }
    public var current: Return { row.current }

    /// Whether the unit answers for it, and does not only help.
    public func leads(_ unit: String) -> Bool { assignment.leads.contains(unit) }
  }
}

extension Assignment {
  /// How its indicator is defined, where the definition leaves no room: what is counted, among whom, per how many.
  public var definition: Phrase? {
    guard let indicator = total?.indicator, let definition = RateDefinition.of(indicator) else { return nil }
    return .Round.definition(
      numerator: definition.numerators.first?.text ?? "", denominator: definition.denominators.first?.text ?? "",
      per: definition.per.plainText)
  }

  /// The targets' own words, each once.
  public var targetWords: [String] {
    var words: [String] = []
    for place in places where !place.target.isEmpty && !words.contains(place.target) { words.append(place.target) }
    return words
  }
}

extension CheckedSurroundings {
  /// Figures of earlier years for an assignment's cells.
  func known(of assignment: Assignment) -> [CellID: [Int: CheckSubject.KnownFigure]] {
    var known: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    for cell in assignment.cells { known[cell.id] = surroundings.known[cell.id] }
    return known
  }

  /// Where its figures came from last; empty where none is known.
  func lastSource(of assignment: Assignment) -> String {
    guard let indicator = assignment.cells.first?.indicator.id else { return "" }
    return assignment.cells.filter { $0.indicator.id == indicator }
      .compactMap { surroundings.known[$0.id]?.max { $0.key < $1.key } }.max { $0.key < $1.key }?.value.source ?? ""
  }

  /// The total's rate, where it is computed and not typed.
  func computed(of assignment: Assignment) -> Figure? {
    guard let total = assignment.total, let value = surroundings.values[total.id], value.derivation == .derived else {
      return nil
    }
    return value.value.figure
  }
}
