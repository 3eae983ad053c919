import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Keeps what supporting units contribute to tasks (填写配合情况): written, handed in, sent back.
public struct KeepContribution: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Keeps revisions in the store and bytes of files on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// A contribution as it stands, with the rules it is under.
  public struct Standing: Sendable {
    public let paper: Contribution
    public let rule: ContributionRule
  }

  /// A unit's contribution, blank where it wrote nothing; `nil` where the round asks for no such task, or nobody asks
  /// this unit.
  public func standing(
    _ task: Assignment.ID, in round: ReportingRound.ID, of unit: String
  ) async throws -> Standing? {
    guard let known = try await store.round(round),
      let assignment = try await store.assignments(of: round, unit: nil).first(where: { $0.id == task })
    else { return nil }
    let rule = ContributionRule(round: known, assignment: assignment)
    if let kept = try await store.paper(Contribution.self, Contribution.id(round, task, unit)) {
      return Standing(paper: kept, rule: rule)
    }
    return (try? rule.blank(for: unit)).map { Standing(paper: $0, rule: rule) }
  }

  /// The contribution after a step.
  ///
  /// - Parameter basis: the revision the form was written from.
  /// - Throws: `ContributionRefusal`; `StoreRefusal.paperChangedMeanwhile`.
  @discardableResult
  public func take(
    _ step: ContributionStep, on task: Assignment.ID, in round: ReportingRound.ID, of unit: String, basis: Int,
    by actor: Actor, at time: Date
  ) async throws -> Contribution {
    let current = try await known(task, round, unit)
    guard basis == current.paper.revision else { throw ContributionRefusal.changedMeanwhile }
    let next = try current.rule.advance(current.paper, by: step, actor, on: RoundDay(time))
    let reason = if case .sendBack(let reason) = step { reason } else { "" }
    try await keep(next, current.rule.assignment, step.name.verb, reason: reason, by: actor, at: time)
    return next
  }

  /// The contribution with more files; whoever may write it attaches.
  @discardableResult
  public func attach(
    _ files: [AttachEvidence.File], to task: Assignment.ID, in round: ReportingRound.ID, of unit: String,
    by actor: Actor, at time: Date
  ) async throws -> Contribution {
    guard !files.isEmpty else { throw EvidenceListRefusal.nothingChosen }
    let current = try await writable(task, round, unit, by: actor, at: time)
    let paper = current.paper
    let added = try AttachEvidence.recognised(files, beside: paper.evidence)
    guard paper.evidence.count + added.count <= AttachEvidence.limit else {
      throw EvidenceListRefusal.tooMany(limit: AttachEvidence.limit)
    }
    guard !added.isEmpty else { return paper }
    for one in added { try await shelf.keep(one.bytes, sha256: one.evidence.sha256) }
    let next = paper.revised(evidence: paper.evidence + added.map(\.evidence))
    try await keep(next, current.rule.assignment, .writeContribution, by: actor, at: time)
    return next
  }

  /// The contribution without a file.
  @discardableResult
  public func detach(
    _ sha256: String, from task: Assignment.ID, in round: ReportingRound.ID, of unit: String, by actor: Actor,
    at time: Date
  ) async throws -> Contribution {
    let current = try await writable(task, round, unit, by: actor, at: time)
    guard current.paper.evidence.contains(where: { $0.sha256 == sha256 }) else {
      throw EvidenceListRefusal.notAttached
    }
    let next = current.paper.revised(evidence: current.paper.evidence.filter { $0.sha256 != sha256 })
    try await keep(next, current.rule.assignment, .writeContribution, by: actor, at: time)
    return next
  }

  private func known(
    _ task: Assignment.ID, _ round: ReportingRound.ID, _ unit: String
  ) async throws -> Standing {
    guard let standing = try await standing(task, in: round, of: unit) else { throw ContributionRefusal.notSupporting }
    return standing
  }

  private func writable(
    _ task: Assignment.ID, _ round: ReportingRound.ID, _ unit: String, by actor: Actor, at time: Date
  ) async throws -> Standing {
    let current = try await known(task, round, unit)
    try current.rule.judge(current.paper, .save, actor, RoundDay(time))
    return current
  }

  private func keep(
    _ paper: Contribution, _ assignment: Assignment, _ verb: Act.Verb, reason: String = "", by actor: Actor,
    at time: Date
  ) async throws {
    // Handed in, it is for the leads; everything else is for the unit itself.
    let told = verb == .handInContribution && !paper.leads.isEmpty ? paper.leads : [paper.unit]
    let act = Act(
      at: time, actor: actor, verb: verb, object: paper.id.text, region: paper.region, units: told, reason: reason,
      details: [
        .init("title", assignment.title), .init("stage", paper.stage.name), .init("files", "\(paper.evidence.count)"),
      ])
    try await store.keep(papers: [RevisedPaper(paper, by: act)])
  }
}
