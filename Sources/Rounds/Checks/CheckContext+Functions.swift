import Foundation
import PlanModel

extension CheckContext {
  /// What a function of the rule language comes to here. The arguments are known and of the right types.
  func value(of function: RuleFunction, _ numbers: [RuleNumber], _ texts: [String]) -> RuleValue {
    switch function.result {
    case .number: RuleValue(number(function, numbers, texts))
    case .truth: RuleValue(truth(function))
    case .text: RuleValue(text(function))
    }
  }

  private func number(_ function: RuleFunction, _ numbers: [RuleNumber], _ texts: [String]) -> RuleNumber? {
    switch function {
    case .value: given
    case .published: published
    case .numerator: term(.numerator)
    case .denominator: term(.denominator)
    case .rate: rate
    case .per: cell?.indicator.unit.per.flatMap { RuleNumber($0) }
    case .last: last(numbers.first?.value.whole(in: Self.lastPlaces) ?? (numbers.isEmpty ? 1 : 0))
    case .lastYear: history.first.flatMap { RuleNumber(Decimal($0.year)) }
    case .change: change
    case .changePercent: change.flatMap { change in last(1).flatMap { percent(change, of: $0) } }
    case .typicalLow: limits.flatMap { Decimal(twelveDigitsOf: $0.low) }.flatMap { RuleNumber($0) }
    case .typicalHigh: limits.flatMap { Decimal(twelveDigitsOf: $0.high) }.flatMap { RuleNumber($0) }
    case .low: expected.flatMap { Decimal(twelveDigitsOf: $0.low) }.flatMap { RuleNumber($0) }
    case .high: expected.flatMap { Decimal(twelveDigitsOf: $0.high) }.flatMap { RuleNumber($0) }
    case .usualDecimals: history.prefix(3).map(\.figure.decimals).max().flatMap { RuleNumber(Decimal($0)) }
    case .slip: slip
    case .part, .sumOf, .lowestPart, .highestPart: texts.first.flatMap { parted(function, $0) }
    case .figure: other(numbers, texts)
    case .year: RuleNumber(Decimal(subject.year))
    case .figuresGiven: RuleNumber(Decimal(figuresGiven))
    default: nil
    }
  }

  private var expected: CheckSubject.ExpectedRange? { cell.flatMap { subject.expected[$0.id] } }

  private var published: RuleNumber? {
    guard let cell, let known = subject.known[cell.id]?[subject.year] else { return nil }
    return known.figure(in: cell.indicator.unit).flatMap { RuleNumber($0, in: cell.indicator.unit) }
  }

  private var rate: RuleNumber? {
    guard let per = cell?.indicator.unit.per.flatMap({ RuleNumber($0) }), let numerator = term(.numerator),
      let denominator = term(.denominator)
    else { return nil }
    return (numerator * per).flatMap { $0 / denominator }
  }

  private func last(_ place: Int) -> RuleNumber? {
    let history = history
    guard let cell, place >= 1, place <= history.count else { return nil }
    return RuleNumber(history[place - 1].figure, in: cell.indicator.unit)
  }

  private var change: RuleNumber? { given.flatMap { value in last(1).flatMap { value - $0 } } }

  private func percent(_ change: RuleNumber, of last: RuleNumber) -> RuleNumber? {
    guard let size = last.magnitude, let hundred = RuleNumber(100) else { return nil }
    return (change / size).flatMap { $0 * hundred }
  }

  /// 1 where nothing slipped; unknown without a figure or without a history.
  private var slip: RuleNumber? {
    let history = history.map(\.figure.value)
    guard let given, !history.isEmpty else { return nil }
    let factor = UnitSlip(given.value, against: history)?.factor ?? 1
    return RuleNumber(factor, decimals: max(0, -factor.exponent))
  }

  private func parted(_ function: RuleFunction, _ text: String) -> RuleNumber? {
    switch function {
    case .part:
      guard let cell, let part = cell.breakdown.with(text) else { return nil }
      return figure(cell.indicator.id, part, year: subject.year)
    case .sumOf:
      guard let parts = partFigures(by: text) else { return nil }
      var sum = RuleNumber(0)
      for part in parts { sum = sum.flatMap { $0 + part } }
      return sum
    case .lowestPart: return partFigures(by: text)?.min { $0.value < $1.value }
    case .highestPart: return partFigures(by: text)?.max { $0.value < $1.value }
    default: return nil
    }
  }

  private func other(_ numbers: [RuleNumber], _ texts: [String]) -> RuleNumber? {
    guard let name = texts.first else { return nil }
    var breakdown = Breakdown.total
    if texts.count > 1 {
      guard let named = Breakdown(printed: texts[1]) else { return nil }
      breakdown = named
    }
    var year = subject.year
    if let wanted = numbers.first {
      guard let whole = wanted.value.whole(in: 1900...2200) else { return nil }
      year = whole
    }
    return figure(Indicator.ID(name: name), breakdown, year: year)
  }

  private var figuresGiven: Int { subject.assignment.cells.count { subject.content[$0.id].value?.figure != nil } }

  private func truth(_ function: RuleFunction) -> Bool? {
    guard let cell else { return nil }
    let answer = subject.content[cell.id]
    switch function {
    case .answered: return !answer.isEmpty || given(cell) != nil
    case .readsAsNumber: return Figure(printed: answer.typed) != nil
    case .moves: return moves
    case .termsHere: return termsAreHere
    default: return nil
    }
  }

  /// Whether the figure normally differs from year to year: at most a quarter of its changes were none. With a single
  /// change or none to go by, a figure with decimals is taken to move.
  private var moves: Bool? {
    let figures = history.prefix(RobustChange.memory).map(\.figure)
    guard let latest = figures.first else { return nil }
    let changes = figures.count - 1
    guard changes >= 2 else { return latest.decimals > 0 }
    let still = zip(figures, figures.dropFirst()).count { $0.value == $1.value }
    return still * 4 <= changes
  }

  private func text(_ function: RuleFunction) -> String? {
    let content = subject.content
    switch function {
    case .indicator: return cell?.indicator.name ?? subject.assignment.title
    case .unit: return cell?.indicator.unit.symbol
    case .breakdown: return cell?.breakdown.text
    case .typed: return cell.map { content[$0.id].typed }
    case .reason: return cell.flatMap { content[$0.id].missing?.rawValue }
    case .source: return content.source
    case .note: return content.note
    case .state: return content.progress.state?.rawValue
    case .doneText: return content.progress.done
    case .nextYearText: return content.progress.nextYear
    default: return nil
    }
  }
}

extension Breakdown {
  /// This subgroup divided further: 城乡:农村 with 性别:女 are the women of the country.
  fileprivate func with(_ text: String) -> Breakdown? {
    guard let part = Breakdown(printed: text), !part.isTotal else { return nil }
    return isTotal ? part : Breakdown(printed: "\(self.text)；\(part.text)")
  }
}
