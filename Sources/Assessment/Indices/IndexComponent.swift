import Foundation
import PlanModel
import Wording

/// An indicator's place in an index: its direction with the reason, and the scales its values are scored on.
public struct IndexComponent: Hashable, Sendable {
  /// What is measured, with its unit.
  public let indicator: Indicator
  /// The number of its domain in `Plan.domains`.
  public let domain: Int
  /// Why higher, lower, or inside the band is better.
  public let reason: Phrase
  /// The goalposts.
  public let posts: IndexScale
  /// Where the goalposts come from.
  public let origin: PostsOrigin
  /// From the worst value to the target.
  public let distance: Distance

  /// One component.
  public init(
    indicator: Indicator, domain: Int, reason: Phrase, posts: IndexScale, origin: PostsOrigin, distance: Distance
  ) {
    self.indicator = indicator
    self.domain = domain
    self.reason = reason
    self.posts = posts
    self.origin = origin
    self.distance = distance
  }

  /// The way to the target.
  public enum Distance: Hashable, Sendable {
    case scale(IndexScale)
    /// The target is no number, or lies at the worst post: the indicator is left out of the index by distance.
    case noTarget
  }

  /// Which values are better.
  public var bearing: IndexScale.Bearing { posts.bearing }

  /// The scale for a normalisation; `nil` where the indicator has no place in it.
  public func scale(_ normalisation: IndexNormalisation) -> IndexScale? {
    switch (normalisation, distance) {
    case (.goalposts, _): posts
    case (.distance, .scale(let scale)): scale
    case (.distance, .noTarget): nil
    }
  }
}

/// Where goalposts come from.
public enum PostsOrigin: Hashable, Sendable {
  /// A share lies between 0 and 100 %.
  case naturalShare
  /// A share of women: 0 to one half (or a higher target); beyond it more is not better.
  case parity
  /// UNDP's 20 to 85 years of life (HDR 2023/24, technical note 1).
  case lifeExpectancy
  /// UNDP's 0 to 15 mean, 0 to 18 expected years of schooling (HDR 2023/24, technical note 1).
  case schooling
  /// 0 to the target.
  case upToTarget
  /// Twice the larger of target and the figure nearest the base year (a share at most 100 %), down to 0.
  case twiceBase(year: Int, value: Decimal)
  /// No figure is known: twice the target, down to 0.
  case twiceTarget
  /// The band of the target; 0 at twice the distance of the base year, at least at 10 % of the band's middle.
  case band
  /// Set by the office in its file of weights.
  case given
}

/// An indicator of the plan that is not in the index, and why.
public struct IndexLeftOut: Hashable, Sendable {
  /// What is not counted.
  public let indicator: Indicator
  /// The number of its domain in `Plan.domains`.
  public let domain: Int
  /// Why it is not.
  public let reason: Reason

  /// One indicator that is not counted.
  public init(indicator: Indicator, domain: Int, reason: Reason) {
    self.indicator = indicator
    self.domain = domain
    self.reason = reason
  }

  /// Why an indicator has no place in an index.
  public enum Reason: Hashable, Sendable {
    /// It is not known which way is better; the phrase says more where more is known.
    case noDirection(Phrase?)
    /// It grows with the population and compares nothing (OECD/JRC Handbook, step 2: scale by an appropriate size).
    case absoluteCount
    /// Meant to rise without a natural limit, and no numeric target to set one.
    case noUpperPost
    /// Meant to fall, with neither a figure nor a target to set the worst post by.
    case noWorstPost
    /// Worst and best post are the same.
    case noSpan
    /// The same indicator stands in the plan before.
    case countedAlready
    /// The file of weights gives it, or its domain, the weight 0.
    case weightZero
    /// By distance only: the target is no number.
    case noNumericTarget
  }
}
