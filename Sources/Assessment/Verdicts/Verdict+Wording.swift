import PlanModel
import Wording

extension Verdict {
  /// The status in words: a target whose time is over was met or was not; one that may slip back says so.
  public var statusWord: Phrase {
    if isFinal && status == .atRisk { return Phrase.Status.notMet }
    return maySlip ? Phrase.Status.maySlip : status.word
  }

  /// Why the status is what it is, in a sentence.
  public var reason: Phrase {
    if restsOnJudgement { return Phrase.Explaining.byJudgement }
    switch (outlook, attainment) {
    case (.none(.stale), let today) where !today.needsPerson: return outlook.wording
    case (_, .cannotSay(let unknown)) where status != .onTrack && status != .atRisk && status != .uncertain:
      return unknown.wording
    case (.lost, _): return Phrase.Explaining.lost
    case (.decided, .notMet): return Phrase.Explaining.endedUnmet(String(question.targetYear))
    case (.decided, .met): return Phrase.Explaining.endedMet(String(question.targetYear))
    case (.chance(let chance), .met):
      let (percent, year) = (policy.percent(chance.probability), String(question.targetYear))
      return isApproaching
        ? Phrase.Explaining.approaching(chance: percent, target: year)
        : Phrase.Explaining.metAnd(chance: percent, target: year, isBound: chance.standing == .atMost)
    case (_, .met): return Phrase.Explaining.metToday
    case (.chance(let chance), _):
      return Phrase.Explaining.byChance(
        policy.percent(chance.probability), target: String(question.targetYear), isBound: chance.standing == .atMost)
    case (.none, _), (.decided, _): return outlook.wording
    }
  }
}

extension Outlook {
  /// What can be said of the target year, in words.
  public var wording: Phrase {
    switch self {
    case .chance(let chance): Phrase.Explaining.chanceOf((chance.probability * 100).shown(0))
    case .decided: Phrase.Explaining.decided
    case .lost: Phrase.Explaining.lost
    case .none(.noFigures): .unknownNoFigures
    case .none(.tooFewYears(let have, let need)): Phrase.Explaining.tooFewYears(have: String(have), need: String(need))
    case .none(.stale(let last, let asOf)):
      Phrase.Explaining.stale(last: String(last), asOf: String(asOf), years: String(asOf - last))
    case .none(.tooFar(let asOf, let target)):
      Phrase.Explaining.tooFar(asOf: String(asOf), target: String(target), years: String(target - asOf))
    case .none(.slopeOnly): Phrase.Explaining.slopeOnly
    case .none(.open(let unknown)): unknown.wording
    }
  }
}

extension Chance.Standing {
  /// How far the probability answers the rule.
  var wording: Phrase {
    switch self {
    case .exact: Phrase.Explaining.standingExact
    case .atMost: Phrase.Explaining.standingAtMost
    }
  }
}

extension Demand {
  /// Which values meet the target, in words.
  func wording(unit: UnitOfMeasure) -> Phrase {
    func end(_ bound: ExactRange.Bound) -> Phrase { .measured(bound.value.rounded(to: 6).plainText, unit: unit.symbol) }
    let values = Phrase.Explaining.range(
      low: range.low.map { (end($0), $0.isIncluded) }, high: range.high.map { (end($0), $0.isIncluded) })
    switch subject {
    case .own: return values
    case .difference(let name): return Phrase.Explaining.difference(from: name, values)
    case .ratio(let name): return Phrase.Explaining.ratio(to: name, values)
    }
  }

  /// How the probability follows from the distribution F.
  var formula: String {
    switch (range.low, range.high) {
    case (.some, .some): "F(z(hi)) − F(z(lo))"
    case (.some, nil): "1 − F(z(g))"
    case (nil, .some): "F(z(g))"
    case (nil, nil): "1"
    }
  }
}

extension Caution {
  /// In plain words.
  public var wording: Phrase {
    func list(_ years: [Int]) -> [String] { years.map(String.init) }
    switch self {
    case .maySlip(let percent): return Phrase.Explaining.maySlip(percent)
    case .mayNotArrive(let percent): return Phrase.Explaining.mayNotArrive(percent)
    case .fewEvents(let words): return words
    case .lowConfidence(let years): return Phrase.Explaining.lowConfidence(String(years))
    case .unchanged(let years): return Phrase.Explaining.unchanged(String(years))
    case .volatile: return Phrase.Explaining.volatile
    case .chanceSwings(let count): return Phrase.Explaining.chanceSwings(count.shown(1))
    case .overHundred(let years): return Phrase.Explaining.overHundred(list(years))
    case .negative(let years): return Phrase.Explaining.negative(list(years))
    case .gaps(let years): return Phrase.Explaining.gaps(list(years))
    case .readingUnconfirmed: return Phrase.Explaining.unconfirmed
    case .upperBoundOnly: return Phrase.Explaining.standingAtMost
    case .metLongAgo(let year): return Phrase.Explaining.metLongAgo(String(year))
    case .judged(let judgement):
      return Phrase.Explaining.judged(by: judgement.author, year: String(judgement.year), evidence: judgement.evidence)
    }
  }
}
