import People
import Wording

/// A place that the rail leads to, beside the pages of one plan. In the order of the rail, group by group.
enum RailPlace: Hashable, CaseIterable, Sendable {
  case leader, plans, gaps, units, documents
  case rounds, orders, calendar
  case reports, evaluations, commendations, policies
  case checkRules, record, accounts, tokens
  case help, about

  /// What belongs together. Groups are told apart by a line.
  enum Group: Hashable, CaseIterable, Sendable {
    /// The plans and what they are made of.
    case plans
    /// The year's work.
    case year
    /// What is written and judged at its end.
    case papers
    /// Where somebody with the right keeps things in order.
    case manage
    case guide

    var words: Phrase {
      switch self {
      case .plans: Phrase.Frame.plans
      case .year: Phrase.Frame.yearsWork
      case .papers: Phrase.Frame.papers
      case .manage: Phrase.Door.manage
      case .guide: Phrase.Frame.guide
      }
    }

    /// Whether a wall, which has little room beside its tiles, leads there.
    var isOnWalls: Bool {
      switch self {
      case .plans, .guide: true
      case .year, .papers, .manage: false
      }
    }

    /// Its places that a visitor may go to.
    func places(of visit: Visit) -> [RailPlace] {
      RailPlace.allCases.filter { $0.group == self && $0.isOpen(to: visit) }
    }
  }

  var group: Group {
    switch self {
    case .leader, .plans, .gaps, .units, .documents: .plans
    case .rounds, .orders, .calendar: .year
    case .reports, .evaluations, .commendations, .policies: .papers
    case .checkRules, .record, .accounts, .tokens: .manage
    case .help, .about: .guide
    }
  }

  private func isOpen(to visit: Visit) -> Bool {
    switch self {
    case .plans, .gaps, .units, .documents, .calendar: visit.may(.readPlans)
    case .leader, .orders: visit.may(.readOrders)
    case .rounds: visit.may(.readPlans) && visit.takesPartInRounds
    case .reports: visit.may(.readReports)
    case .policies: visit.may(.readPolicies)
    case .evaluations, .commendations: visit.may(.readEvaluations)
    case .checkRules: visit.may(.readReturns)
    case .record: visit.may(.readRecord)
    case .accounts: visit.may(.manageAccounts)
    case .tokens: visit.may(.manageTokens)
    case .help, .about: true
    }
  }

  var words: Phrase {
    switch self {
    case .plans: Phrase.Frame.plans
    case .gaps: Phrase.Gaps.title
    case .units: Phrase.Frame.units
    case .documents: Phrase.Frame.documents
    case .rounds: Phrase.RoundPage.title
    case .orders: Phrase.OrderPage.title
    case .leader: Phrase.LeaderPage.title
    case .calendar: Phrase.Calendar.title
    case .reports: Phrase.ReportDesk.title
    case .policies: Phrase.PolicyPage.title
    case .evaluations: Phrase.EvaluationPage.title
    case .commendations: Phrase.CommendationPage.title
    case .checkRules: Phrase.CheckRules.title
    case .record: Phrase.Record.title
    case .accounts: Phrase.Accounts.title
    case .tokens: Phrase.Accounts.tokens
    case .help: Phrase.Frame.help
    case .about: Phrase.Frame.about
    }
  }

  /// - Parameter station: the page the link stands on; the help opens at what speaks of it.
  func address(from station: Station) -> Address {
    switch self {
    case .plans: Address()
    case .gaps: Address("gaps")
    case .units: Address("units")
    case .documents: Address("documents")
    case .rounds: Address("rounds")
    case .orders: Address("orders")
    case .leader: Address("leader")
    case .calendar: Address("calendar")
    case .reports: Address("reports")
    case .policies: Address("policies")
    case .evaluations: Address("evaluations")
    case .commendations: Address("commendations")
    case .checkRules: Address("check-rules")
    case .record: Address("record")
    case .accounts: Address("accounts")
    case .tokens: Address("tokens")
    case .help: Address("help", fragment: station.helpAnchor)
    case .about: Address("about")
    }
  }

  var station: Station {
    switch self {
    case .plans: .home
    case .gaps: .gaps
    case .units: .units
    case .documents: .documents
    case .rounds: .rounds
    case .orders: .orders
    case .leader: .leader
    case .calendar: .calendar
    case .reports: .reports
    case .policies: .policies
    case .evaluations: .evaluations
    case .commendations: .commendations
    case .checkRules: .checkRules
    case .record: .record
    case .accounts: .accounts
    case .tokens: .tokens
    case .help: .help
    case .about: .about
    }
  }
}
