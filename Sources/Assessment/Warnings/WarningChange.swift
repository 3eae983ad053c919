import PlanModel
import Wording

/// A warning that a figure opened, closed, sharpened or eased.
public struct WarningChange: Hashable, Sendable {
  /// The warning as it is now; where it was closed, as it was.
  public let warning: Warning
  public let kind: Kind
  /// The figures that were new: the subgroup's, or else the total's; empty where only time has passed.
  public let causes: [Series.Point]
  /// The verdict before, and the one after.
  public let before: Verdict
  public let after: Verdict

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case opened, closed, sharper, eased
  }

  /// What happened to the warning, in plain words.
  public var wording: Phrase { Phrase.Warnings.change(kind.rawValue, warning.word) }

  /// What changed between two assessments of the same row.
  ///
  /// A warning that stands in both with the same severity is no change.
  static func between(_ earlier: Standing, _ later: Standing) -> [WarningChange] {
    let old = Dictionary(earlier.warnings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let open = Dictionary(later.warnings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func change(_ warning: Warning, _ kind: Kind) -> WarningChange? {
      guard let before = earlier.verdict(warning.breakdown), let after = later.verdict(warning.breakdown) else {
        return nil
      }
      return WarningChange(
        warning: warning, kind: kind, causes: causes(warning.breakdown), before: before, after: after)
    }
    // A subgroup's warning may come from the total's new figure.
    func causes(_ breakdown: Breakdown) -> [Series.Point] {
      let own = new(breakdown)
      return own.isEmpty && !breakdown.isTotal ? new(.total) : own
    }
    func new(_ breakdown: Breakdown) -> [Series.Point] {
      let known = Set(earlier.points(breakdown))
      return later.points(breakdown).filter { !known.contains($0) }
    }
    let present = later.warnings.compactMap { warning -> WarningChange? in
      guard let was = old[warning.id] else { return change(warning, .opened) }
      if warning.severity == was.severity { return nil }
      return change(warning, warning.severity.rawValue < was.severity.rawValue ? .sharper : .eased)
    }
    return present + earlier.warnings.filter { open[$0.id] == nil }.compactMap { change($0, .closed) }
  }

  /// An indicator's verdicts and warnings at one time.
  struct Standing {
    let total: Verdict
    let subgroups: [(breakdown: Breakdown, verdict: Verdict)]
    let warnings: [Warning]

    /// The verdict on a subgroup; one that did not exist yet is the question without figures, hence the total's.
    func verdict(_ breakdown: Breakdown) -> Verdict? {
      breakdown.isTotal ? total : subgroups.first { $0.breakdown == breakdown }?.verdict ?? total
    }

    /// The figures of a subgroup or the total; none of a subgroup that did not exist yet.
    func points(_ breakdown: Breakdown) -> [Series.Point] {
      let verdict = breakdown.isTotal ? total : subgroups.first { $0.breakdown == breakdown }?.verdict
      return verdict?.question.series.points ?? []
    }
  }
}

extension AssessedIndicator {
  /// Which warnings differ from an earlier assessment of the same row, and through which figures.
  public func changes(since earlier: AssessedIndicator) -> [WarningChange] {
    WarningChange.between(earlier.standing, standing)
  }

  private var standing: WarningChange.Standing {
    WarningChange.Standing(
      total: verdict, subgroups: subgroups.map { ($0.breakdown, $0.verdict) }, warnings: warnings)
  }
}

extension AssessedPlan {
  /// Which warnings differ from an earlier assessment of the same plan.
  public func changes(since earlier: AssessedPlan) -> [WarningChange] {
    let old = Dictionary(earlier.indicators.map { ($0.planned.key, $0) }, uniquingKeysWith: { first, _ in first })
    return indicators.flatMap { now in old[now.planned.key].map { now.changes(since: $0) } ?? [] }
  }
}
