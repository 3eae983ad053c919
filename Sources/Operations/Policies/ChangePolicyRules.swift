import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Keeps a new edition of checklist and word lists (修改评估清单和词表).
public struct ChangePolicyRules: Sendable {
  private let store: any PlanStore

  /// Keeps editions in the store.
  public init(store: any PlanStore) { self.store = store }

  /// The next edition.
  ///
  /// - Parameter basis: the edition the form was written from; 0 for the built-in one.
  /// - Throws: `PolicyRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func callAsFunction(
    _ content: PolicyRules.Content, in region: RegionCode, basis: Int, by actor: Actor, at time: Date
  ) async throws -> PolicyRules {
    guard let post = actor.post, post.region == region, actor.onBehalfOf.isEmpty,
      RightsTable.standard.allows(.managePolicies, to: post.role)
    else { throw PolicyRefusal.cannotChangeRules }
    if let problem = content.problem { throw problem }
    let current = try await LoadPolicyRules(store: store)(in: region)
    guard current.revision == basis else { throw PolicyRefusal.changedMeanwhile }
    guard current.content != content else { throw PolicyRefusal.nothingChanged }
    let next =
      basis == 0
      ? PolicyRules(region: region, year: RoundDay(time).year, content: content) : current.revised(content)
    let act = Act(
      at: time, actor: actor, verb: .changePolicyRules, object: next.id.text, region: region,
      details: [.init("edition", "\(next.revision)"), .init("questions", "\(content.questions.count)")])
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }
}
