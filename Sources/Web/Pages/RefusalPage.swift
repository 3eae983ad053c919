import Wording

/// A page for what cannot be shown: what happened, and what to do next.
struct RefusalPage: Page {
  let status: Answer.Status
  let reason: Phrase

  var title: Phrase {
    switch status {
    case .notFound: Phrase.Lost.notFound
    case .forbidden, .misdirected, .unauthorized: Phrase.Lost.forbidden
    case .broken: Phrase.Lost.broken
    default: Phrase.Lost.badRequest
    }
  }
  var station: Station { .lost }

  func write(into html: inout HTML) {
    html.element("div", .class("lost")) { html in
      html.element("p", .class("code"), text: "\(status.rawValue)")
      html.element("h1", text: title)
      html.element("p", text: reason)
      html.element("p") { html in
        html.element("a", .href(Address()), text: Phrase.Lost.home)
        html.text(" · ")
        html.element("a", .href(Address("search")), text: Phrase.Frame.search)
        html.text(" · ")
        html.element("a", .href(Address("help")), text: Phrase.Frame.help)
      }
    }
  }
}
