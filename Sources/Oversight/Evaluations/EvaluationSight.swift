import People
import PlanModel

/// Who may look at which contribution, and when.
///
/// While an evaluation is open nobody is influenced by what others scored: an evaluator sees other evaluators' scores only
/// once their own are handed in, units see their own, and the rest sees what units have passed. Once it is closed,
/// everybody of the region who may read evaluations sees all that was delivered.
public struct EvaluationSight: Sendable {
  public let evaluation: Evaluation
  /// The viewer's posts in the evaluation's region.
  public let posts: [Post]
  /// The viewer's sign-in name.
  public let account: String
  /// Whether the viewer's own scores are handed in.
  public let own: Own
  public let rights: RightsTable

  /// How far the viewer's own scores are.
  public enum Own: Hashable, Sendable {
    case delivered, notDelivered
  }

  /// What somebody sees of an evaluation.
  public init(
    _ evaluation: Evaluation, posts: [Post], account: String, own: Own, rights: RightsTable = .standard
  ) {
    self.evaluation = evaluation
    self.posts = posts.filter { $0.region == evaluation.region }
    self.account = account
    self.own = own
    self.rights = rights
  }

  /// Whether the content of a contribution may be shown.
  public func covers(_ part: EvaluationPart) -> Bool {
    guard posts.contains(where: { rights.allows(.readEvaluations, to: $0.role) }) else { return false }
    if isOwn(part) { return true }
    // What is not delivered is its writer's alone; the Office sees what a unit has handed to its approver, for it may
    // send it back.
    guard part.isDelivered else { return isOffice && part.stage == .submitted }
    if evaluation.closing != nil || isOffice { return true }
    switch part.contributor {
    case .unit: return posts.contains { !$0.role.belongsToUnit }
    case .evaluator: return own == .delivered && posts.contains { rights.allows(.score, to: $0.role) }
    }
  }

  /// Whether the result may be shown: to the Office at any time, to everybody once it is closed.
  public var coversResult: Bool {
    posts.contains { rights.allows(.readEvaluations, to: $0.role) } && (evaluation.closing != nil || isOffice)
  }

  private var isOffice: Bool { posts.contains { rights.allows(.manageEvaluations, to: $0.role) } }

  private func isOwn(_ part: EvaluationPart) -> Bool {
    switch part.contributor {
    case .unit(let unit): posts.contains { $0.role.belongsToUnit && $0.unit == unit }
    case .evaluator(let account, _):
      account == self.account && posts.contains { rights.allows(.score, to: $0.role) }
    }
  }
}
