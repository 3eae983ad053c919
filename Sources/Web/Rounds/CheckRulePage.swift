import Operations
import Rounds
import Wording

/// A rule of the office's own, to be written, tried and adopted.
struct CheckRulePage: Page {
  let form: CheckRuleForm
  /// The rule as it is kept; `nil` for a new one.
  let kept: CheckRule?
  /// Rounds that it can be tried on, with their names.
  let rounds: [(id: String, name: Phrase)]
  var trial: TryCheckRule.Outcome?
  /// What is wrong with retiring it.
  var retiring: Phrase?

  var title: Phrase { kept.map { Phrase.CheckRules.changeTitle($0.id) } ?? Phrase.CheckRules.newTitle }
  var station: Station { .checkRules }
  private var address: Address { Address("check-rules", "own") }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("check-rules")), text: Phrase.CheckRules.title)
    }
    html.heading(title(html.language), station: station)
    form.problems.write(into: &html)
    if let trial { CheckRuleTrialView(outcome: trial).write(into: &html) }
    html.form(to: address, .class("plainform rule"), carrying: carried) { html in fields(into: &html) }
    html.newline()
    if let kept, kept.standing == .active { writeRetiring(kept, into: &html) }
    writeFunctions(into: &html)
  }

  private var carried: [Query.Pair] {
    kept.map { [.init(name: "rule", value: $0.id), .init(name: "id", value: form.id)] } ?? []
  }

  private func fields(into html: inout HTML) {
    if kept == nil {
      InputField(
        "id", Phrase.CheckRules.id, value: form.id, hint: Phrase.CheckRules.idHint, problem: form.problems.of("id")
      ).write(into: &html)
    }
    line("title-zh", Phrase.CheckRules.titleZh, form.titleZh, into: &html)
    line("title-en", Phrase.CheckRules.titleEn, form.titleEn, hint: Phrase.CheckRules.titleEnHint, into: &html)
    choice(
      "severity", Phrase.CheckRules.severity, CheckFinding.Severity.allCases.map { ($0.rawValue, $0.wording) },
      form.severity.rawValue, into: &html)
    choice(
      "scope", Phrase.CheckRules.scope, CheckRuleForm.ScopeChoice.allCases.map { ($0.rawValue, $0.words) },
      form.scope.rawValue, into: &html)
    line("names", Phrase.CheckRules.names, form.names, hint: Phrase.CheckRules.namesHint, into: &html)
    choice(
      "occasion", Phrase.CheckRules.occasion,
      [
        (CheckRule.Occasion.always.rawValue, Phrase.CheckRules.always),
        (CheckRule.Occasion.submission.rawValue, Phrase.CheckRules.onSubmission),
      ], form.occasion.rawValue, into: &html)
    condition(into: &html)
    line("message-zh", Phrase.CheckRules.messageZh, form.messageZh, hint: Phrase.CheckRules.messageHint, into: &html)
    line("message-en", Phrase.CheckRules.messageEn, form.messageEn, hint: Phrase.CheckRules.titleEnHint, into: &html)
    line("reason", Phrase.CheckRules.reason, form.reason, into: &html)
    if rounds.isEmpty {
      html.element("p", .class("hint"), text: Phrase.CheckRules.noRounds)
    } else {
      choice("round", Phrase.CheckRules.trialRound, rounds.map { ($0.id, $0.name) }, form.round, into: &html)
      html.element("p", .class("hint"), text: Phrase.CheckRules.trialHint)
      html.element("button", .type("submit"), .name("act"), .value("try"), text: Phrase.CheckRules.trial)
    }
    html.element(
      "button", .type("submit"), .name("act"), .value("adopt"),
      text: kept == nil ? Phrase.CheckRules.add : Phrase.CheckRules.change)
  }

  private func line(_ name: String, _ words: Phrase, _ value: String, hint: Phrase? = nil, into html: inout HTML) {
    InputField(name, words, value: value, hint: hint, problem: form.problems.of(name)).write(into: &html)
  }

  private func choice(
    _ name: String, _ words: Phrase, _ options: [(value: String, words: Phrase)], _ chosen: String,
    into html: inout HTML
  ) {
    html.element("label", .class("field wide"), .for(name)) { html in
      html.element("span", text: words)
      html.element("select", .id(name), .name(name)) { html in
        for option in options {
          html.element("option", .value(option.value), .selected(if: option.value == chosen), text: option.words)
        }
      }
    }
  }

  /// The condition, and where it goes wrong the text again with the place marked.
  private func condition(into html: inout HTML) {
    let problem = form.problems.of("condition")
    html.element("label", .class("field wide"), .for("condition")) { html in
      html.element("span", text: Phrase.CheckRules.condition)
      html.element(
        "textarea", .id("condition"), .name("condition"), .rows(3),
        .maximumLength(RuleExpression.longestText), .invalid(if: problem != nil),
        .describedBy(problem == nil ? "condition-hint" : "condition-problem condition-hint"), text: form.condition)
      html.element("span", .class("hint"), .id("condition-hint"), text: Phrase.CheckRules.conditionHint)
      guard let problem else { return }
      html.element("span", .class("problem"), .id("condition-problem"), text: problem)
      if let column = form.column { mark(column, into: &html) }
    }
  }

  private func mark(_ column: Int, into html: inout HTML) {
    let text = Array(form.condition)
    let place = min(max(column - 1, 0), text.count)
    html.element("span", .class("wrong")) { html in
      html.text(Phrase.CheckRules.here)
      html.element("code") { html in
        html.text(String(text[..<place]))
        html.element("mark", text: place < text.count ? String(text[place]) : "⎵")
        if place < text.count { html.text(String(text[(place + 1)...])) }
      }
    }
  }

  private func writeRetiring(_ rule: CheckRule, into html: inout HTML) {
    html.element("details", .class("adding"), .open(if: retiring != nil)) { html in
      html.element("summary", text: Phrase.CheckRules.retireTitle)
      html.element("p", .class("quiet"), text: Phrase.CheckRules.retireWhy)
      html.form(to: address, .class("plainform"), carrying: [.init(name: "rule", value: rule.id)]) { html in
        InputField("retire-reason", Phrase.CheckRules.retireReason, problem: retiring).write(into: &html)
        html.element("button", .type("submit"), .name("act"), .value("retire"), text: Phrase.CheckRules.retire)
      }
    }
    html.newline()
  }

  private func writeFunctions(into html: inout HTML) {
    html.element("details", .class("group"), .open(if: form.problems.of("condition") != nil)) { html in
      html.element("summary", text: Phrase.CheckRules.functions)
      html.element("table", .class("registry")) { html in
        html.element("caption", .class("unseen"), text: Phrase.CheckRules.functions)
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.CheckRules.word)
            html.element("th", .scope("col"), text: Phrase.CheckRules.meaning)
          }
        }
        html.element("tbody") { html in
          for function in RuleFunction.allCases {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.element("code", text: function.usage)
                html.text(" ")
                html.element("span", .lang(.zh), text: function.chineseName)
              }
              html.element("td", text: function.meaning)
            }
          }
        }
      }
    }
    html.newline()
  }
}
