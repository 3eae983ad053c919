import Operations
import Oversight
import PlanModel
import Wording

/// The form by which a unit submits a draft with its self-assessment.
struct PolicySubmissionPage: Page {
  let form: PolicyForm
  var problem: Phrase?

  private typealias Words = Phrase.PolicyPage
  var title: Phrase { Words.submit }
  var station: Station { .policies }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("policies")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    form.write(into: &html)
  }
}

/// A draft as it was typed.
struct PolicyForm: Sendable {
  /// The unit that submits, with its region.
  let unit: String
  let region: RegionCode
  let rules: PolicyRules
  /// Plans whose indicators can be named.
  let plans: [Plan]
  var title = ""
  var sort = PolicyDraft.Sort.normativeDocument
  var text = ""
  var indicators: Set<String> = []
  var answers: [String: PolicyDraft.SelfAnswer] = [:]
  /// What was explained where nothing was answered.
  var explanations: [String: String] = [:]
  /// The edition that the form was made from.
  var basis: Int

  /// An empty form.
  init(unit: String, region: RegionCode, rules: PolicyRules, plans: [Plan]) {
    self.unit = unit
    self.region = region
    self.rules = rules
    self.plans = plans
    basis = rules.revision
  }

  /// Fills in what was sent.
  mutating func read(_ sent: Query) throws(BadRequest) {
    title = try sent.words("title", maximumLength: PolicyDraft.maximumTitle * 2) ?? ""
    sort = try sent.choice("sort", of: PolicyDraft.Sort.self) ?? .normativeDocument
    text = try sent.words("text", maximumLength: PolicyDraft.maximumText * 2) ?? ""
    indicators = Set(sent.texts("indicator"))
    basis = try sent.number("edition", in: 0...1_000_000) ?? 0
    for question in rules.content.questions {
      let words =
        try sent.words("why:\(question.id)", maximumLength: PolicyDraft.maximumWords * 2)?
        .replacing("\r\n", with: "\n") ?? ""
      explanations[question.id] = words
      if let answer = try sent.choice("answer:\(question.id)", of: PolicyRules.Answer.self) {
        answers[question.id] = .init(answer, explanation: words)
      }
    }
  }

  /// What is submitted. Indicators that were not on the lists are refused.
  func submission(_ file: AttachEvidence.File?) throws(PolicyRefusal) -> SubmitPolicyDraft.Submission {
    let chosen = choices.filter { indicators.contains($0.value) }.map(\.link)
    guard chosen.count == indicators.count else { throw .badIndicator }
    return .init(
      head: .init(title: title, sort: sort, unit: unit, indicators: chosen), words: text, file: file, answers: answers,
      rules: basis)
  }

  private var choices: [(value: String, link: PolicyDraft.IndicatorLink, words: String)] {
    plans.flatMap { plan in plan.indicators.map { choice($0, of: plan) } }
  }

  private func choice(
    _ planned: PlannedIndicator, of plan: Plan
  ) -> (value: String, link: PolicyDraft.IndicatorLink, words: String) {
    (
      "\(plan.id.text)|\(planned.key)", .init(plan: plan.id, key: planned.key),
      "\(planned.printedNumber) \(planned.indicator.name)"
    )
  }

  func write(into html: inout HTML) {
    typealias Words = Phrase.PolicyPage
    html.form(
      to: Address("policies", "new"), .class("plainform wideform"), .id("submission"), .multipart,
      carrying: [.init(name: "edition", value: "\(rules.revision)")]
    ) { html in
      InputField("title", Words.titleField, value: title).write(into: &html)
      html.choice(
        "sort", Words.sort, options: PolicyDraft.Sort.allCases.map { ($0.rawValue, $0.word) }, chosen: sort.rawValue)
      html.element("p") { html in
        html.text(Words.unit)
        html.text(html.language == .zh ? "：" : ": ")
        html.element("span", .lang(.zh), text: unit)
      }
      html.draftFields(text: text)
      writeIndicators(into: &html)
      html.element("h2", .id("self"), text: Words.selfAssessment)
      for group in rules.content.groups {
        html.element("h3", .lang(.zh), text: group.title)
        for question in group.questions { write(question, into: &html) }
      }
      html.element("button", .type("submit"), text: Words.submit)
    }
    html.newline()
  }

  private func write(_ question: PolicyRules.Question, into html: inout HTML) {
    typealias Words = Phrase.PolicyPage
    html.element("fieldset", .class("matter")) { html in
      html.element("legend", .lang(.zh), text: "\(question.id) \(question.text)")
      if !question.help.isEmpty { html.element("p", .class("quiet"), .lang(.zh), text: question.help) }
      html.element("div", .class("scoring")) { html in
        for answer in PolicyRules.Answer.allCases {
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("radio"), .name("answer:\(question.id)"), .value(answer.rawValue),
              .checked(if: answers[question.id]?.answer == answer))
            html.text(" ")
            html.text(answer.word)
          }
        }
      }
      html.wordsBox(
        "why:\(question.id)", Words.explanation, value: explanations[question.id] ?? "", rows: 2,
        maximum: PolicyDraft.maximumWords,
        hint: question.explained.isEmpty ? nil : Words.needed(question.explained.map(\.word)))
    }
    html.newline()
  }

  private func writeIndicators(into html: inout HTML) {
    guard !choices.isEmpty else { return }
    html.element("details", .class("adding"), .open(if: !indicators.isEmpty)) { html in
      html.element("summary", text: Phrase.PolicyPage.indicators)
      for plan in plans where !plan.indicators.isEmpty {
        html.element("p", .class("quiet"), .lang(.zh), text: plan.title)
        for planned in plan.indicators {
          let choice = choice(planned, of: plan)
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("checkbox"), .name("indicator"), .value(choice.value),
              .checked(if: indicators.contains(choice.value)))
            html.text(" ")
            html.element("span", .lang(.zh), text: choice.words)
          }
        }
      }
    }
  }
}

extension HTML {
  /// Where a draft's text is typed or its file chosen.
  mutating func draftFields(text: String) {
    typealias Words = Phrase.PolicyPage
    element("label", .class("field wide"), .for("file")) { html in
      html.element("span", text: Words.file)
      html.void("input", .id("file"), .type("file"), .name("file"), .accept(".docx,.pdf,.txt"))
      html.element("span", .class("hint"), text: Words.fileHint)
    }
    wordsBox(
      "text", Words.text(PolicyDraft.maximumText), value: text, rows: 12, maximum: PolicyDraft.maximumText)
  }
}
