import Foundation
import People
import PlanModel
import Wording

/// The tokens of units, and the form that issues one.
struct TokensPage: Page {
  let tokens: [UnitToken]
  let choices: PostChoices
  var form = TokenForm()
  /// A token that was just issued; `nil` where none was.
  var issued: IssuedUnitToken?
  let now: Date

  var title: Phrase { Phrase.Accounts.tokens }
  var station: Station { .tokens }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    form.problems.write(into: &html)
    if let issued {
      html.secret(Phrase.Accounts.tokenOf(issued.token.unit), issued.secret, advice: Phrase.Accounts.tokenOnce)
    }
    html.element("p", .class("headline"), text: Phrase.Accounts.tokenCount(tokens.count { $0.holds(at: now) }))
    html.element("p", .class("why"), text: Phrase.Accounts.tokensWhy)
    writeForm(into: &html)
    html.newline()
    guard !tokens.isEmpty else {
      html.element("p", .class("empty"), text: Phrase.Accounts.tokensNone)
      return
    }
    html.element("table", .class("registry")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Accounts.tokens)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Accounts.unit)
          html.element("th", .scope("col"), text: Phrase.Accounts.note)
          html.element("th", .scope("col"), text: Phrase.Accounts.tokenID)
          html.element("th", .scope("col"), text: Phrase.Accounts.issued)
          html.element("th", .scope("col"), text: Phrase.Accounts.standing)
          html.element("th", .scope("col"), text: Phrase.Accounts.revoke)
        }
      }
      html.newline()
      html.element("tbody") { html in
        for token in tokens { write(token, into: &html) }
      }
    }
  }

  private func writeForm(into html: inout HTML) {
    html.element("details", .class("adding"), .open(if: !form.problems.isEmpty)) { html in
      html.element("summary", text: Phrase.Accounts.issue)
      html.form(to: Address("tokens"), .class("plainform")) { html in
        InputField(
          "region", Phrase.Accounts.region, value: form.region, problem: form.problems.of("region"),
          list: PostChoices.regionList
        ).write(into: &html)
        InputField(
          "unit", Phrase.Accounts.unit, value: form.unit, problem: form.problems.of("unit"),
          list: PostChoices.unitList
        ).write(into: &html)
        InputField(
          "note", Phrase.Accounts.note, value: form.note, hint: Phrase.Accounts.noteHint,
          problem: form.problems.of("note")
        ).write(into: &html)
        choices.write(into: &html)
        html.element("button", .type("submit"), text: Phrase.Accounts.issue)
      }
    }
  }

  private func write(_ token: UnitToken, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh), text: "\(choices.places.name(token.region)) · \(token.unit)")
      html.element("td", .lang(.zh), text: token.note)
      html.element("td") { html in html.element("code", text: token.id.text) }
      html.element("td", text: Phrase.Accounts.issuedBy(token.issuedBy, on: Day.text(token.issuedAt)))
      html.element("td") { html in
        switch token.standing {
        case .revoked(let time): html.text(Phrase.Accounts.revoked(Day.text(time)))
        case .active:
          let day = Day.text(token.endsAt)
          html.text(token.holds(at: now) ? Phrase.Accounts.valid(until: day) : Phrase.Accounts.ended(day))
        }
      }
      html.element("td") { html in
        guard token.holds(at: now) else { return }
        html.form(to: Address("tokens", token.id.text)) { html in
          html.element(
            "button", .type("submit"), .label(Phrase.Accounts.revokeOf(token.unit)), text: Phrase.Accounts.revoke)
        }
      }
    }
    html.newline()
  }
}

/// What an administrator typed of a token: kept whole, so that an error loses nothing.
struct TokenForm: Hashable, Sendable {
  var region = ""
  var unit = ""
  var note = ""
  private(set) var problems = FormProblems()

  /// An empty form.
  init() {}

  /// What was sent.
  init(_ query: Query) {
    region = query.text("region")
    unit = query.text("unit")
    note = query.text("note")
  }

  /// Marks a problem that the desk found.
  mutating func refuse(_ words: Phrase) { problems.add("unit", words) }

  /// The token this form asks for; `nil`, with `problems` filled, where a field must be mended.
  mutating func draft() -> UnitTokenDraft? {
    problems = FormProblems()
    let code = RegionCode(region)
    if code == nil { problems.add("region", Phrase.Accounts.badRegion(region)) }
    if unit.isEmpty { problems.add("unit", Phrase.tokenNeedsUnit) }
    if note.isEmpty { problems.add("note", Phrase.Accounts.noteMissing) }
    for (field, text) in [("unit", unit), ("note", note)] where text.count > 100 {
      problems.add(field, Phrase.Deciding.tooLong(100))
    }
    guard problems.isEmpty, let code else { return nil }
    return UnitTokenDraft(region: code, unit: unit, note: note)
  }
}
