import Assessment
import Foundation
import Operations
import Oversight
import PlanModel
import Rounds
import Wording

/// An order that is to be issued, as it was typed.
struct OrderForm: Sendable {
  /// The plans in force whose indicators can be named.
  let plans: [AssessedPlan]
  var sort = SupervisionOrder.Sort.order
  var origin = SupervisionOrder.Origin.own
  /// `plan|key`; empty for something else.
  var indicator = ""
  var title = ""
  var unit = ""
  var support = ""
  var demand = ""
  var due: String

  /// An empty form: a month's time.
  init(plans: [AssessedPlan], today: RoundDay) {
    self.plans = plans
    due = "\(today.adding(days: 30))"
  }

  /// What was sent, or what a link says.
  init(_ sent: Query, plans: [AssessedPlan], today: RoundDay) throws(BadRequest) {
    self.init(plans: plans, today: today)
    sort = try sent.choice("sort", of: SupervisionOrder.Sort.self) ?? .order
    origin = try sent.choice("origin", of: SupervisionOrder.Origin.self) ?? .own
    indicator = try sent.words("indicator", maximumLength: 300) ?? ""
    title = try sent.words("title", maximumLength: 1_000) ?? ""
    unit = try sent.words("unit", maximumLength: 1_000) ?? ""
    support = try sent.words("support", maximumLength: 1_000) ?? ""
    demand =
      try sent.words("demand", maximumLength: OrderRule.longestWords * 2)?.replacing("\r\n", with: "\n") ?? ""
    if !sent.text("due").isEmpty { due = sent.text("due") }
    complete()
  }

  /// What a link that names only the indicator leaves open is taken from its warning.
  private mutating func complete() {
    guard let chosen else { return }
    if unit.isEmpty { unit = chosen.indicator.planned.lead.first ?? "" }
    let name = chosen.indicator.planned.indicator.name
    if title.isEmpty { title = Phrase.OrderPage.warningTitle(name).zh }
    if demand.isEmpty {
      demand =
        Phrase.OrderPage.warningDemand(
          name, (chosen.indicator.warnings.first?.evidence ?? chosen.indicator.verdict.reason)
        ).zh
    }
  }

  /// The indicator that is named, as it stands.
  private var chosen: (plan: Plan, indicator: AssessedIndicator)? {
    for plan in plans {
      for indicator in plan.indicators where indicator.formValue(plan.plan) == self.indicator {
        return (plan.plan, indicator)
      }
    }
    return nil
  }

  /// What is to be issued, and where. Throws `OrderRefusal`, `BadRequest`.
  func terms(in regions: [RegionCode]) throws -> (KeepOrder.Terms, RegionCode) {
    guard let day = RoundDay(due) else { throw BadRequest.notADay(due) }
    var matter = SupervisionOrder.Matter.words
    var region = regions.first
    if !indicator.isEmpty {
      guard let chosen else { throw OrderRefusal.indicatorUnknown(indicator) }
      matter = .indicator(chosen.plan.id, key: chosen.indicator.planned.key, status: chosen.indicator.verdict.status)
      region = chosen.plan.region.code
    }
    guard let region else { throw OrderRefusal.notTheOffice }
    let helpers = support.split(whereSeparator: { $0.isWhitespace || "、,，;；".contains($0) }).map(String.init)
    return (
      .init(
        .init(
          sort: sort, origin: origin, matter: matter, title: title, unit: unit, support: helpers, demand: demand),
        due: day), region
    )
  }

