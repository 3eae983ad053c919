import Wording

/// A form that was kept over a sign-in, waiting to be sent again by a person's own click.
struct ResumePage: Page {
  let form: KeptForm
  /// Who would send it now.
  let name: String
  let cause: Cause

  /// Why it was not taken at once.
  enum Cause: Hashable, Sendable {
    /// The session had ended, and a new one was opened.
    case signedInAgain
    /// It was written for another session.
    case stale
  }

  var title: Phrase { Phrase.Door.resumeTitle }
  var station: Station { .account }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element(
      "p", .class("notice"), .role("status"),
      text: cause == .signedInAgain ? Phrase.Door.resumeSignedIn(name) : Phrase.Door.resumeStale(name))
    html.form(to: form.address, .class("plainform"), carrying: form.fields) { html in
      html.element("button", .type("submit"), text: Phrase.Door.resume)
    }
    html.element("details") { html in
      html.element("summary", text: Phrase.Door.resumeShow)
      html.element("dl") { html in
        for field in form.fields where !field.value.isEmpty {
          html.element("div") { html in
            html.element("dt", text: field.name)
            html.element("dd", text: field.value)
          }
        }
      }
    }
    html.element("p") { html in html.element("a", .href(Address()), text: Phrase.Door.giveUp) }
  }
}
