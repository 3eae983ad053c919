/// The choices by which an index is computed; each is shown beside the result.
public struct IndexMethod: Hashable, Sendable {
  /// How values become scores.
  public let normalisation: IndexNormalisation
  /// How domains become one figure.
  public let aggregation: IndexAggregation
  /// What happens where figures are missing.
  public let missing: IndexMissingRule

  /// By default goalposts, the arithmetic mean, and the rule of `IndexMissingRule`.
  public init(
    normalisation: IndexNormalisation = .goalposts, aggregation: IndexAggregation = .arithmetic,
    missing: IndexMissingRule = IndexMissingRule()
  ) {
    self.normalisation = normalisation
    self.aggregation = aggregation
    self.missing = missing
  }
}

/// How a value becomes a score from 0 to 100.
public enum IndexNormalisation: String, Hashable, Sendable, Codable, CaseIterable {
  /// Between the worst and the best value thinkable: how far the indicator has come at all.
  case goalposts
  /// Between the worst value and the plan's target: how much of the way to the target is done. COINr's
  /// `n_dist2targ`, the "distance to a reference" of the OECD/JRC Handbook (2008) step 5, with the worst value
  /// fixed instead of taken from the data of each year. An indicator without a numeric target has no place in it.
  case distance
}

/// How the scores of domains become one figure. Within a domain it is always the weighted arithmetic mean, as in
/// the education index of UNDP's HDI: indicators of one domain may stand in for each other.
public enum IndexAggregation: String, Hashable, Sendable, Codable, CaseIterable {
  /// Σ Wᵈ·Sᵈ: a strong domain makes up for a weak one in full.
  case arithmetic
  /// Π Sᵈ^Wᵈ, as the HDI joins its dimensions since 2010: a weak domain weighs heavily. Scores under `floor`
  /// count as `floor`, for one zero would make the whole index zero.
  case geometric

  /// COINr's vignette on aggregation rescales scores to 1…100 for the geometric mean for the same reason.
  public static let floor = 1.0
}

/// What happens where a figure of the year is missing. Nothing is filled in silently.
public struct IndexMissingRule: Hashable, Sendable {
  /// An earlier figure at most so many years old is used, and marked.
  public let oldestCarried: Int
  /// A domain has a score only where at least this share of its weight has a figure.
  public let domainShare: Double
  /// The index is computed only where at least this share of the whole weight has a figure in a domain with a score.
  public let indexShare: Double

  /// Two years, half, and two thirds: a plan's surveys come every two or three years; two thirds is the data
  /// availability that COINr's vignette on aggregation demands and, in round figures, the 66 % of the Global
  /// Innovation Index (WIPO, appendix I).
  public init(oldestCarried: Int = 2, domainShare: Double = 0.5, indexShare: Double = 2.0 / 3) {
    self.oldestCarried = max(oldestCarried, 0)
    self.domainShare = min(max(domainShare, 0), 1)
    self.indexShare = min(max(indexShare, 0), 1)
  }
}
