import People
import Wording

/// A place where somebody with the right works, beside the plans: the rail and the first page link to it.
enum Errand: Hashable, CaseIterable, Sendable {
  case checkRules, record, accounts, tokens

  var right: Right {
    switch self {
    case .checkRules: .readReturns
    case .record: .readRecord
    case .accounts: .manageAccounts
    case .tokens: .manageTokens
    }
  }

  var words: Phrase {
    switch self {
    case .checkRules: Phrase.CheckRules.title
    case .record: Phrase.Record.title
    case .accounts: Phrase.Accounts.title
    case .tokens: Phrase.Accounts.tokens
    }
  }

  var address: Address {
    switch self {
    case .checkRules: Address("check-rules")
    case .record: Address("record")
    case .accounts: Address("accounts")
    case .tokens: Address("tokens")
    }
  }

  var station: Station {
    switch self {
    case .checkRules: .checkRules
    case .record: .record
    case .accounts: .accounts
    case .tokens: .tokens
    }
  }

  /// Those that a visitor has.
  static func all(of visit: Visit) -> [Errand] { allCases.filter { visit.may($0.right) } }
}

/// The first page of those who do not read the plans: where they work.
struct ErrandsPage: Page {
  let errands: [Errand]

  var title: Phrase { Phrase.Door.errandsTitle }
  var station: Station { .home }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if errands.isEmpty { html.element("p", .class("empty"), text: Phrase.Door.errandsNone) }
    html.element("ul", .class("errands")) { html in
      for errand in errands {
        html.element("li") { html in html.element("a", .href(errand.address), text: errand.words) }
      }
    }
  }
}
