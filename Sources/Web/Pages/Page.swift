import PlanModel
import Wording

/// A page is a value: it holds all it shows, and writing it asks nobody for anything.
protocol Page: Sendable {
  /// The page's name, for the window and the history.
  var title: Phrase { get }
  /// Where it hangs in the rail.
  var station: Station { get }
  /// After how many seconds it is asked for anew, without scripts; `nil` where it stands still.
  var refreshesAfter: Int? { get }
  /// Writes everything between header and footer.
  func write(into html: inout HTML)
}

extension Page {
  var refreshesAfter: Int? { nil }
}

/// Where a page stands among the others.
enum Station: Hashable, Sendable {
  case home, units, documents, search, help, about, lost
  case signIn, account, accounts, tokens
  case rounds, item, review, inbox, gaps, record, checkRules
  case evaluations, commendations, policies, reports, orders, leader, calendar
  case wall(PlanHead)
  case indicator(PlanHead)
  case tasks(PlanHead)
  case index(PlanHead)
  case warnings(PlanHead)
  case versions(PlanHead)
  case document([PlanHead])

  /// The plan whose pages the rail offers.
  var plan: PlanHead? {
    switch self {
    case .wall(let head), .indicator(let head), .tasks(let head), .index(let head), .warnings(let head),
      .versions(let head):
      head
    case .document(let heads): heads.count == 1 ? heads[0] : nil
    case .home, .units, .documents, .search, .help, .about, .lost, .signIn, .account, .accounts, .tokens, .rounds,
      .item, .review, .inbox, .gaps, .record, .checkRules, .evaluations, .commendations, .reports, .orders, .leader,
      .policies, .calendar:
      nil
    }
  }

  /// Whether it fills the screen with a plan's tiles.
  var isWall: Bool { if case .wall = self { true } else { false } }

  /// The part of the help that speaks of this page.
  var helpAnchor: String {
    switch self {
    case .wall: "wall"
    case .indicator: "indicator"
    case .tasks: "tasks"
    case .warnings: "warnings"
    case .index: "index"
    case .document, .documents: "document"
    case .units: "units"
    case .versions: "versions"
    case .search: "search"
    case .signIn, .account: "account"
    case .accounts, .tokens: "accounts"
    case .item: "item"
    case .review: "review"
    case .inbox: "inbox"
    case .rounds: "rounds"
    case .gaps: "gaps"
    case .record: "record"
    case .checkRules: "check-rules"
    case .evaluations: "evaluations"
    case .commendations: "commendations"
    case .reports: "reports"
    case .orders: "orders"
    case .leader: "leader"
    case .policies: "policies"
    case .calendar: "calendar"
    case .home, .help, .about, .lost: "start"
    }
  }
}
