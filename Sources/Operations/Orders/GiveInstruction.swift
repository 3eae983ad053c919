import Foundation
import Oversight
import People
import PlanModel
import Store
import Wording

/// Keeps a leader's instruction (批示): an act of the record that the Office finds in its inbox.
public struct GiveInstruction: Sendable {
  private let record: any RecordBook
  private let rights = RightsTable.standard

  /// Keeps it in a record.
  public init(record: any RecordBook) { self.record = record }

  /// Characters it may have.
  public static let longest = 2_000

  /// - Throws: `InstructionRefusal`.
  public func callAsFunction(
    _ words: String, on planned: PlannedIndicator, of plan: Plan, in region: RegionCode, by actor: Actor, at time: Date
  ) async throws {
    guard let post = actor.post, post.region == region, plan.region.code == region,
      rights.allows(.instruct, to: post.role)
    else { throw InstructionRefusal.notAllowed }
    guard !words.allSatisfy(\.isWhitespace), words.count <= Self.longest else { throw InstructionRefusal.wordsMissing }
    try await record.record([
      Act(
        at: time, actor: actor, verb: .instruct, object: "\(plan.id.text)/\(planned.key)", region: region,
        units: planned.lead, reason: words, details: [.init("title", planned.indicator.name)])
    ])
  }
}

/// Why an instruction is not kept.
public enum InstructionRefusal: Refusal, Hashable {
  case notAllowed
  case wordsMissing

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .notAllowed: Phrase.LeaderPage.notAllowed
    case .wordsMissing: Phrase.LeaderPage.tooLong
    }
  }
}
