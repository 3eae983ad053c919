import People
import Wording

/// One account, as an administrator changes it.
struct AccountOfPage: Page {
  let account: Account
  let choices: PostChoices
  let form: AccountForm
  /// The password that was just made; `nil` where none was.
  var secret: TemporaryPassword?
  var notice = Notice.none

  enum Notice: Hashable, Sendable {
    case none, saved
  }

  var title: Phrase { Phrase(verbatim: account.name) }
  var station: Station { .accounts }
  private var address: Address { Address("accounts", account.id.text) }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("accounts")), text: Phrase.Accounts.title)
    }
    html.heading(account.name, station: station)
    html.element("p", .class("headline")) { html in
      html.text(account.id.text)
      html.text(" · ")
      html.text(Phrase.accountStanding(account.standing.rawValue))
      if account.origin == .sample {
        html.text(" · ")
        html.text(Phrase.sampleAccount)
      }
    }
    form.problems.write(into: &html)
    if notice == .saved { html.element("p", .class("done"), .role("status"), text: Phrase.Accounts.saved) }
    if let secret { html.temporaryPassword(secret) }
    html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: "change")]) { html in
      AccountFormView(form: form, purpose: .changing, choices: choices).write(into: &html)
      html.element("button", .type("submit"), text: Phrase.Accounts.save)
    }
    html.newline()
    // A public password stays.
    if account.origin == .added {
      writeAct("reset", Phrase.Accounts.reset, Phrase.Accounts.resetWhy, into: &html)
    }
    switch account.standing {
    case .active: writeAct("disable", Phrase.Accounts.disable, Phrase.Accounts.disableWhy, into: &html)
    case .disabled: writeAct("enable", Phrase.Accounts.enable, Phrase.Accounts.enableWhy, into: &html)
    }
  }

  private func writeAct(_ act: String, _ words: Phrase, _ why: Phrase, into html: inout HTML) {
    html.element("section", .labelledBy(act)) { html in
      html.element("h2", .id(act), text: words)
      html.element("p", text: why)
      html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: act)]) { html in
        html.element("button", .type("submit"), text: words)
      }
    }
    html.newline()
  }
}
