import PlanModel

/// What a phrase demands, before it is known of which indicator.
indirect enum TargetCondition: Hashable {
  case compare(TargetWord.Comparison, Quantity)
  /// A number that no word bounds; the verb before it may say which side is good.
  case level(Quantity, TargetWord.Reach?)
  case about(Quantity)
  case within(Quantity, Quantity)
  case ratio(Quantity, Quantity)
  case trend(Direction, TargetWord.Manner)
  case change(Direction, Quantity, baseYear: Int?)
  case noLower
  case oneWay(Direction)
  case contained(slowing: Bool)
  /// `减缓` of something that is itself a growth rate, or of a rising trend.
  case slowing
  case balance
  case reasonable
  case steady
  case notBelow(String)
  case commensurate(String)
  case full(words: String)
  case eliminated(words: String)
  case universal(words: String)
  case all([TargetCondition])
  case hold(TargetCondition)

  /// The unit its indicator is measured in, as far as the condition shows it.
  var unit: UnitOfMeasure? {
    switch self {
    case .compare(_, let quantity), .level(let quantity, _), .about(let quantity), .within(_, let quantity):
      quantity.measure
    // Points are differences of percentages; a change in percent shows no unit.
    case .change(_, let amount, _): amount.unit == .points ? .percent : nil
    case .full: .percent
    case .all(let conditions): conditions.lazy.compactMap(\.unit).first
    case .hold(let condition): condition.unit
    case .ratio, .trend, .noLower, .oneWay, .contained, .slowing, .balance, .reasonable, .steady, .notBelow,
      .commensurate, .eliminated, .universal:
      nil
    }
  }

  /// Whether it sets a number, so that it is a target whatever its indicator is called.
  var setsNumber: Bool {
    switch self {
    case .compare, .level, .about, .within, .ratio, .change, .full: true
    case .all(let conditions): conditions.contains(where: \.setsNumber)
    case .hold(let condition): condition.setsNumber
    case .trend, .noLower, .oneWay, .contained, .slowing, .balance, .reasonable, .steady, .notBelow, .commensurate,
      .eliminated, .universal:
      false
    }
  }

  /// How many conditions are joined in it.
  var parts: Int { if case .all(let conditions) = self { conditions.count } else { 1 } }

  /// Whether it is to be held already.
  var isHold: Bool { if case .hold = self { true } else { false } }

  /// Both conditions, without nesting.
  func and(_ other: TargetCondition) -> TargetCondition {
    switch (self, other) {
    case (.all(let left), .all(let right)): .all(left + right)
    case (.all(let left), _): .all(left + [other])
    case (_, .all(let right)): .all([self] + right)
    default: .all([self, other])
    }
  }
}
