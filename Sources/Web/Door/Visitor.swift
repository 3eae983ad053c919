import People
import PlanModel

/// Who asks for a page.
enum Visitor: Hashable, Sendable {
  /// Nobody who is signed in.
  case stranger
  /// Somebody with an open session, whose forms carry `csrf`.
  case account(Account, csrf: String)
  /// The same with a password that an administrator told: it is to be changed before anything else.
  case newcomer(Account, csrf: String)
  /// A unit's own system, by its token; under `/api` only.
  case system(UnitToken)

  init(_ session: DeskSession) {
    switch session.password {
    case .own, .published: self = .account(session.account, csrf: session.csrf)
    case .temporary: self = .newcomer(session.account, csrf: session.csrf)
    }
  }

  /// Whoever is signed in; `nil` for a stranger.
  var account: Account? {
    switch self {
    case .stranger, .system: nil
    case .account(let account, _), .newcomer(let account, _): account
    }
  }

  /// The name that stands beside what is done; empty for a stranger.
  var name: String { account?.name ?? "" }

  /// What the forms of the visitor's pages carry.
  var seal: FormSeal {
    switch self {
    case .stranger, .system: .none
    case .account(_, let csrf), .newcomer(_, let csrf): .token(csrf)
    }
  }

  /// Whoever does something on a page by this right: in the first post that allows it, and that holds over `regions`
  /// where there is one. `nil` where no post allows it.
  ///
  /// What is done for one region or unit asks `Account.post(allowing:in:unit:)` instead.
  func actor(by right: Right, over regions: [RegionCode] = [], under table: RightsTable = .standard) -> Actor? {
    guard case .account(let account, _) = self, account.mayAnywhere(right, by: table) else { return nil }
    let actors = account.posts.filter { table.allows(right, to: $0.role) }.map { account.actor(in: $0, by: .page) }
    return actors.first { actor in regions.allSatisfy { actor.mayKeep(right, in: $0, by: table) } } ?? actors.first
  }

  /// Whether any post allows what `right` is over a region.
  func mayKeep(_ right: Right, in region: RegionCode) -> Bool {
    actor(by: right, over: [region])?.mayKeep(right, in: region) ?? false
  }
}
