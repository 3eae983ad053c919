import Assessment
import Operations

/// A plan's composite index: what its page shows.
public struct IndexSheet: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// The index with every step.
  public let index: ComputedIndex

  /// An index with the plan it is of.
  public init(head: PlanHead, index: ComputedIndex) {
    self.head = head
    self.index = index
  }
}

/// How a plan's index is asked for.
public struct IndexQuestion: Hashable, Sendable {
  /// How it is computed.
  public let method: IndexMethod
  /// Which figures count.
  public let asOf: AsOf

  /// A question.
  public init(method: IndexMethod, asOf: AsOf) {
    self.method = method
    self.asOf = asOf
  }
}
