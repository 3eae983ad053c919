import People
import PlanModel

/// Where observations are kept: an append-only ledger.
public protocol ObservationLedger: Sendable {
  /// Appends observations, all or none, as one act of `actor`; the first gets the next number of the ledger.
  func append(_ observations: [Observation], by actor: Actor) async throws

  /// The observation that holds for each subject (the last one entered), ordered by indicator, region,
  /// breakdown and year.
  func current(_ query: ObservationQuery) async throws -> [Observation]

  /// The figures that hold for each indicator's total in each region, ordered by indicator and region: the same as
  /// `current` gives, without breakdowns, missing values and provenance.
  func totals(_ query: ObservationQuery) async throws -> [RegionTotals]

  /// Everything ever entered for one subject, oldest first.
  func history(of subject: Observation.Subject) async throws -> [Observation]

  /// How many observations have ever been entered; grows with every append, so equal counts mean equal data.
  func ledgerLength() async throws -> Int
}

/// Which observations are asked for; an empty set leaves a side open.
public struct ObservationQuery: Hashable, Sendable {
  /// Empty for all indicators.
  public var indicators: Set<Indicator.ID>
  /// Empty for all regions.
  public var regions: Set<RegionCode>
  /// Both years included; `nil` for all.
  public var years: ClosedRange<Int>?

  /// A query that leaves every side open which is not named.
  public init(indicators: Set<Indicator.ID> = [], regions: Set<RegionCode> = [], years: ClosedRange<Int>? = nil) {
    self.indicators = indicators
    self.regions = regions
    self.years = years
  }
}

/// All that must be kept.
public typealias PlanStore = PlanShelf & DecisionBook & ObservationLedger & ChangeWatch & RecordBook & RoundBook & Inbox
  & PeopleBook & CheckRuleBook & IdempotencyBook & PaperBook & JobBook
