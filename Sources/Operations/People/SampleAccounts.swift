import Foundation
import People
import PlanModel
import Store
import Wording

/// The sample's accounts, whose password everybody may know: listed where people sign in.
public struct SampleAccounts: Sendable {
  private let book: any AccountBook

  /// Where accounts are kept.
  public init(book: any AccountBook) { self.book = book }

  /// Those that can be used, by name; none where the sample was never loaded.
  public func callAsFunction() async throws -> [SampleAccount] {
    var found: [SampleAccount] = []
    for account in try await book.accounts() where account.origin == .sample && account.standing == .active {
      guard case .published(let password) = try await book.account(account.id)?.password.standing else { continue }
      found.append(SampleAccount(account: account, password: password))
    }
    return found
  }
}

/// An account of the sample with its public password.
public struct SampleAccount: Hashable, Sendable {
  public let account: Account
  public let password: String
}

/// Loads the sample's accounts from `accounts.json`:
///
/// ```
/// { "note": "…", "password": "…",
///   "accounts": [ { "id": "liaison.health", "name": "…", "role": "liaison", "region": "990100", "unit": "…" } ] }
/// ```
public struct LoadSampleAccounts: Sendable {
  private let book: any AccountBook
  private let hashing: PasswordHashing

  /// Where accounts are kept.
  public init(book: any AccountBook, hashing: PasswordHashing = .shared) {
    self.book = book
    self.hashing = hashing
  }

  /// Adds the accounts of `data` that are not there yet, and returns them. All get the origin `.sample` and the one
  /// password of the file. Throws a refusal that names `file`, or `PeopleRefusal.unfit`.
  @discardableResult
  public func callAsFunction(_ data: Data, file: String, by actor: Actor, at now: Date) async throws -> [Account] {
    guard let sample = try? JSONDecoder().decode(File.self, from: data) else { throw Unreadable(file: file) }
    let accounts = sample.accounts.map { entry in
      Account(
        id: entry.id, name: entry.name,
        posts: [Post(role: entry.role, region: entry.region, unit: entry.unit ?? "")], origin: .sample)
    }
    for account in accounts {
      let problems = account.problems + PasswordRule.standard.problems(of: sample.password, for: account)
      guard problems.isEmpty else { throw PeopleRefusal.unfit(problems) }
    }
    let acts = AccountActs(book: book, actor: actor, now: now)
    var added: [Account] = []
    for account in accounts where try await book.account(account.id) == nil {
      let password = KeptPassword(
        hash: try await hashing.hash(sample.password), standing: .published(sample.password))
      try await book.add(account, password: password, by: acts.act(.addAccount, account, account.told))
      added.append(account)
    }
    return added
  }

  private struct File: Decodable {
    let password: String
    let accounts: [Entry]
  }

  private struct Entry: Decodable {
    let id: Account.ID
    let name: String
    let role: Role
    let region: RegionCode
    let unit: String?
  }

  /// The file is no list of sample accounts.
  private struct Unreadable: Refusal {
    let file: String
    var reason: Phrase { .sampleAccountsUnreadable(file) }
  }
}
