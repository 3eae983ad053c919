import Assessment
import Operations
import PlanModel
import Wording

/// A computed index as text for the terminal.
struct IndexText {
  let text: String

  init(_ index: ComputedIndex, language: Language) {
    var lines: [String] = []
    func say(_ phrase: Phrase, indent: Int = 0) {
      lines.append(String(repeating: "  ", count: indent) + phrase(language))
    }
    let method = index.panel.method
    let names = RegionRegister.national
    say(
      .indexHeading(
        index.panel.definition.name, index.plan.region.name, method.normalisation.word, method.aggregation.word))
    say(method.normalisation.meaning)
    say(method.aggregation.meaning)
    if index.course.isEmpty { say(.indexNoFigures) }
    for result in index.course { say(Self.line(of: result)) }
    if let latest = index.latest ?? index.course.last {
      lines.append("")
      say(.indexSteps(String(latest.year)))
      for score in latest.domains {
        let domain = index.plan.domains.first { $0.number == score.domain }?.name ?? ""
        say(
          .indexDomain(
            domain, score: score.score.map(Self.points), weight: Self.percent(score.weight),
            points: Self.points(score.contribution)), indent: 1)
        for part in latest.parts where part.component.domain == score.domain {
          say(Self.step(part, in: latest.year, method.normalisation), indent: 2)
        }
      }
    }
    if let change = index.change { Self.explain(change, say: say) }
    if !index.panel.definition.leftOut.isEmpty {
      say(.indexLeftOut(index.panel.definition.leftOut.count))
      for one in index.panel.definition.leftOut {
        say(.indexLeftOutItem(one.indicator.name, one.reason.wording), indent: 1)
      }
    }
    for simulation in [index.sensitivity, index.sensitivityOfParts].compactMap({ $0 }) {
      say(
        .indexSimulated(
          String(simulation.year), runs: String(simulation.runs), seed: String(simulation.seed)))
      for region in simulation.regions {
        say(
          Self.spread(
            region, name: names.name(of: region.region) ?? region.region.digits, of: simulation.regions.count),
          indent: 1)
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func line(of result: IndexResult) -> Phrase {
    switch result.outcome {
    case .computed(let value):
      .indexOfYear(String(result.year), points(value), present: percent(result.present))
    case .notComputed(let missing):
      .indexNotComputed(String(result.year), present: percent(result.present), missing: missing.map(\.name))
    }
  }

  private static func step(_ part: IndexResult.Part, in year: Int, _ normalisation: IndexNormalisation) -> Phrase {
    let component = part.component
    let scale = component.scale(normalisation) ?? component.posts
    let used = part.reading.used(in: year)
    return .indexStep(
      sign: component.bearing.sign, name: component.indicator.name, better: component.bearing.word,
      reason: component.reason,
      value: used.map { .measured($0.figure.description, unit: component.indicator.unit.symbol) },
      year: used.map { String($0.year) }, remark: part.reading.remark, ends: scale.ends,
      score: part.reading.score.map(points), weight: percent(part.weight), points: points(part.contribution))
  }

  private static func explain(_ change: IndexChange, say: (Phrase, Int) -> Void) {
    guard case .explained(let total, let parts, let composition) = change.outcome else { return }
    say(.indexChange(from: String(change.from), to: String(change.to), signed(total)), 0)
    for part in parts.sorted(by: { abs($0.points) > abs($1.points) }) {
      say(Phrase(verbatim: "\(signed(part.points))  \(part.indicator.name)"), 1)
    }
    if abs(composition) >= 0.05 { say(.indexComposition(signed(composition)), 1) }
  }

  private static func spread(_ region: IndexSensitivity.Region, name: String, of count: Int) -> Phrase {
    guard let ranks = region.ranks else { return .indexNoSpread(name) }
    let values =
      region.index.map { spread in
        Phrase.indexInterval(
          name, low: points(spread.low), median: points(spread.median), high: points(spread.high))
      } ?? Phrase(verbatim: name)
    guard count > 1 else { return values }
    return .indexRanks(
      values, rank: region.chosen.map { String($0.rank) }, low: String(ranks.interval.low),
      median: String(ranks.interval.median), high: String(ranks.interval.high), of: String(count),
      same: percent(ranks.sameShare), computed: percent(region.computedShare))
  }

  private static func points(_ value: Double) -> String { Figure(rounding: value, decimals: 1).description }
  private static func percent(_ share: Double) -> String {
    Figure(rounding: share * 100, decimals: 1).description + "%"
  }
  private static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + Figure(rounding: value, decimals: 1).description
  }
}
