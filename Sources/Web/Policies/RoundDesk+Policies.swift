import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store

extension RoundDesk {
  /// The drafts of regions, the latest first.
  func policies(in regions: Set<RegionCode>) async throws -> [PolicyDraft] {
    try await store.papers(PolicyDraft.self, PaperQuery()).filter { regions.contains($0.region) }
      .sorted { ($0.year, $0.id) > ($1.year, $1.id) }
  }

  func policy(_ id: PaperID) async throws -> PolicyDraft? { try await store.paper(PolicyDraft.self, id) }

  /// Every revision with its act, oldest first.
  func policyHistory(_ id: PaperID) async throws -> [PaperRevision<PolicyDraft>] {
    try await store.history(of: id, PolicyDraft.self)
  }

  func policyRules(in region: RegionCode) async throws -> PolicyRules {
    try await LoadPolicyRules(store: store)(in: region)
  }

  func policyRules(of draft: PolicyDraft) async throws -> PolicyRules {
    try await LoadPolicyRules(store: store).edition(of: draft)
  }

  func policyRulesHistory(in region: RegionCode) async throws -> [PaperRevision<PolicyRules>] {
    try await store.history(of: PolicyRules.id(of: region), PolicyRules.self)
  }

  func changePolicyRules(
    _ content: PolicyRules.Content, in region: RegionCode, basis: Int, by actor: Actor
  ) async throws {
    _ = try await ChangePolicyRules(store: store)(content, in: region, basis: basis, by: actor, at: now())
  }

  func submit(
    _ sent: SubmitPolicyDraft.Submission, in region: RegionCode, by actor: Actor
  ) async throws -> PolicyDraft {
    try await SubmitPolicyDraft(store: store, shelf: evidence)(sent, in: region, by: actor, at: now())
  }

  func revisePolicy(
    _ id: PaperID, words: String, file: AttachEvidence.File?, basis: Int, by actor: Actor
  ) async throws {
    _ = try await RevisePolicyDraft(store: store, shelf: evidence)(
      id, words: words, file: file, basis: basis, by: actor, at: now())
  }

  func take(_ step: PolicyStep, on id: PaperID, basis: Int?, by actor: Actor) async throws {
    _ = try await TakePolicyStep(store: store)(step, on: id, basis: basis, by: actor, at: now())
  }

  /// Who may be appointed by account.
  func policyExperts(in region: RegionCode) async throws -> [PolicyDraft.Expert] {
    try await store.accounts().filter { $0.post(allowing: .score, in: region) != nil }
      .map { PolicyDraft.Expert(account: $0.id.text, name: $0.name) }.sorted {
        ($0.name, $0.account) < ($1.name, $1.account)
      }
  }
}
