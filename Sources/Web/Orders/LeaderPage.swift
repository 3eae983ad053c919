import Assessment
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Wording

/// One page for a leader: what will be missed, whose it is, what is being done, since when.
struct LeaderPage: Page {
  let plans: [AssessedPlan]
  /// Open orders of the leader's regions.
  let orders: [SupervisionOrder]
  let instructions: [Act]
  let today: RoundDay
  var may = May()
  var typed = Typed()
  var notice: Phrase?
  var problem: Phrase?

  /// What the visitor may do here.
  struct May: Sendable {
    var instruct = false
    var issue = false
  }

  /// An instruction as it was typed.
  struct Typed: Sendable {
    var indicator = ""
    var words = ""
  }

  private typealias Words = Phrase.LeaderPage
  var title: Phrase { Words.title }
  var station: Station { .leader }

  /// Indicators that will probably be missed, then those that may be or are warned of for another reason; in each, binding
  /// ones first, then those warned of longest.
  private var missed: [(plan: Plan, indicator: AssessedIndicator)] {
    plans.flatMap { plan in plan.indicators.filter(\.needsAttention).map { (plan.plan, $0) } }
      .sorted { left, right in
        let (one, other) = (left.indicator, right.indicator)
        let (late, later) = (one.verdict.status == .atRisk, other.verdict.status == .atRisk)
        if late != later { return late }
        let (first, second) = (one.planned.bindingness == .binding, other.planned.bindingness == .binding)
        if first != second { return first }
        return (one.since ?? .max, one.planned.key) < (other.since ?? .max, other.planned.key)
      }
  }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    guard !plans.isEmpty else { return html.element("p", .class("empty"), text: Words.noPlan) }
    let missed = missed
    let late = missed.filter { $0.indicator.verdict.status == .atRisk }
    html.element(
      "p", .class("headline"),
      text: Words.headline(
        plans.reduce(0) { $0 + $1.indicators.count }, late: late.count, others: missed.count - late.count,
        binding: late.count { $0.indicator.planned.bindingness == .binding },
        orders: missed.count { !orders(on: $0.indicator, of: $0.plan).isEmpty }))
    if missed.isEmpty {
      html.element("p", .class("empty"), text: Words.nothing)
    } else {
      writeTable(missed, into: &html)
    }
    writeInstructions(into: &html)
    if may.instruct, !missed.isEmpty { writeForm(missed, into: &html) }
  }

  private func orders(on indicator: AssessedIndicator, of plan: Plan) -> [SupervisionOrder] {
    orders.filter { $0.isAbout(indicator.planned.key, of: plan.id) }
  }

  private func writeTable(_ missed: [(plan: Plan, indicator: AssessedIndicator)], into html: inout HTML) {
    html.table(nil, [Words.what, Words.whose, Words.being, Words.since]) { html in
      for (plan, indicator) in missed {
        let planned = indicator.planned
        html.element("tr", .class(planned.bindingness == .binding ? "binding" : "")) { html in
          html.element("th", .scope("row")) { html in
            html.element(
              "a", .lang(.zh), .href(Address("plans", plan.id.text, "indicators", planned.key)),
              text: planned.indicator.name)
            html.text(" ")
            html.sign(indicator.verdict)
            if planned.bindingness == .binding {
              html.text(" ")
              html.element("small", .class("mark"), text: Words.binding)
            }
            html.element("small") { html in
              html.text(" ")
              if let latest = indicator.verdict.latest {
                html.text("\(latest.year) ")
                html.text(Numerals.printed(latest.figure, planned.indicator.unit))
                html.text(" → ")
              }
              html.target(planned.target, unit: planned.indicator.unit)
            }
          }
          html.element("td", .lang(.zh)) { $0.units(planned.lead) }
          html.element("td") { html in
            let open = orders(on: indicator, of: plan)
            for order in open { html.element("p") { $0.orderLine(order, on: today) } }
            guard open.isEmpty else { return }
            html.element("span", .class("quiet"), text: Words.nothingDone)
            guard may.issue else { return }
            html.text(" ")
            html.element(
              "a",
              .href(
                Address(
                  "orders", query: [("indicator", indicator.formValue(plan)), ("origin", "warning")], fragment: "issue")
              ),
              text: Phrase.OrderPage.issueOne)
          }
          html.element("td", .class("figure"), text: indicator.since.map(String.init) ?? "")
        }
        html.newline()
      }
    }
  }

  private func writeInstructions(into html: inout HTML) {
    guard !instructions.isEmpty else { return }
    html.element("h2", text: Words.instructions)
    html.element("ul", .class("papers")) { html in
      for act in instructions.prefix(10) {
        let parts = act.object.split(separator: "/", maxSplits: 1).map(String.init)
        html.element("li") { html in
          html.element("small", text: Day.text(act.at))
          html.text(" ")
          html.text(act.actor.signature)
          html.text(html.language == .zh ? "：" : ": ")
          html.element("span", .class("typed"), .lang(.zh), text: act.reason)
          if parts.count == 2 {
            html.text(" ")
            html.element(
              "a", .lang(.zh), .href(Address("plans", parts[0], "indicators", parts[1])),
              text: act.details.first { $0.name == "title" }?.value ?? parts[1])
            if may.issue {
              html.text(" · ")
              html.element(
                "a",
                .href(
                  Address(
                    "orders",
                    query: [
                      ("indicator", parts.joined(separator: "|")), ("origin", "instruction"),
                      ("demand", String(act.reason.prefix(1_000))),
                    ], fragment: "issue")), text: Words.issue)
            }
          }
        }
      }
    }
    html.newline()
  }

  private func writeForm(_ missed: [(plan: Plan, indicator: AssessedIndicator)], into html: inout HTML) {
    html.element("details", .class("adding"), .id("instruct"), .open(if: problem != nil)) { html in
      html.element("summary", text: Words.instruct)
      html.form(to: Address("leader"), .class("plainform")) { html in
        html.choice(
          "indicator", Words.matter,
          options: missed.map {
            ($0.indicator.formValue($0.plan), Phrase(verbatim: $0.indicator.planned.indicator.name))
          },
          chosen: typed.indicator)
        html.wordsBox("words", Words.instruction, value: typed.words, maximum: GiveInstruction.longest)
        html.element("button", .type("submit"), text: Words.send)
      }
    }
    html.newline()
  }
}

