import Assessment
import PlanModel

/// What the page of warnings is asked to show.
struct WarningFilter: Hashable, Sendable {
  var severity: Int?
  var kind: Warning.Kind?
  var unit: String?
  var year: Int?

  init() {}

  /// Read from `?severity=&kind=&unit=&year=`.
  init(_ query: Query) throws(BadRequest) {
    severity = try query.number("severity", in: 1...3)
    kind = try query.choice("kind", of: Warning.Kind.self)
    unit = try query.words("unit")
    year = try query.number("year", in: 1900...2100)
  }

  func shows(_ warning: Warning) -> Bool {
    (severity == nil || warning.severity.rawValue == severity) && (kind == nil || warning.kind == kind)
      && (unit.map { warning.planned.lead.contains($0) } ?? true)
  }
}
