import Assessment
import Foundation
import PlanModel
import Wording

/// Pieces that many pages share.
extension HTML {
  /// A status as shape and word, in its colour.
  mutating func sign(_ status: Status, word: Phrase? = nil) {
    element("span", .class("sign \(status.rawValue)")) { html in
      html.element("span", .class("shape"), .hidden, text: status.shape)
      html.text(" ")
      html.text(word ?? status.word)
    }
  }

  /// How an indicator stands: its status, and a mark where it swings.
  mutating func sign(_ verdict: Verdict) {
    sign(verdict.status, word: verdict.statusWord)
    guard verdict.volatility.finding == .volatile else { return }
    element("span", .class("swings"), .title(Phrase.Warnings.volatile)) { html in
      html.element("span", .hidden, text: " ～")
      html.element("span", .class("unseen"), text: Phrase.Warnings.volatile)
    }
  }

  /// The page's name and its small 说明.
  mutating func heading(_ title: String, station: Station) {
    element("div", .class("heading")) { html in
      html.element("h1", text: title)
      html.element(
        "a", .class("explain"), .href(Address("help", fragment: station.helpAnchor)), text: Phrase.Frame.explain)
    }
  }

  /// Units, each a link to its page.
  mutating func units(_ names: [String]) {
    for (index, name) in names.enumerated() {
      if index > 0 { text(language == .zh ? "、" : ", ") }
      element("a", .href(Address("units", name)), text: name)
    }
  }

  /// What can be had of a whole plan: its versions, and all of it as a workbook.
  mutating func planTools(_ head: PlanHead) {
    element("a", .href(head.versionsAddress), text: Phrase.Versions.link(head.version))
    element("a", .href(head.workbookAddress), .download, text: Phrase.Versions.workbook)
  }

  /// A target in the plan's words; where these end in a bare number, its unit stands beside them.
  mutating func target(_ target: Target, unit: UnitOfMeasure) {
    element("span", .lang(.zh)) { html in
      html.text(target.text)
      guard !unit.symbol.isEmpty, unit.nature != .ratio else { return }
      let isNumber = target.text.last?.isNumber == true
      let words = isNumber && unit.symbol == "%" ? "%" : "（\(unit.symbol)）"
      if isNumber || target.text.hasSuffix("左右") { html.element("span", .class("unit"), text: words) }
    }
  }

  /// Lines of the original, as a link.
  mutating func lines(_ lines: SourceLines, at address: Address) {
    element("a", .class("lines"), .href(address), text: Phrase.Lines.range(lines.from, lines.to))
  }

  /// A choice among a few, its label above it.
  mutating func select(
    _ name: String, _ label: Phrase, any: Phrase, options: [(value: String, words: Phrase)], chosen: String
  ) {
    element("label", .class("field")) { html in
      html.element("span", text: label)
      html.element("select", .id("filter-\(name)"), .name(name)) { html in
        html.element("option", .value(""), text: any)
        for option in options {
          html.element(
            "option", .value(option.value), .selected(if: option.value == chosen), text: option.words)
        }
      }
    }
  }
}

extension HTML {
  /// A choice of which one always holds, its label above it.
  mutating func choice(
    _ name: String, _ label: Phrase, options: [(value: String, words: Phrase)], chosen: String
  ) {
    element("label", .class("field")) { html in
      html.element("span", text: label)
      html.element("select", .id("filter-\(name)"), .name(name)) { html in
        for option in options {
          html.element("option", .value(option.value), .selected(if: option.value == chosen), text: option.words)
        }
      }
    }
  }
}

extension HTML {
  /// Words with what was searched for marked in them.
  mutating func marked(_ words: String, _ searched: String?) {
    guard let searched, !searched.isEmpty else { return text(words) }
    var rest = words[...]
    while let range = rest.range(of: searched, options: .caseInsensitive) {
      text(String(rest[..<range.lowerBound]))
      element("mark", text: String(rest[range]))
      rest = rest[range.upperBound...]
    }
    text(String(rest))
  }

  /// A target that stands inside a sentence.
  mutating func target(_ target: GoalTarget) {
    element("span", .class("inner")) { html in
      html.text("\(target.indicator.name)：\(target.target.text)")
      if target.target.needsConfirmation {
        html.element("span", .class("diamond"), .title(Phrase.Indicator.waits), text: " ◆")
      }
    }
  }
}
