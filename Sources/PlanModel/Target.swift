import Foundation
import Wording

/// What an indicator must reach: the printed phrase, and the rule it is read as.
public struct Target: Hashable, Sendable, Codable {
  /// The phrase as printed, healed of stray spaces, e.g. `45左右`.
  public let text: String
  public let rule: TargetRule
  public let standing: Standing

  public init(text: String, rule: TargetRule, standing: Standing = .asPrinted) {
    self.text = text
    self.rule = rule
    self.standing = standing
  }

  /// How sure the reading is.
  public enum Standing: Hashable, Sendable, Codable {
    /// The phrase leaves no room.
    case asPrinted
    /// The reading leaves room (◆) and waits for a person; the phrase says what is to be decided.
    case needsConfirmation(Phrase)
    /// A person has confirmed this reading; who and why stands in the decision.
    case confirmed(Decision.ID)
  }

  public var needsConfirmation: Bool {
    if case .needsConfirmation = standing { true } else { false }
  }
}

/// The exact meaning of a target phrase, for value x in year t.
///
/// Bounds follow Chinese legal usage: 以上, 以下, 以内 include the number, 超过, 低于, 不足 exclude it
/// (Civil Code of the PRC, art. 1259). Numbers are in the indicator's own unit, exact decimals.
public indirect enum TargetRule: Hashable, Sendable {
  /// x ≥ bound
  case atLeast(Decimal)
  /// x > bound
  case moreThan(Decimal)
  /// x ≤ bound
  case atMost(Decimal)
  /// x < bound
  case lessThan(Decimal)
  /// low ≤ x ≤ high
  case within(low: Decimal, high: Decimal)
  /// |x − value| ≤ tolerance. Above the band is no failure where the indicator is meant to rise.
  case about(Decimal, tolerance: Decimal, meantToRise: Bool)
  /// men : women, e.g. 2 : 3; the series is women's places per man's place and must be ≥ women ÷ men.
  case ratio(men: Decimal, women: Decimal)
  /// x above the baseline and a positive Theil–Sen slope since
  case increase
  /// every observed step since the baseline goes this way
  case everyYear(Direction)
  /// x below the baseline and a negative Theil–Sen slope since
  case decrease
  /// a decrease of at least `percent` from the baseline, and the slope's 80 % interval below zero
  case decreaseMarkedly(percent: Decimal)
  /// x ≥ baseline, aiming up
  case noLowerThanBaseline
  /// x ≤ baseline plus one year's noise; where `slowing`, the slope since the baseline is lower than before it
  case contained(slowing: Bool)
  /// inside the band, or nearer to it than at the baseline
  case towardsBand(low: Decimal, high: Decimal)
  /// inside a band that the office sets; without one it needs judgement
  case reasonableShare(low: Decimal?, high: Decimal?)
  /// x ≥ the reference indicator's value of the same year
  case notBelow(reference: String)
  /// |x − the reference indicator's value of the same year| ≤ tolerance; without one it needs judgement
  case commensurate(reference: String, tolerance: Decimal?)
  /// a change against the value of the base year (`nil`: the plan's own base year)
  case change(Change, baseYear: Int?)
  /// all of these
  case all([TargetRule])
  /// met now, and in every year since first met
  case hold(TargetRule)
  /// a goal without a number: needs judgement, with evidence attached
  case qualitative
  /// a phrase that no rule covers; stands with a finding
  case uninterpreted

  /// By how much, against the base year's value.
  public enum Change: Hashable, Sendable {
    /// percent of the base value, negative for a fall: −20 means x ≤ 0.8 · base
    case percent(Decimal)
    /// percentage points: +1 means x ≥ base + 1
    case points(Decimal)
  }
}

/// Which way an indicator goes or is meant to go.
public enum Direction: String, Hashable, Sendable, Codable {
  case up, down
}
