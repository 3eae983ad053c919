import Foundation
import PlanModel
import Wording

/// What a target says in figures: which way, and how far.
enum TargetLimit: Hashable {
  case floor(Decimal)
  case ceiling(Decimal)
  case band(low: Decimal, high: Decimal)
  /// A direction without a figure.
  case trend(Direction)
  case none

  /// - Parameter base: the figure that a change is measured against, in a year near to `year` or the base year.
  init(_ rule: TargetRule, base: (Int?) -> Decimal?) {
    switch rule {
    case .atLeast(let bound), .moreThan(let bound): self = .floor(bound)
    case .atMost(let bound), .lessThan(let bound): self = .ceiling(bound)
    case .within(let low, let high), .towardsBand(let low, let high): self = .band(low: low, high: high)
    case .about(let value, let tolerance, let meantToRise):
      self = meantToRise ? .floor(value - tolerance) : .band(low: value - tolerance, high: value + tolerance)
    case .ratio(let men, let women): self = men > 0 ? .floor(women / men) : .none
    case .increase, .everyYear(.up), .noLowerThanBaseline: self = .trend(.up)
    case .decrease, .decreaseMarkedly, .everyYear(.down), .contained: self = .trend(.down)
    case .reasonableShare(let low?, let high?): self = .band(low: low, high: high)
    case .reasonableShare(let low?, nil): self = .floor(low)
    case .reasonableShare(nil, let high?): self = .ceiling(high)
    case .change(.percent(let percent), let year):
      self = Self.goal(base(year).map { $0 * (100 + percent) / 100 }, isFall: percent < 0)
    case .change(.points(let points), let year): self = Self.goal(base(year).map { $0 + points }, isFall: points < 0)
    case .all(let rules):
      let limits = rules.map { TargetLimit($0, base: base) }
      self = limits.first { $0.hasFigure } ?? limits.first { $0 != .none } ?? .none
    case .hold(let rule): self = TargetLimit(rule, base: base)
    case .reasonableShare(nil, nil), .notBelow, .commensurate, .qualitative, .uninterpreted: self = .none
    }
  }

  private static func goal(_ goal: Decimal?, isFall: Bool) -> TargetLimit {
    guard let goal else { return .trend(isFall ? .down : .up) }
    return isFall ? .ceiling(goal) : .floor(goal)
  }

  private var hasFigure: Bool {
    switch self {
    case .floor, .ceiling, .band: true
    case .trend, .none: false
    }
  }
}

/// Which way an indicator is meant to go, with the reason: the target decides, then what is known of the name.
enum IndexAim: Hashable {
  case rise(Phrase)
  case fall(Phrase)
  case band(low: Decimal, high: Decimal, Phrase)
  case unknown(Phrase?)

  init(_ indicator: Indicator, _ limit: TargetLimit) {
    let (known, reason) = (IndicatorDirection.meantTo(for: indicator), IndicatorDirection.reason(for: indicator))
    switch limit {
    case .floor, .trend(.up): self = .rise(known == .up ? reason ?? .indexTargetIsFloor : .indexTargetIsFloor)
    case .ceiling, .trend(.down): self = .fall(known == .down ? reason ?? .indexTargetIsCeiling : .indexTargetIsCeiling)
    case .band(let low, let high): self = .band(low: low, high: high, .indexTargetIsBand)
    case .none:
      switch (known, reason) {
      case (.up, let reason?): self = .rise(reason)
      case (.down, let reason?): self = .fall(reason)
      default: self = .unknown(reason)
      }
    }
  }
}
