import PlanModel
import Wording

/// One indicator of a plan, whole: what its page shows.
public struct IndicatorSheet: Hashable, Sendable {
  /// Which plan.
  public let head: PlanHead
  /// The domain it stands in.
  public let domain: Domain
  /// The plan's row, the total's series and how it stands.
  public let tile: WallTile
  /// The target as read, explained in words.
  public let reading: Phrase
  /// Current observations in the plan's region, all breakdowns, ordered by breakdown and year.
  public let observations: [Observation]
  /// The keys of the rows before and after it in the plan, where there are any.
  public let neighbours: Neighbours
  /// What people judged of its target, the latest year first, and of one year the one recorded last first.
  public let judgements: [Judgement]

  /// An indicator with everything its page shows.
  public init(
    head: PlanHead, domain: Domain, tile: WallTile, reading: Phrase, observations: [Observation],
    neighbours: Neighbours, judgements: [Judgement] = []
  ) {
    self.head = head
    self.domain = domain
    self.tile = tile
    self.reading = reading
    self.observations = observations
    self.neighbours = neighbours
    self.judgements = judgements
  }

  /// The rows before and after a row; `nil` at the ends of the plan.
  public struct Neighbours: Hashable, Sendable {
    /// `PlannedIndicator.key` of the row before.
    public let previous: String?
    /// `PlannedIndicator.key` of the row after.
    public let next: String?

    /// The rows around a row.
    public init(previous: String?, next: String?) {
      self.previous = previous
      self.next = next
    }
  }
}
