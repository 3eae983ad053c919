import Foundation
import PlanModel
import Wording

/// The steps of the parts of a verdict.
extension Verdict {
  /// The unit of what the demand speaks of: of a difference, points.
  var demandUnit: UnitOfMeasure {
    switch demand?.subject {
    case .ratio: .none
    case .own, .difference, nil: question.indicator.unit
    }
  }

  var conclusionSteps: [Explanation.Step] {
    [
      .init("status", Phrase.Explaining.status, .words(statusWord)),
      .init("reason", Phrase.Explaining.reason, .words(reason)),
    ]
      + (probability.map { [.init("probability", Phrase.Explaining.probability, .share($0))] } ?? [])
      + cautions.enumerated().map { index, caution in
        .init("caution.\(index + 1)", Phrase.Explaining.caution, .words(caution.wording))
      }
  }

  var attainmentSteps: [Explanation.Step] {
    let unit = question.indicator.unit
    func dated(_ key: String, _ label: (String) -> Phrase, _ point: Series.Point?, _ unit: String) -> [Explanation.Step]
    {
      point.map { [.init(key, label(String($0.year)), .figure($0.figure, unit: unit))] } ?? []
    }
    switch attainment {
    case .cannotSay(let unknown): return [.init("unknown", Phrase.Explaining.today, .words(unknown.wording))]
    case .met(let evidence), .notMet(let evidence):
      let isMet: Bool = if case .met = attainment { true } else { false }
      return dated("judged", Phrase.Explaining.judged, evidence.judged, unit.symbol)
        + dated("baseline", Phrase.Explaining.baseline, evidence.baseline, unit.symbol)
        + dated("reference", Phrase.Explaining.reference, evidence.reference, unit.symbol)
        + [
          .init(
            "today", Phrase.Explaining.today, .words(isMet ? Phrase.Explaining.metToday : Phrase.Explaining.notMetToday)
          )
        ]
        + evidence.notes.enumerated().map { index, note in
          .init("note.\(index + 1)", Phrase.Explaining.note, .words(note.wording(unit: unit)))
        }
    }
  }

  var forecastSteps: [Explanation.Step] {
    guard let chance = outlook.chance else {
      return [.init("none", Phrase.Explaining.outlook, .words(outlook.wording))]
    }
    let (forecast, window) = (chance.forecast, chance.window)
    let unit = demandUnit.symbol
    let decimals = question.latestDecimals + 1
    func value(_ key: String, _ label: Phrase, _ p: Double) -> Explanation.Step {
      .init(key, label, .number(forecast.quantile(p), decimals: decimals, unit: unit), formula: "F⁻¹(\(p.shown(3)))")
    }
    var steps: [Explanation.Step] = [
      .init("method", Phrase.Explaining.method, .words(Phrase(verbatim: Forecast.method))),
      .init("scale", Phrase.Explaining.scale, .words(Phrase.Explaining.scaleName(window.scale.rawValue))),
      .init("years", Phrase.Explaining.windowYears, .words(Phrase.Explaining.years(window.years.map(String.init)))),
      .init(
        "horizon", Phrase.Explaining.horizon,
        .words(Phrase(verbatim: String(forecast.year - (window.years.last ?? forecast.year)))), formula: "H = T − tₙ"),
      .init("drift", Phrase.Explaining.drift, .number(forecast.drift, decimals: 5, unit: ""), formula: "μ"),
    ]
    if question.peerDrift != nil {
      steps.append(.init("peers", Phrase.Explaining.peers, .words(Phrase.Explaining.withPeers)))
    }
    steps += forecast.components.map { component in
      .init(
        "archetype.\(component.archetype)", Phrase.Explaining.archetype(component.archetype),
        .words(
          Phrase.Explaining.component(
            weight: component.weight.fixed(4), location: component.location.fixed(4), scale: component.scale.fixed(4))),
        formula: "F(z) = Σ p_k·T₄((z − loc_k)/scale_k)")
    }
    steps += [
      value("q025", Phrase.Explaining.low95, 0.025), value("q10", Phrase.Explaining.low80, 0.1),
      value("q50", Phrase.Explaining.median, 0.5), value("q90", Phrase.Explaining.high80, 0.9),
      value("q975", Phrase.Explaining.high95, 0.975),
      .init("demand", Phrase.Explaining.demand, .words(chance.demand.wording(unit: demandUnit))),
      .init(
        "probability", Phrase.Explaining.probability, .share(chance.probability),
        formula: chance.counts == nil ? chance.demand.formula : "P(C ≤ ⌊g·E⌋)"),
      .init("standing", Phrase.Explaining.standing, .words(chance.standing.wording)),
    ]
    if let counts = chance.counts { steps += counts.explained }
    steps.append(
      .init(
        "limits", Phrase.Explaining.limits,
        .words(
          Phrase.Explaining.limits(
            onTrack: (policy.onTrackFrom * 100).shown(0), atRisk: (policy.atRiskBelow * 100).shown(0)))))
    return steps
  }

