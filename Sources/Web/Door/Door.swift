import People

/// Decides who comes in where: the one place that holds a route's demand against a visitor's rights.
struct Door: Sendable {
  var reading = ReadingPolicy.signedIn
  var table = RightsTable.standard

  /// What became of a request at the door.
  enum Passage: Hashable, Sendable {
    case admitted
    /// It needs somebody who is signed in.
    case signInFirst
    /// The password was told by an administrator, and is to be changed.
    case passwordFirst
    /// Whoever is signed in lacks a right.
    case lacking(Right)
  }

  /// All that a visitor may do.
  func rights(of visitor: Visitor) -> Set<Right> {
    var rights: Set<Right> = reading == .everyone ? [.readPlans] : []
    if case .system(let token) = visitor, let post = token.actor.post {
      return rights.union(Right.allCases.filter { table.allows($0, to: post.role) })
    }
    guard case .account(let account, _) = visitor else { return rights }
    for right in Right.allCases where account.mayAnywhere(right, by: table) {
      rights.insert(right)
    }
    return rights
  }

  /// Whether a visitor may pass to what asks `demand`.
  func passage(_ visitor: Visitor, to demand: Demand) -> Passage {
    switch (demand, visitor) {
    case (.nothing, _), (.unitToken, .system), (.signedIn, .account), (.signedIn, .newcomer), (.entrance, .account):
      .admitted
    case (.entrance, .newcomer), (.right, .newcomer): .passwordFirst
    case (.signedIn, .stranger), (.signedIn, .system), (.entrance, .system): .signInFirst
    // A cookie is no token: a page elsewhere could make the browser send it.
    case (.unitToken, .stranger), (.unitToken, .account), (.unitToken, .newcomer): .signInFirst
    case (.entrance, .stranger): reading == .everyone ? .admitted : .signInFirst
    case (.right(let right), .stranger): rights(of: visitor).contains(right) ? .admitted : .signInFirst
    case (.right(let right), .account), (.right(let right), .system):
      rights(of: visitor).contains(right) ? .admitted : .lacking(right)
    }
  }
}