  func write(into html: inout HTML) {
    typealias Words = Phrase.OrderPage
    html.form(to: Address("orders"), .class("plainform")) { html in
      html.element("p", .class("quiet"), text: Words.issueHint)
      html.choice(
        "sort", Words.sort, options: SupervisionOrder.Sort.allCases.map { ($0.rawValue, $0.word.opening) },
        chosen: sort.rawValue)
      html.choice(
        "origin", Words.origin, options: SupervisionOrder.Origin.allCases.map { ($0.rawValue, $0.word.opening) },
        chosen: origin.rawValue)
      html.select(
        "indicator", Words.indicator, any: Words.words,
        options: plans.flatMap { plan in
          plan.indicators.map {
            (
              $0.formValue(plan.plan),
              Phrase(verbatim: "\($0.planned.printedNumber) \($0.planned.indicator.name)（\(plan.plan.title)）")
            )
          }
        }, chosen: indicator)
      InputField("title", Words.matter, value: title).write(into: &html)
      InputField("unit", Words.unit, value: unit).write(into: &html)
      InputField("support", Words.support, value: support).write(into: &html)
      html.wordsBox("demand", Words.demand, value: demand, maximum: OrderRule.longestWords)
      InputField("due", Words.due, value: due, kind: .day).write(into: &html)
      html.element("button", .type("submit"), text: Words.issueOne)
    }
    html.newline()
  }
}

extension AssessedIndicator {
  /// How it stands in a form.
  func formValue(_ plan: Plan) -> String { "\(plan.id.text)|\(planned.key)" }
}

/// The fields of a step with an order, as they were typed.
struct OrderStepForm: Sendable {
  var step: OrderStep.Name?
  var measures = ""
  var milestones = ""
  var progress = ""
  var done: Set<Int> = []
  var until = ""
  var reason = ""
  var verified = ""
  /// Whether it is closed on the figure that was approved since.
  var isOnFigure = false

  /// Nothing typed yet: what the order holds stands in the boxes.
  init(_ order: SupervisionOrder) {
    measures = order.answer?.measures ?? ""
    milestones = order.answer?.milestones.map { "\($0.due) \($0.text)" }.joined(separator: "\n") ?? ""
    progress = order.answer?.progress ?? ""
    done = Set((order.answer?.milestones ?? []).indices.filter { order.answer?.milestones[$0].isDone == true })
    until = "\((order.wish?.until ?? order.due.adding(days: 30)))"
    reason = order.wish?.reason ?? ""
  }

  /// What was sent.
  init(_ sent: Query) throws(BadRequest) {
    step = try sent.choice("step", of: OrderStep.Name.self)
    func long(_ name: String) throws(BadRequest) -> String {
      try sent.words(name, maximumLength: OrderRule.longestWords * 2)?.replacing("\r\n", with: "\n") ?? ""
    }
    measures = try long("measures")
    milestones = try long("milestones")
    progress = try long("progress")
    reason = try long("reason")
    verified = try long("verified")
    done = Set(sent.texts("done").compactMap { Int($0) })
    until = sent.text("until")
    isOnFigure = sent.text("grounds") == "figure"
  }

  /// The step that is meant. Throws `OrderRefusal`, `BadRequest`.
  func read() throws -> OrderStep {
    switch step {
    case nil: throw BadRequest.notAChoice(field: "step", value: "", choices: OrderStep.Name.allCases.map(\.rawValue))
    case .answer: return .answer(measures: measures, milestones: try readMilestones())
    case .accept: return .accept
    case .sendBack: return .sendBack(reason: reason)
    case .progress: return .progress(progress, done: done)
    case .report: return .report
    case .askExtension: return .askExtension(until: try day(until), reason: reason)
    case .extend: return .extend(until: try day(until), reason: reason)
    case .close: return .close(.evidence(verified))
    case .reopen: return .reopen(reason: reason)
    case .withdraw: return .withdraw(reason: reason)
    }
  }

  private func day(_ text: String) throws(BadRequest) -> RoundDay {
    guard let day = RoundDay(text) else { throw .notADay(text) }
    return day
  }

  private func readMilestones() throws -> [SupervisionOrder.Milestone] {
    try milestones.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(maxSplits: 1, whereSeparator: { $0.isWhitespace || "：:".contains($0) }).map(String.init)
      guard let first = parts.first else { return nil }
      guard let due = RoundDay(first), parts.count == 2 else { throw OrderRefusal.milestoneIncomplete }
      return .init(text: parts[1].trimmingCharacters(in: .whitespaces), due: due)
    }
  }
}
