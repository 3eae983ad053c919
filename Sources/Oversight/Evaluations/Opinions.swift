import Foundation
import PlanModel

/// What several people scored one matter, kept apart by name and never averaged in silence: the median counts, lowest and
/// highest stand beside it.
public struct Opinions: Hashable, Sendable, Codable {
  /// In the order of the contributors.
  public let scores: [Named]
  /// Who gave none, and why.
  public let without: [Reasoned]

  /// Opinions in the order of the contributors.
  public init(scores: [Named], without: [Reasoned]) {
    self.scores = scores
    self.without = without
  }

  /// A score and whose it is.
  public struct Named: Hashable, Sendable, Codable {
    public let name: String
    public let score: Figure

    /// A score.
    public init(_ name: String, _ score: Figure) {
      self.name = name
      self.score = score
    }
  }

  /// No score, whose and why.
  public struct Reasoned: Hashable, Sendable, Codable {
    public let name: String
    public let reason: EvaluationPart.NoScore

    /// A missing score.
    public init(_ name: String, _ reason: EvaluationPart.NoScore) {
      self.name = name
      self.reason = reason
    }
  }

  /// Lowest, median and highest; `nil` where nobody scored.
  public var spread: Spread? { Spread(scores.map(\.score.value)) }

  /// The score that counts: the median, or the reason that most gave for having none.
  public var counted: Scored {
    if let spread { return .score(spread.median) }
    let reasons = Dictionary(without.map { ($0.reason, 1) }, uniquingKeysWith: +)
    let commonest = reasons.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    return .without(commonest ?? .notDelivered)
  }

  /// What contributors said of a matter; whoever was asked and did not deliver gave no score for that reason.
  public init(on matter: EvaluationMatter.ID, of contributors: [(name: String, part: EvaluationPart?)]) {
    var (scores, without): ([Named], [Reasoned]) = ([], [])
    for (name, part) in contributors {
      guard let part, part.isDelivered else {
        without.append(Reasoned(name, .notDelivered))
        continue
      }
      switch part[matter].answer {
      case .score(let figure): scores.append(Named(name, figure))
      case .without(let reason): without.append(Reasoned(name, reason))
      // Asked after the contribution was handed in, by a change of the scheme.
      case .open: without.append(Reasoned(name, .notDelivered))
      }
    }
    self.init(scores: scores, without: without)
  }
}

/// How far scores lie apart.
public struct Spread: Hashable, Sendable {
  public let lowest: Decimal
  /// The middle one; of an even number the mean of the two in the middle.
  public let median: Decimal
  public let highest: Decimal
  public let count: Int

  /// `nil` without scores.
  public init?(_ scores: [Decimal]) {
    let sorted = scores.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return nil }
    let middle = sorted.count / 2
    self.lowest = lowest
    self.highest = highest
    median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    count = sorted.count
  }
}
