import Foundation
import PlanModel

/// How far an index and its ranks depend on the choices made: the index is computed again many times with other
/// choices that could have been defended as well.
///
/// OECD/JRC Handbook (2008), step 7; M. Saisana, A. Saltelli, S. Tarantola, "Uncertainty and sensitivity analysis
/// techniques as tools for the quality assessment of composite indicators", J. R. Statist. Soc. A 168 (2005) 307–323.
/// In every run each weight is multiplied by a number drawn evenly from 0.75 … 1.25, normalisation and aggregation
/// are drawn, and one indicator, or none, is left out.
public struct IndexSensitivity: Hashable, Sendable {
  /// The year that was computed again.
  public let year: Int
  /// How many runs were made.
  public let runs: Int
  /// What the random numbers began with.
  public let seed: UInt64
  /// By region code.
  public let regions: [Region]

  /// By how much weights vary, as a share of themselves (COINr's `get_noisy_weights` in its vignette on
  /// sensitivity uses the same).
  public static let weightRange = 0.25

  /// What the runs said of one region.
  public struct Region: Hashable, Sendable {
    /// Which region.
    public let region: RegionCode
    /// The index and the rank by the method as chosen; `nil` where it is not computed.
    public let chosen: Standing?
    /// The index over the runs that normalise as chosen, for scores by goalposts and by distance to the target mean
    /// different things; `nil` where none of them computed it.
    public let index: Interval<Double>?
    /// The rank over all runs; `nil` where none computed the index.
    public let ranks: Ranks?
    /// The share of runs that computed this region's index, from 0 to 1.
    public let computedShare: Double
  }

  /// An index with its rank among the regions compared.
  public struct Standing: Hashable, Sendable {
    public let index: Double
    public let rank: Int
  }

  /// The ranks of a region over the runs that computed its index.
  public struct Ranks: Hashable, Sendable {
    public let interval: Interval<Int>
    /// The share of those runs in which the rank was the chosen method's, from 0 to 1.
    public let sameShare: Double
  }

  /// The median with the 5 % and 95 % quantiles; each is a value that occurred (inverted distribution function, no
  /// interpolation).
  public struct Interval<Value: Hashable & Sendable>: Hashable, Sendable {
    public let low: Value
    public let median: Value
    public let high: Value
  }

  /// Computes `year` again `runs` times. The order of regions and figures changes nothing.
  ///
  /// - Parameters:
  ///   - definition: the whole definition, not yet restricted to a normalisation.
  ///   - method: the chosen method; its rule for missing figures holds in every run.
  ///   - figures: of the regions that are compared.
  ///   - runs: 1 to 100,000; what lies outside counts as the nearer end.
  public init(
    _ definition: IndexDefinition, method: IndexMethod, figures: IndexPanel.Figures, year: Int, runs: Int = 1000,
    seed: UInt64
  ) {
    let runs = min(max(runs, 1), 100_000)
    let codes = figures.keys.sorted()
    let trials = Trials(definition, method, figures, codes, year)
    var indices = [[Double]](repeating: [], count: codes.count)
    var ranks = [[Int]](repeating: [], count: codes.count)
    var random = SplitMix64(seed: seed)
    var computed = [Int](repeating: 0, count: codes.count)
    for _ in 0..<runs {
      let (normalisation, values) = trials.run(&random)
      let present = values.compactMap { $0 }
      for (position, value) in values.enumerated() {
        guard let value else { continue }
        computed[position] += 1
        if normalisation == method.normalisation { indices[position].append(value) }
        ranks[position].append(1 + present.count { $0 > value })
      }
    }
    let chosen = trials.chosen
    let chosenValues = chosen.compactMap { $0 }
    self.year = year
    self.runs = runs
    self.seed = seed
    regions = codes.indices.map { position in
      let standing = chosen[position].map { value in
        Standing(index: value, rank: 1 + chosenValues.count { $0 > value })
      }
      let own = ranks[position]
      return Region(
        region: codes[position], chosen: standing, index: Interval(indices[position]),
        ranks: Interval(own).map { interval in
          Ranks(interval: interval, sameShare: Double(own.count { $0 == standing?.rank }) / Double(own.count))
        }, computedShare: Double(computed[position]) / Double(runs))
    }
  }
}

