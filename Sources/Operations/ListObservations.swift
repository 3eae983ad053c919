import PlanModel
import Store

/// The observations that hold, narrowed by indicator, region and year.
public struct ListObservations: Sendable {
  private let ledger: any ObservationLedger

  /// Reads from the ledger.
  public init(ledger: any ObservationLedger) { self.ledger = ledger }

  /// Which observations are listed.
  public struct Filter: Hashable, Sendable {
    /// A piece of the indicators' names; empty for all.
    public var indicator: String
    /// The six digits of the regions; empty for all.
    public var regions: Set<RegionCode>
    /// Both years included; `nil` for all.
    public var years: ClosedRange<Int>?

    /// A filter that leaves open what is not named.
    public init(indicator: String = "", regions: Set<RegionCode> = [], years: ClosedRange<Int>? = nil) {
      self.indicator = indicator
      self.regions = regions
      self.years = years
    }
  }

  /// The last entered observation of each subject that passes the filter, by indicator, region, breakdown, year.
  public func callAsFunction(_ filter: Filter = Filter()) async throws -> [Observation] {
    let piece = Indicator.ID(name: filter.indicator).text
    let found = try await ledger.current(ObservationQuery(regions: filter.regions, years: filter.years))
    return piece.isEmpty ? found : found.filter { $0.subject.indicator.text.contains(piece) }
  }
}
