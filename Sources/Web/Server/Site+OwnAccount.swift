import People
import Wording

extension Site {
  /// Somebody's own account, and what they change of it. `nil` for whoever has none.
  func showAccount(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let account = visit.visitor.account else { return nil }
    var problems = FormProblems()
    var secret: CodeSecret?
    switch route {
    case .accountPassword:
      problems = try await changePassword(incoming)
      if problems.isEmpty { return done(.password) }
    case .accountCode:
      let sent = try incoming.form()
      let password = sent.texts("password").last ?? ""
      switch sent.text("step") {
      case "confirm":
        let text = sent.text("secret")
        let refused = try await whyNot {
          try await people.confirmCode(
            in: incoming.session, secret: text, code: sent.text("digits"), password: password)
        }
        guard let refused else { return done(.begun) }
        problems.add(refused == Phrase.oneTimeCodeWrong ? "digits" : "begin-password", refused)
        secret = people.codeSecret(text, for: account)
      case "end":
        let refused = try await whyNot { try await people.endCode(in: incoming.session, password: password) }
        guard let refused else { return done(.ended) }
        problems.add("end-password", refused)
      default: secret = people.newCodeSecret(for: account)
      }
    default: break
    }
    let uses = try await people.asksForCode(account.id)
    let code: AccountPage.CodeState = uses ? .on : secret.map { .beginning($0) } ?? .off
    let done = AccountPage.Notice(rawValue: visit.query.text("done")) ?? .none
    let page = AccountPage(
      account: account, places: try await places(), code: code, notice: done, problems: problems,
      password: visit.visitor.password)
    return self.page(page, visit, problems.isEmpty ? .ok : .unprocessable).unkept
  }

  private func changePassword(_ incoming: Incoming) async throws -> FormProblems {
    let sent = try incoming.form()
    // Passwords are taken as they were typed, spaces and all.
    let (old, new) = (sent.texts("old").last ?? "", sent.texts("new").last ?? "")
    var problems = FormProblems()
    if old.isEmpty { problems.add("old", Phrase.Accounts.passwordMissing) }
    if new.isEmpty { problems.add("new", Phrase.Accounts.passwordMissing) }
    if !new.isEmpty, new != sent.texts("again").last { problems.add("again", Phrase.Accounts.passwordsDiffer) }
    guard problems.isEmpty else { return problems }
    let refused = try await whyNot {
      try await people.changePassword(in: incoming.session, from: old, to: new)
    }
    if let refused { problems.add(refused == Phrase.oldPasswordWrong ? "old" : "new", refused) }
    return problems
  }

  private func done(_ what: AccountPage.Notice) -> Answer {
    .seeOther(Address("account", query: [("done", what.rawValue)]))
  }

  /// Why something could not be done, in words; `nil` where it was done.
  func whyNot(_ work: () async throws -> Void) async throws -> Phrase? {
    do {
      try await work()
      return nil
    } catch let refusal as any Refusal {
      return refusal.reason
    }
  }

  /// The names of the places that plans are for.
  func places() async throws -> Places { Places(try await desk.plans()) }
}

extension Visitor {
  /// Whose the password is.
  fileprivate var password: KeptPassword.Standing {
    if case .newcomer = self { .temporary } else { .own }
  }
}
