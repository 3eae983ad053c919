import People

/// Who asks for a page.
enum Visitor: Hashable, Sendable {
  /// Nobody who is signed in.
  case stranger
  /// Somebody with an open session, whose forms carry `csrf`.
  case account(Account, csrf: String)
  /// The same with a password that an administrator told: it is to be changed before anything else.
  case newcomer(Account, csrf: String)

  init(_ session: DeskSession) {
    switch session.password {
    case .own, .published: self = .account(session.account, csrf: session.csrf)
    case .temporary: self = .newcomer(session.account, csrf: session.csrf)
    }
  }

  /// Whoever is signed in; `nil` for a stranger.
  var account: Account? {
    switch self {
    case .stranger: nil
    case .account(let account, _), .newcomer(let account, _): account
    }
  }

  /// The name that stands beside what is done; empty for a stranger.
  var name: String { account?.name ?? "" }

  /// What the forms of the visitor's pages carry.
  var seal: FormSeal {
    switch self {
    case .stranger: .none
    case .account(_, let csrf), .newcomer(_, let csrf): .token(csrf)
    }
  }

  /// Whoever does something on a page by this right: in the first post that allows it. `nil` where none does.
  ///
  /// What is done for one region or unit asks `Account.post(allowing:in:unit:)` instead.
  func actor(by right: Right, under table: RightsTable = .standard) -> Actor? {
    guard case .account(let account, _) = self, account.mayAnywhere(right, by: table),
      let post = account.posts.first(where: { table.allows(right, to: $0.role) })
    else { return nil }
    return account.actor(in: post, by: .page)
  }
}
