import Oversight
import PlanModel
import Wording

/// A proposal as it was typed.
struct CommendationForm: Sendable {
  /// Regions in which the visitor may propose, with the plans whose indicators and tasks can be named.
  let plans: [Plan]
  let regions: [RegionCode]
  var region = ""
  var sort = Commendation.Sort.modelUnit
  var level = Commendation.Level.city
  var title = ""
  var unit = ""
  var person = ""
  var grounds = ""
  var facts: Set<String> = []
  var orders = ""

  /// An empty form.
  init(plans: [Plan], regions: [RegionCode], unit: String = "") {
    self.plans = plans
    self.regions = regions
    self.unit = unit
    region = regions.first?.digits ?? ""
  }

  /// A commendation as it stands, to be changed.
  init(_ paper: Commendation, plans: [Plan]) {
    self.init(plans: plans, regions: [paper.region], unit: paper.content.unit)
    let content = paper.content
    (sort, level, title, person, grounds) = (
      content.sort, content.level, content.title, content.person, content.grounds
    )
    facts = Set(content.facts.compactMap(\.formValue))
    orders = content.facts.compactMap { if case .order(let id) = $0 { id.text } else { nil } }.joined(separator: " ")
  }

  /// What was sent.
  init(_ sent: Query, plans: [Plan], regions: [RegionCode]) throws(BadRequest) {
    self.init(plans: plans, regions: regions)
    if regions.count > 1 { region = sent.text("region") }
    sort = try sent.choice("sort", of: Commendation.Sort.self) ?? .modelUnit
    level = try sent.choice("level", of: Commendation.Level.self) ?? .city
    title = try sent.words("title") ?? ""
    unit = try sent.words("unit") ?? ""
    person = try sent.words("person") ?? ""
    grounds =
      try sent.words("grounds", maximumLength: Commendation.Content.maximumGrounds * 2)?
      .replacing("\r\n", with: "\n") ?? ""
    facts = Set(sent.texts("fact"))
    orders = try sent.words("orders", maximumLength: 1_000) ?? ""
  }

  var regionCode: RegionCode? { RegionCode(region).flatMap { regions.contains($0) ? $0 : nil } }

  /// What it says. Facts that were not on the list are refused.
  func content() throws(CommendationRefusal) -> Commendation.Content {
    var chosen = choices.filter { facts.contains($0.value) }.map(\.fact)
    guard chosen.count == facts.count else { throw .badFact }
    chosen += orders.split(whereSeparator: { $0.isWhitespace || "、,，;；".contains($0) }).map {
      .order(PaperID(String($0.prefix(60))))
    }
    return .init(
      sort: sort, level: level, title: title, unit: unit, person: person, grounds: grounds, facts: chosen)
  }

  private struct Choice {
    let value: String
    let fact: Commendation.Fact
    let words: String
  }

  private var choices: [Choice] { plans.flatMap { indicators(of: $0) + tasks(of: $0) } }

  private func indicators(of plan: Plan) -> [Choice] {
    plan.indicators.map { planned in
      choice(.indicator(plan.id, key: planned.key), "\(planned.printedNumber) \(planned.indicator.name)")
    }
  }

  private func tasks(of plan: Plan) -> [Choice] {
    plan.evaluatedTasks.map { choice(.task(plan.id, position: $0.position), String($0.text.prefix(60))) }
  }

  private func choice(_ fact: Commendation.Fact, _ words: String) -> Choice {
    Choice(value: fact.formValue ?? "", fact: fact, words: words)
  }

  func write(to address: Address, carrying fields: [Query.Pair], button: Phrase, into html: inout HTML) {
    typealias Words = Phrase.CommendationPage
    html.form(to: address, .class("plainform commending"), carrying: fields) { html in
      html.element("p", .class("quiet"), text: Words.proposeHint)
      if regions.count > 1 {
        html.element("label", .class("field wide"), .for("region")) { html in
          html.element("span", text: Words.region)
          html.element("select", .id("region"), .name("region")) { html in
            for one in regions {
              html.element("option", .value(one.digits), .selected(if: one.digits == region), text: one.digits)
            }
          }
        }
      }
      html.choice(
        "sort", Words.sort, options: Commendation.Sort.allCases.map { ($0.rawValue, $0.word) }, chosen: sort.rawValue)
      html.choice(
        "level", Words.level, options: Commendation.Level.allCases.map { ($0.rawValue, $0.word) },
        chosen: level.rawValue)
      InputField("title", Words.honour, value: title).write(into: &html)
      InputField("unit", Words.unit, value: unit).write(into: &html)
      InputField("person", Words.person, value: person).write(into: &html)
      html.wordsBox(
        "grounds", Words.grounds, value: grounds, rows: 6, maximum: Commendation.Content.maximumGrounds)
      html.element("fieldset") { html in
        html.element("legend", text: Words.facts)
        writeChoices(Words.factIndicators, id: "indicators", plans.map { ($0, indicators(of: $0)) }, into: &html)
        writeChoices(Words.factTasks, id: "tasks", plans.map { ($0, tasks(of: $0)) }, into: &html)
        InputField("orders", Words.factOrders, value: orders).write(into: &html)
      }
      html.element("button", .type("submit"), text: button)
    }
    html.newline()
  }

  private func writeChoices(
    _ label: Phrase, id: String, _ groups: [(plan: Plan, choices: [Choice])], into html: inout HTML
  ) {
    guard groups.contains(where: { !$0.choices.isEmpty }) else { return }
    html.element("details", .class("adding"), .open(if: false)) { html in
      html.element("summary", text: label)
      for (plan, choices) in groups where !choices.isEmpty {
        html.element("p", .class("quiet"), .lang(.zh), text: plan.title)
        for choice in choices {
          html.element("label", .class("radio")) { html in
            html.void(
              "input", .type("checkbox"), .name("fact"), .value(choice.value),
              .checked(if: facts.contains(choice.value)))
            html.text(" ")
            html.element("span", .lang(.zh), text: choice.words)
          }
        }
      }
    }
  }
}

extension Commendation.Fact {
  /// How it stands in a form; `nil` for orders, which are typed.
  var formValue: String? {
    switch self {
    case .indicator(let plan, let key): "i|\(plan.text)|\(key)"
    case .task(let plan, let position): "t|\(plan.text)|\(position)"
    case .order: nil
    }
  }
}
