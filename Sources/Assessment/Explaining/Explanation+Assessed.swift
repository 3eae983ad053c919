import Foundation
import PlanModel
import Wording

extension Explanation {
  /// The reasoning behind an indicator's verdict, whole.
  public init(of assessed: AssessedIndicator, judge: Judge) {
    let verdict = assessed.verdict
    var sections = [
      Section(key: .conclusion, steps: verdict.conclusionSteps),
      Section(key: .target, steps: assessed.targetSteps),
      Section(key: .data, steps: assessed.dossier.steps),
      Section(key: .attainment, steps: verdict.attainmentSteps),
      Section(key: .schedule, steps: verdict.schedule?.explained(unit: verdict.demandUnit) ?? []),
      Section(key: .forecast, steps: verdict.forecastSteps),
      Section(key: .usualMethods, steps: verdict.usualSteps),
      Section(key: .volatility, steps: verdict.volatilitySteps),
      Section(key: .subgroups, steps: assessed.subgroupSteps),
    ]
    if let points = TurningPoints(of: verdict, judge: judge) {
      sections.append(Section(key: .turningPoints, steps: points.steps(unit: assessed.planned.indicator.unit)))
    }
    self.init(sections: sections.filter { !$0.steps.isEmpty })
  }
}

extension AssessedIndicator {
  fileprivate var targetSteps: [Explanation.Step] {
    let question = verdict.question
    let unit = planned.indicator.unit
    var steps: [Explanation.Step] = [
      .init("printed", Phrase.Explaining.printed, .words(Phrase(verbatim: planned.target.text))),
      .init("rule", Phrase.Explaining.rule, .words(planned.target.rule.explanation(unit: unit))),
      .init("reading", Phrase.Explaining.reading, .words(planned.target.standing.word)),
      .init("bindingness", Phrase.Explaining.bindingness, .words(planned.bindingness.word)),
      .init("baseYear", Phrase.Explaining.baseYear, .words(Phrase(verbatim: String(question.namedBaseYear)))),
      .init("targetYear", Phrase.Explaining.targetYear, .words(Phrase(verbatim: String(question.targetYear)))),
      .init("asOf", Phrase.Explaining.asOf, .words(Phrase(verbatim: String(question.asOf)))),
    ]
    if !planned.lead.isEmpty {
      steps.append(.init("lead", Phrase.Explaining.lead, .words(Phrase(verbatim: planned.lead.joined(separator: "、")))))
    }
    return steps
  }

  fileprivate var subgroupSteps: [Explanation.Step] {
    let unit = planned.indicator.unit
    let groups = subgroups.map { group in
      let latest = group.verdict.latest
      return Explanation.Step(
        "subgroup.\(group.breakdown.text)", Phrase(verbatim: group.breakdown.label),
        .words(
          Phrase.Explaining.subgroup(
            group.verdict.status.word,
            latest: latest.map { (String($0.year), .measured($0.figure.description, unit: unit.symbol)) })))
    }
    return groups
      + gaps.map { gap in
        Explanation.Step("gap.\(gap.dimension)", Phrase.Explaining.gap(gap.dimension), .words(gap.wording(unit: unit)))
      }
  }
}

extension Dossier {
  fileprivate var steps: [Explanation.Step] {
    entries.enumerated().map { index, entry in
      let observation = entry.observation
      let year = String(observation.subject.year)
      // A year may have been corrected more than once.
      let earlier = entries[..<index].count {
        $0.use != .used && $0.observation.subject.year == observation.subject.year
      }
      let value: Phrase =
        switch observation.value {
        case .figure(let figure): .measured(figure.description, unit: observation.unit.symbol)
        case .missing(let reason): reason.word
        }
      switch entry.use {
      case .used:
        return Explanation.Step(
          "observation.\(year)", Phrase(verbatim: year),
          .words(
            Phrase.Explaining.used(
              value, source: observation.provenance.source, note: observation.provenance.note,
              isDerived: observation.provenance.derivation == .derived)))
      case .leftOut(let reason):
        return Explanation.Step(
          earlier == 0 ? "leftOut.\(year)" : "leftOut.\(year).\(earlier + 1)", Phrase(verbatim: year),
          .words(Phrase.Explaining.leftOut(value, why: reason.word)))
      }
    }
  }
}

extension Dossier.Reason {
  /// Why an observation does not count, in plain words.
  public var word: Phrase {
    switch self {
    case .missing(let reason): Phrase.Explaining.leftOutMissing(reason.word)
    case .otherUnit(let unit, let expected): Phrase.Explaining.leftOutUnit(unit.symbol, expected: expected.symbol)
    case .afterAsOf(let year): Phrase.Explaining.leftOutLater(String(year))
    case .afterTarget(let year): Phrase.Explaining.leftOutEnded(String(year))
    case .replaced: Phrase.Explaining.leftOutReplaced
    }
  }
}

extension SubgroupGap {
  /// The gap of the last year and how it goes, in plain words.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    func measured(_ number: Decimal) -> Phrase { .measured(number.plainText, unit: unit.differenceSymbol) }
    func slope(_ number: Decimal) -> Phrase { .measured(abs(number).double.shown(3), unit: unit.differenceSymbol) }
    let trend: Phrase =
      switch self.trend {
      case .narrowing(let by): Phrase.Explaining.gapNarrowing(slope(by))
      case .widening(let by): Phrase.Explaining.gapWidening(slope(by))
      case .steady: Phrase.Explaining.gapSteady
      case .oneYearOnly: Phrase.Explaining.gapOneYear
      }
    return Phrase.Explaining.gap(
      year: String(latest.year), higher: higher.label, lower: lower.label, by: measured(latest.value), trend)
  }
}

extension TurningPoints {
  fileprivate func steps(unit: UnitOfMeasure) -> [Explanation.Step] {
    stretches.enumerated().map { index, stretch in
      func end(_ figure: Figure) -> Phrase { .measured(figure.description, unit: unit.symbol) }
      return Explanation.Step(
        "figure.\(index + 1)",
        Phrase.Explaining.turning(
          year: String(year), low: end(stretch.low), high: end(stretch.high)),
        .words(stretch.status.word))
    }
  }
}
