import People
import Wording

extension Site {
  /// The administrators' pages of accounts, and what they do there. `nil` where there is no such account.
  func manageAccounts(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    let accounts = try await accounts(for: visit.visitor)
    let choices = try await postChoices()
    guard case .accountOf(let name) = route else {
      guard incoming.method == .post else {
        return page(AccountsPage(accounts: accounts, choices: choices), visit)
      }
      return try await addAccount(incoming, visit, accounts, choices)
    }
    guard let account = accounts.first(where: { $0.id == Account.ID(name) }) else { return nil }
    guard incoming.method == .post else {
      let saved = visit.query.text("saved").isEmpty ? AccountOfPage.Notice.none : .saved
      return page(
        AccountOfPage(account: account, choices: choices, form: AccountForm(account), notice: saved), visit)
    }
    return try await changeAccount(account, incoming, visit, choices)
  }

  private func addAccount(
    _ incoming: Incoming, _ visit: Visit, _ accounts: [Account], _ choices: PostChoices
  ) async throws -> Answer? {
    var form = AccountForm(try incoming.form())
    if let draft = form.draft(),
      let actor = visit.visitor.actor(by: .manageAccounts, over: draft.posts.map(\.region))
    {
      do {
        let secret = try await people.add(draft, by: actor)
        let accounts = try await self.accounts(for: visit.visitor)
        let page = AccountsPage(accounts: accounts, choices: choices, secret: secret)
        return self.page(page, visit).unkept
      } catch let refusal as any Refusal {
        form.refuse(refusal.reason)
      }
    }
    return page(AccountsPage(accounts: accounts, choices: choices, form: form), visit, .unprocessable)
  }

  private func changeAccount(
    _ account: Account, _ incoming: Incoming, _ visit: Visit, _ choices: PostChoices
  ) async throws -> Answer? {
    guard let actor = visit.visitor.actor(by: .manageAccounts, over: account.posts.map(\.region)) else { return nil }
    let sent = try incoming.form()
    var form = AccountForm(account)
    do {
      switch sent.text("act") {
      case "reset":
        let secret = try await people.resetPassword(account.id, by: actor)
        let page = AccountOfPage(account: account, choices: choices, form: form, secret: secret)
        return self.page(page, visit).unkept
      case "disable": try await people.set(.disabled, of: account.id, by: actor)
      case "enable": try await people.set(.active, of: account.id, by: actor)
      default:
        form = AccountForm(sent, of: account.id)
        guard let draft = form.draft() else {
          return page(AccountOfPage(account: account, choices: choices, form: form), visit, .unprocessable)
        }
        try await people.change(draft, by: actor)
      }
      return .seeOther(Address("accounts", account.id.text, query: [("saved", "1")]))
    } catch let refusal as any Refusal {
      form.refuse(refusal.reason)
      return page(AccountOfPage(account: account, choices: choices, form: form), visit, .unprocessable)
    }
  }

  /// The administrators' page of tokens, and what they do there. `nil` where there is no such token.
  func manageTokens(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    var form = TokenForm()
    if case .token(let id) = route {
      let tokens = try await people.unitTokens()
      guard let token = tokens.first(where: { $0.id.text == id }),
        let actor = visit.visitor.actor(by: .manageTokens, over: [token.region])
      else { return nil }
      guard let refusal = try await whyNot({ try await people.revokeToken(token.id, by: actor) }) else {
        return .seeOther(Address("tokens"))
      }
      form.refuse(refusal)
    }
    var issued: IssuedUnitToken?
    if case .tokens = route, incoming.method == .post {
      form = TokenForm(try incoming.form())
      if let draft = form.draft(), let actor = visit.visitor.actor(by: .manageTokens, over: [draft.region]) {
        let refused = try await whyNot { issued = try await people.issueToken(draft, by: actor) }
        if let refused { form.refuse(refused) }
      }
    }
    let page = TokensPage(
      tokens: try await people.unitTokens().filter { visit.visitor.mayKeep(.manageTokens, in: $0.region) },
      choices: try await postChoices(),
      form: issued == nil ? form : TokenForm(), issued: issued, now: people.now)
    let answer = self.page(page, visit, form.problems.isEmpty ? .ok : .unprocessable)
    return issued == nil ? answer : answer.unkept
  }

  /// The accounts that hold a post where an administrator keeps accounts.
  private func accounts(for visitor: Visitor) async throws -> [Account] {
    try await people.accounts().filter { account in
      account.posts.contains { visitor.mayKeep(.manageAccounts, in: $0.region) }
    }
  }

  private func postChoices() async throws -> PostChoices {
    PostChoices(places: try await places(), units: try await desk.units().filter { !$0.collective }.map(\.name))
  }
}
