import PlanModel

/// An index over regions and years: one definition, one method, one result for each pair.
public struct IndexPanel: Hashable, Sendable {
  /// The definition as the method's normalisation can use it.
  public let definition: IndexDefinition
  /// How it was computed.
  public let method: IndexMethod
  /// By code.
  public let regions: [RegionCode]
  /// Ascending, without gaps.
  public let years: [Int]
  private let results: [RegionCode: [Int: IndexResult]]

  /// Figures of regions: the total of each indicator by year.
  public typealias Figures = [RegionCode: [Indicator.ID: [Int: Figure]]]

  /// Computes every region and year. Regions without any figure of the components are left out.
  public init(_ definition: IndexDefinition, method: IndexMethod, figures: Figures, years: ClosedRange<Int>) {
    let usable = definition.usable(by: method.normalisation)
    let known = Set(usable.components.map(\.indicator.id))
    let there = figures.filter { _, own in own.contains { known.contains($0.key) && !$0.value.isEmpty } }
    self.definition = usable
    self.method = method
    regions = there.keys.sorted()
    self.years = Array(years)
    results = Dictionary(
      uniqueKeysWithValues: there.map { region, own in
        let ofYears = years.map {
          ($0, IndexResult(usable, method, figures: own, region: region, year: $0))
        }
        return (region, Dictionary(uniqueKeysWithValues: ofYears))
      })
  }

  /// The result of a region in a year; `nil` outside the panel.
  public func result(_ region: RegionCode, _ year: Int) -> IndexResult? { results[region]?[year] }

  /// The last year for which the region's index was computed; `nil` where there is none.
  public func lastYear(of region: RegionCode) -> Int? {
    years.last { result(region, $0)?.value != nil }
  }

  /// Ranks of the regions whose index was computed, 1 for the highest; equal values share the better rank.
  public func ranks(in year: Int, among regions: [RegionCode]) -> [RegionCode: Int] {
    // Written as a loop: Swift 6.3.1 crashes on the nested closures in a release build.
    var values: [(region: RegionCode, value: Double)] = []
    for region in regions {
      guard let value = result(region, year)?.value else { continue }
      values.append((region, value))
    }
    return Dictionary(
      uniqueKeysWithValues: values.map { one in (one.region, 1 + values.count { $0.value > one.value }) })
  }

  /// What made a region's index change between two years; `nil` outside the panel.
  public func change(of region: RegionCode, from first: Int, to last: Int) -> IndexChange? {
    guard let before = result(region, first), let after = result(region, last) else { return nil }
    return IndexChange(definition, method, before, after)
  }
}
