import Foundation
import PlanModel
import Wording

/// An original beside what was read from it, with what waits for a decision.
struct DocumentPage: Page {
  let sheet: DocumentSheet
  /// A form that could not be accepted, to be shown again as it was typed.
  let form: DecisionForm?
  /// The same for a form on which several readings are confirmed.
  let groupForm: GroupForm?
  /// How many decisions have just been saved.
  let saved: Int
  let decisions: DecisionOffer
  let heads: [PlanHead]
  private let matters: [OpenMatter]

  init(
    sheet: DocumentSheet, form: DecisionForm? = nil, groupForm: GroupForm? = nil, saved: Int = 0,
    decisions: DecisionOffer = .absent
  ) {
    self.sheet = sheet
    self.saved = saved
    self.form = form
    self.decisions = decisions
    self.groupForm = groupForm
    heads = sheet.reading.plans.map {
      PlanHead(plan: $0, version: 1, source: sheet.reading.source, acceptedAt: sheet.acceptedAt)
    }
    matters = OpenMatter.all(in: sheet)
  }

  var title: Phrase { Phrase(verbatim: sheet.reading.source.file) }
  var station: Station { .document(heads) }

  func write(into html: inout HTML) {
    let open = matters.filter(\.isOpen)
    html.heading(sheet.reading.source.file, station: station)
    html.element("p", .class("headline")) { html in
      html.element("a", .href(Address(fragment: "matters")), text: Phrase.Document.waiting(open.count))
    }
    writeBalance(into: &html)
    writePlans(into: &html)
    writeContents(into: &html)
    html.newline()
    MattersView(
      sheet: sheet, matters: matters, form: form, groupForm: groupForm, saved: saved, decisions: decisions
    ).write(into: &html)
    writeFindings(into: &html)
    FacingText(sheet: sheet).write(into: &html)
    writeUnread(into: &html)
  }

  private func writeBalance(into html: inout HTML) {
    let balance = sheet.reading.balance
    html.element("p", .class("balance")) { html in
      html.text(
        Phrase.Document.balance(
          lines: Numerals.printed(balance.lines), blank: Numerals.printed(balance.blank),
          read: Numerals.printed(balance.read), unread: Numerals.printed(balance.unread)))
      html.text(balance.addsUp ? Phrase.Document.balanced : Phrase.Document.unbalanced)
      html.text(" ")
      html.text(Phrase.Document.accepted(by: sheet.acceptedBy, on: Day.text(sheet.acceptedAt)))
      html.text(" ")
      html.element(
        "span", .class("quiet"),
        text: "\(sheet.reading.source.encoding) · SHA-256 \(sheet.reading.source.sha256.prefix(12))…")
    }
  }

  /// The plans that were read from it, each a link to its wall.
  private func writePlans(into html: inout HTML) {
    guard heads.count > 1 else { return }
    html.element("p", .class("balance")) { html in
      html.text(Phrase.Document.holds)
      html.text(html.language == .zh ? "：" : ": ")
      for (index, head) in heads.enumerated() {
        if index > 0 { html.text(html.language == .zh ? "、" : ", ") }
        html.element("a", .href(head.wallAddress)) { html in
          html.text(head.fullName)
        }
      }
    }
  }

  private func writeContents(into html: inout HTML) {
    html.element("nav", .class("tabs"), .label(Phrase.Document.contents)) { html in
      let parts: [(String, Phrase, Int)] = [
        ("matters", Phrase.Document.matters, matters.filter(\.isOpen).count),
        ("findings", Phrase.Document.findings, sheet.reading.findings.count),
        ("original", Phrase.Document.original, sheet.originalLines.count),
        ("reading", Phrase.Document.reading, sheet.reading.plans.count),
        ("unread", Phrase.Document.unread, sheet.reading.balance.unread),
      ]
      for (anchor, words, count) in parts {
        html.element("a", .href(Address(fragment: anchor))) { html in
          html.text(words)
          html.element("small", text: " \(Numerals.printed(count))")
        }
      }
    }
  }

  private func writeFindings(into html: inout HTML) {
    html.element("section", .labelledBy("findings")) { html in
      html.element("h2", .id("findings"), text: Phrase.Document.findings)
      guard !sheet.reading.findings.isEmpty else {
        html.element("p", text: Phrase.Document.noFindings)
        return
      }
      html.element("div", .class("scroller low"), .focusable, .role("region"), .labelledBy("findings")) { html in
        html.element("table", .class("findings")) { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.Document.severity)
              html.element("th", .scope("col"), text: Phrase.Document.message)
              html.element("th", .scope("col"), text: Phrase.Document.place)
            }
          }
          html.element("tbody") { html in
            let order: [Finding.Severity] = [.error, .warning, .note]
            for severity in order {
              for finding in sheet.reading.findings where finding.severity == severity {
                html.element("tr", .class(severity.rawValue)) { html in
                  html.element("td", .class("severity"), text: severity.word)
                  html.element("td", text: finding.message)
                  html.element("td") { html in
                    if let lines = finding.lines {
                      html.lines(lines, at: Address(fragment: "L\(lines.from)"))
                    } else {
                      html.text(Phrase.Document.wholeDocument)
                    }
                  }
                }
                html.newline()
              }
            }
          }
        }
      }
    }
    html.newline()
  }

  private func writeUnread(into html: inout HTML) {
    html.element("section", .labelledBy("unread")) { html in
      html.element("h2", .id("unread"), text: Phrase.Document.unread)
      if sheet.reading.unread.isEmpty { html.element("p", text: Phrase.Document.noUnread) }
      for reason in UnreadLines.Reason.allCases {
        let pieces = sheet.reading.unread.filter { $0.reason == reason }
        guard !pieces.isEmpty else { continue }
        let count = pieces.reduce(0) { $0 + $1.lines.range.count }
        html.element("details", .class("unread"), .open(if: reason == .notUnderstood)) { html in
          html.element("summary") { html in
            html.text(reason.word)
            html.text(" ")
            html.element("small", text: Phrase.Document.unreadCount(count))
          }
          html.element("ul") { html in
            for piece in pieces {
              html.element("li") { html in
                html.lines(piece.lines, at: Address(fragment: "L\(piece.lines.from)"))
                html.text(" ")
                html.element("span", .lang(.zh), text: piece.text)
              }
              html.newline()
            }
          }
        }
      }
    }
  }
}

/// Whether a page offers to decide: not to those who lack the right.
enum DecisionOffer: Hashable, Sendable {
  case offered, absent
}

extension Visit {
  var decisionOffer: DecisionOffer { may(.decideReadings) ? .offered : .absent }
}
