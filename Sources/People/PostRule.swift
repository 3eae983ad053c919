import Wording

/// Which posts one person may hold together.
public enum PostRule {
  /// All that is wrong with `posts`; empty where nothing is.
  ///
  /// Who fills in does not check and who keeps the accounts does neither (`RightsTable`): several posts of one account
  /// must not undo that.
  public static func problems(of posts: [Post], by table: RightsTable = .standard) -> [Phrase] {
    if posts.isEmpty { return [.accountNeedsPost] }
    var problems: [Phrase] = []
    for post in posts {
      if post.role.belongsToUnit, post.unit.isEmpty { problems.append(.postNeedsUnit(.role(post.role.rawValue))) }
      if !post.role.belongsToUnit, !post.unit.isEmpty { problems.append(.postHasNoUnit(.role(post.role.rawValue))) }
    }
    if Set(posts).count < posts.count { problems.append(.postTwice) }
    let roles = Set(posts.map(\.role))
    if roles.contains(.administrator), roles.count > 1 { problems.append(.administratorStandsAlone) }
    let fillsIn = roles.contains { table.allows(.supply, to: $0) || table.allows(.pass, to: $0) }
    if fillsIn, roles.contains(where: { table.allows(.check, to: $0) }) { problems.append(.fillsInAndChecks) }
    return problems
  }
}

extension Account {
  /// All that is wrong with what the account says of a person; empty where nothing is.
  public var problems: [Phrase] {
    var problems: [Phrase] = []
    if name.allSatisfy(\.isWhitespace) { problems.append(.accountNeedsName) }
    // Whether mail arrives only sending shows; this catches what cannot be an address (RFC 5321's longest is 254).
    if !mail.isEmpty, mail.utf8.count > 254 || mail.wholeMatch(of: /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+/) == nil {
      problems.append(.badMail(mail))
    }
    return problems + PostRule.problems(of: posts)
  }
}
