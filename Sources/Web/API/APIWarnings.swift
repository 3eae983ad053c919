import Assessment
import PlanModel
import Wording

/// `GET /api/plans/{id}/warnings`
struct APIWarnings: APIValue {
  let plan: String
  let asOf: Int
  let warnings: [One]
  /// What each indicator's last figure opened or closed.
  let changes: [Change]

  struct One: Encodable {
    let indicator, name, breakdown, kind, kindWord, status, reason: String
    let severity, since: Int
    let grounds, lead: [String]
    let probability: Double?
    let step: String?
  }

  struct Change: Encodable {
    let indicator, name, breakdown, warning, change: String
    let causes: [Cause]
  }

  struct Cause: Encodable {
    let year: Int
    let value: String
  }

  init(wall: Wall, language: Language) {
    plan = wall.head.id.text
    asOf = wall.assessed.asOf
    warnings = wall.assessed.warnings.map { warning in
      let planned = warning.planned
      return One(
        indicator: planned.key, name: planned.indicator.name, breakdown: warning.breakdown.text,
        kind: warning.kind.rawValue, kindWord: warning.word(language), status: warning.verdict.status.rawValue,
        reason: warning.evidence(language), severity: warning.severity.rawValue, since: warning.since,
        grounds: warning.grounds.map { $0.word(language) }, lead: planned.lead,
        probability: warning.verdict.probability,
        step: warning.steps?(language))
    }
    changes = wall.assessed.latestChanges.map { change in
      Change(
        indicator: change.warning.planned.key, name: change.warning.planned.indicator.name,
        breakdown: change.warning.breakdown.text, warning: change.warning.kind.rawValue, change: change.kind.rawValue,
        causes: change.causes.map { Cause(year: $0.year, value: $0.figure.description) })
    }
  }
}
