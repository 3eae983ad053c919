import Oversight
import PlanModel
import Store

/// Which checklist and word lists hold in a region: the Office's latest edition, or the built-in one until there is any.
public struct LoadPolicyRules: Sendable {
  private let store: any PlanStore

  /// Reads from the store.
  public init(store: any PlanStore) { self.store = store }

  /// The edition in force; its revision is 0 while it is the built-in one.
  public func callAsFunction(in region: RegionCode) async throws -> PolicyRules {
    try await store.paper(PolicyRules.self, PolicyRules.id(of: region))
      ?? PolicyRules(region: region, year: 0, content: .builtIn, revision: 0)
  }

  /// The edition that a draft is assessed by.
  public func edition(of draft: PolicyDraft) async throws -> PolicyRules {
    let all = try await store.history(of: PolicyRules.id(of: draft.region), PolicyRules.self)
    guard let kept = all.first(where: { $0.paper.revision == draft.rules }) else {
      return try await self(in: draft.region)
    }
    return kept.paper
  }
}
