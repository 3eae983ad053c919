import Foundation
import PlanModel

@testable import Assessment

/// A question about printed figures: base year 2020, due in 2030, looked at from 2025 unless said otherwise.
func question(
  _ rule: TargetRule, _ printed: String, _ name: String = "参保率", _ unit: UnitOfMeasure = .percent, asOf: Int = 2025,
  baseYear: Int = 2020, targetYear: Int = 2030, references: [String: String] = [:], peerDrift: Double? = nil,
  judgement: Judgement? = nil, standing: Target.Standing = .asPrinted
) -> Question {
  Question(
    indicator: Indicator(name: name, unit: unit), target: Target(text: "目标", rule: rule, standing: standing),
    baseYear: baseYear, targetYear: targetYear, asOf: asOf, series: series(printed, name, unit),
    references: Dictionary(uniqueKeysWithValues: references.map { ($0.key, series($0.value, $0.key, unit)) }),
    peerDrift: peerDrift, judgement: judgement)
}

extension Question {
  /// What a fresh judge says.
  var verdict: Verdict { Judge().verdict(on: self) }
}

extension Outlook {
  /// Its kind: `chance`, `atMost`, `decided`, `lost`, or why there is none.
  var kind: String {
    switch self {
    case .chance(let chance): chance.standing == .exact ? "chance" : "atMost"
    case .decided: "decided"
    case .lost: "lost"
    case .none(.noFigures): "noFigures"
    case .none(.tooFewYears): "tooFewYears"
    case .none(.stale): "stale"
    case .none(.tooFar): "tooFar"
    case .none(.slopeOnly): "slopeOnly"
    case .none(.open): "open"
    }
  }
}

/// A person's finding of 2024.
func judgement(_ outcome: JudgedOutcome, year: Int = 2024) -> Judgement {
  let decision = Decision(
    id: Decision.ID("d1"),
    subject: .judgement(
      plan: Plan.ID("p"), indicator: Indicator.ID(name: "甲"), phrase: "目标", year: year, outcome: outcome,
      evidence: "实地评估"),
    author: "周敏", reason: "评估组意见", at: Date(timeIntervalSince1970: 0))
  return Judgements([decision]).all(Plan.ID("p"), Indicator.ID(name: "甲"), "目标")[0]
}
