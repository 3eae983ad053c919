import Assessment
import PlanModel
import Rounds
import Store

/// Puts returns into their surroundings for the checks: what the ledger holds and what the other returns say.
public struct SurroundReturns: Sendable {
  private let ledger: any ObservationLedger

  /// How many years before the one collected are looked at.
  static let years = 20

  /// Reads figures from the ledger.
  public init(ledger: any ObservationLedger) { self.ledger = ledger }

  /// The surroundings of a round's returns.
  ///
  /// - Parameters:
  ///   - state: the whole round: returns of different units speak of one another.
  ///   - assignments: those that will be checked, `nil` for all. Only their figures are read, the counts behind their
  ///     rates, and what the rules speak of: a region may have thousands.
  ///   - reach: of which other indicators the rules speak.
  public func callAsFunction(
    _ state: RoundState, for assignments: [Assignment]? = nil, asking reach: RuleReach
  ) async throws -> Surroundings {
    let (region, year) = (state.round.regionCode, state.round.year)
    let indicators = indicators(of: assignments ?? state.assignments, asking: reach)
    var known: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    // No names would ask for everything; whoever asks for tasks alone needs nothing.
    let observations =
      indicators?.isEmpty == true
      ? []
      : try await ledger.current(
        ObservationQuery(indicators: indicators ?? [], regions: [region], years: (year - Self.years)...year))
    for one in observations {
      guard let figure = one.value.figure else { continue }
      known[CellID(indicator: one.subject.indicator, breakdown: one.subject.breakdown), default: [:]][
        one.subject.year] = .init(figure: figure, unit: one.unit, source: one.provenance.source)
    }
    return Surroundings(state, of: indicators, known: known)
  }

  /// `nil` for all.
  private func indicators(of assignments: [Assignment], asking reach: RuleReach) -> Set<Indicator.ID>? {
    guard case .named(let named) = reach else { return nil }
    let wanted = named.union(assignments.flatMap { $0.cells.map(\.indicator.id) })
    return wanted.reduce(into: wanted) { $0.formUnion(RateDefinition.counts(of: $1)) }
  }
}

/// A round's returns in their surroundings.
public struct Surroundings: Sendable {
  public let state: RoundState
  /// Figures of the ledger by cell and year.
  public let known: [CellID: [Int: CheckSubject.KnownFigure]]
  /// What the returns say, computed rates included.
  public let values: [CellID: ReturnedValue]
  /// The values alone.
  private let beside: [CellID: ObservedValue]

  /// It remembers the shapes of its forecasts: all rounds share a few.
  private static let forecaster = Forecaster()

  init(
    _ state: RoundState, of indicators: Set<Indicator.ID>?, known: [CellID: [Int: CheckSubject.KnownFigure]]
  ) {
    self.state = state
    self.known = known
    values = state.values(of: indicators) { Self.decimals(known[$0] ?? [:], before: state.round.year) }
    beside = values.mapValues(\.value)
  }

  /// The digits after the point of the last figure before `year`; 2 where there is none.
  static func decimals(_ known: [Int: CheckSubject.KnownFigure], before year: Int) -> Int {
    known.filter { $0.key < year }.max { $0.key < $1.key }?.value.figure.decimals ?? 2
  }

  /// One return as the checks see it, with what the forecast expects of its cells.
  ///
  /// - Parameter content: what is to be checked; `nil` for what is kept.
  public func subject(_ assignment: Assignment, content: ReturnContent? = nil) -> CheckSubject {
    var expected: [CellID: CheckSubject.ExpectedRange] = [:]
    for cell in assignment.cells { expected[cell.id] = self.expected(cell) }
    return CheckSubject(
      assignment: assignment, content: content ?? state.current(assignment.id).content,
      region: state.round.regionCode, year: state.round.year, known: known, beside: beside,
      expected: expected)
  }

  /// The 95 % interval from the years before; `nil` with fewer than three of them, for which no forecast is made.
  private func expected(_ cell: Assignment.Cell) -> CheckSubject.ExpectedRange? {
    let year = state.round.year
    var figures: [Int: Figure] = [:]
    for (past, one) in known[cell.id] ?? [:] where past < year && one.unit == cell.indicator.unit {
      figures[past] = one.figure
    }
    guard figures.count >= 3, let window = ForecastWindow(Series(figures, of: cell.indicator)),
      let forecast = Self.forecaster.forecast(window, year: year, aim: .none)
    else { return nil }
    let band = ForecastBand(forecast)
    return .init(low: band.low95, high: band.high95)
  }
}
