import Wording

extension Site {
  /// The sign-in page, or what came of it. Whoever is signed in already goes on.
  func signIn(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    guard incoming.method == .post else {
      let next = Address(returning: visit.query.text("next"))
      if visit.visitor != .stranger { return .seeOther(next ?? Address()) }
      let notice: SignInPage.Notice =
        !visit.query.text("out").isEmpty ? .signedOut : next == nil ? .none : .pageWanted
      let page = SignInPage(notice: notice, name: visit.query.text("name"), next: next, hosts: try await hosts())
      return self.page(page, visit).unkept
    }
    let sent = try incoming.form()
    let (next, kept) = (Address(returning: sent.text("next")), KeptForm(sent))
    let name = sent.text("name")
    func again(_ notice: SignInPage.Notice) async throws -> Answer {
      let page = SignInPage(notice: notice, name: name, next: next, kept: kept, hosts: try await hosts())
      return self.page(page, visit, .unprocessable).unkept
    }
    // A password is taken as it was typed, spaces and all.
    guard !name.isEmpty, let password = sent.texts("password").last, !password.isEmpty, password.utf8.count <= 1_024
    else { return try await again(.incomplete) }
    switch try await people.signIn(name: name, password: password, code: sent.text("code")) {
    case .refused(let reason): return try await again(.refused(reason))
    case .codeNeeded: return try await again(.codeNeeded)
    case .waits(let time): return try await again(.waits(until: time))
    case .opened(let token, let session):
      // A session never outlives the sign-in that replaces it.
      if !incoming.session.isEmpty { try await people.signOut(incoming.session) }
      let visitor = Visitor(session)
      let answer: Answer
      if let kept, case .account = visitor {
        let visit = visit.by(visitor, rights: door.rights(of: visitor))
        answer = page(ResumePage(form: kept, name: visitor.name, cause: .signedInAgain), visit).unkept
      } else {
        answer = .seeOther(next ?? Address())
      }
      return answer.adding("Set-Cookie", cookie.setting(token))
    }
  }

  /// Ends the session on the server, and what the browser keeps of it.
  func signOut(_ incoming: Incoming) async throws -> Answer {
    try await people.signOut(incoming.session)
    return Answer.seeOther(Address("sign-in", query: [("out", "1")])).adding("Set-Cookie", cookie.clearing)
      .adding("Clear-Site-Data", "\"cache\"")
  }

  /// Who could sign in here: nobody yet, the sample's people, or those whom administrators added.
  func hosts() async throws -> SignInPage.Hosts {
    guard try await people.hasAccounts() else { return .nobody }
    return .known(sample: try await people.sampleAccounts())
  }
}
