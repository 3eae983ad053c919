import PlanModel

/// What the page of missing data is asked to show.
struct GapChoice: Hashable, Sendable {
  var region: RegionCode?
  var show = Show.blank

  /// Which indicators stand on the map. Raw values stand in addresses.
  enum Show: String, Hashable, Sendable, CaseIterable {
    /// Those with a blank spot.
    case blank
    case all
  }

  init() {}

  /// Read from `?region=&show=`.
  init(_ query: Query) throws(BadRequest) {
    let text = query.text("region")
    region = RegionCode(text)
    if !text.isEmpty, region == nil { throw .notARegion(text) }
    show = try query.choice("show", of: Show.self) ?? .blank
  }
}
