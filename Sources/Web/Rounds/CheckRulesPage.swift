import Rounds
import Wording

/// All rules that returns are held against: the office's own on top, the built-in ones folded by what they are about.
struct CheckRulesPage: Page {
  /// The newest of each id, retired ones too.
  let own: [CheckRule]
  /// Own rules that cannot be read any more, and why.
  let unreadable: [CheckRule.ID: Phrase]
  /// Whether the visitor may write rules.
  let writing: Writing
  var notice: Phrase?

  enum Writing: Hashable, Sendable {
    case offered, absent
  }

  var title: Phrase { Phrase.CheckRules.title }
  var station: Station { .checkRules }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("notice"), .role("status"), text: notice) }
    let active = own.count { $0.standing == .active }
    html.element(
      "p", .class("headline"), text: Phrase.CheckRules.summary(own: active, builtIn: CheckRule.builtIn.count))
    html.element("p", .class("why"), text: Phrase.CheckRules.why)
    html.element("h2", .id("own"), text: Phrase.CheckRules.own)
    if writing == .offered {
      html.element("p") { html in
        html.element("a", .href(Address("check-rules", "own")), text: Phrase.CheckRules.newTitle)
      }
    }
    if own.isEmpty {
      html.element("p", .class("empty"), text: Phrase.CheckRules.noOwn)
    } else {
      table(own, caption: Phrase.CheckRules.own, into: &html)
    }
    html.newline()
    html.element("h2", .id("built-in"), text: Phrase.CheckRules.builtIn)
    for group in Self.groups {
      html.element("details", .class("group")) { html in
        html.element("summary") { html in
          html.text(group.words)
          html.text(" ")
          html.element("small", text: Numerals.printed(group.rules.count))
        }
        table(group.rules, caption: group.words, into: &html)
      }
      html.newline()
    }
  }

  /// The built-in rules by the first word of their ids, those of one title together.
  private static let groups: [(words: Phrase, rules: [CheckRule])] = {
    var groups: [(words: Phrase, rules: [CheckRule])] = []
    for rule in CheckRule.builtIn {
      let words = Phrase.CheckRules.group(rule.id.split(separator: ".").first.map(String.init) ?? "")
      if let place = groups.firstIndex(where: { $0.words == words }) {
        groups[place].rules.append(rule)
      } else {
        groups.append((words, [rule]))
      }
    }
    return groups
  }()

  private func table(_ rules: [CheckRule], caption: Phrase, into html: inout HTML) {
    html.element("div", .class("scroller whole"), .role("region"), .focusable, .label(caption)) { html in
      html.element("table", .class("registry")) { html in
        html.element("caption", .class("unseen"), text: caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for words in [
              Phrase.CheckRules.id, Phrase.CheckRules.severity, Phrase.CheckRules.inWords, Phrase.CheckRules.condition,
              Phrase.CheckRules.message,
            ] { html.element("th", .scope("col"), text: words) }
          }
        }
        html.element("tbody") { html in
          for rule in rules { row(rule, into: &html) }
        }
      }
    }
  }

  private func row(_ rule: CheckRule, into html: inout HTML) {
    html.element("tr", .id(rule.id)) { html in
      html.element("th", .scope("row")) { html in
        html.element("b", text: rule.title)
        html.text(" ")
        html.element("code", text: rule.id)
        guard rule.isOwn else { return }
        html.text(" ")
        html.element(
          "small", text: rule.standing == .active ? Phrase.CheckRules.inForce : Phrase.CheckRules.retired)
        if writing == .offered {
          html.text(" ")
          html.element(
            "a", .href(Address("check-rules", "own", query: [("rule", rule.id)])),
            .label(Phrase.CheckRules.changeTitle(rule.id)),
            text: Phrase.CheckRules.edit)
        }
      }
      html.element("td", text: rule.severity.wording)
      html.element("td") { html in
        html.text(rule.explained)
        if let why = unreadable[rule.id] { html.element("p", .class("problem"), text: why) }
        if rule.isOwn {
          html.element("p", .class("quiet"), .lang(.zh), text: "\(rule.author)：\(rule.reason)")
        }
      }
      html.element("td") { html in html.element("code", text: rule.condition) }
      html.element("td", text: rule.message)
    }
    html.newline()
  }
}
