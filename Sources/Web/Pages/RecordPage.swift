import Operations
import People
import PlanModel
import Wording

/// The record of everything that was done (操作记录), for the auditor: searched, verified, exported.
struct RecordPage: Page {
  let found: FoundEntries
  let choice: RecordChoice
  /// What came of verifying it just now; `nil` where that was not asked.
  let report: RecordReport?
  /// What the visitor may do: links lead only where they may go.
  let rights: Set<Right>

  var title: Phrase { Phrase.Record.title }
  var station: Station { .record }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element(
      "p", .class("headline"),
      text: choice.search.isOpen ? Phrase.Record.opening(found.count) : Phrase.Record.found(found.count))
    writeVerification(into: &html)
    writeSearch(into: &html)
    if rights.contains(.exportRecord) { writeExport(into: &html) }
    guard !found.entries.isEmpty else {
      html.element(
        "p", .class("empty"), text: choice.search.isOpen ? Phrase.Record.empty : Phrase.Record.nothingFound)
      return
    }
    writeTable(into: &html)
    writePages(into: &html)
  }

  private func writeVerification(into html: inout HTML) {
    if let report {
      html.element(
        "section", .class("answer \(report.isWhole ? "whole" : "broken")"), .id("verification"), .role("status")
      ) {
        html in
        html.element("h2", .class("unseen"), text: Phrase.Record.verification)
        html.element("p") { html in
          html.element("span", .hidden, text: report.isWhole ? "● " : "▲ ")
          html.element("b", text: report.conclusion)
        }
        html.element("ul") { html in
          for line in report.details { html.element("li", text: line) }
        }
      }
      html.newline()
    }
    html.element("form", .class("filterline"), .action(Address("record", fragment: "verification"))) { html in
      for (name, value) in choice.fields { html.hidden(name, value) }
      html.hidden("verify", "1")
      InputField("head", Phrase.Record.writtenSeal, value: choice.head).write(into: &html)
      html.element("button", .type("submit"), text: Phrase.Record.verify)
    }
    html.newline()
  }

  private func writeSearch(into html: inout HTML) {
    let search = choice.search
    html.element("form", .class("filterline"), .action(Address("record"))) { html in
      InputField("account", Phrase.Record.account, value: search.account).write(into: &html)
      html.select(
        "verb", Phrase.Record.verb, any: Phrase.Wall.any,
        options: Act.Verb.allCases.map { ($0.rawValue, $0.word) }, chosen: search.verb?.rawValue ?? "")
      InputField("object", Phrase.Record.object, value: search.object).write(into: &html)
      InputField("words", Phrase.Record.words, value: search.words).write(into: &html)
      html.day("from", Phrase.Record.from, search.from?.description ?? "")
      html.day("to", Phrase.Record.to, search.to?.description ?? "")
      html.element("button", .type("submit"), text: Phrase.Record.search)
    }
    html.newline()
  }

  private func writeExport(into html: inout HTML) {
    let fields = choice.fields.map { Query.Pair(name: $0.0, value: $0.1) }
    html.element("div", .class("tools")) { html in
      html.form(to: Address("record.csv"), carrying: fields) { html in
        html.element("button", .type("submit"), .class("plain"), text: Phrase.Record.csv)
      }
      html.form(to: Address("record.json"), carrying: fields) { html in
        html.element("button", .type("submit"), .class("plain"), text: Phrase.Record.json)
      }
      html.element("span", .class("quiet"), text: Phrase.Record.exportIsRecorded)
    }
    html.newline()
  }

  private func writeTable(into html: inout HTML) {
    html.element("table", .class("registry entries")) { html in
      html.element("caption", .class("unseen"), text: Phrase.Record.title)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), .class("figure"), text: Phrase.Record.number)
          for words in [
            Phrase.Record.time, Phrase.Record.who, Phrase.Record.verb, Phrase.Record.object, Phrase.Record.reason,
            Phrase.Record.seal,
          ] { html.element("th", .scope("col"), text: words) }
        }
      }
      html.newline()
      html.element("tbody") { html in
        for entry in found.entries { RecordRowView(entry: entry, rights: rights).write(into: &html) }
      }
    }
    html.newline()
  }

  private func writePages(into html: inout HTML) {
    guard choice.newer != nil || found.older != nil else { return }
    html.element("p", .class("neighbours")) { html in
      html.element("span") { html in
        if let newer = choice.newer {
          html.element("a", .href(choice.newest), text: Phrase.Record.newest)
          html.text(" · ")
          html.element("a", .href(newer), .rel("prev"), text: Phrase.Record.newer)
        }
      }
      if let older = found.older {
        html.element("a", .href(choice.older(before: older)), .rel("next"), text: Phrase.Record.older)
      }
    }
  }
}

extension HTML {
  /// A field for a day.
  fileprivate mutating func day(_ name: String, _ words: Phrase, _ value: String) {
    element("label", .class("field"), .for(name)) { html in
      html.element("span", text: words)
      html.void("input", .id(name), .name(name), .type("date"), .value(value))
    }
  }
}
