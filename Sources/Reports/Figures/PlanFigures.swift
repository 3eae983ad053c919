import Assessment
import Foundation
import PlanModel
import Rounds
import Wording

/// A plan as it stood in a year, ready to give every figure that reports print of it.
public struct PlanFigures: Sendable {
  /// Judged as of `year`.
  public let assessed: AssessedPlan
  /// The year it is looked at from, also where that lies after the plan's end.
  public let year: Int
  /// What is collected of the plan's region; `nil` where nothing is known of it.
  public let map: CompletenessMap?
  /// The round of the year's figures; `nil` where there was none.
  public let round: RoundState?
  /// Years whose figure was corrected after it was first entered, ascending, by indicator.
  public let corrected: [Indicator.ID: [Int]]
  /// The register's name for each spelling of a unit.
  private let unitNames: [String: String]
  private let rows: [PlanRow: AssessedIndicator]

  /// A plan's figures; `unitNames` tells the name of each unit that is not printed under it.
  public init(
    _ assessed: AssessedPlan, year: Int, map: CompletenessMap? = nil, round: RoundState? = nil,
    corrected: [Indicator.ID: [Int]] = [:], unitNames: [String: String] = [:]
  ) {
    self.assessed = assessed
    self.year = year
    self.map = map
    self.round = round
    self.corrected = corrected
    self.unitNames = unitNames
    rows = Dictionary(
      assessed.indicators.map { (PlanRow($0.planned, of: assessed.plan.id), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  var plan: Plan { assessed.plan }

  /// The row of an indicator of this plan.
  func row(_ indicator: AssessedIndicator) -> PlanRow { PlanRow(indicator.planned, of: plan.id) }

  /// A unit's name in the register.
  func unitName(_ printed: String) -> String { unitNames[printed] ?? printed }

  /// The figure that is meant; `nil` where it names nothing that there is.
  func derive(_ meaning: FigureMeaning) -> DerivedFigure? {
    switch meaning {
    case .count(_, _, let scope, let counted): return DerivedFigure(count(counted, in: indicators(in: scope)))
    case .share: return assessed.share.map { DerivedFigure($0) }
    case .missing(_, _, let what): return missing(what)
    case .tasks(_, _, let scope, let what): return DerivedFigure(tasks(in: scope).count(what))
    case .owed: return nil
    default: return meaning.row.flatMap { rows[$0] }.flatMap { derive(meaning, of: $0) }
    }
  }

  private func derive(_ meaning: FigureMeaning, of row: AssessedIndicator) -> DerivedFigure? {
    let verdict = row.verdict
    switch meaning {
    case .value(_, let year, let breakdown): return row.figure(year, breakdown).map { DerivedFigure($0) }
    case .change(_, let from, let to, let breakdown):
      return row.change(from, to, breakdown).map { DerivedFigure(difference: $0) }
    case .movement(_, let from, let to, let breakdown, let language):
      return row.change(from, to, breakdown).map { change in
        DerivedFigure(words: Self.movement(change, since: from, unit: row.series.unit)(language))
      }
    case .target: return row.planned.target.text.isEmpty ? nil : DerivedFigure(words: row.planned.target.text)
    case .status(_, _, let language): return DerivedFigure(words: verdict.statusWord(language))
    case .reason(_, _, let language): return DerivedFigure(words: verdict.reason(language))
    case .chance:
      return verdict.probability.flatMap { Figure(printed: verdict.policy.percent($0)) }.map { DerivedFigure($0) }
    case .forecast(_, _, let part): return row.forecast(part).map { DerivedFigure($0) }
    case .step(_, _, let language):
      guard let schedule = verdict.schedule, !schedule.isMet else { return nil }
      return DerivedFigure(words: schedule.stepWording(unit: row.series.unit)(language))
    case .distance(_, _, let dimension):
      return row.gaps.first { $0.dimension == dimension }.map { DerivedFigure($0.latest.figure) }
    case .gap(_, _, let dimension, let language):
      return row.gaps.first { $0.dimension == dimension }.map {
        DerivedFigure(words: $0.words(row.series.unit)(language))
      }
    case .since(_, _, let breakdown, let kind):
      return row.warning(kind, breakdown).map { DerivedFigure($0.since) }
    case .evidence(_, _, let breakdown, let kind, let language):
      return row.warning(kind, breakdown).map { DerivedFigure(words: $0.evidence(language)) }
    case .count, .share, .missing, .tasks, .owed: return nil
    }
  }

  private static func movement(_ change: Figure, since year: Int, unit: UnitOfMeasure) -> Phrase {
    let size = Phrase.measured(change.magnitude.printed, unit: unit.differenceSymbol)
    if change.value == 0 { return Phrase.Report.unmoved(since: year) }
    return change.value > 0 ? Phrase.Report.rose(size, since: year) : Phrase.Report.fell(size, since: year)
  }

  // MARK: Counting

  /// The indicators that are counted together, in the plan's order.
  func indicators(in scope: CountScope) -> [AssessedIndicator] {
    assessed.indicators.filter { one in
      let planned = one.planned
      switch scope {
      case .all: return true
      case .binding: return planned.bindingness == .binding
      case .domain(let number): return planned.domain == number
      case .lead(let unit): return planned.lead.map(unitName).contains(unit)
      case .support(let unit):
        return planned.support.map(unitName).contains(unit) && !planned.lead.map(unitName).contains(unit)
      }
    }
  }

  private func count(_ counted: Counted, in indicators: [AssessedIndicator]) -> Int {
    switch counted {
    case .indicators: indicators.count
    case .status(let status): Tally(indicators).count(status)
    case .missed: Tally(indicators).missed
    case .swinging: Tally(indicators).swinging
    case .improved: indicators.count { $0.progress(in: assessed.asOf) == .improved }
    case .worsened: indicators.count { $0.progress(in: assessed.asOf) == .worsened }
    case .steady: indicators.count { $0.progress(in: assessed.asOf) == .steady }
    case .notCompared: indicators.count { $0.progress(in: assessed.asOf) == .notCompared }
    case .reported: indicators.count { $0.series[assessed.asOf] != nil }
    case .warnings: indicators.reduce(0) { $0 + $1.warnings.count }
    case .severity(let severity): indicators.reduce(0) { $0 + $1.warnings.count { $0.severity == severity } }
    }
  }

  /// What is missing of the plan's data, a row each.
  var gapRows: [GapRow] { (map?.rows ?? []).filter { row in row.places.contains { $0.plan == plan.id } } }

  private func missing(_ what: MissingData) -> DerivedFigure? {
    guard map != nil else { return nil }
    let rows = gapRows
    switch what {
    case .indicators: return DerivedFigure(rows.count)
    case .complete: return DerivedFigure(rows.count { $0.spots.isEmpty })
    case .spot(let kind): return DerivedFigure(rows.count { $0.spots.contains { $0.kind == kind } })
    case .share:
      let due = rows.reduce(0) { $0 + $1.due }
      guard due > 0 else { return nil }
      let share = Double(rows.reduce(0) { $0 + $1.filled }) / Double(due)
      return Figure(printed: CompletenessMap.percent(share)).map { DerivedFigure($0) }
    }
  }
}
