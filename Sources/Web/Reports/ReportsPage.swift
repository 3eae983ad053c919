import Operations
import Oversight
import PlanModel
import Reports
import Rounds
import Wording

/// All reports somebody may read, and the form that drafts one.
struct ReportsPage: Page {
  let papers: [ReportPaper]
  /// `nil` where the visitor drafts none.
  var form: DraftReportForm?
  var problem: Phrase?

  private typealias Words = Phrase.ReportDesk
  var title: Phrase { Words.title }
  var station: Station { .reports }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if papers.isEmpty {
      html.element("p", .class("empty"), text: Words.noneYet)
    } else {
      html.element("p", .class("headline")) { html in
        html.text(
          Words.summary(papers.count, issued: papers.count { if case .issued = $0.stage { true } else { false } }))
      }
      writeTable(into: &html)
    }
    html.element("p", .class("tools")) { $0.element("a", .href(Address("jobs")), text: Phrase.Jobs.title) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    guard let form else { return }
    html.element("details", .class("adding"), .id("draft"), .open(if: problem != nil)) { html in
      html.element("summary", text: Words.draftOne)
      form.write(into: &html)
    }
  }

  private func writeTable(into html: inout HTML) {
    html.table(nil, [Words.report, Words.kind, Words.year, Words.standing, Words.issuedOn]) { html in
      for paper in papers {
        html.element("tr") { html in
          html.element("th", .scope("row"), .lang(.zh)) { html in
            html.element("a", .href(paper.address), text: paper.title)
            if !paper.subject.unit.isEmpty { html.element("small", text: " \(paper.subject.unit)") }
          }
          html.element("td", text: paper.subject.kind.word.opening)
          html.element("td", .class("figure"), text: "\(paper.year)")
          html.element("td") { $0.standing(paper.stage) }
          html.element("td") { html in
            guard let issue = paper.issue else { return }
            html.text("\(issue.day)")
            if !issue.number.isEmpty { html.element("small", text: " \(issue.number)") }
          }
        }
        html.newline()
      }
    }
  }
}

/// A report that is to be drafted, as it was typed.
struct DraftReportForm: Sendable {
  let plans: [Plan]
  /// Closed evaluations.
  let evaluations: [Evaluation]
  var kind = ReportKind.annual
  var chosen: Set<String>
  var year: String
  var unit = ""
  var evaluation = ""
  var language = Language.zh
  var replaces = ""

  /// An empty form: all plans, the year before this one.
  init(plans: [Plan], evaluations: [Evaluation], today: RoundDay) {
    self.plans = plans
    self.evaluations = evaluations
    chosen = Set(plans.filter { $0.isCurrent(in: today.year) }.map(\.id.text))
    year = "\(today.year - 1)"
  }

  /// What was sent.
  init(_ sent: Query, plans: [Plan], evaluations: [Evaluation]) throws(BadRequest) {
    self.plans = plans
    self.evaluations = evaluations
    kind = try sent.choice("kind", of: ReportKind.self) ?? .annual
    chosen = Set(sent.texts("plan"))
    year = sent.text("year")
    unit = try sent.words("unit") ?? ""
    evaluation = try sent.words("evaluation") ?? ""
    language = try sent.choice("language", of: Language.self) ?? .zh
    replaces = try sent.words("replaces") ?? ""
  }

  /// What the report is about.
  func subject() throws -> ReportSubject {
    if kind == .evaluation {
      guard let evaluation = evaluations.first(where: { $0.id.text == evaluation }) else {
        throw ReportRefusal.noEvaluation
      }
      return ReportSubject(
        kind: kind, plans: evaluation.plans, region: evaluation.region, year: evaluation.year,
        evaluation: evaluation.id, language: language)
    }
    let named = plans.filter { chosen.contains($0.id.text) }
    guard let region = named.first?.region.code else { throw ReportRefusal.noPlans }
    guard let number = Int(year) else {
      throw BadRequest.notANumber(field: "year", value: year, range: ComposeReport.years)
    }
    return ReportSubject(
      kind: kind, plans: named.map(\.id), region: region, year: number, unit: kind == .unit ? unit : "",
      language: language)
  }

  func write(into html: inout HTML) {
    typealias Words = Phrase.ReportDesk
    html.form(to: Address("reports"), .class("plainform")) { html in
      html.element("p", .class("quiet"), text: Words.draftHint)
      html.choice(
        "kind", Words.kind, options: ReportKind.allCases.map { ($0.rawValue, $0.word.opening) }, chosen: kind.rawValue)
      html.element("fieldset", .id("plans")) { html in
        html.element("legend", text: Words.plans)
        for plan in plans {
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("checkbox"), .name("plan"), .value(plan.id.text),
              .checked(if: chosen.contains(plan.id.text)))
            html.text(" ")
            html.element("span", .lang(.zh), text: "\(plan.region.name) \(plan.title)")
          }
        }
      }
      InputField("year", Words.year, value: year).write(into: &html)
      InputField("unit", Words.unit, value: unit).write(into: &html)
      if !evaluations.isEmpty {
        html.select(
          "evaluation", Words.evaluation, any: Phrase(verbatim: "—"),
          options: evaluations.map { ($0.id.text, $0.name) }, chosen: evaluation)
      }
      html.choice(
        "language", Words.language, options: [("zh", Words.chinese), ("en", Words.english)],
        chosen: language.rawValue)
      InputField("replaces", Words.replaces, value: replaces).write(into: &html)
      html.element("button", .type("submit"), text: Words.draftOne)
    }
    html.newline()
  }
}

extension Plan {
  /// Whether it is a plan, not a paper made from one, whose time runs in a year or ended with the year before: what a
  /// form about a year's work offers first.
  func isCurrent(in year: Int) -> Bool { kind == .plan && period.from <= year && year <= period.to + 1 }
}

extension ReportPaper {
  var address: Address { Address("reports", id.text) }
}

extension HTML {
  /// How far a report is, as shape and word.
  mutating func standing(_ stage: ReportPaper.Stage) {
    element("span", .class("standing \(stage.name)")) { html in
      let shape =
        switch stage {
        case .draft: "○"
        case .issued: "●"
        case .withdrawn: "⊘"
        }
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      html.text(stage.word)
    }
  }

  /// Figures that are no longer what they were, the first of them by name.
  mutating func staleFigures(_ figures: [StaleFigure], limit: Int = 40) {
    element("ul", .class("changes stale")) { html in
      for figure in figures.prefix(limit) {
        html.element("li") { html in
          html.element("b", text: figure.binding.wording)
          html.text(html.language == .zh ? "：" : ": ")
          html.text(figure.printed.isEmpty ? Phrase.ReportDesk.nothing(html.language) : figure.printed)
          html.text(" → ")
          html.text(figure.now ?? Phrase.ReportDesk.nothing(html.language))
        }
      }
      if figures.count > limit {
        html.element("li", text: Phrase.ReportDesk.more(figures.count - limit))
      }
    }
  }
}
