import Foundation
import Operations
import People
import PlanModel
import Wording

/// Where pages get what they show, and where decisions made on them go.
///
/// Everything is asked for in values that are ready for a page: a page computes nothing but its wording. `nil`
/// means that there is no such thing. Errors that a person can mend are `Refusal`s; they are shown in words.
public protocol PlanDesk: Sendable {
  /// All current plans, ordered by region, then population, then kind.
  func plans() async throws -> [PlanCard]

  /// A plan with its indicators judged on the figures up to `asOf`.
  func wall(_ plan: Plan.ID, asOf: AsOf) async throws -> Wall?

  /// One indicator of a plan, by `PlannedIndicator.key`, with all its figures.
  ///
  /// - Parameter supposing: a figure to suppose; nothing of it is kept.
  func indicator(_ plan: Plan.ID, key: String, asOf: AsOf, supposing: Supposition?) async throws -> IndicatorSheet?

  /// A plan's composite index with every step.
  func index(_ plan: Plan.ID, _ question: IndexQuestion) async throws -> IndexSheet?

  /// A plan as it was read, whole.
  func plan(_ id: Plan.ID) async throws -> PlanSheet?

  /// Every version of a plan that was ever accepted, newest first; empty where there is no such plan.
  func versions(of plan: Plan.ID) async throws -> [VersionCard]

  /// A plan as a version of it was accepted: without what was decided afterwards.
  func plan(_ id: Plan.ID, version: Int) async throws -> PlanSheet?

  /// A plan with its figures as a workbook, headed in `language`.
  func workbook(_ plan: Plan.ID, _ language: Language) async throws -> PlanBook?

  /// The registry of units, most mentioned first.
  func units() async throws -> [OrganisationalUnit]

  /// What a unit answers for and helps with, under its name or any confirmed alias, in all current plans.
  func unit(_ name: String) async throws -> UnitSheet?

  /// All kept documents, newest first.
  func documents() async throws -> [DocumentCard]

  /// A kept document, with the decisions made about it so far.
  func document(sha256: String) async throws -> DocumentSheet?

  /// Indicators, items and units that hold these words, at most `limit` of them, best first.
  func search(_ words: String, limit: Int) async throws -> [SearchHit]

  /// Records decisions, all or none. Throws a `Refusal` where one cannot be accepted.
  func record(_ decisions: [DecisionDraft]) async throws

  /// What is collected of a region's plans and what nobody collects.
  ///
  /// - Parameter region: `nil` for the one whose plans ask for the most. Throws a `Refusal` where it has no plan.
  func gaps(_ region: RegionCode?) async throws -> GapSheet

  /// Entries of the record, newest first, a page of them.
  ///
  /// - Parameter before: only entries with a smaller number.
  func entries(_ search: RecordSearch, before: Int?) async throws -> FoundEntries

  /// Walks the record now. Throws a `Refusal` where `head`, a seal written down earlier, is none.
  func verifyRecord(head: String?) async throws -> RecordReport

  /// Entries to take away, oldest first; that they were taken goes on record under `actor`.
  func exportRecord(_ search: RecordSearch, by actor: Actor) async throws -> RecordExport
}

extension PlanDesk {
  /// One indicator as it stands now.
  func indicator(_ plan: Plan.ID, key: String) async throws -> IndicatorSheet? {
    try await indicator(plan, key: key, asOf: .latest, supposing: nil)
  }
}

/// Up to when figures count.
public enum AsOf: Hashable, Sendable {
  /// Everything that is known.
  case latest
  /// Figures of this year and earlier.
  case year(Int)
}
