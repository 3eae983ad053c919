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
      .init(
        key, label, .number(chance.quantile(p), decimals: decimals, unit: unit),
        formula: chance.counts == nil ? "F⁻¹(\(p.shown(3)))" : "min{k: P(C ≤ k) ≥ \(p.shown(3))}/E")
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
    // Where events are counted the eight forms play no part.
    if chance.counts == nil {
      steps += forecast.components.map { component in
        .init(
          "archetype.\(component.archetype)", Phrase.Explaining.archetype(component.archetype),
          .words(
            Phrase.Explaining.component(
              weight: component.weight.shown(4), location: component.location.shown(4), scale: component.scale.shown(4))
          ),
          formula: "F(z) = Σ p_k·T₄((z − loc_k)/scale_k)")
      }
    }
    steps += [
      value("q025", Phrase.Explaining.low95, 0.025), value("q10", Phrase.Explaining.low80, 0.1),
      value("q50", Phrase.Explaining.median, 0.5), value("q90", Phrase.Explaining.high80, 0.9),
      value("q975", Phrase.Explaining.high95, 0.975),
      .init("demand", Phrase.Explaining.demand, .words(chance.demand.wording(unit: demandUnit))),
      .init(
        "probability", Phrase.Explaining.probability, .share(chance.probability),
        formula: chance.counts == nil ? chance.demand.formula : "P(C ≤ ⌊g·E⌋)"),
      .init(
        "standing", Phrase.Explaining.standing,
        .words(isApproaching ? Phrase.Explaining.insideRange : chance.standing.wording)),
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
      Explanation.Step(
        forecast.method.rawValue, forecast.method.name,
        .words(forecast.wording(unit: unit, decimals: question.latestDecimals)))
    }
    guard let words = disagreementWording else { return steps }
    return steps + [.init("disagreement", Phrase.Explaining.disagreement, .words(words))]
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

  /// The same in words; of a target that is met today they speak of keeping it.
  public var disagreementWording: Phrase? {
    // Methods that ask for being in the band say nothing of moving towards it.
    guard let disagreement, !isApproaching else { return nil }
    return status == .achieved ? Phrase.Explaining.holding(disagreement.wording) : disagreement.wording
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
