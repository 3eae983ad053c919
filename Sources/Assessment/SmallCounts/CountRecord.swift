import Foundation
import PlanModel

/// Events of one year and what they happened among: 2 maternal deaths among 2,900 live births.
public struct CountRecord: Hashable, Sendable {
  public let year: Int
  /// Events: deaths, cases; not below zero.
  public let count: Int
  /// Live births, children …: whole or not (万人), in the same unit for all years; above zero.
  public let exposure: Decimal

  /// The events of a year.
  public init(year: Int, count: Int, exposure: Decimal) {
    self.year = year
    self.count = count
    self.exposure = exposure
  }
}

/// A rate over several years together, steadier than a single year's (methods.md 2.9).
public struct PooledRate: Hashable, Sendable {
  public let fromYear: Int
  public let toYear: Int
  public let count: Int
  public let exposure: Decimal
  /// In the rate's own unit, e.g. per 100,000.
  public let rate: Decimal

  /// Of the years from `toYear` − `years` + 1 to the last one that have records; exposures are above zero.
  init(_ records: [CountRecord], lastYears years: Int, per: Decimal) {
    let last = records.last?.year ?? 0
    let taken = records.filter { $0.year > last - years }
    fromYear = taken.first?.year ?? last
    toYear = last
    count = taken.reduce(0) { $0 + $1.count }
    exposure = taken.reduce(0) { $0 + $1.exposure }
    rate = exposure > 0 ? Decimal(count) * per / exposure : 0
  }
}
