import PlanModel
import Rounds

/// What the page of missing data shows.
public struct GapSheet: Hashable, Sendable {
  /// The map; `nil` where no plan with indicators is kept at all.
  public let map: CompletenessMap?
  /// The regions to choose from.
  public let regions: [Region]

  /// A map with the regions beside it.
  public init(map: CompletenessMap?, regions: [Region]) {
    self.map = map
    self.regions = regions
  }
}
