import PlanModel
import Wording

/// A whole plan as plain text, domain by domain.
struct PlanText {
  let text: String

  init(_ plan: Plan, version: Int, language: Language) {
    var lines = ["\(plan.title)  [\(plan.id)] v\(version)"]
    func units(_ lead: [String], _ support: [String]) -> String {
      (lead + support.map { "+\($0)" }).joined(separator: " ")
    }
    for domain in plan.domains {
      lines.append("\n\(domain.number)  \(domain.name)")
      for row in plan.indicators where row.domain == domain.number {
        let unit = row.indicator.unit.symbol
        let mark = row.target.needsConfirmation ? " ◆" : ""
        lines.append(
          "  \(row.key)  \(row.indicator.name)\(unit.isEmpty ? "" : "（\(unit)）")  \(row.target.text)\(mark)"
            + "  \(row.bindingness.word(language))  \(units(row.lead, row.support))")
      }
      for goal in plan.goals where goal.domain == domain.number { lines.append("  \(goal.number). \(goal.text)") }
      for item in plan.measures where item.domain == domain.number {
        lines.append("  \(item.number). \(item.text)  \(units(item.lead, item.support))")
      }
      for item in plan.tasks where item.domain == domain.number {
        lines.append("  \(item.number). \(item.text)  \(units(item.lead, item.support))")
      }
    }
    for item in plan.projectItems {
      lines.append(
        "  \(item.programme) / \(item.project)  \(item.number) \(item.text)  \(units(item.lead, item.support))")
    }
    for point in plan.workPoints {
      lines.append("  \(point.group)  \(point.number). \(point.text)  \(units(point.lead, point.support))")
    }
    text = lines.joined(separator: "\n")
  }
}
