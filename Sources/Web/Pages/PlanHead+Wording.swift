import Oversight
import PlanModel
import Wording

extension PlanHead {
  /// e.g. `妇女发展规划`.
  var shortName: Phrase {
    let (whom, what) = (population.word, kind.word)
    return Phrase(whom.zh + what.zh, "\(whom.en): \(what.en)")
  }

  /// The place by a name that no other place has, e.g. `重庆市江北区`.
  var place: String { RegionRegister.national.fullName(of: region) }

  /// What tells the plan from every other on a list: place, kind and years.
  var fullName: Phrase {
    let name = shortName
    return Phrase("\(place) \(name.zh) \(years)", "\(place), \(name.en), \(years)")
  }

  /// e.g. `2021–2030`; one year where the period is one.
  var years: String { period.from == period.to ? "\(period.from)" : "\(period.from)–\(period.to)" }

  var wallAddress: Address { Address("plans", id.text) }
  var tasksAddress: Address { Address("plans", id.text, "tasks") }
  func taskAddress(_ place: TaskPlace) -> Address { Address("plans", id.text, "tasks", place.description) }
  var warningsAddress: Address { Address("plans", id.text, "warnings") }
  var indexAddress: Address { Address("plans", id.text, "index") }
  var versionsAddress: Address { Address("plans", id.text, "versions") }
  /// This version, for good.
  var versionAddress: Address { Address("plans", id.text, "versions", "\(version)") }
  var workbookAddress: Address { Address("plans", id.text, "plan.xlsx") }
  var documentAddress: Address { Address("documents", source.sha256) }

  func indicatorAddress(_ key: String) -> Address { Address("plans", id.text, "indicators", key) }

  /// A line of the document this plan was read from.
  func sourceAddress(_ lines: SourceLines) -> Address {
    Address("documents", source.sha256, fragment: "L\(lines.from)")
  }
}

extension Population {
  var word: Phrase {
    switch self {
    case .women: Phrase.Populations.women
    case .children: Phrase.Populations.children
    case .both: Phrase.Populations.both
    }
  }
}

extension PlanKind {
  var word: Phrase {
    switch self {
    case .plan: Phrase.Kinds.plan
    case .decomposition: Phrase.Kinds.decomposition
    case .taskList: Phrase.Kinds.taskList
    case .workPoints: Phrase.Kinds.workPoints
    }
  }
}

extension DutyRole {
  var word: Phrase {
    switch self {
    case .lead: Phrase.Roles.lead
    case .support: Phrase.Roles.support
    }
  }
}

extension PlannedIndicator {
  /// The number as a reader finds it in the plan: `5`, and `5-2` for the second row under it.
  var printedNumber: String { row == 1 ? number : "\(number)-\(row)" }
}
