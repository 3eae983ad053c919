import Foundation
import PlanModel

extension Attainment {
  /// Judges the latest figure of `series` by `rule`. To judge an earlier year, pass `series.through(year)`.
  ///
  /// - Parameters:
  ///   - baseYear: the plan's base year; a rule that names its own year takes that.
  ///   - reference: the series of another indicator, by the name the rule gives it.
  public static func judge(
    rule: TargetRule, series: Series, baseYear: Int, reference: (String) -> Series? = { _ in nil }
  ) -> Attainment {
    switch rule {
    // These wait for a person, whatever the figures say.
    case .qualitative: return .cannotSay(.needsJudgement)
    case .uninterpreted: return .cannotSay(.notUnderstood)
    case .reasonableShare(nil, nil): return .cannotSay(.bandNotSet)
    case .commensurate(_, nil): return .cannotSay(.toleranceNotSet)
    default: break
    }
    guard let latest = series.latest else { return .cannotSay(.noFigures) }
    let bounds = BoundJudge(latest: latest)
    let trends = TrendJudge(series: series, latest: latest, baseYear: baseYear)
    switch rule {
    case .atLeast(let bound): return bounds.verdict(printed: [bound]) { $0 >= bound }
    case .moreThan(let bound): return bounds.verdict(printed: [bound]) { $0 > bound }
    case .atMost(let bound): return bounds.verdict(printed: [bound]) { $0 <= bound }
    case .lessThan(let bound): return bounds.verdict(printed: [bound]) { $0 < bound }
    case .within(let low, let high): return bounds.verdict(printed: [low, high]) { low <= $0 && $0 <= high }
    case .about(let value, let tolerance, let meantToRise):
      return bounds.about(value, tolerance: tolerance, meantToRise: meantToRise)
    // Without a division: women's places per man's place ≥ women ÷ men.
    case .ratio(let men, let women): return bounds.verdict(printed: []) { $0 * men >= women }
    case .reasonableShare(let low, let high):
      return bounds.verdict(printed: [low, high].compactMap { $0 }) { value in
        (low.map { value >= $0 } ?? true) && (high.map { value <= $0 } ?? true)
      }
    case .increase: return trends.trend(.up)
    case .decrease: return trends.trend(.down)
    case .decreaseMarkedly(let percent): return trends.decreaseMarkedly(percent: percent)
    case .everyYear(let direction): return trends.everyYear(direction)
    case .noLowerThanBaseline: return trends.noLowerThanBaseline()
    case .contained(slowing: false): return trends.contained()
    case .contained(slowing: true): return trends.slowing()
    case .towardsBand(let low, let high): return trends.towardsBand(low, high)
    case .change(let change, let year): return trends.change(change, baseYear: year ?? baseYear)
    case .notBelow(let name):
      return compare(series, with: reference(name), called: name) { $0 >= $1 }
    case .commensurate(let name, let tolerance):
      return compare(series, with: reference(name), called: name) { abs($0 - $1) <= tolerance ?? 0 }
    case .all(let rules):
      return all(rules.map { judge(rule: $0, series: series, baseYear: baseYear, reference: reference) })
    case .hold(let rule): return hold(rule, series, baseYear, reference)
    case .qualitative: return .cannotSay(.needsJudgement)
    case .uninterpreted: return .cannotSay(.notUnderstood)
    }
  }

  /// Compares the latest year that both series have.
  private static func compare(
    _ series: Series, with reference: Series?, called name: String, _ isMet: (Decimal, Decimal) -> Bool
  ) -> Attainment {
    guard let reference, !reference.points.isEmpty else { return .cannotSay(.noReference(name: name)) }
    for point in series.points.reversed() {
      guard let other = reference[point.year] else { continue }
      let evidence = Evidence(judged: point, reference: other)
      return isMet(point.value, other.value) ? .met(evidence) : .notMet(evidence)
    }
    return .cannotSay(.noCommonYear(reference: name))
  }

  /// One part not met is enough; otherwise one part that cannot be judged leaves the whole open.
  private static func all(_ parts: [Attainment]) -> Attainment {
    var evidences: [Evidence] = []
    var unknown: Unknown?
    var failed: [Evidence] = []
    for part in parts {
      switch part {
      case .met(let evidence): evidences.append(evidence)
      case .notMet(let evidence):
        evidences.append(evidence)
        failed.append(evidence)
      case .cannotSay(let reason): unknown = unknown ?? reason
      }
    }
    if let first = failed.first { return .notMet(merged(first, evidences)) }
    if let unknown { return .cannotSay(unknown) }
    guard let first = evidences.first else { return .cannotSay(.needsJudgement) }
    return .met(merged(first, evidences))
  }

  private static func merged(_ first: Evidence, _ all: [Evidence]) -> Evidence {
    var notes: [Note] = []
    for note in all.flatMap(\.notes) where !notes.contains(note) { notes.append(note) }
    return Evidence(
      judged: first.judged, baseline: all.lazy.compactMap(\.baseline).first,
      reference: all.lazy.compactMap(\.reference).first, notes: notes)
  }

  /// Met now, and in every year since first met within the plan.
  private static func hold(
    _ rule: TargetRule, _ series: Series, _ baseYear: Int, _ reference: (String) -> Series?
  ) -> Attainment {
    let now = judge(rule: rule, series: series, baseYear: baseYear, reference: reference)
    guard let evidence = now.evidence else { return now }
    var firstMet: Int?
    var lost: [Int] = []
    for point in series.since(baseYear).points {
      switch judge(rule: rule, series: series.through(point.year), baseYear: baseYear, reference: reference) {
      case .met: firstMet = firstMet ?? point.year
      case .notMet: if firstMet != nil { lost.append(point.year) }
      case .cannotSay: break
      }
    }
    var notes = evidence.notes
    if let firstMet { notes.append(.firstMet(firstMet)) }
    if !lost.isEmpty { notes.append(.lostIn(lost)) }
    let held = Evidence(
      judged: evidence.judged, baseline: evidence.baseline, reference: evidence.reference, notes: notes)
    if case .met = now, lost.isEmpty { return .met(held) }
    return .notMet(held)
  }
}
