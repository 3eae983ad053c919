import Foundation
import PlanModel

/// A cell of a return, or the return as a whole, as rules see it.
struct CheckContext {
  let subject: CheckSubject
  /// `nil` for the return as a whole.
  let cell: Assignment.Cell?

  /// `last(1)` … `last(50)`.
  static let lastPlaces = 1...50

  /// The figures of this cell in earlier years, in its unit, latest first.
  var history: [(year: Int, figure: Figure)] {
    guard let cell else { return [] }
    var years: [(year: Int, figure: Figure)] = []
    for (year, known) in subject.known[cell.id] ?? [:] where year < subject.year {
      if let figure = known.figure(in: cell.indicator.unit) { years.append((year, figure)) }
    }
    return years.sorted { $0.year > $1.year }
  }

  /// The change limits of this cell.
  var limits: RobustChange? {
    guard let cell else { return nil }
    let figures = Dictionary(history.map { ($0.year, $0.figure) }, uniquingKeysWith: { first, _ in first })
    return RobustChange(figures, of: cell.indicator, in: subject.year)
  }

  /// The figure of this cell that the return gives: typed, or computed from numerator and denominator.
  var given: RuleNumber? { cell.flatMap { given($0) } }

  /// The figure that the return gives for one of its cells.
  func given(_ cell: Assignment.Cell) -> RuleNumber? {
    let answer = subject.content[cell.id]
    if !answer.isEmpty { return answer.value?.figure.flatMap { RuleNumber($0, in: cell.indicator.unit) } }
    guard cell.id == subject.assignment.total?.id,
      let arithmetic = RateArithmetic(of: subject.assignment, among: reportedCells, decimals: computedDecimals)
    else { return nil }
    let figure = arithmetic.rate(of: reported(arithmetic.numerator), among: reported(arithmetic.denominator))
    return figure.flatMap { RuleNumber($0, in: cell.indicator.unit) }
  }

  /// Decimals of the last published figure of the total; 2 where there is none.
  private var computedDecimals: Int {
    CheckContext(subject: subject, cell: subject.assignment.total).history.first?.figure.decimals ?? 2
  }

  /// Cells of this return and of the round's others.
  private var reportedCells: Set<CellID> {
    Set(subject.assignment.cells.map(\.id)).union(subject.beside.keys)
  }

  /// What this return, or else another of the round, says of a cell.
  private func reported(_ id: CellID) -> ObservedValue? {
    subject.assignment.cell(id) == nil ? subject.beside[id] : subject.content[id].value
  }

  /// A figure of any indicator: for the year collected this return comes first, then the round's others, then what is
  /// published; for other years what is known.
  func figure(_ indicator: Indicator.ID, _ breakdown: Breakdown, year: Int) -> RuleNumber? {
    let id = CellID(indicator: indicator, breakdown: breakdown)
    if year == subject.year {
      if let cell = subject.assignment.cell(id) { return given(cell) }
      if let figure = subject.beside[id]?.figure {
        return RuleNumber(figure, in: subject.known[id]?.values.first?.unit)
      }
    }
    return subject.known[id]?[year].flatMap { RuleNumber($0.figure, in: $0.unit) }
  }

  /// The cells that divide this one by a dimension (性别, 城乡, 年龄 …), as far as they are asked for.
  func parts(by dimension: String) -> [Assignment.Cell] {
    guard let cell, !cell.breakdown.categories.contains(where: { $0.dimension == dimension }) else { return [] }
    let own = Set(cell.breakdown.categories)
    return subject.assignment.cells.filter { other in
      let categories = Set(other.breakdown.categories)
      return other.indicator.id == cell.indicator.id && categories.isSuperset(of: own)
        && categories.subtracting(own).map(\.dimension) == [dimension]
    }
  }

  /// The figures of all parts; `nil` where there are fewer than two, or where one is missing.
  func partFigures(by dimension: String) -> [RuleNumber]? {
    let parts = parts(by: dimension)
    guard parts.count >= 2 else { return nil }
    var figures: [RuleNumber] = []
    for part in parts {
      guard let figure = given(part) else { return nil }
      figures.append(figure)
    }
    return figures
  }

  /// The figure above or below the line of this cell's rate: the one its definition names, or the one this assignment
  /// asks for beside it, for the same breakdown.
  func term(_ part: Assignment.Part) -> RuleNumber? {
    guard let cell, cell.part == .value else { return nil }
    if let own = ownTerm(part) { return given(own) }
    guard let definition = RateDefinition.of(cell.indicator) else { return nil }
    for name in part == .numerator ? definition.numerators : definition.denominators {
      if let figure = figure(name, cell.breakdown, year: subject.year) { return figure }
    }
    return nil
  }

  /// Whether both terms of this cell's rate are asked for in this return.
  var termsAreHere: Bool { ownTerm(.numerator) != nil && ownTerm(.denominator) != nil }

  private func ownTerm(_ part: Assignment.Part) -> Assignment.Cell? {
    guard let cell else { return nil }
    let beside = subject.assignment.cells.filter { $0.part == part && $0.breakdown == cell.breakdown }
    return beside.count == 1 ? beside[0] : nil
  }
}

extension CheckSubject.KnownFigure {
  /// The figure in a unit: 0.5 % is 5‰; `nil` where one cannot be counted in the other.
  func figure(in unit: UnitOfMeasure) -> Figure? {
    guard self.unit != unit else { return figure }
    guard let from = self.unit.per, let to = unit.per else { return nil }
    let value = figure.value * to / from
    return value.isFinite ? Figure(value: value, decimals: max(0, -value.exponent)) : nil
  }
}

extension UnitOfMeasure {
  /// How much a rate or share is counted per; `nil` for other quantities.
  var per: Decimal? {
    switch self {
    case .percent: 100
    case .perMille: 1000
    case .per10000: 10_000
    case .per100000: 100_000
    default: nil
    }
  }
}

extension String {
  /// How many characters it has without spaces and blank lines at both ends.
  var wordingLength: Int { trimmingCharacters(in: .whitespacesAndNewlines).count }
}
