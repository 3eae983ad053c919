import Foundation
import Oversight
import PlanModel

/// Every figure that a report of an evaluation prints, by a path that its binding carries: it can be derived again from
/// the kept evaluation and compared.
///
/// A binding reads `evaluation|990100-2026-1|total|low`. Paths: `maximum`, `distance`, `marked`; `total`, `computed`,
/// `judged`, `own` with `possible`, `low`, `high`; `aspect|KEY` with `weight`, `computed`, `own`, `external`, `counted`;
/// `matter|ID` with `computed`, `own`, `external`, `lowest`, `highest`, `count`; `attainment`, `tasks`, `binding` with a
/// status, a state, `unjudged` or `total`; `work|KIND` with a year or `total`; `problems` with a kind;
/// `contributions` with `asked`, `delivered`.
public struct EvaluationFigures: Sendable {
  public let evaluation: Evaluation
  public let facts: EvaluationFacts
  public let result: EvaluationResult

  /// The first word of its bindings.
  public static let prefix = "evaluation"

  /// Figures of a closed evaluation; `nil` while it is open, for then nothing is final.
  public init?(_ evaluation: Evaluation) {
    guard let closing = evaluation.closing else { return nil }
    self.evaluation = evaluation
    facts = closing.facts
    result = closing.result
  }

  /// The figure that a binding names, from the evaluations that are kept; `nil` where it is another's binding, or names
  /// nothing that there is.
  public static func derive(_ binding: FigureBinding, among evaluations: [Evaluation]) -> Figure? {
    let words = binding.text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 2, words[0] == prefix, let evaluation = evaluations.first(where: { $0.id.text == words[1] })
    else { return nil }
    return EvaluationFigures(evaluation)?.figure(Array(words.dropFirst(2)))
  }

  /// A figure by its path; `nil` where there is no such figure, or none could be given.
  public func figure(_ path: [String]) -> Figure? {
    guard let first = path.first else { return nil }
    switch (first, path.count) {
    case ("maximum", 1): return count(evaluation.scheme.maximum)
    case ("distance", 1): return count(evaluation.scheme.distance)
    case ("marked", 1): return count(result.marked.count)
    case ("total", 2): return portion(result.overall.total, path[1])
    case ("computed", 2): return portion(result.overall.computed, path[1])
    case ("judged", 2): return portion(result.overall.judged, path[1])
    case ("own", 2): return portion(result.own, path[1])
    case ("aspect", 3):
      return result.aspects.first { $0.aspect.id.rawValue == path[1] }.flatMap { aspect($0, path[2]) }
    case ("matter", 3): return result.rows.first { $0.matter.id.text == path[1] }.flatMap { matter($0, path[2]) }
    case ("attainment", 2), ("tasks", 2): return facts.whole[first].flatMap { share($0, path[1]) }
    case ("binding", 2): return share(facts.binding, path[1])
    case ("work", 3): return work(path[1], path[2])
    case ("problems", 2):
      return EvaluationFacts.Problem.Kind(rawValue: path[1]).map { kind in
        count(facts.problems.count { $0.kind == kind })
      }
    case ("contributions", 2): return contributions(path[1])
    default: return nil
    }
  }

  /// A figure bound to its path; `nil` where there is none.
  public func bound(_ path: [String]) -> BoundFigure? {
    figure(path).map { figure in
      BoundFigure(
        FigureBinding(([Self.prefix, evaluation.id.text] + path).joined(separator: "|")), text: figure.description)
    }
  }

  private func count(_ number: Int) -> Figure { Figure(value: Decimal(number), decimals: 0) }

  /// Points with one decimal, half away from zero.
  private func points(_ value: Decimal?) -> Figure? {
    guard var exact = value else { return nil }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 1, .plain)
    return Figure(value: rounded, decimals: 1)
  }

  private func portion(_ portion: EvaluationResult.Portion, _ what: String) -> Figure? {
    switch what {
    case "possible": points(portion.possible)
    case "low": points(portion.low)
    case "high": points(portion.high)
    default: nil
    }
  }

  private func aspect(_ row: EvaluationResult.AspectRow, _ what: String) -> Figure? {
    switch what {
    case "weight": count(row.aspect.weight)
    case "computed": points(row.computed.value)
    case "own": points(row.own.value)
    case "external": points(row.external.value)
    case "counted": points(row.counted.value)
    default: nil
    }
  }

  private func matter(_ row: EvaluationResult.Row, _ what: String) -> Figure? {
    switch what {
    case "computed": points(row.computed.value)
    case "own": points(row.own.counted.value)
    case "external": points(row.external.counted.value)
    case "lowest": points(row.external.spread?.lowest)
    case "highest": points(row.external.spread?.highest)
    case "count": count(row.external.scores.count)
    default: nil
    }
  }

  private func share(_ share: ComputedShare, _ key: String) -> Figure? {
    count(key == "total" ? share.total : share.count(key))
  }

  private func work(_ kind: String, _ year: String) -> Figure? {
    guard let kind = WorkRecord.Kind(rawValue: kind) else { return nil }
    if year == "total" { return facts.work.total(kind).map(count) }
    return Int(year).flatMap { facts.work.count(kind, in: $0) }.map(count)
  }

  private func contributions(_ what: String) -> Figure? {
    let opinions = result.rows.flatMap { [$0.own, $0.external] }
    let given = Set(
      opinions.flatMap { $0.scores.map(\.name) + $0.without.filter { $0.reason != .notDelivered }.map(\.name) })
    let asked = given.union(opinions.flatMap { $0.without.map(\.name) })
    switch what {
    case "asked": return count(asked.count)
    case "delivered": return count(given.count)
    default: return nil
    }
  }
}