extension AssessedIndicator {
  /// Whether a leader must know of it.
  var needsAttention: Bool {
    verdict.status == .atRisk || verdict.status == .uncertain || !warnings.isEmpty
  }

  /// The year from which on the gravest warning of it has stood.
  var since: Int? { warnings.map(\.since).min() }
}

extension Site {
  /// The leader's page, and an instruction that is given there.
  func showLeader(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let regions = visit.regions(allowing: .readOrders)
    let plans = try await rounds.assessed(in: regions)
    var shown = LeaderPage(
      plans: plans, orders: try await rounds.orders(in: regions).filter(\.stage.isOpen),
      instructions: try await rounds.instructions(in: regions), today: RoundDay(rounds.now()))
    shown.may.instruct = !visit.regions(allowing: .instruct).isEmpty
    shown.may.issue = !visit.regions(allowing: .manageOrders).isEmpty
    if !visit.query.text("done").isEmpty { shown.notice = Phrase.LeaderPage.sent }
    guard incoming.method == .post else { return page(shown, visit) }
    let sent = try incoming.form()
    shown.typed.indicator = sent.text("indicator")
    shown.typed.words = try sent.words("words", maximumLength: GiveInstruction.longest * 4) ?? ""
    let typed = shown.typed
    let refusal = try await whyNot {
      for plan in plans {
        for indicator in plan.indicators where indicator.formValue(plan.plan) == typed.indicator {
          guard let region = plan.plan.region.code, let actor = visit.actor(for: .instruct, in: region) else {
            throw InstructionRefusal.notAllowed
          }
          try await rounds.instruct(typed.words, on: plan.plan, indicator.planned, in: region, by: actor)
          return
        }
      }
      throw OrderRefusal.indicatorUnknown(typed.indicator)
    }
    guard let refusal else { return .seeOther(Address("leader", query: [("done", "1")])) }
    shown.problem = refusal
    return page(shown, visit, .unprocessable)
  }
}
