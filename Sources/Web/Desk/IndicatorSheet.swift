import Assessment
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
  /// The verdict, explained.
  public let explanation: Explanation
  /// Where the usual methods say otherwise than the verdict; `nil` where none does. Worked out once: it takes longer
  /// than writing the page.
  public let dissent: Phrase?
  /// What would be if a figure were known; `nil` where nothing is supposed.
  public let supposed: Supposed?
  /// Up to when figures count.
  public let asOf: AsOf
  /// The keys of the rows before and after it in the plan, where there are any.
  public let neighbours: Neighbours
  /// What people judged of its target, the latest year first, and of one year the one recorded last first.
  public let judgements: [Judgement]

  /// An indicator with everything its page shows.
  public init(
    head: PlanHead, domain: Domain, tile: WallTile, reading: Phrase, observations: [Observation],
    explanation: Explanation, supposed: Supposed? = nil, asOf: AsOf = .latest, neighbours: Neighbours,
    judgements: [Judgement] = []
  ) {
    self.head = head
    self.domain = domain
    self.tile = tile
    self.reading = reading
    self.observations = observations
    self.explanation = explanation
    dissent = tile.verdict.disagreement?.dissenting.isEmpty == false ? tile.verdict.disagreementWording : nil
    self.supposed = supposed
    self.asOf = asOf
    self.neighbours = neighbours
    self.judgements = judgements
  }

  /// A figure that is only supposed, and what it would change; nothing of it is kept.
  public struct Supposed: Hashable, Sendable {
    /// What is supposed.
    public let supposition: Supposition
    /// The indicator as it would stand.
    public let assessed: AssessedIndicator
    /// Warnings that it would open or close.
    public let changes: [WarningChange]

    /// What a supposition makes of an indicator.
    public init(_ supposition: Supposition, to known: AssessedIndicator, by assessor: PlanAssessor) {
      self.supposition = supposition
      assessed = assessor.assess(known, with: Series.Point(year: supposition.year, figure: supposition.figure))
      changes = assessed.changes(since: known)
    }
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

/// A figure that someone asks about: what if next year's were …
public struct Supposition: Hashable, Sendable {
  /// A year of the plan.
  public let year: Int
  /// In the indicator's own unit.
  public let figure: Figure

  /// A figure of a year.
  public init(year: Int, figure: Figure) {
    self.year = year
    self.figure = figure
  }
}
