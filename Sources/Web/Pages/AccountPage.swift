import People
import Wording

/// Somebody's own account: posts, password, six digits.
struct AccountPage: Page {
  let account: Account
  let places: Places
  let code: CodeState
  var notice = Notice.none
  /// What is wrong with the form that was sent.
  var problems = FormProblems()
  let password: KeptPassword.Standing

  /// How it stands with the six digits.
  enum CodeState: Hashable, Sendable {
    case off, on
    /// A secret is shown, to be confirmed by what it gives.
    case beginning(CodeSecret)
  }

  /// What was just done.
  enum Notice: String, Hashable, Sendable, CaseIterable {
    case none, password, begun, ended
  }

  var title: Phrase { Phrase.Accounts.own }
  var station: Station { .account }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    problems.write(into: &html)
    writeNotice(into: &html)
    if password == .temporary {
      html.element("p", .class("notice"), .role("status"), text: Phrase.Door.passwordFirst)
      writePassword(into: &html)
      return
    }
    writePerson(into: &html)
    guard account.origin == .added else {
      html.element("p", .class("notice"), text: Phrase.sampleAccountStays)
      return
    }
    writePassword(into: &html)
    writeCode(into: &html)
  }

  private func writeNotice(into html: inout HTML) {
    let words: Phrase? =
      switch notice {
      case .none: nil
      case .password: Phrase.Accounts.passwordChanged
      case .begun: Phrase.Accounts.codeBegun
      case .ended: Phrase.Accounts.codeEnded
      }
    if let words { html.element("p", .class("done"), .role("status"), text: words) }
  }

  private func writePerson(into html: inout HTML) {
    html.element("dl", .class("person")) { html in
      func row(_ words: Phrase, _ value: String) {
        html.element("div") { html in
          html.element("dt", text: words)
          html.element("dd", text: value)
        }
      }
      row(Phrase.Accounts.name, account.name)
      row(Phrase.Accounts.id, account.id.text)
      if !account.mail.isEmpty { row(Phrase.Accounts.mail, account.mail) }
      for post in account.posts {
        row(Phrase.Accounts.posts, "\(post.word(html.language)) · \(places.name(post.region))")
      }
    }
    html.element("p", .class("quiet"), text: Phrase.Accounts.changesByAdministrator)
    html.newline()
  }

  private func writePassword(into html: inout HTML) {
    html.element("section", .labelledBy("password")) { html in
      html.element("h2", .id("password"), text: Phrase.Accounts.password)
      html.form(to: Address("account", "password"), .class("plainform")) { html in
        // Password managers look for the name beside the new password.
        html.void(
          "input", .type("text"), .name("name"), .value(account.id.text), .autocomplete("username"), .class("unseen"),
          .reachable, .hidden)
        InputField(
          "old", Phrase.Accounts.oldPassword, kind: .oldPassword, problem: problems.of("old")
        ).write(into: &html)
        InputField(
          "new", Phrase.Accounts.newPassword, kind: .newPassword, hint: Phrase.Accounts.newPasswordHint,
          problem: problems.of("new")
        ).write(into: &html)
        InputField(
          "again", Phrase.Accounts.againPassword, kind: .newPassword, problem: problems.of("again")
        ).write(into: &html)
        html.element("button", .type("submit"), text: Phrase.Accounts.changePassword)
      }
    }
    html.newline()
  }

  private func writeCode(into html: inout HTML) {
    html.element("section", .labelledBy("code")) { html in
      html.element("h2", .id("code"), text: Phrase.Accounts.code)
      let action = Address("account", "code")
      switch code {
      case .off:
        html.element("p", text: Phrase.Accounts.codeOff)
        html.form(to: action, .class("plainform"), carrying: [.init(name: "step", value: "begin")]) { html in
          html.element("button", .type("submit"), text: Phrase.Accounts.codeBegin)
        }
      case .beginning(let secret):
        html.element("p", text: Phrase.Accounts.codeSecretHint)
        html.element("p", .class("secret")) { html in
          html.element("span", text: Phrase.Accounts.codeSecret)
          html.element("code", text: secret.groups)
        }
        if let address = Address(authenticator: secret.address) {
          html.element("p") { html in html.element("a", .href(address), text: Phrase.Accounts.codeLink) }
        }
        let carried = [Query.Pair(name: "step", value: "confirm"), Query.Pair(name: "secret", value: secret.text)]
        html.form(to: action, .class("plainform"), carrying: carried) { html in
          InputField(
            "digits", Phrase.Accounts.codeConfirm, kind: .code, problem: problems.of("digits")
          ).write(into: &html)
          InputField(
            "password", Phrase.Accounts.oldPassword, kind: .oldPassword, problem: problems.of("begin-password"),
            id: "begin-password"
          ).write(into: &html)
          html.element("button", .type("submit"), text: Phrase.Accounts.codeFinish)
        }
      case .on:
        html.element("p", text: Phrase.Accounts.codeOn)
        html.form(to: action, .class("plainform"), carrying: [.init(name: "step", value: "end")]) { html in
          InputField(
            "password", Phrase.Accounts.oldPassword, kind: .oldPassword, problem: problems.of("end-password"),
            id: "end-password"
          ).write(into: &html)
          html.element("button", .type("submit"), text: Phrase.Accounts.codeEnd)
        }
      }
      html.element("p", .class("quiet"), text: Phrase.Accounts.codeLost)
    }
  }
}

extension CodeSecret {
  /// The secret in groups of four, as it is typed.
  var groups: String {
    stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}
