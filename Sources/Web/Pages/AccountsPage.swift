import People
import Wording

/// All accounts, and the form that adds one.
struct AccountsPage: Page {
  let accounts: [Account]
  let choices: PostChoices
  var form = AccountForm()
  /// The password of an account that was just added; `nil` where none was.
  var secret: TemporaryPassword?

  var title: Phrase { Phrase.Accounts.title }
  var station: Station { .accounts }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    form.problems.write(into: &html)
    if let secret { html.temporaryPassword(secret) }
    let disabled = accounts.count { $0.standing == .disabled }
    html.element("p", .class("headline"), text: Phrase.Accounts.summary(accounts.count, disabled: disabled))
    html.element("details", .class("adding"), .open(if: !form.problems.isEmpty)) { html in
      html.element("summary", text: Phrase.Accounts.add)
      html.form(to: Address("accounts"), .class("plainform")) { html in
        AccountFormView(form: form, purpose: .adding, choices: choices).write(into: &html)
        html.element("button", .type("submit"), text: Phrase.Accounts.add)
      }
    }
    html.newline()
    html.element("table", .class("registry")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Accounts.title)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Accounts.name)
          html.element("th", .scope("col"), text: Phrase.Accounts.id)
          html.element("th", .scope("col"), text: Phrase.Accounts.posts)
          html.element("th", .scope("col"), text: Phrase.Accounts.regionName)
          html.element("th", .scope("col"), text: Phrase.Accounts.standing)
        }
      }
      html.newline()
      html.element("tbody") { html in
        for account in accounts { write(account, into: &html) }
      }
    }
  }

  private func write(_ account: Account, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        html.element("a", .href(Address("accounts", account.id.text)), text: account.name)
      }
      html.element("td", text: account.id.text)
      html.element("td", text: account.postWords)
      html.element("td", .lang(.zh)) { html in
        var regions: [String] = []
        for post in account.posts where !regions.contains(choices.places.name(post.region)) {
          regions.append(choices.places.name(post.region))
        }
        html.text(regions.joined(separator: "；"))
      }
      html.element("td") { html in
        html.text(Phrase.accountStanding(account.standing.rawValue))
        if account.origin == .sample {
          html.text(" ")
          html.element("small", .class("tag"), .title(Phrase.Accounts.ofSampleWhy), text: Phrase.Accounts.ofSample)
        }
      }
    }
    html.newline()
  }
}

extension HTML {
  /// A password that is shown now and never again.
  mutating func temporaryPassword(_ secret: TemporaryPassword) {
    self.secret(Phrase.Accounts.temporary(secret.account.name), secret.password, advice: Phrase.Accounts.shownOnce)
  }

  /// A secret that is shown now and never again.
  mutating func secret(_ words: Phrase, _ secret: String, advice: Phrase) {
    element("div", .class("secret"), .role("status")) { html in
      html.element("p", text: words)
      html.element("p") { html in html.element("code", .id("secret"), text: secret) }
      html.element("p", .class("quiet"), text: advice)
    }
  }
}
