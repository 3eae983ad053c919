import PlanModel

/// The index of one region in one year, with every step.
public struct IndexResult: Hashable, Sendable {
  /// Where.
  public let region: RegionCode
  /// When.
  public let year: Int
  /// One for each component of the definition, in its order.
  public let parts: [Part]
  /// One for each domain of the definition, by number.
  public let domains: [DomainScore]
  /// The share of the whole weight that has a figure, in domains with a score; from 0 to 1.
  public let present: Double
  /// The index, or that there is too little to compute it from.
  public let outcome: Outcome

  /// An index from 0 to 100, or none.
  public enum Outcome: Hashable, Sendable {
    case computed(Double)
    /// Less than the rule's share of the weight has a figure; `missing` names what would be needed.
    case notComputed(missing: [Indicator])
  }

  /// The value; `nil` where the index was not computed.
  public var value: Double? { if case .computed(let value) = outcome { value } else { nil } }

  /// A component's part in the index.
  public struct Part: Hashable, Sendable {
    public let component: IndexComponent
    public let reading: Reading
    /// Its share in the whole index of what is present, from 0 to 1; 0 where it is missing or its domain has no
    /// score.
    public let weight: Double
    /// Points of the index: they add up to it. With the geometric mean a domain's points are its weight times
    /// the index (Euler's rule for a mean of degree one), shared out by the parts of its score.
    public let contribution: Double
  }

  /// What was read for a component.
  public enum Reading: Hashable, Sendable {
    /// A figure of the year itself.
    case current(Figure, score: Double)
    /// An earlier figure, at most as old as the rule allows.
    case carried(Figure, from: Int, score: Double)
    /// No figure.
    case none
    /// The last figure is too old.
    case tooOld(Figure, from: Int)

    /// From 0 to 100; `nil` where there is no figure to use.
    public var score: Double? {
      switch self {
      case .current(_, let score), .carried(_, _, let score): score
      case .none, .tooOld: nil
      }
    }
  }

  /// A domain's score.
  public struct DomainScore: Hashable, Sendable {
    /// The number of the domain in `Plan.domains`.
    public let domain: Int
    /// From 0 to 100; `nil` where too little of its weight has a figure.
    public let score: Double?
    /// Its share in the whole index of what is present, from 0 to 1.
    public let weight: Double
    /// Points of the index.
    public let contribution: Double
  }
}

extension IndexResult {
  /// Computes one region's index of one year.
  ///
  /// - Parameter definition: already `usable(by:)` the method's normalisation.
  init(
    _ definition: IndexDefinition, _ method: IndexMethod, figures: [Indicator.ID: [Int: Figure]],
    region: RegionCode, year: Int
  ) {
    let readings = definition.components.map {
      Reading(
        figures[$0.indicator.id] ?? [:], year: year, scale: $0.scale(method.normalisation) ?? $0.posts,
        rule: method.missing)
    }
    let numbers = definition.domains
    let sum = definition.arithmetic(method).sum(readings.map(\.score))
    let contributions = definition.contributions(sum, readings.map(\.score), method.aggregation)
    let positions = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    self.region = region
    self.year = year
    present = sum.present
    parts = definition.components.indices.map { position in
      let domain = positions[definition.components[position].domain] ?? 0
      return Part(
        component: definition.components[position], reading: readings[position],
        weight: sum.shares[position] * sum.domainShares[domain], contribution: contributions[position])
    }
    domains = numbers.enumerated().map { position, number in
      let own = definition.components.indices.filter { definition.components[$0].domain == number }
      return DomainScore(
        domain: number, score: sum.domains[position], weight: sum.domainShares[position],
        contribution: own.reduce(0) { $0 + contributions[$1] })
    }
    outcome =
      sum.index.map(Outcome.computed)
      ?? .notComputed(
        missing: definition.components.indices.filter { readings[$0].score == nil }
          .map { definition.components[$0].indicator })
  }
}

extension IndexResult.Reading {
  init(_ figures: [Int: Figure], year: Int, scale: IndexScale, rule: IndexMissingRule) {
    guard let last = figures.keys.filter({ $0 <= year }).max(), let figure = figures[last] else {
      self = .none
      return
    }
    if last == year {
      self = .current(figure, score: scale.score(figure.value))
    } else if year - last <= rule.oldestCarried {
      self = .carried(figure, from: last, score: scale.score(figure.value))
    } else {
      self = .tooOld(figure, from: last)
    }
  }
}

extension IndexDefinition {
  /// The arithmetic with the definition's own weights.
  func arithmetic(_ method: IndexMethod) -> IndexArithmetic {
    let numbers = domains
    let positions = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    return IndexArithmetic(
      domainOf: components.map { positions[$0.domain] ?? 0 }, indicatorWeights: indicatorWeights,
      domainWeights: numbers.map { domainWeights[$0, default: 0] }, aggregation: method.aggregation,
      missing: method.missing)
  }

  /// Points of the index for each component; they add up to it.
  func contributions(_ sum: IndexArithmetic.Sum, _ scores: [Double?], _ aggregation: IndexAggregation) -> [Double] {
    let numbers = domains
    return components.indices.map { position in
      guard let index = sum.index, let score = scores[position],
        let domain = numbers.firstIndex(of: components[position].domain), let whole = sum.domains[domain]
      else { return 0 }
      let share = sum.shares[position]
      switch aggregation {
      case .arithmetic: return sum.domainShares[domain] * share * score
      case .geometric: return sum.domainShares[domain] * index * (whole > 0 ? share * score / whole : share)
      }
    }
  }
}