  var usualSteps: [Explanation.Step] {
    let forecasts = usualForecasts
    guard !forecasts.isEmpty else { return [] }
    let unit = demandUnit
    let steps = forecasts.map { forecast in
      Explanation.Step(forecast.method.rawValue, forecast.method.name, .words(forecast.wording(unit: unit)))
    }
    guard let disagreement else { return steps }
    return steps + [.init("disagreement", Phrase.Explaining.disagreement, .words(disagreement.wording))]
  }

  var volatilitySteps: [Explanation.Step] {
    var steps: [Explanation.Step] = []
    if let sigma = volatility.sigma, let size = volatility.size {
      steps = [
        .init("sigma", Phrase.Explaining.sigma, .number(sigma, decimals: 4, unit: ""), formula: "σ_v"),
        .init(
          "size", Phrase.Explaining.size, .number(size, decimals: 3, unit: question.indicator.unit.differenceSymbol)),
        .init(
          "reversals", Phrase.Explaining.reversals,
          .words(Phrase(verbatim: "\(volatility.reversals) / \(volatility.reversalsNeeded)"))),
      ]
    }
    return steps + [
      .init("finding", Phrase.Explaining.finding, .words(volatility.wording(unit: question.indicator.unit)))
    ]
  }

  /// Where the usual methods say otherwise; `nil` without a chance to compare with.
  public var disagreement: Disagreement? {
    guard let chance = outlook.chance else { return nil }
    return Disagreement(
      of: usualForecasts,
      with: Disagreement.Band(
        probability: chance.probability, onTrackFrom: policy.onTrackFrom, atRiskBelow: policy.atRiskBelow))
  }
}

extension Question {
  /// The decimals of the last figure; 0 without one.
  var latestDecimals: Int { series.latest?.figure.decimals ?? 0 }
}

extension Schedule {
  /// The arithmetic of the schedule (methods.md 3).
  func explained(unit: UnitOfMeasure) -> [Explanation.Step] {
    func number(_ key: String, _ label: Phrase, _ value: Decimal?, _ unit: String, _ formula: String) -> [Explanation
      .Step]
    {
      value.map { [.init(key, label, .number($0.double, decimals: 4, unit: unit), formula: formula)] } ?? []
    }
    let own = unit.differenceSymbol
    return number("shortfallAtBase", Phrase.Explaining.shortfallAtBase, shortfallAtBase, own, "s(x₀)")
      + number("shortfallNow", Phrase.Explaining.shortfallNow, shortfallNow, own, "s(x_t)")
      + number("done", Phrase.Explaining.done, done, "", "1 − s(x_t)/s(x₀)")
      + number("due", Phrase.Explaining.due, due, "", "(t − t₀)/(T − t₀)")
      + number("ratio", Phrase.Explaining.ratio, ratio, "", "done/due")
      + [
        .init("pace", Phrase.Explaining.pace, .words(wording)),
        .init("step", Phrase.Explaining.step, .words(stepWording(unit: unit))),
      ]
      + steps.map { step in
        .init(
          "step.\(step.toYear)", Phrase.Explaining.step(from: String(step.fromYear), to: String(step.toYear)),
          .number(step.changePerYear.double, decimals: 4, unit: own))
      }
  }
}

extension UsualForecast {
  /// What the method expects, in words.
  public func wording(unit: UnitOfMeasure) -> Phrase {
    switch outcome {
    case .notComputable(let why): return why
    case .projected(let value, let low, let high, let meets, let category):
      func measured(_ number: Double) -> Phrase { .measured(number.fixed(2), unit: unit.symbol) }
      let interval: (Phrase, Phrase)? = if let low, let high { (measured(low), measured(high)) } else { nil }
      return Phrase.Explaining.projected(measured(value), interval: interval, meets: meets, category: category)
    }
  }
}

extension SmallCounts {
  /// The arithmetic of few events (methods.md 2.9).
  var explained: [Explanation.Step] {
    func number(_ key: String, _ label: Phrase, _ value: Double, _ formula: String) -> Explanation.Step {
      .init(key, label, .number(value, decimals: 4, unit: ""), formula: formula)
    }
    return [
      number("counts.a", Phrase.Explaining.countsA, evidence.a, "a = 5 + Σδ^(T−t)·c_t"),
      number("counts.b", Phrase.Explaining.countsB, evidence.b, "b = 5 + Σδ^(T−t)·E_t·m_t"),
      number("counts.risk", Phrase.Explaining.countsRisk, evidence.relativeRisk, "a/b"),
      number("counts.rate", Phrase.Explaining.countsRate, medianRate, "e^M·a/b"),
      .init("counts.none", Phrase.Explaining.countsNone, .share(probabilityOfNone), formula: "P(C = 0)"),
      .init("counts.words", Phrase.Explaining.counts, .words(wording(unit: unit))),
      .init("counts.pooled", Phrase.Explaining.countsPooled, .words(pooledWording(unit: unit))),
      .init("counts.flip", Phrase.Explaining.countsFlip, .words(sensitivityWording(unit: unit))),
    ]
  }

  /// The unit its rate is counted per.
  private var unit: UnitOfMeasure {
    switch per {
    case 100: .percent
    case 1000: .perMille
    case 10_000: .per10000
    default: .per100000
    }
  }
}
