import Foundation
import PlanModel

/// Something somebody did, as the record keeps it: who, when, what, to what, and what changed.
///
/// An act holds no secret: neither passwords nor tokens, nor their digests.
public struct Act: Hashable, Sendable, Codable {
  public let at: Date
  public let actor: Actor
  public let verb: Verb
  /// What it was done to: an account's name, a plan's identifier, `round/indicator` …
  public let object: String
  /// The region it concerns; `nil` where it concerns none.
  public let region: RegionCode?
  /// The units it concerns, whose people find it in their inbox.
  public let units: [String]
  /// Why, in the person's own words; empty where the act asks for no reason.
  public let reason: String
  /// What was changed, in order: names and values in plain words or figures.
  public let details: [Detail]

  /// An act in all its parts.
  public init(
    at: Date, actor: Actor, verb: Verb, object: String, region: RegionCode? = nil, units: [String] = [],
    reason: String = "", details: [Detail] = []
  ) {
    self.at = at
    self.actor = actor
    self.verb = verb
    self.object = object
    self.region = region
    self.units = units
    self.reason = reason
    self.details = details
  }

  /// One thing that an act says of itself.
  public struct Detail: Hashable, Sendable, Codable {
    public let name: String
    public let value: String

    /// A named value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What can be done. The raw values are stored, searched for and exported; they are never renamed.
  public enum Verb: String, Hashable, Sendable, Codable, CaseIterable {
    // Plans and figures.
    case acceptDocument, recordDecision, appendObservations
    // People.
    case addAccount, changeAccount, disableAccount, enableAccount, setPassword, enableTOTP, disableTOTP
    case signIn, refuseSignIn, signOut, issueToken, revokeToken
    // The yearly round.
    case openRound, adjustRound, extendRound, closeRound, remind
    case saveDraft, uploadWorkbook, attachEvidence, detachEvidence
    case submitReturn, passReturn, checkReturn, amendReturn, approveReturn, sendBackReturn, lockReturn, openCorrection
    case changeCheckRule
    case exportRecord
    // Evaluations and commendations.
    case openEvaluation, adjustEvaluation, closeEvaluation, reopenEvaluation
    case saveEvaluationPart, submitEvaluationPart, passEvaluationPart, sendBackEvaluationPart
    case proposeCommendation, changeCommendation, publiciseCommendation, awardCommendation, refuseCommendation
    case withdrawCommendation
    // Follow-up.
    case issueOrder, answerOrder, acceptOrderAnswer, sendBackOrder, reportOrderProgress, reportOrderDone
    case askOrderExtension, extendOrder, closeOrder, reopenOrder, withdrawOrder, attachToOrder, remindOfOrder, instruct
    // Supporting units.
    case writeContribution, handInContribution, sendBackContribution
    // Reports.
    case draftReport, rewordReport, readReportAgain, issueReport, withdrawReport
    // Drafts of regulations and policies.
    case adoptPolicyRules, changePolicyRules, submitPolicy, revisePolicy, notePolicyHit, appointPolicyExperts
    case givePolicyOpinion, pronouncePolicy, replyPolicy, closePolicy, withdrawPolicy
  }
}
