import Foundation
import PlanModel
import Wording

@testable import Assessment

/// A component of an index without a plan: posts, and the target where there is one.
func component(
  _ name: String, domain: Int = 1, worst: String, best: String, target: String? = nil,
  unit: UnitOfMeasure = .percent
) -> IndexComponent {
  let distance = target.flatMap { IndexScale(worst: d(worst), best: d($0)) }
  return IndexComponent(
    indicator: Indicator(name: name, unit: unit), domain: domain, reason: Phrase(verbatim: "测试"),
    posts: IndexScale(worst: d(worst), best: d(best))!, origin: .given,
    distance: distance.map { .scale($0) } ?? .noTarget)
}

/// An index without a plan.
func definition(_ components: [IndexComponent], weights: IndexWeights = IndexWeights()) -> IndexDefinition {
  IndexDefinition(name: Phrase(verbatim: "测试指数"), components: components, weights: weights)
}

/// Figures of one region: for each year one printed value for each component, `-` where there is none.
func figures(_ components: [IndexComponent], _ rows: [Int: String]) -> [Indicator.ID: [Int: Figure]] {
  var figures: [Indicator.ID: [Int: Figure]] = [:]
  for (year, row) in rows {
    for (component, cell) in zip(components, row.split(separator: " ")) where cell != "-" {
      figures[component.indicator.id, default: [:]][year] = Figure(printed: String(cell))!
    }
  }
  return figures
}

/// A county of a made-up prefecture.
func county(_ number: Int) -> RegionCode { RegionCode("51000\(number)")! }
