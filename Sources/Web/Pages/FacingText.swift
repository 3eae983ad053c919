import PlanModel
import Wording

/// The original on one side, what was read on the other; each line and each item points to the other.
struct FacingText {
  let sheet: DocumentSheet

  func write(into html: inout HTML) {
    let plans = sheet.reading.plans.enumerated().map { index, plan in
      (plan: plan, items: ReadItem.items(of: plan, inPlace: index + 1))
    }
    html.element("div", .class("panes")) { html in
      html.element("section", .class("pane"), .labelledBy("original")) { html in
        html.element("h2", .id("original"), text: Phrase.Document.original)
        html.element("div", .class("page"), .focusable, .role("region"), .labelledBy("original")) { html in
          writeOriginal(plans.flatMap(\.items), into: &html)
        }
      }
      html.newline()
      html.element("section", .class("pane"), .labelledBy("reading")) { html in
        html.element("h2", .id("reading"), text: Phrase.Document.reading)
        html.element("div", .class("page"), .focusable, .role("region"), .labelledBy("reading")) { html in
          for (plan, items) in plans { write(plan, items, into: &html) }
        }
      }
    }
    html.newline()
  }

  /// What became of a line.
  private enum Fate: String {
    case read, structure, unread, blank
  }

  private func writeOriginal(_ items: [ReadItem], into html: inout HTML) {
    var fates = sheet.originalLines.map { line in line.allSatisfy(\.isWhitespace) ? Fate.blank : .unread }
    func mark(_ lines: SourceLines, _ fate: Fate) {
      for line in lines.range where line <= fates.count && fates[line - 1] != .blank { fates[line - 1] = fate }
    }
    for line in sheet.reading.plans.flatMap(\.structure) { mark(line.lines, .structure) }
    for item in items { mark(item.lines, .read) }
    var first: [Int: ReadItem] = [:]
    for item in items where first[item.lines.from] == nil { first[item.lines.from] = item }
    html.element("ol", .class("original"), .lang(.zh)) { html in
      for (index, text) in sheet.originalLines.enumerated() {
        html.element("li", .id("L\(index + 1)"), .class(fates[index].rawValue)) { html in
          html.element("a", .class("no"), .href(Address(fragment: "L\(index + 1)")), text: "\(index + 1)")
          html.element("span") { html in html.text(text.replacing("\t", with: " │ ")) }
          if let item = first[index + 1] {
            html.element("a", .class("to"), .href(Address(fragment: item.id)), .label(Phrase.Document.toReading)) {
              html in
              html.text("→")
            }
          }
        }
        html.newline()
      }
    }
  }

  private func write(_ plan: Plan, _ items: [ReadItem], into html: inout HTML) {
    html.element("h3", .lang(.zh), text: plan.title)
    html.element("ol", .class("items"), .role("list")) { html in
      for item in items {
        html.element("li", .id(item.id)) { html in
          html.element("p") { html in
            html.element("a", .class("from"), .href(Address(fragment: "L\(item.lines.from)"))) { html in
              html.text("← ")
              html.text(Phrase.Lines.range(item.lines.from, item.lines.to))
            }
            html.text(" ")
            html.element("span", .class("kind"), text: item.kind)
            html.text(" \(item.number) ")
          }
          html.element("p", .lang(.zh)) { html in
            if let page = item.page {
              html.element("a", .href(page), text: item.text)
            } else {
              html.text(item.text)
            }
          }
          if !item.details.isEmpty {
            html.element("p", .class("quiet"), .lang(.zh), text: item.details.joined(separator: "　"))
          }
        }
        html.newline()
      }
    }
  }
}
