import Foundation
import People
import PlanModel
import Store

/// What the verbs on accounts have in common: finding the account, asking for the right, wording the act.
struct AccountActs {
  let book: any AccountBook
  let actor: Actor
  let now: Date

  /// Throws `PeopleRefusal.noSuchAccount`.
  func kept(_ id: Account.ID) async throws -> KeptAccount {
    guard let kept = try await book.account(id) else { throw PeopleRefusal.noSuchAccount(id) }
    return kept
  }

  /// Throws `PeopleRefusal.rightMissing` unless the actor keeps accounts wherever the account has a post.
  func requireRight(over account: Account) throws {
    guard account.posts.allSatisfy({ actor.mayKeep(.manageAccounts, in: $0.region) }) else {
      throw PeopleRefusal.rightMissing
    }
  }

  /// Throws `PeopleRefusal.notOneself` where the account is the actor's own.
  func requireAnother(than account: Account) throws {
    if actor.account == account.id.text { throw PeopleRefusal.notOneself }
  }

  func act(_ verb: Act.Verb, _ account: Account, reason: String = "", _ details: [Act.Detail] = []) -> Act {
    Act(
      at: now, actor: actor, verb: verb, object: account.id.text, region: account.posts.first?.region, reason: reason,
      details: details)
  }
}

extension Account {
  /// As the record tells it. The address is left out: nothing in the record can ever be erased.
  var told: [Act.Detail] { [.init("name", name), .init("posts", posts.told)] }

  /// The same account with something else in places.
  func with(
    name: String? = nil, posts: [Post]? = nil, mail: String? = nil, standing: Standing? = nil, origin: Origin? = nil
  ) -> Account {
    Account(
      id: id, name: name ?? self.name, posts: posts ?? self.posts, mail: mail ?? self.mail,
      standing: standing ?? self.standing, origin: origin ?? self.origin)
  }
}

extension [Post] {
  /// e.g. `liaison 990100 市教委; leader 990100`.
  var told: String {
    map { ($0.unit.isEmpty ? [$0.role.rawValue, $0.region.digits] : [$0.role.rawValue, $0.region.digits, $0.unit]) }
      .map { $0.joined(separator: " ") }.joined(separator: "; ")
  }
}
