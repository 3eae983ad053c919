import PlanModel

extension TargetRule {
  /// A short notation for tables in tests: `≥70`, `~45±2.25↑`, `hold(≤2)`.
  var short: String {
    switch self {
    case .atLeast(let bound): "≥\(bound)"
    case .moreThan(let bound): ">\(bound)"
    case .atMost(let bound): "≤\(bound)"
    case .lessThan(let bound): "<\(bound)"
    case .within(let low, let high): "\(low)…\(high)"
    case .about(let value, let tolerance, let meantToRise): "~\(value)±\(tolerance)\(meantToRise ? "↑" : "")"
    case .ratio(let men, let women): "\(men):\(women)"
    case .increase: "increase"
    case .everyYear(let direction): "everyYear(\(direction.rawValue))"
    case .decrease: "decrease"
    case .decreaseMarkedly(let percent): "decreaseMarkedly(\(percent))"
    case .noLowerThanBaseline: "noLowerThanBaseline"
    case .contained(let slowing): slowing ? "slowing" : "contained"
    case .towardsBand(let low, let high): "towards(\(low)…\(high))"
    case .reasonableShare(let low, let high):
      low == nil && high == nil
        ? "reasonable" : "reasonable(\(low.map { "\($0)" } ?? "")…\(high.map { "\($0)" } ?? ""))"
    case .notBelow(let reference): "notBelow(\(reference))"
    case .commensurate(let reference, _): "commensurate(\(reference))"
    case .change(.percent(let percent), let year): "\(percent)%@\(year.map(String.init) ?? "base")"
    case .change(.points(let points), let year): "\(points)pt@\(year.map(String.init) ?? "base")"
    case .all(let rules): rules.map(\.short).joined(separator: " & ")
    case .hold(let rule): "hold(\(rule.short))"
    case .qualitative: "qualitative"
    case .uninterpreted: "uninterpreted"
    }
  }
}

extension Target {
  /// The rule's short notation, with ◆ where it waits for a person.
  var short: String { rule.short + (needsConfirmation ? "◆" : "") }
}
