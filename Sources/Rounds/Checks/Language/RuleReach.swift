import PlanModel

/// Of which indicators rules speak beside the one they check: what must be read for them.
public enum RuleReach: Hashable, Sendable {
  /// These, by name.
  case named(Set<Indicator.ID>)
  /// A rule works out the name itself: it may be any.
  case anything

  /// What both reach.
  func joined(_ other: RuleReach) -> RuleReach {
    switch (self, other) {
    case (.named(let own), .named(let others)): .named(own.union(others))
    case (.anything, _), (_, .anything): .anything
    }
  }
}

extension Sequence<RuleExpression> {
  /// What all of them reach.
  var reach: RuleReach { reduce(.named([])) { $0.joined($1.reach) } }
}

extension RuleExpression {
  /// Of which indicators the expression speaks.
  var reach: RuleReach {
    switch form {
    case .number, .text, .truth: return .named([])
    case .minus(let operand), .not(let operand): return operand.reach
    case .joined(let left, _, let right): return left.reach.joined(right.reach)
    case .choice(let condition, let then, let otherwise): return [condition, then, otherwise].reach
    case .call(let name, let arguments):
      let inner = arguments.reach
      guard RuleFunction(named: name) == .figure, let indicator = arguments.first else { return inner }
      switch indicator.form {
      case .text(let name): return inner.joined(.named([Indicator.ID(name: name)]))
      // The indicator that is checked is read in any case.
      case .call(let name, _) where RuleFunction(named: name) == .indicator: return inner
      default: return .anything
      }
    }
  }
}
