import PlanModel
import Wording

/// A rule on trial: what it says of a real return, with every step, before the Office adopts it.
public struct TryRule: Sendable {
  /// One for each cell the rule is asked of; one without a cell where it is asked of the return as a whole.
  public let trials: [Trial]

  /// What the rule comes to in one place.
  public struct Trial: Hashable, Sendable {
    /// `nil` for the return as a whole.
    public let cell: CellID?
    public let outcome: Outcome
    /// What its names and comparisons come to, in the order in which they are worked out, each once.
    public let steps: [Step]
    /// What would be said; `nil` where it holds or cannot be said.
    public let message: Phrase?
  }

  /// Whether the condition holds.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case holds, fails, cannotSay
  }

  /// A piece of the rule and what it comes to.
  public struct Step: Hashable, Sendable {
    /// The piece as text.
    public let source: String
    /// Its value as shown to people.
    public let value: Phrase
  }

  /// Tries a rule on a return.
  ///
  /// - Throws: `OwnRuleRefusal` where the rule's condition or message cannot be read.
  public init(_ rule: CheckRule, on subject: CheckSubject) throws(OwnRuleRefusal) {
    let read = try ReadRule(rule)
    var places: [Assignment.Cell?] = subject.assignment.cells.filter { rule.scope.covers($0) }
    if rule.scope.covers(subject.assignment) { places.append(nil) }
    trials = places.map { Self.trial(read, CheckContext(subject: subject, cell: $0)) }
  }

  private static func trial(_ rule: ReadRule, _ context: CheckContext) -> Trial {
    let evaluator = ExpressionEvaluator(context: context)
    let outcome: Outcome =
      switch evaluator.value(of: rule.condition).truth {
      case true?: .holds
      case false?: .fails
      case nil: .cannotSay
      }
    var steps: [Step] = []
    collect(rule.condition, evaluator, into: &steps)
    return Trial(
      cell: context.cell?.id, outcome: outcome, steps: steps,
      message: outcome == .fails ? rule.message(in: context) : nil)
  }

  private static func collect(_ piece: RuleExpression, _ evaluator: ExpressionEvaluator, into steps: inout [Step]) {
    switch piece.form {
    case .number, .text, .truth: return
    case .minus(let operand), .not(let operand): collect(operand, evaluator, into: &steps)
    case .joined(let left, _, let right):
      collect(left, evaluator, into: &steps)
      collect(right, evaluator, into: &steps)
    case .choice(let condition, let then, let otherwise):
      for part in [condition, then, otherwise] { collect(part, evaluator, into: &steps) }
    case .call(_, let arguments):
      for argument in arguments { collect(argument, evaluator, into: &steps) }
    }
    let step = Step(source: piece.source, value: evaluator.value(of: piece).shown(in: evaluator.context))
    if !steps.contains(step) { steps.append(step) }
  }
}

extension TryRule.Outcome {
  /// In words.
  public var wording: Phrase {
    switch self {
    case .holds: Phrase.RuleOutcome.holds
    case .fails: Phrase.RuleOutcome.fails
    case .cannotSay: Phrase.RuleOutcome.cannotSay
    }
  }
}
