import Assessment
import PlanModel
import Rounds
import Store

/// Puts returns into their surroundings for the checks: what the ledger holds, what the other returns say, and what
/// the forecast expects.
public struct SurroundReturns: Sendable {
  private let ledger: any ObservationLedger
  private let forecaster = Forecaster()

  /// How many years before the one collected are looked at.
  static let years = 20

  /// Reads figures from the ledger.
  public init(ledger: any ObservationLedger) { self.ledger = ledger }

  /// The surroundings of a round's returns.
  ///
  /// - Parameters:
  ///   - state: the whole round: returns of different units speak of one another.
  ///   - assignments: those that will be checked, `nil` for all; a forecast is made for their cells only.
  public func callAsFunction(_ state: RoundState, for assignments: [Assignment]? = nil) async throws -> Surroundings {
    let (region, year) = (state.round.regionCode, state.round.year)
    var known: [CellID: [Int: CheckSubject.KnownFigure]] = [:]
    let observations = try await ledger.current(
      // All of them: a rule may speak of indicators that no plan has.
      ObservationQuery(regions: [region], years: (year - Self.years)...year))
    for one in observations {
      guard let figure = one.value.figure else { continue }
      known[CellID(indicator: one.subject.indicator, breakdown: one.subject.breakdown), default: [:]][
        one.subject.year] = .init(figure: figure, unit: one.unit)
    }
    var expected: [CellID: CheckSubject.ExpectedRange] = [:]
    for cell in (assignments ?? state.assignments).flatMap(\.cells) {
      expected[cell.id] = self.expected(cell, known[cell.id] ?? [:], in: year)
    }
    return Surroundings(state, known: known, expected: expected)
  }

  /// The 95 % interval from the years before; `nil` with fewer than three of them, for which no forecast is made.
  private func expected(
    _ cell: Assignment.Cell, _ known: [Int: CheckSubject.KnownFigure], in year: Int
  ) -> CheckSubject.ExpectedRange? {
    var figures: [Int: Figure] = [:]
    for (past, one) in known where past < year && one.unit == cell.indicator.unit { figures[past] = one.figure }
    guard figures.count >= 3, let window = ForecastWindow(Series(figures, of: cell.indicator)),
      let forecast = forecaster.forecast(window, year: year, aim: .none)
    else { return nil }
    let band = ForecastBand(forecast)
    return .init(low: band.low95, high: band.high95)
  }
}

/// A round's returns in their surroundings.
public struct Surroundings: Sendable {
  public let state: RoundState
  /// Figures of the ledger by cell and year.
  public let known: [CellID: [Int: CheckSubject.KnownFigure]]
  /// What the forecast expects of the year, for the assignments that are checked.
  public let expected: [CellID: CheckSubject.ExpectedRange]
  /// What the returns say, computed rates included.
  public let values: [CellID: ReturnedValue]
  /// The values alone.
  private let beside: [CellID: ObservedValue]

  init(
    _ state: RoundState, known: [CellID: [Int: CheckSubject.KnownFigure]],
    expected: [CellID: CheckSubject.ExpectedRange]
  ) {
    self.state = state
    self.known = known
    self.expected = expected
    values = state.values { Self.decimals(known[$0] ?? [:], before: state.round.year) }
    beside = values.mapValues(\.value)
  }

  /// The digits after the point of the last figure before `year`; 2 where there is none.
  static func decimals(_ known: [Int: CheckSubject.KnownFigure], before year: Int) -> Int {
    known.filter { $0.key < year }.max { $0.key < $1.key }?.value.figure.decimals ?? 2
  }

  /// One return as the checks see it.
  ///
  /// - Parameter content: what is to be checked; `nil` for what is kept.
  public func subject(_ assignment: Assignment, content: ReturnContent? = nil) -> CheckSubject {
    CheckSubject(
      assignment: assignment, content: content ?? state.current(assignment.id).content,
      region: state.round.regionCode, year: state.round.year, known: known, beside: beside,
      expected: expected)
  }
}
