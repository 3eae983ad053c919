extension TargetRule {
  /// Names of the indicators that the rule compares with.
  public var references: [String] {
    switch self {
    case .notBelow(let name), .commensurate(let name, _): [name]
    case .all(let rules): rules.flatMap(\.references)
    case .hold(let rule): rule.references
    case .atLeast, .moreThan, .atMost, .lessThan, .within, .about, .ratio, .increase, .everyYear, .decrease,
      .decreaseMarkedly, .noLowerThanBaseline, .contained, .towardsBand, .reasonableShare, .change, .qualitative,
      .uninterpreted:
      []
    }
  }
}
