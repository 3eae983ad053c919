import Foundation
import People
import PlanModel
import Wording

@testable import Web

/// Every page about people, filled with the same words.
enum PeoplePages {
  static func account(_ words: String) -> Account {
    Account(
      id: Account.ID("somebody")!, name: words,
      posts: [Post(role: .liaison, region: RegionCode("659901")!, unit: words)], mail: words, origin: .added)
  }

  static func all(_ words: String) -> [any Page] {
    let account = account(words)
    let why = Phrase(words, words)
    let choices = PostChoices(places: Places([]), units: [words])
    let secret = TemporaryPassword(account: account, password: words)
    let kept = KeptForm(
      Query(pairs: [
        .init(name: "kept-action", value: "/documents/\(Address.encoded(words))/decisions"),
        .init(name: "kept." + words, value: words),
      ]))
    var form = AccountForm(
      Query(pairs: ["id", "name", "mail", "role-1", "region-1", "unit-1"].map { .init(name: $0, value: words) }))
    _ = form.draft()
    var token = TokenForm(Query(pairs: ["region", "unit", "note"].map { .init(name: $0, value: words) }))
    _ = token.draft()
    let unitToken = UnitToken(
      id: .init(words), digest: "", unit: words, region: .nation, note: words, issuedBy: words,
      issuedAt: FixturePeople.moment, endsAt: .distantFuture)
    var problems = FormProblems()
    problems.add(words, why)
    let code = CodeSecret(text: words, address: "javascript:" + words)
    var pages: [any Page] = [
      SignInPage(
        notice: .refused(why), name: words, next: Address("plans", words), kept: kept,
        hosts: .known(sample: PublicAccounts(accounts: [account], password: words))),
      AccountPage(
        account: account, places: Places([]), code: .beginning(code), problems: problems, password: .own),
      AccountsPage(accounts: [account], choices: choices, form: form, secret: secret),
      AccountOfPage(account: account, choices: choices, form: form, secret: secret),
      TokensPage(
        tokens: [unitToken], choices: choices, form: token, issued: IssuedUnitToken(token: unitToken, secret: words),
        now: FixturePeople.moment),
    ]
    if let kept { pages.append(ResumePage(form: kept, name: words, cause: .stale)) }
    return pages
  }
}
