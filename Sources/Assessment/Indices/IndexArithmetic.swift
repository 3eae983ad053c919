import Foundation

/// Joins scores to domain scores and these to the index. The panel and the simulation both compute with it.
struct IndexArithmetic {
  /// For every component the position of its domain among `domainWeights`.
  let domainOf: [Int]
  /// Relative, positive; brought to 1 within each domain here.
  let indicatorWeights: [Double]
  /// Relative, positive; brought to 1 here.
  let domainWeights: [Double]
  let aggregation: IndexAggregation
  let missing: IndexMissingRule

  /// What the scores of one region and year come to.
  struct Sum {
    /// The score of each domain; `nil` where too little of it has a figure.
    var domains: [Double?]
    /// For each component its share in its domain, of what is present; 0 where it is missing.
    var shares: [Double]
    /// For each domain its share in the index, of what is present; 0 where it has no score.
    var domainShares: [Double]
    /// The share of the whole weight that has a figure in a domain with a score.
    var present: Double
    /// `nil` where `present` is too small.
    var index: Double?
  }

  /// Thirds and the like are no binary fractions: a sum of them may miss the threshold by so much.
  private static let slack = 1e-9

  func sum(_ scores: [Double?]) -> Sum {
    var whole = [Double](repeating: 0, count: domainWeights.count)
    var there = whole
    for (position, domain) in domainOf.enumerated() {
      whole[domain] += indicatorWeights[position]
      if scores[position] != nil { there[domain] += indicatorWeights[position] }
    }
    let allDomains = domainWeights.indices.reduce(0.0) { $0 + (whole[$1] > 0 ? domainWeights[$1] : 0) }
    var sum = Sum(
      domains: Array(repeating: nil, count: domainWeights.count),
      shares: Array(repeating: 0, count: domainOf.count),
      domainShares: Array(repeating: 0, count: domainWeights.count), present: 0, index: nil)
    for (position, domain) in domainOf.enumerated() {
      guard let score = scores[position], there[domain] > 0 else { continue }
      sum.shares[position] = indicatorWeights[position] / there[domain]
      sum.domains[domain] = (sum.domains[domain] ?? 0) + sum.shares[position] * score
    }
    var counted = 0.0
    for domain in domainWeights.indices where sum.domains[domain] != nil {
      let share = there[domain] / whole[domain]
      guard share + Self.slack >= missing.domainShare else {
        sum.domains[domain] = nil
        continue
      }
      counted += domainWeights[domain]
      sum.present += share * domainWeights[domain] / allDomains
    }
    guard counted > 0, sum.present + Self.slack >= missing.indexShare else { return sum }
    for domain in domainWeights.indices where sum.domains[domain] != nil {
      sum.domainShares[domain] = domainWeights[domain] / counted
    }
    sum.index = joined(sum)
    return sum
  }

  private func joined(_ sum: Sum) -> Double {
    var total = 0.0
    for (domain, score) in sum.domains.enumerated() {
      guard let score else { continue }
      total += sum.domainShares[domain] * (aggregation == .arithmetic ? score : log(aggregation.counted(score)))
    }
    return min(max(aggregation == .arithmetic ? total : exp(total), 0), 100)
  }
}

extension IndexAggregation {
  /// The score of a domain as the mean counts it.
  func counted(_ score: Double) -> Double {
    switch self {
    case .arithmetic: score
    case .geometric: max(score, Self.floor)
    }
  }
}
