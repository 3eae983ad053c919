import Foundation
import PlanModel

/// Which values of the target year meet a target.
public struct Demand: Hashable, Sendable {
  /// Whose values.
  public let subject: Subject
  /// The values that meet it, exact.
  public let range: ExactRange
  /// Which way the indicator is meant to go, for the prior drift (D of methods.md 2.5).
  public let aim: Aim
  /// Whether being in the range is all the rule asks for.
  public let standing: Chance.Standing

  /// What is compared with the range.
  public enum Subject: Hashable, Sendable {
    /// the indicator itself
    case own
    /// the indicator less another one, by the name the rule gives it
    case difference(from: String)
    /// the indicator divided by another one
    case ratio(to: String)
  }

  func with(_ standing: Chance.Standing) -> Demand {
    Demand(subject: subject, range: range, aim: aim, standing: standing)
  }
}

/// What a rule demands of the target year, given where the series stood in its base year.
enum Demands: Hashable, Sendable {
  /// All of these, each of another subject.
  case met([Demand])
  /// Nothing that a value could answer, and why.
  case none(NoOutlook)
}

extension Question {
  /// What the target demands of the target year.
  var demands: Demands { demands(of: target.rule) }

  private func demands(of rule: TargetRule) -> Demands {
    switch rule {
    case .atLeast(let bound): return own(.atLeast(bound), .rise)
    case .moreThan(let bound): return own(.moreThan(bound), .rise)
    case .atMost(let bound): return own(.atMost(bound), .fall)
    case .lessThan(let bound): return own(.lessThan(bound), .fall)
    case .within(let low, let high), .towardsBand(let low, let high): return own(.within(low, high), .none)
    case .about(let value, let tolerance, let meantToRise):
      return meantToRise
        ? own(.atLeast(value - tolerance), .rise) : own(.within(value - tolerance, value + tolerance), .none)
    case .ratio(let men, let women):
      return men == 0 ? .none(.open(.notUnderstood)) : own(.atLeast(women / men), .rise)
    case .reasonableShare(let low?, let high?): return own(.within(low, high), .none)
    case .reasonableShare(let low?, nil): return own(.atLeast(low), .rise)
    case .reasonableShare(nil, let high?): return own(.atMost(high), .fall)
    case .reasonableShare(nil, nil): return .none(.open(.bandNotSet))
    // Where the base year left no room, keeping it is meeting it.
    case .increase:
      return fromBase { own(series.isAtLimit($0, .up) ? .atLeast($0.value) : .moreThan($0.value), .rise, .atMost) }
    case .decrease:
      return fromBase { own(series.isAtLimit($0, .down) ? .atMost($0.value) : .lessThan($0.value), .fall, .atMost) }
    case .decreaseMarkedly(let percent):
      return fromBase { own(.atMost($0.value * (100 - percent) / 100), .fall, .atMost) }
    case .everyYear(let direction):
      // P(y > last) bounds it from above (methods.md 2.6).
      guard let last = series.latest?.value else { return .none(.noFigures) }
      return direction == .up ? own(.moreThan(last), .rise, .atMost) : own(.lessThan(last), .fall, .atMost)
    case .noLowerThanBaseline: return fromBase { own(.atLeast($0.value), .rise) }
    case .contained(slowing: false):
      guard let noise = AnnualNoise(series) else {
        return .none(.open(.tooFewPoints(have: series.points.count, need: AnnualNoise.fewestPoints)))
      }
      return fromBase { own(.atMost($0.value + Decimal(noise.size)), .fall) }
    case .contained(slowing: true): return .none(.slopeOnly)
    case .change(let change, let year):
      return fromBase(year) { base in
        if case .percent(0...) = change, base.value == 0 { return .none(.open(.percentOfZero(year: base.year))) }
        let (goal, falls): (Decimal, Bool) =
          switch change {
          case .points(let points): (base.value + points, points < 0)
          case .percent(let percent): (base.value * (100 + percent) / 100, percent < 0)
          }
        return falls ? own(.atMost(goal), .fall) : own(.atLeast(goal), .rise)
      }
    case .notBelow(let name):
      // Percentages are compared by their difference, rates by their ratio (methods.md 2.6).
      return series.scale == .pct
        ? .met([Demand(subject: .difference(from: name), range: .atLeast(0), aim: .rise, standing: .exact)])
        // A ratio around parity has no drift of its own (methods.md 2.5).
        : .met([Demand(subject: .ratio(to: name), range: .atLeast(1), aim: .none, standing: .exact)])
    case .commensurate(let name, let tolerance):
      guard let tolerance else { return .none(.open(.toleranceNotSet)) }
      let range = ExactRange.within(-tolerance, tolerance)
      return .met([Demand(subject: .difference(from: name), range: range, aim: .none, standing: .exact)])
    case .all(let rules): return together(rules.map { demands(of: $0) })
    case .hold(let rule):
      // Held from the year it is first met until the target year: the last year alone bounds it from above.
      guard case .met(let demands) = demands(of: rule) else { return demands(of: rule) }
      return .met(demands.map { $0.with(.atMost) })
    case .qualitative: return .none(.open(.needsJudgement))
    case .uninterpreted: return .none(.open(.notUnderstood))
    }
  }

  private func own(_ range: ExactRange, _ aim: Aim, _ standing: Chance.Standing = .exact) -> Demands {
    .met([Demand(subject: .own, range: range, aim: aim, standing: standing)])
  }

  private func fromBase(_ year: Int? = nil, _ demands: (Series.Point) -> Demands) -> Demands {
    let year = year ?? baseYear
    guard let base = series[year] else { return .none(.open(.noBaseline(year: year))) }
    return demands(base)
  }

  /// Ranges of one subject become the range they have in common; an aim survives only where all share it. A part
  /// that no value answers leaves the others as a bound from above.
  private func together(_ parts: [Demands]) -> Demands {
    var joined: [Demand] = []
    var unanswered: NoOutlook?
    for part in parts {
      guard case .met(let demands) = part else {
        if case .none(let why) = part { unanswered = unanswered ?? why }
        continue
      }
      for demand in demands {
        guard let index = joined.firstIndex(where: { $0.subject == demand.subject }) else {
          joined.append(demand)
          continue
        }
        let known = joined[index]
        joined[index] = Demand(
          subject: known.subject, range: known.range.intersection(demand.range),
          aim: known.aim == demand.aim ? known.aim : .none,
          standing: known.standing == .exact ? demand.standing : .atMost)
      }
    }
    guard !joined.isEmpty else { return .none(unanswered ?? .open(.needsJudgement)) }
    return .met(unanswered == nil ? joined : joined.map { $0.with(.atMost) })
  }
}
