import Foundation
import PlanModel
import Wording

/// Whether an indicator meets its target by its latest figure (targets.md, third column).
///
/// Figures are compared unrounded, as exact decimals, without tolerance. "Cannot say" is an answer, with its
/// reason; a rule that needs a person's judgement is never decided by the machine.
public enum Attainment: Hashable, Sendable {
  case met(Evidence)
  case notMet(Evidence)
  case cannotSay(Unknown)

  /// The figures a verdict rests on.
  public struct Evidence: Hashable, Sendable {
    /// The figure that was judged.
    public let judged: Series.Point
    /// The figure of the base year, where the rule asks for one.
    public let baseline: Series.Point?
    /// The reference indicator's figure of the same year, where the rule compares with one.
    public let reference: Series.Point?
    /// What the reader should know beside the verdict.
    public let notes: [Note]

    init(judged: Series.Point, baseline: Series.Point? = nil, reference: Series.Point? = nil, notes: [Note] = []) {
      self.judged = judged
      self.baseline = baseline
      self.reference = reference
      self.notes = notes
    }
  }

  /// What the reader should know beside a verdict.
  public enum Note: Hashable, Sendable {
    /// Rounded to the target's printed decimals the value would get the other verdict (GB/T 8170-2008 names
    /// both ways of judging).
    case roundingWouldFlip(rounded: Decimal)
    /// The value lies above the band around the target, which is no failure here.
    case aboveBand
    /// The Theil–Sen slope since the baseline, units per year.
    case slope(Decimal)
    /// The slopes before and since the baseline.
    case slopes(before: Decimal, since: Decimal)
    /// The 80 % interval of the slope since the baseline.
    case interval(low: Decimal, high: Decimal)
    /// One year's noise, in the indicator's unit.
    case noise(Double)
    /// Years whose step went against the target.
    case brokenYears([Int])
    /// The small steps that are not counted one by one add up to a change against the target.
    case smallStepsAddUp
    /// Nothing has changed since the baseline.
    case unchanged
    /// The distance to the band at the baseline, and now.
    case distance(baseline: Decimal, now: Decimal)
    /// The target was first met in this year.
    case firstMet(Int)
    /// Years since then in which it was not met.
    case lostIn([Int])
    /// It stood at 100 % or 0 in the base year, where nothing can move on, and still does: keeping it is meeting it.
    case heldAtLimit(Decimal)
    /// The base value is zero, so a percentage of it is zero too.
    case baselineIsZero
  }

  /// Why nothing can be said.
  public enum Unknown: Hashable, Sendable {
    case noFigures
    case noBaseline(year: Int)
    case noFigureAfterBaseline(year: Int)
    case tooFewPoints(have: Int, need: Int)
    case noReference(name: String)
    case noCommonYear(reference: String)
    case bandNotSet
    case toleranceNotSet
    /// A rise by a percentage of zero demands nothing.
    case percentOfZero(year: Int)
    case needsJudgement
    case notUnderstood
  }

  /// The figures of a verdict; `nil` where there is none.
  public var evidence: Evidence? {
    switch self {
    case .met(let evidence), .notMet(let evidence): evidence
    case .cannotSay: nil
    }
  }
}
