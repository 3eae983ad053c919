import Foundation
import PlanModel
import Store
import Wording

/// Takes a reading over as new versions of its plans, after showing what would change.
public struct ImportPlan: Sendable {
  private let shelf: any PlanShelf

  /// Plans are kept on the shelf.
  public init(shelf: any PlanShelf) { self.shelf = shelf }

  /// What accepting the reading would do to each of its plans, in the reading's order. Changes nothing.
  public func preview(_ reading: DocumentReading) async throws -> [PlanPreview] {
    var previews: [PlanPreview] = []
    for plan in reading.plans {
      let newest = try await shelf.plan(plan.id, version: nil)
      previews.append(PlanPreview(plan: plan, standing: PlanPreview.Standing(plan, newest: newest)))
    }
    return previews
  }

  /// How errors in the reading are met.
  public enum ErrorPolicy: Hashable, Sendable {
    /// A reading with errors is refused.
    case refusing
    /// It is accepted all the same, for the reason given, which is kept with the document.
    case accepting(reason: String)
  }

  /// Keeps the reading with its text and returns the versions that were added: none where every plan is equal
  /// to its newest version.
  ///
  /// Throws `AcceptanceRefusal`; nothing is kept then.
  public func accept(
    _ reading: DocumentReading, originalLines: [String], by author: String, at time: Date,
    errors policy: ErrorPolicy = .refusing
  ) async throws -> [PlanVersion] {
    let remark = try check(reading, by: author, errors: policy)
    return try await shelf.keep(
      AcceptedReading(
        reading: reading, originalLines: originalLines, acceptedBy: author.trimmed, acceptedAt: time, remark: remark))
  }

  /// Throws the `AcceptanceRefusal` that `accept` would; keeps nothing. Of several documents, check each before the
  /// first is accepted. Returns the remark that would be kept.
  @discardableResult
  public func check(_ reading: DocumentReading, by author: String, errors policy: ErrorPolicy) throws -> String {
    guard !author.isBlank else { throw AcceptanceRefusal.authorMissing }
    guard !reading.plans.isEmpty else { throw AcceptanceRefusal.noPlan(file: reading.source.file) }
    return try remark(on: reading, policy)
  }

  private func remark(on reading: DocumentReading, _ policy: ErrorPolicy) throws -> String {
    let errors = reading.findings.filter { $0.severity == .error }
    guard let first = errors.first else { return "" }
    switch policy {
    case .refusing:
      throw AcceptanceRefusal.errors(file: reading.source.file, count: errors.count, first: first.message)
    case .accepting(let reason):
      guard !reason.isBlank else { throw AcceptanceRefusal.reasonMissing }
      return reason.trimmed
    }
  }
}

/// Why a reading is not taken over.
public enum AcceptanceRefusal: Refusal, Hashable {
  case authorMissing
  case noPlan(file: String)
  case errors(file: String, count: Int, first: Phrase)
  /// Errors are accepted only for a reason.
  case reasonMissing

  /// Says what must be put right first.
  public var reason: Phrase {
    switch self {
    case .authorMissing: .decisionNeedsAuthor
    case .noPlan(let file): .nothingToAccept(file)
    case .errors(let file, let count, let first): .readingHasErrors(file, count: count, first: first)
    case .reasonMissing: .decisionNeedsReason
    }
  }
}

/// What accepting a reading would do to one of its plans.
public struct PlanPreview: Hashable, Sendable {
  /// The plan as it was read.
  public let plan: Plan
  /// How it stands to its newest kept version.
  public let standing: Standing

  /// How a plan stands to its newest kept version.
  public enum Standing: Hashable, Sendable {
    /// No version is kept: this will be the first.
    case new
    /// Equal to the version of this number: no version will be added.
    case unchanged(version: Int)
    /// Differs from the version of this number in what the comparison lists. Where the comparison is empty,
    /// only headings or lines have moved in the document; a version is added all the same.
    case changed(since: Int, PlanComparison)

    init(_ plan: Plan, newest: KeptPlan?) {
      guard let newest else {
        self = .new
        return
      }
      self =
        newest.plan == plan
        ? .unchanged(version: newest.version.number)
        : .changed(since: newest.version.number, PlanComparison(from: newest.plan, to: plan))
    }
  }
}
