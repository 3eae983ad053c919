import Foundation
import PlanModel
import Wording

/// The compound annual growth rate since the base year against the rate that the target requires, as Eurostat judges
/// its quantitative targets and Open SDG its progress.
///
/// CAGR = (y_t/y_0)^(1/(t−t_0)) − 1; required: the same with the target value and year; R = d · CAGR/|required|, d = +1
/// for a floor and −1 for a ceiling. R ≥ 0.95 "on track" (Eurostat: "significant progress"), ≥ 0.60 "progress made but
/// acceleration needed" ("moderate progress"), ≥ 0 "limited progress" ("insufficient progress"), below "deterioration"
/// ("movement away"). Open SDG, Progress Measurement Methodology; Eurostat, Sustainable development in the European
/// Union, introduction.
struct CompoundGrowth {
  let task: UsualTask
  let latest: Series.Point

  private static let onTrack = 0.95
  private static let moderate = 0.60

  var outcome: UsualForecast.Outcome {
    guard let base = task.baseline, base.year < latest.year else {
      return .notComputable(.unknownNothingAfter(String(task.baseYear)))
    }
    guard base.value > 0, latest.value > 0 else { return .notComputable(.usualGrowthOfZero) }
    let growth = Self.growth(base.value, latest.value, years: latest.year - base.year)
    let value = latest.value.double * pow(1 + growth, Double(task.targetYear - latest.year))
    guard value.isFinite, growth.isFinite else { return .notComputable(.usualGrowthTooFast) }
    return .projected(
      value: value, low: nil, high: nil, meets: task.range.contains(value), category: category(growth, from: base))
  }

  private func category(_ growth: Double, from base: Series.Point) -> Phrase? {
    if task.range.contains(latest.value) { return .growthAchieved }
    // A target of zero lies at a rate of −100 % a year, which no rate reaches: the published substitute of 0.001 would
    // make the category hang on the unit.
    guard let target = task.target(from: base.value), target.value > 0 else { return nil }
    let required = abs(Self.growth(base.value, target.value, years: task.targetYear - base.year))
    let observed = target.isUpwards ? growth : -growth
    // From the target itself nothing was required: only a way back leads out of it.
    if observed < 0 || required == 0 { return .growthDeterioration }
    let ratio = observed / required
    if ratio >= Self.onTrack { return .growthOnTrack }
    if ratio >= Self.moderate { return .growthModerate }
    return .growthLimited
  }

  private static func growth(_ from: Decimal, _ to: Decimal, years: Int) -> Double {
    pow(to.double / from.double, 1 / Double(years)) - 1
  }
}
