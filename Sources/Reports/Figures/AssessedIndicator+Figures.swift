import Assessment
import Foundation
import PlanModel
import Wording

extension AssessedIndicator {
  /// The figures of the total or of a subgroup.
  func series(_ breakdown: Breakdown) -> Series? {
    breakdown.isTotal ? series : subgroups.first { $0.breakdown == breakdown }?.verdict.question.series
  }

  func figure(_ year: Int, _ breakdown: Breakdown = .total) -> Figure? { series(breakdown)?[year]?.figure }

  func change(_ from: Int, _ to: Int, _ breakdown: Breakdown = .total) -> Figure? {
    guard let first = figure(from, breakdown), let last = figure(to, breakdown) else { return nil }
    return last.less(first)
  }

  /// The figure before the last one.
  var previous: Series.Point? { series.points.dropLast().last }

  /// A value of the forecast for the target year, with the decimals of the last figure; `nil` where there is none.
  func forecast(_ part: ForecastPart) -> Figure? {
    guard let chance = verdict.outlook.chance, chance.demand.subject == .own, let latest = verdict.latest else {
      return nil
    }
    let p: Double =
      switch part {
      case .middle: 0.5
      case .low80: 0.1
      case .high80: 0.9
      }
    return Figure(printed: chance.quantile(p).fixed(latest.figure.decimals))
  }

  func warning(_ kind: Warning.Kind, _ breakdown: Breakdown) -> Warning? {
    warnings.first { $0.kind == kind && $0.breakdown == breakdown }
  }

  /// Which way it has gone against the figure before.
  enum Progress {
    case improved, worsened, steady
    /// There is no figure of the year, none before it, or no way that it is meant to go.
    case notCompared
  }

  /// Which way the figure of a year has gone against the one before.
  func progress(in year: Int) -> Progress {
    guard let latest = series.latest, latest.year == year, let previous else { return .notCompared }
    if latest.value == previous.value { return .steady }
    switch IndicatorDirection.meantTo(for: planned.indicator) {
    case .up: return latest.value > previous.value ? .improved : .worsened
    case .down: return latest.value < previous.value ? .improved : .worsened
    case nil: return .notCompared
    }
  }
}

extension AssessedPlan {
  /// The share of targets achieved in percent, binding ones counted twice.
  var share: Figure? { Tally(indicators).weightedShare.flatMap { Figure(printed: ($0 * 100).fixed(1)) } }
}

extension SubgroupGap {
  /// Who lies above whom, by how much, in which year, and whether it grows.
  func words(_ unit: UnitOfMeasure) -> Phrase {
    let size = Phrase.measured(latest.figure.magnitude.printed, unit: unit.differenceSymbol)
    let goes: Phrase =
      switch trend {
      case .narrowing: Phrase.Report.gapNarrows
      case .widening: Phrase.Report.gapWidens
      case .steady: Phrase.Report.gapSteady
      case .oneYearOnly: Phrase.Report.gapOnce
      }
    return Phrase.Report.gap(higher.label, above: lower.label, by: size, in: latest.year, goes)
  }
}
