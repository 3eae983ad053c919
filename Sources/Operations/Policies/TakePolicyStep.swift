import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Takes a step with a draft under assessment (办理草案评估): notes, experts, opinions, answers, the end.
public struct TakePolicyStep: Sendable {
  private let store: any PlanStore

  /// Keeps revisions in the store.
  public init(store: any PlanStore) { self.store = store }

  /// The draft after a step.
  ///
  /// - Parameter basis: the revision the form was written from. Notes and experts' opinions are each their author's own
  ///   and need none: they are laid on what stands.
  /// - Throws: `PolicyRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  public func callAsFunction(
    _ step: PolicyStep, on id: PaperID, basis: Int?, by actor: Actor, at time: Date
  ) async throws -> PolicyDraft {
    guard let current = try await store.paper(PolicyDraft.self, id) else { throw PolicyRefusal.noSuchDraft(id) }
    switch step {
    case .note(let hit, _):
      let rules = try await LoadPolicyRules(store: store).edition(of: current)
      guard TextScan(rules.content.lists)(current.text.words).hits.contains(where: { $0.key == hit }) else {
        throw PolicyRefusal.noSuchHit
      }
    case .appoint(let experts, _): try await check(experts, in: current.region)
    case .opine: break
    case .revise, .pronounce, .reply, .close, .withdraw:
      guard basis == current.revision else { throw PolicyRefusal.changedMeanwhile }
    }
    let next = try PolicyRule().advance(current, by: step, actor, on: RoundDay(time))
    let reason = if case .withdraw(let words) = step { words } else { "" }
    let act = PolicyAct.of(next, step.name.verb, reason: reason, by: actor, at: time)
    try await store.keep(papers: [RevisedPaper(next, by: act)])
    return next
  }

  /// Accounts that are appointed are evaluators of the region.
  private func check(_ experts: [PolicyDraft.Expert], in region: RegionCode) async throws {
    let named = Set(experts.map(\.account)).subtracting([""])
    guard !named.isEmpty else { return }
    let known = try await store.accounts().filter { $0.post(allowing: .score, in: region) != nil }.map(\.id.text)
    guard named.isSubset(of: known) else { throw PolicyRefusal.expertBad }
  }
}
