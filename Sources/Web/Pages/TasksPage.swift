import Oversight
import PlanModel
import Wording

/// The tasks, measures, project items, goals or work points of a plan, with filters.
struct TasksPage: Page {
  let sheet: PlanSheet
  let filter: TaskFilter
  /// What the rounds say of its tasks and project items.
  let history: TaskHistory
  let basis: FigureBasis
  /// All rows of the kind shown.
  private let rows: [TaskRow]
  private let kinds: [(kind: ItemKind, count: Int)]
  private let kind: ItemKind

  init(sheet: PlanSheet, filter: TaskFilter, history: TaskHistory? = nil, basis: FigureBasis = .approved) {
    self.sheet = sheet
    self.history = history ?? TaskHistory(of: sheet.plan, rounds: [])
    self.basis = basis
    self.filter = filter
    let counts = PlanCard.Counts(sheet.plan)
    let all: [(ItemKind, Int)] = [
      (.task, counts.tasks), (.measure, counts.measures), (.project, counts.projectItems), (.goal, counts.goals),
      (.workPoint, counts.workPoints),
    ]
    kinds = all.filter { $0.1 > 0 }.map { (kind: $0.0, count: $0.1) }
    kind = filter.kind ?? kinds.first?.kind ?? .task
    rows = TaskRow.rows(of: kind, in: sheet.plan)
  }

  var title: Phrase {
    Phrase("\(sheet.head.place)\(kind.word.zh)", "\(sheet.head.place), \(kind.word.en)")
  }
  var station: Station { .tasks(sheet.head) }

  func write(into html: inout HTML) {
    let shown = rows.filter { filter.shows($0) && filter.shows(item(of: $0), in: stateYear) }
    html.heading(kind.word(html.language), station: station)
    html.element("p", .class("tools")) { $0.planTools(sheet.head) }
    html.element("nav", .class("tabs"), .label(Phrase.Tasks.kinds)) { html in
      for (kind, count) in kinds {
        html.element(
          "a", .href(Address("plans", sheet.head.id.text, "tasks", query: [("kind", kind.rawValue)])),
          .current(if: kind == self.kind)
        ) { html in
          html.text(kind.word)
          html.element("small", text: " \(count)")
        }
      }
    }
    if hasStates { TaskTallyView(history: history, filter: filter, basis: basis, head: sheet.head).write(into: &html) }
    writeFilters(into: &html)
    html.newline()
    html.element("div", .id("list")) { html in
      html.element("p", .class("shown"), .role("status")) { html in
        html.text(Phrase.Tasks.shown(shown.count, of: rows.count))
        if filter.narrows {
          html.text(" ")
          html.element(
            "a", .href(Address("plans", sheet.head.id.text, "tasks", query: [("kind", kind.rawValue)])),
            text: Phrase.Wall.clear)
        }
      }
      if shown.isEmpty {
        html.element("p", .class("empty"), text: rows.isEmpty ? Phrase.Tasks.none : Phrase.Tasks.nothing)
      } else {
        writeTable(shown, into: &html)
      }
    }
  }

  /// Whether rounds could have asked for the kind shown, and there was one.
  private var hasStates: Bool { !history.years.isEmpty && rows.contains { $0.item != nil } }
  private var stateYear: Int? { filter.stateYear(of: history) }
  private func item(of row: TaskRow) -> TaskHistory.Item? { row.item.flatMap(history.item) }