extension IndexSensitivity.Interval where Value: Comparable {
  /// `nil` for no values.
  fileprivate init?(_ values: [Value]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    func quantile(_ share: Double) -> Value {
      sorted[min(max(Int((share * Double(sorted.count)).rounded(.up)) - 1, 0), sorted.count - 1)]
    }
    (low, median, high) = (quantile(0.05), quantile(0.5), quantile(0.95))
  }
}

/// The scores by both normalisations, ready to be joined again and again.
private struct Trials {
  private let method: IndexMethod
  private let base: IndexArithmetic
  /// By normalisation, region, component; `nil` where there is no figure or no scale.
  private let scores: [IndexNormalisation: [[Double?]]]
  /// Whether a component has a place in a normalisation at all.
  private let places: [IndexNormalisation: [Bool]]
  private let normalisations: [IndexNormalisation]

  init(
    _ definition: IndexDefinition, _ method: IndexMethod, _ figures: IndexPanel.Figures, _ codes: [RegionCode],
    _ year: Int
  ) {
    self.method = method
    base = definition.arithmetic(method)
    var scores: [IndexNormalisation: [[Double?]]] = [:]
    var places: [IndexNormalisation: [Bool]] = [:]
    for normalisation in IndexNormalisation.allCases {
      places[normalisation] = definition.components.map { $0.scale(normalisation) != nil }
      scores[normalisation] = codes.map { code in
        definition.components.map { component in
          component.scale(normalisation).flatMap { scale in
            IndexResult.Reading(
              figures[code]?[component.indicator.id] ?? [:], year: year, scale: scale, rule: method.missing
            ).score
          }
        }
      }
    }
    self.scores = scores
    self.places = places
    // Where no target is a number there is nothing to switch to.
    normalisations = IndexNormalisation.allCases.filter { places[$0]?.contains(true) ?? false }
  }

  /// The index of every region by the method as chosen.
  var chosen: [Double?] {
    join(
      method.normalisation, method.aggregation, base.indicatorWeights, base.domainWeights, leavingOut: nil)
  }

  /// One run: the draws come in this order, whatever the regions.
  func run(_ random: inout SplitMix64) -> (IndexNormalisation, [Double?]) {
    func noisy(_ weights: [Double]) -> [Double] {
      weights.map { $0 * (1 + IndexSensitivity.weightRange * (2 * random.unit() - 1)) }
    }
    let domains = noisy(base.domainWeights)
    let indicators = noisy(base.indicatorWeights)
    let normalisationDraw = random.unit()
    let aggregationDraw = random.unit()
    let leftOut = Int(random.unit() * Double(indicators.count + 1)) - 1
    guard !normalisations.isEmpty else { return (method.normalisation, chosen) }
    let normalisation = normalisations[Int(normalisationDraw * Double(normalisations.count))]
    let aggregations = IndexAggregation.allCases
    let aggregation = aggregations[Int(aggregationDraw * Double(aggregations.count))]
    return (
      normalisation,
      join(normalisation, aggregation, indicators, domains, leavingOut: leftOut < 0 ? nil : leftOut)
    )
  }

  private func join(
    _ normalisation: IndexNormalisation, _ aggregation: IndexAggregation, _ indicators: [Double],
    _ domains: [Double], leavingOut leftOut: Int?
  ) -> [Double?] {
    var kept = places[normalisation] ?? []
    if let leftOut { kept[leftOut] = false }
    // What has no place weighs nothing, so that it counts neither as present nor as missing.
    let arithmetic = IndexArithmetic(
      domainOf: base.domainOf, indicatorWeights: indicators.indices.map { kept[$0] ? indicators[$0] : 0 },
      domainWeights: domains, aggregation: aggregation, missing: method.missing)
    return (scores[normalisation] ?? []).map { own in
      arithmetic.sum(own.indices.map { kept[$0] ? own[$0] : nil }).index
    }
  }
}
