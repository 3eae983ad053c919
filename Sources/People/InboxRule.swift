import PlanModel

/// Which acts of others somebody is told of (收件箱): the record, seen from a post.
public struct InboxRule: Hashable, Sendable {
  public let post: Post
  public let verbs: Set<Act.Verb>

  /// What concerns a post; `nil` where nothing comes to it.
  public init?(_ post: Post) {
    let verbs: Set<Act.Verb>
    switch post.role {
    case .liaison:
      verbs = [
        .openRound, .adjustRound, .extendRound, .closeRound, .remind, .sendBackReturn, .amendReturn, .approveReturn,
        .openEvaluation, .sendBackEvaluationPart, .issueOrder, .acceptOrderAnswer, .sendBackOrder, .extendOrder,
        .closeOrder, .reopenOrder, .withdrawOrder, .remindOfOrder, .appointPolicyExperts, .pronouncePolicy,
        .closePolicy, .withdrawPolicy, .handInContribution, .sendBackContribution,
      ]
    case .approver:
      verbs = [
        .openRound, .extendRound, .remind, .submitReturn, .sendBackReturn, .amendReturn, .openEvaluation,
        .submitEvaluationPart, .issueOrder, .sendBackOrder, .closeOrder, .remindOfOrder, .pronouncePolicy, .closePolicy,
        .withdrawPolicy,
      ]
    case .statistics: verbs = [.openRound, .closeRound, .passReturn, .openCorrection]
    case .office:
      verbs = [
        .passReturn, .checkReturn, .openCorrection, .attachEvidence, .passEvaluationPart, .proposeCommendation,
        .answerOrder, .reportOrderProgress, .reportOrderDone, .askOrderExtension, .instruct,
        .submitPolicy, .revisePolicy, .givePolicyOpinion, .replyPolicy, .withdrawPolicy,
      ]
    // An act names no experts: every evaluator is told, and whoever was appointed finds the draft among their own.
    case .evaluator: verbs = [.appointPolicyExperts]
    case .leader, .auditor, .administrator: return nil
    }
    self.post = post
    self.verbs = verbs
  }

  /// Whether an act is for the post: of its region, of its kind, of its unit where it has one, and not one's own.
  public func concerns(_ act: Act, account: String) -> Bool {
    guard act.actor.account != account || act.actor.account.isEmpty, verbs.contains(act.verb),
      act.region == post.region
    else { return false }
    return post.unit.isEmpty || act.units.contains(post.unit) || act.units.isEmpty
  }
}
