import People
import Rounds

/// Where the Office's own check rules are kept; a later one of the same identifier replaces the earlier.
public protocol CheckRuleBook: Sendable {
  /// All that were ever adopted, in their order.
  func checkRules() async throws -> [CheckRule]

  /// Keeps a rule, new, changed or retired.
  func keep(_ rule: CheckRule, by act: Act) async throws
}
