import Foundation
import PlanModel
import Wording

/// The rules that a person can choose on the form, and the numbers each needs.
enum RuleChoice: String, CaseIterable, Sendable {
  case atLeast, moreThan, atMost, lessThan, within, about, increase, decrease, everyYearUp, everyYearDown
  case noLowerThanBaseline, decreaseMarkedly, contained, slowing, towardsBand, reasonableShare, notBelow, commensurate
  case qualitative

  var word: Phrase {
    switch self {
    case .atLeast: Phrase.Rules.atLeast
    case .moreThan: Phrase.Rules.moreThan
    case .atMost: Phrase.Rules.atMost
    case .lessThan: Phrase.Rules.lessThan
    case .within: Phrase.Rules.within
    case .about: Phrase.Rules.about
    case .increase: Phrase.Rules.increase
    case .decrease: Phrase.Rules.decrease
    case .everyYearUp: Phrase.Rules.everyYearUp
    case .everyYearDown: Phrase.Rules.everyYearDown
    case .noLowerThanBaseline: Phrase.Rules.noLower
    case .decreaseMarkedly: Phrase.Rules.markedly
    case .contained: Phrase.Rules.contained
    case .slowing: Phrase.Rules.slowing
    case .towardsBand: Phrase.Rules.towardsBand
    case .reasonableShare: Phrase.Rules.reasonableShare
    case .notBelow: Phrase.Rules.notBelowReference
    case .commensurate: Phrase.Rules.commensurateReference
    case .qualitative: Phrase.Rules.judgement
    }
  }

  /// The rule's choice and numbers, to begin a change from; `nil` where the form has no such rule.
  init?(_ rule: TargetRule) {
    switch rule {
    case .atLeast: self = .atLeast
    case .moreThan: self = .moreThan
    case .atMost: self = .atMost
    case .lessThan: self = .lessThan
    case .within: self = .within
    case .towardsBand: self = .towardsBand
    case .reasonableShare: self = .reasonableShare
    case .contained(slowing: false): self = .contained
    case .contained(slowing: true): self = .slowing
    case .notBelow: self = .notBelow
    case .commensurate: self = .commensurate
    case .about: self = .about
    case .increase: self = .increase
    case .decrease: self = .decrease
    case .everyYear(.up): self = .everyYearUp
    case .everyYear(.down): self = .everyYearDown
    case .noLowerThanBaseline: self = .noLowerThanBaseline
    case .decreaseMarkedly: self = .decreaseMarkedly
    case .qualitative: self = .qualitative
    case .hold(let rule): self.init(rule)
    case .all, .ratio, .change, .uninterpreted: return nil
    }
  }
}

/// The numbers of a rule as they stand in the form's fields.
struct RuleNumbers: Hashable, Sendable {
  var low = ""
  var high = ""
  var tolerance = ""

  init() {}

  init(of rule: TargetRule) {
    self.init()
    switch rule {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound): low = bound.plainText
    case .within(let bottom, let top), .towardsBand(let bottom, let top):
      (low, high) = (bottom.plainText, top.plainText)
    case .about(let value, let room, _): (low, tolerance) = (value.plainText, room.plainText)
    case .reasonableShare(let bottom, let top): (low, high) = (bottom?.plainText ?? "", top?.plainText ?? "")
    case .commensurate(_, let room): tolerance = room?.plainText ?? ""
    case .decreaseMarkedly(let percent): low = percent.plainText
    case .hold(let rule): self = RuleNumbers(of: rule)
    default: break
    }
  }
}
