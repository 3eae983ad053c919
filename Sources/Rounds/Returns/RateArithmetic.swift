import Foundation
import PlanModel

/// Numerator and denominator make the rate (分子 ÷ 分母).
public struct RateArithmetic: Hashable, Sendable {
  /// The cell that is computed.
  public let rate: CellID
  public let numerator: CellID
  public let denominator: CellID
  /// How much the rate is counted per: 100, 1000, 10000 or 100000.
  public let per: Decimal
  /// Digits after the point that the rate is published with.
  public let decimals: Int

  /// The arithmetic of an assignment's total; `nil` where its rate is not counted from two of the round's cells.
  ///
  /// - Parameters:
  ///   - cells: every cell of the round: a denominator that serves several rates stands in an assignment of its own.
  ///   - decimals: digits of the rate's last published figure; 2 where there is none.
  public init?(of assignment: Assignment, among cells: Set<CellID>, decimals: Int = 2) {
    guard let total = assignment.total, let definition = RateDefinition.of(total.indicator) else { return nil }
    func cell(_ spellings: [Indicator.ID]) -> CellID? {
      spellings.map { CellID(indicator: $0, breakdown: .total) }.first { cells.contains($0) }
    }
    guard let numerator = cell(definition.numerators), let denominator = cell(definition.denominators) else {
      return nil
    }
    rate = total.id
    self.numerator = numerator
    self.denominator = denominator
    per = definition.per
    self.decimals = decimals
  }

  /// The rate, rounded half away from zero; `nil` without both figures or with nothing to divide by.
  public func rate(of numerator: ObservedValue?, among denominator: ObservedValue?) -> Figure? {
    guard let events = numerator?.figure?.value, let exposed = denominator?.figure?.value, exposed > 0, events >= 0
    else { return nil }
    var exact = events * per / exposed
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    return Figure(value: rounded, decimals: decimals)
  }
}
