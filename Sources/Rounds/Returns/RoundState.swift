import PlanModel

/// A round with what it asks for and how far each return is.
public struct RoundState: Sendable {
  public let round: ReportingRound
  /// In the round's order.
  public let assignments: [Assignment]
  /// Returns that have begun.
  public let returns: [Assignment.ID: Return]
  private let places: [Assignment.ID: Int]

  /// A round, or the part of it that concerns a unit.
  public init(round: ReportingRound, assignments: [Assignment], returns: [Return]) {
    self.round = round
    self.assignments = assignments
    places = Dictionary(
      assignments.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.returns = Dictionary(returns.map { ($0.assignment, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// An assignment by its identifier.
  public func assignment(_ id: Assignment.ID) -> Assignment? { places[id].map { assignments[$0] } }

  /// An assignment's return as it stands; an empty one where nothing was filled in yet.
  public func current(_ id: Assignment.ID) -> Return {
    returns[id] ?? Return(round: round.id, assignment: id)
  }

  /// The cells from which an assignment's rate is counted, where it is computed and not typed; else none. They may stand in
  /// other assignments.
  public func termsOfRate(of assignment: Assignment) -> Set<CellID> {
    guard let total = assignment.total, current(assignment.id).content[total.id].isEmpty,
      let rate = RateArithmetic(of: assignment, among: cells)
    else { return [] }
    return [rate.numerator, rate.denominator]
  }

  /// Items whose counts a computed rate needs and that are not approved; never the rate's own.
  public func unapprovedCounts(of assignment: Assignment) -> [Assignment] {
    let terms = termsOfRate(of: assignment)
    guard !terms.isEmpty else { return [] }
    return assignments.filter { other in
      other.id != assignment.id && current(other.id).stage < .approved && other.cells.contains { terms.contains($0.id) }
    }
  }

  private var cells: Set<CellID> { Set(assignments.flatMap { $0.cells.map(\.id) }) }

  /// What the returns say, computed rates included, whatever their stage.
  ///
  /// - Parameters:
  ///   - indicators: only items that ask for one of these; `nil` for all.
  ///   - decimals: how many digits a computed rate has.
  public func values(
    of indicators: Set<Indicator.ID>? = nil, decimals: (CellID) -> Int
  ) -> [CellID: ReturnedValue] {
    let assignments =
      indicators.map { wanted in
        self.assignments.filter { $0.cells.contains { wanted.contains($0.indicator.id) } }
      } ?? self.assignments
    var values: [CellID: ReturnedValue] = [:]
    for assignment in assignments {
      for cell in assignment.cells {
        guard let value = current(assignment.id).content[cell.id].value else { continue }
        values[cell.id] = ReturnedValue(value: value, derivation: .published)
      }
    }
    let cells = Set(assignments.flatMap { $0.cells.map(\.id) })
    for assignment in assignments {
      guard let total = assignment.total, current(assignment.id).content[total.id].isEmpty,
        let rate = RateArithmetic(of: assignment, among: cells, decimals: decimals(total.id)),
        let figure = rate.rate(of: values[rate.numerator]?.value, among: values[rate.denominator]?.value)
      else { continue }
      values[total.id] = ReturnedValue(value: .figure(figure), derivation: .derived)
    }
    return values
  }
}

/// A value that a return gives, typed or computed from its numerator and denominator.
public struct ReturnedValue: Hashable, Sendable {
  public let value: ObservedValue
  /// Whether it was computed.
  public let derivation: Observation.Derivation
}
