import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// One task or project item with all its years: who reported, who approved, what supporting units wrote.
public struct TaskDetails: Sendable {
  public let history: TaskHistory
  public let item: TaskHistory.Item
  /// The years in which it was asked for, the latest first.
  public let years: [Year]

  /// A year's round.
  public struct Year: Sendable {
    public let year: Int
    public let asked: TaskHistory.Year
    /// What each lead unit did, in the order of the assignment.
    public let reports: [LeadReport]
    /// Who approved what counts; `nil` while it is not approved.
    public let approval: Act?
    /// What supporting units wrote, in whatever stage.
    public let contributions: [Contribution]
  }

  /// What one of the lead units did for the year's return.
  public struct LeadReport: Hashable, Sendable {
    public let unit: String
    public let standing: Standing

    public enum Standing: Hashable, Sendable {
      case notReported
      /// Somebody of the unit wrote in the return.
      case reported
      /// Its approver stands for it.
      case signed(at: Date)
    }
  }
}

/// Loads a task's details.
public struct LoadTask: Sendable {
  private let store: any PlanStore

  /// Reads from the store.
  public init(store: any PlanStore) { self.store = store }

  /// `nil` where the plan has no such task.
  ///
  /// - Parameter stage: returns at it or beyond count.
  public func callAsFunction(
    _ place: TaskPlace, of plan: Plan, from stage: Return.Stage = .approved
  ) async throws -> TaskDetails? {
    let history = try await GatherTasks(book: store).history(of: plan, from: stage)
    guard let item = history.item(place) else { return nil }
    var years: [TaskDetails.Year] = []
    for (year, asked) in item.yearly.sorted(by: { $0.key > $1.key }) {
      let revisions = try await store.history(of: asked.assignment.id, in: asked.round.id)
      years.append(
        TaskDetails.Year(
          year: year, asked: asked, reports: Self.reports(asked, revisions),
          approval: asked.counted.flatMap { counted in
            revisions.last { $0.act.verb == .approveReturn && $0.return.edition == counted.edition }?.act
          },
          contributions: try await store.papers(
            Contribution.self, PaperQuery(region: asked.round.regionCode, year: year)
          ).filter { $0.task == asked.assignment.id }))
    }
    return TaskDetails(history: history, item: item, years: years)
  }

  private static func reports(_ asked: TaskHistory.Year, _ revisions: [ReturnRevision]) -> [TaskDetails.LeadReport] {
    // In the edition that counts; where none does, in the latest.
    let edition = asked.counted?.edition ?? revisions.last?.return.edition ?? 1
    let own = revisions.filter { $0.return.edition == edition }
    let writing: Set<Act.Verb> = [.saveDraft, .uploadWorkbook, .attachEvidence, .submitReturn]
    return asked.assignment.leads.map { unit in
      let standing: TaskDetails.LeadReport.Standing
      if let signature = own.last?.return.signatures.last(where: { $0.unit == unit }) {
        standing = .signed(at: signature.at)
      } else if own.contains(where: { writing.contains($0.act.verb) && $0.act.actor.unit == unit }) {
        standing = .reported
      } else {
        standing = .notReported
      }
      return TaskDetails.LeadReport(unit: unit, standing: standing)
    }
  }
}
