import Foundation
import People
import Wording

/// Where people sign in; whatever they were about to see or to send waits here for them.
struct SignInPage: Page {
  var notice = Notice.none
  /// The name that was typed, or chosen among the sample's.
  var name = ""
  /// Where to go afterwards; `nil` for the first page.
  var next: Address?
  /// A form that waits to be sent again; `nil` where none does.
  var kept: KeptForm?
  let hosts: Hosts

  /// Why the page is shown.
  enum Notice: Hashable, Sendable {
    case none, pageWanted, signedOut, sessionEnded, formKept
    case incomplete, codeNeeded
    case refused(Phrase)
    case waits(until: Date)
  }

  /// Who can sign in.
  enum Hosts: Hashable, Sendable {
    case nobody
    case known(sample: PublicAccounts)
  }

  var title: Phrase { Phrase.Door.title }
  var station: Station { .signIn }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    writeNotice(into: &html)
    guard case .known(let sample) = hosts else { return writeNobody(into: &html) }
    writeForm(into: &html)
    html.newline()
    if !sample.accounts.isEmpty { writeSample(sample, into: &html) }
  }

  private func writeNotice(into html: inout HTML) {
    let advice: Phrase? =
      switch notice {
      case .pageWanted: Phrase.Door.pageWanted
      case .signedOut: Phrase.Door.signedOut
      case .sessionEnded: Phrase.Door.sessionEnded
      case .formKept: Phrase.Door.formKept
      default: nil
      }
    let problem: Phrase? =
      switch notice {
      case .incomplete: Phrase.Door.incomplete
      case .codeNeeded: Phrase.Door.codeNeeded
      case .refused(let reason): reason
      case .waits(let time): Phrase.Door.waits(until: Day.minute(time))
      default: nil
      }
    if let advice { html.element("p", .class("notice"), .role("status"), text: advice) }
    if let problem {
      html.element("p", .class("problems"), .role("alert"), .reachable, .id("problems"), text: problem)
      if kept != nil { html.element("p", .class("notice"), text: Phrase.Door.formStillKept) }
    }
  }

  private func writeForm(into html: inout HTML) {
    let luggage = (next.map { [Query.Pair(name: "next", value: $0.text)] } ?? []) + (kept?.luggage ?? [])
    html.form(to: Address("sign-in"), .class("plainform"), carrying: luggage) { html in
      InputField("name", Phrase.Door.name, value: name, kind: .account).write(into: &html)
      InputField("password", Phrase.Door.password, kind: .oldPassword).write(into: &html)
      html.element("details", .open(if: notice == .codeNeeded)) { html in
        html.element("summary", text: Phrase.Door.haveCode)
        InputField("code", Phrase.Door.code, kind: .code, hint: Phrase.Door.codeHint).write(into: &html)
      }
      html.element("button", .type("submit"), text: Phrase.Door.signIn)
    }
  }

  private func writeNobody(into html: inout HTML) {
    html.element("h2", text: Phrase.Door.nobodyTitle)
    html.element("p", text: Phrase.Door.nobody)
    html.element("pre") { html in html.element("code", text: "guatu users add") }
  }

  private func writeSample(_ sample: PublicAccounts, into html: inout HTML) {
    html.element("section", .class("sampleaccounts"), .labelledBy("sample")) { html in
      html.element("h2", .id("sample"), text: Phrase.Door.sampleTitle)
      html.element("p", text: Phrase.Door.sample(password: sample.password))
      html.element("table", .class("registry")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.Door.name)
            html.element("th", .scope("col"), text: Phrase.Accounts.name)
            html.element("th", .scope("col"), text: Phrase.Accounts.posts)
          }
        }
        html.element("tbody") { html in
          for account in sample.accounts.byRole {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                let next = next.map { [("next", $0.text)] } ?? []
                html.element(
                  "a", .href(Address("sign-in", query: [("name", account.id.text)] + next)), text: account.id.text)
              }
              html.element("td", .lang(.zh), text: account.name)
              html.element("td", text: account.postWords)
            }
          }
        }
      }
    }
  }
}

extension Account {
  /// All its posts in one line.
  var postWords: Phrase {
    let words = posts.map(\.word)
    return Phrase(words.map(\.zh).joined(separator: "；"), words.map(\.en).joined(separator: "; "))
  }
}

extension [Account] {
  /// In the order of their roles: the Office first.
  fileprivate var byRole: [Account] {
    Role.allCases.flatMap { role in filter { $0.posts.first?.role == role } }
  }
}