  private func writeFilters(into html: inout HTML) {
    html.element("form", .class("filterline live"), .action(sheet.head.tasksAddress), .boosted, .unscrolled) { html in
      html.void("input", .type("hidden"), .name("kind"), .value(kind.rawValue))
      let used = Set(rows.map(\.domain))
      let domains = sheet.plan.domains.filter { used.contains($0.number) }
      if !domains.isEmpty {
        html.select(
          "domain", Phrase.Wall.domain, any: Phrase.Wall.any,
          options: domains.map { ("\($0.number)", Phrase(verbatim: $0.name)) },
          chosen: filter.domain.map(String.init) ?? "")
      }
      let units = Dictionary((rows.flatMap(\.lead) + rows.flatMap(\.support)).map { ($0, 1) }, uniquingKeysWith: +)
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      if !units.isEmpty {
        html.select(
          "unit", Phrase.Tasks.unit, any: Phrase.Wall.any, options: units.map { ($0, Phrase(verbatim: $0)) },
          chosen: filter.unit ?? "")
        html.select(
          "role", Phrase.Tasks.role, any: Phrase.Wall.any, options: DutyRole.allCases.map { ($0.rawValue, $0.word) },
          chosen: filter.role?.rawValue ?? "")
      }
      if hasStates {
        html.select(
          "state", Phrase.TaskHistory.state, any: Phrase.Wall.any,
          options: TaskStanding.allCases.map { ($0.rawValue, $0.word) }, chosen: filter.state?.rawValue ?? "")
        html.choice(
          "year", Phrase.TaskHistory.year,
          options: history.years.reversed().map { ("\($0)", Phrase(verbatim: "\($0)")) },
          chosen: stateYear.map(String.init) ?? "")
        if basis == .preliminary {
          html.void("input", .type("hidden"), .name("figures"), .value(basis.rawValue))
        }
      }
      html.element("label", .class("field")) { html in
        html.element("span", text: Phrase.Tasks.search)
        html.void("input", .type("search"), .name("q"), .value(filter.words ?? ""), .maximumLength(100))
      }
      html.element("button", .type("submit"), text: Phrase.Wall.show)
    }
  }

  private func writeTable(_ shown: [TaskRow], into html: inout HTML) {
    let hasUnits = rows.contains { !$0.lead.isEmpty || !$0.support.isEmpty }
    let hasDeadlines = rows.contains { !$0.deadline.isEmpty }
    let columns = 3 + (hasUnits ? 2 : 0) + (hasDeadlines ? 1 : 0) + (hasStates ? history.years.count : 0)
    html.element("table", .class("tasks")) { html in
      html.element("caption", .class("unseen"), text: kind.word)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Tasks.number)
          html.element("th", .scope("col"), text: Phrase.Tasks.text)
          if hasDeadlines { html.element("th", .scope("col"), text: Phrase.Tasks.deadline) }
          if hasUnits {
            html.element("th", .scope("col"), text: Phrase.Roles.leadUnits)
            html.element("th", .scope("col"), text: Phrase.Roles.supportUnits)
          }
          if hasStates {
            for year in history.years { html.element("th", .scope("col"), text: "\(year)") }
          }
          html.element("th", .scope("col"), text: Phrase.Tasks.lines)
        }
      }
      html.newline()
      html.element("tbody") { html in
        var place = ""
        for row in shown {
          if row.place != place {
            place = row.place
            html.element("tr", .class("place")) { html in
              html.element("th", .scope("rowgroup"), .span(columns), .lang(.zh), text: place)
            }
          }
          write(row, hasUnits: hasUnits, hasDeadlines: hasDeadlines, into: &html)
        }
      }
    }
  }

  private func write(_ row: TaskRow, hasUnits: Bool, hasDeadlines: Bool, into html: inout HTML) {
    html.element("tr", .id("L\(row.lines.from)")) { html in
      html.element("th", .scope("row"), text: row.number)
      html.element("td", .class("words"), .lang(.zh)) { html in
        if let place = row.item {
          html.element("a", .href(sheet.head.taskAddress(place))) { $0.marked(row.text, filter.words) }
        } else {
          html.marked(row.text, filter.words)
        }
        for target in row.targets { html.target(target) }
      }
      if hasDeadlines { html.element("td", text: row.deadline) }
      if hasUnits {
        html.element("td", .class("units"), .data("data-label", Phrase.Roles.lead)) { $0.units(row.lead) }
        html.element("td", .class("units"), .data("data-label", Phrase.Roles.support)) { $0.units(row.support) }
      }
      if hasStates {
        for year in history.years {
          html.element("td", .class("state"), .data("data-label", Phrase(verbatim: "\(year)"))) { html in
            if let item = item(of: row) { html.standing(item.standing(in: year)) }
          }
        }
      }
      html.element("td") { $0.lines(row.lines, at: sheet.head.sourceAddress(row.lines)) }
    }
    html.newline()
  }
}
