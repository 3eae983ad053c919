import PlanModel
import Wording

/// What an index is made of: its components with their scales and weights, and what is left out.
public struct IndexDefinition: Hashable, Sendable {
  /// e.g. 妇女发展指数.
  public let name: Phrase
  /// In the order of the plan.
  public let components: [IndexComponent]
  /// In the order of the plan.
  public let leftOut: [IndexLeftOut]
  /// The share of each domain in the whole, by its number; the shares add up to 1.
  public let domainWeights: [Int: Double]
  /// The share of each component in its domain, in the order of `components`; within a domain they add up to 1.
  public let indicatorWeights: [Double]

  /// A definition. Weights are relative and 1 where none is given: domains equal, indicators equal within their
  /// domain. A component whose weight, or whose domain's weight, is 0 goes to `leftOut`.
  public init(
    name: Phrase, components: [IndexComponent], leftOut: [IndexLeftOut] = [], weights: IndexWeights = IndexWeights()
  ) {
    let kept = components.filter { weights.weight(of: $0) > 0 }
    let zero = components.filter { weights.weight(of: $0) <= 0 }
    self.name = name
    self.components = kept
    self.leftOut =
      leftOut + zero.map { IndexLeftOut(indicator: $0.indicator, domain: $0.domain, reason: .weightZero) }
    let domains = Set(kept.map(\.domain)).sorted()
    let whole = domains.reduce(0) { $0 + weights.domain($1) }
    domainWeights = Dictionary(uniqueKeysWithValues: domains.map { ($0, weights.domain($0) / whole) })
    var sums: [Int: Double] = [:]
    for component in kept { sums[component.domain, default: 0] += weights.indicator(component.indicator.id) }
    indicatorWeights = kept.map { weights.indicator($0.indicator.id) / sums[$0.domain, default: 1] }
  }

  private init(
    name: Phrase, components: [IndexComponent], leftOut: [IndexLeftOut], domainWeights: [Int: Double],
    indicatorWeights: [Double]
  ) {
    self.name = name
    self.components = components
    self.leftOut = leftOut
    self.domainWeights = domainWeights
    self.indicatorWeights = indicatorWeights
  }

  /// The numbers of the domains that have a component, ascending.
  public var domains: [Int] { domainWeights.keys.sorted() }

  /// The share of a component in the whole, by its position; all add up to 1.
  public func weight(_ position: Int) -> Double {
    indicatorWeights[position] * domainWeights[components[position].domain, default: 0]
  }

  /// The definition for a normalisation: components without a scale in it are left out, and the weights of the
  /// others grow in proportion.
  public func usable(by normalisation: IndexNormalisation) -> IndexDefinition {
    let kept = components.indices.filter { components[$0].scale(normalisation) != nil }
    guard kept.count < components.count else { return self }
    let without = components.filter { $0.scale(normalisation) == nil }
    let domains = Set(kept.map { components[$0].domain })
    let whole = domains.sorted().reduce(0) { $0 + domainWeights[$1, default: 0] }
    var sums: [Int: Double] = [:]
    for position in kept { sums[components[position].domain, default: 0] += indicatorWeights[position] }
    return IndexDefinition(
      name: name, components: kept.map { components[$0] },
      leftOut: leftOut
        + without.map { IndexLeftOut(indicator: $0.indicator, domain: $0.domain, reason: .noNumericTarget) },
      domainWeights: domainWeights.filter { domains.contains($0.key) }.mapValues { $0 / whole },
      indicatorWeights: kept.map { indicatorWeights[$0] / sums[components[$0].domain, default: 1] })
  }
}

/// Weights and goalposts that the office has set; everything else keeps its default.
public struct IndexWeights: Hashable, Sendable {
  /// Relative weights of domains, by number; not negative.
  public let domains: [Int: Double]
  /// Relative weights of indicators within their domains; not negative.
  public let indicators: [Indicator.ID: Double]
  /// Goalposts that replace the derived ones.
  public let posts: [Indicator.ID: IndexScale]

  /// Nothing set: domains equal, indicators equal within their domain, goalposts as derived.
  public init(
    domains: [Int: Double] = [:], indicators: [Indicator.ID: Double] = [:], posts: [Indicator.ID: IndexScale] = [:]
  ) {
    self.domains = domains.filter { $0.value.isFinite && $0.value >= 0 }
    self.indicators = indicators.filter { $0.value.isFinite && $0.value >= 0 }
    self.posts = posts
  }

  func domain(_ number: Int) -> Double { domains[number] ?? 1 }
  func indicator(_ id: Indicator.ID) -> Double { indicators[id] ?? 1 }
  func weight(of component: IndexComponent) -> Double {
    domain(component.domain) * indicator(component.indicator.id)
  }
}
