import PlanModel
import Rounds

/// A year's assessments in numbers. Pure.
public struct PolicyStatistics: Hashable, Sendable {
  public let year: Int
  public let drafts: Int
  public let closed: Int
  public let withdrawn: Int
  public let bySort: [PolicyDraft.Sort: Int]
  public let byOutcome: [PolicyDraft.Outcome: Int]
  public let byUnit: [Unit]
  public let proposals: Int
  /// What became of the proposals that were answered.
  public let decisions: [PolicyDraft.Reply.Decision: Int]
  /// Days from submission to the end, of those that are closed; `nil` where none is.
  public let medianDays: MedianDays?

  /// A unit with its number of drafts.
  public struct Unit: Hashable, Sendable {
    public let name: String
    public let drafts: Int
  }

  /// A median of whole days: it may end in a half.
  public struct MedianDays: Hashable, Sendable {
    public let halves: Int

    /// As it is printed: `12`, `12.5`.
    public var text: String { halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5" }
  }

  /// The statistics of the drafts that were submitted in a year.
  public init(_ papers: [PolicyDraft], year: Int) {
    let papers = papers.filter { $0.year == year }
    self.year = year
    drafts = papers.count
    closed = papers.count { $0.outcome != nil }
    withdrawn = papers.count { $0.stage.name == .withdrawn }
    bySort = papers.reduce(into: [:]) { $0[$1.head.sort, default: 0] += 1 }
    byOutcome = papers.reduce(into: [:]) { counts, paper in
      if let outcome = paper.outcome { counts[outcome, default: 0] += 1 }
    }
    let units = papers.reduce(into: [String: Int]()) { $0[$1.head.unit, default: 0] += 1 }
    byUnit = units.map { Unit(name: $0.key, drafts: $0.value) }.sorted { ($1.drafts, $0.name) < ($0.drafts, $1.name) }
    proposals = papers.reduce(0) { $0 + ($1.opinion?.proposals.count ?? 0) }
    decisions = papers.flatMap(\.replies).reduce(into: [:]) { $0[$1.decision, default: 0] += 1 }
    let spans = papers.compactMap { paper -> Int? in
      guard case .closed(let day, _) = paper.stage else { return nil }
      return paper.submitted.days(until: day)
    }.sorted()
    medianDays =
      spans.isEmpty ? nil : MedianDays(halves: spans[(spans.count - 1) / 2] + spans[spans.count / 2])
  }

  /// Proposals that nobody has answered yet.
  public var open: Int { proposals - decisions.values.reduce(0, +) }
}
