import Oversight
import PlanModel
import Rounds
import Wording

/// Everything a unit answers for and helps with, across plans.
struct UnitPage: Page {
  let sheet: UnitSheet
  /// What it was commended for and still holds.
  var commendations: [Commendation] = []
  /// Its open orders.
  var orders: [SupervisionOrder] = []
  var today = RoundDay(.distantPast)

  var title: Phrase { Phrase(verbatim: sheet.unit.name) }
  var station: Station { .units }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("units")), text: Phrase.Units.title)
    }
    html.heading(sheet.unit.name, station: station)
    html.element("p", .class("headline")) { html in
      let leads = sheet.duties.filter { $0.role == .lead }.count
      let supports = sheet.duties.count - leads
      guard leads + supports > 0 else { return html.text(Phrase.Units.nothing) }
      if leads > 0 { html.text(Phrase.Units.leads(leads)) }
      if leads > 0, supports > 0 { html.text(Phrase.Units.comma) }
      if supports > 0 { html.text(Phrase.Units.supports(supports)) }
      html.text(Phrase.Units.stop)
    }
    if !sheet.unit.aliases.isEmpty {
      html.element("p") { html in
        html.element("b", text: Phrase.Units.aliases)
        html.text(html.language == .zh ? "：" : ": ")
        for (index, alias) in sheet.unit.aliases.enumerated() {
          if index > 0 { html.text("；") }
          html.alias(alias)
        }
        if sheet.unit.aliases.contains(where: \.isProposed) {
          html.text(" ")
          html.element("a", .href(Address("documents")), text: Phrase.Units.decideInDocuments)
        }
      }
    }
    writeOrders(into: &html)
    writeCommendations(into: &html)
    var heads: [PlanHead] = []
    for duty in sheet.duties where !heads.contains(duty.head) { heads.append(duty.head) }
    if heads.count > 1 { writeContents(heads, into: &html) }
    for head in heads {
      html.element("section", .class("plan")) { html in
        html.element("h2", .id(head.id.text)) { html in
          html.text(head.fullName)
        }
        for role in DutyRole.allCases {
          let duties = sheet.duties.filter { $0.head == head && $0.role == role }
          if !duties.isEmpty { write(duties, role: role, head: head, into: &html) }
        }
      }
      html.newline()
    }
  }

  private func writeOrders(into html: inout HTML) {
    guard !orders.isEmpty else { return }
    html.element("section", .labelledBy("orders")) { html in
      html.element("h2", .id("orders"), text: Phrase.OrderPage.ofUnit)
      html.element("ul", .class("papers")) { html in
        for order in orders { html.element("li") { $0.orderLine(order, on: today) } }
      }
    }
    html.newline()
  }

  private func writeCommendations(into html: inout HTML) {
    guard !commendations.isEmpty else { return }
    html.element("section", .class("honours")) { html in
      html.element("h2", text: Phrase.CommendationPage.title)
      html.element("ul") { html in
        for paper in commendations { html.element("li") { $0.commendationLine(paper) } }
      }
    }
    html.newline()
  }

  /// Where its duties stand: a large unit has hundreds, in many plans.
  private func writeContents(_ heads: [PlanHead], into html: inout HTML) {
    html.element("nav", .class("tabs"), .label(Phrase.Document.contents)) { html in
      for head in heads {
        html.element("a", .href(Address(fragment: head.id.text))) { html in
          html.text(head.fullName)
          html.element("small", text: " \(sheet.duties.filter { $0.head == head }.count)")
        }
      }
    }
  }

  private func write(_ duties: [UnitDuty], role: DutyRole, head: PlanHead, into html: inout HTML) {
    html.element("h3", text: role.word)
    html.element("table", .class("duties")) { html in
      html.element("caption", .class("unseen"), text: role.word)
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: Phrase.Units.kind)
          html.element("th", .scope("col"), text: Phrase.Tasks.number)
          html.element("th", .scope("col"), text: Phrase.Tasks.text)
          html.element("th", .scope("col"), text: Phrase.Tasks.lines)
        }
      }
      html.newline()
      html.element("tbody") { html in
        for duty in duties { write(duty, into: &html) }
      }
    }
  }

  private func write(_ duty: UnitDuty, into html: inout HTML) {
    let item = duty.item
    html.element("tr") { html in
      html.element("td", .class("kind"), text: item.kind)
      html.element("td", .class("number"), text: item.number)
      html.element("th", .scope("row"), .class("words"), .lang(.zh)) { html in
        switch item {
        case .indicator(let planned, let verdict):
          html.element("a", .href(duty.head.indicatorAddress(planned.key)), text: planned.indicator.name)
          html.text(" ")
          html.element("span", .class("quiet")) { $0.target(planned.target, unit: planned.indicator.unit) }
          html.text(" ")
          if let verdict { html.sign(verdict) }
        case .measure, .task, .projectItem, .workPoint: html.text(item.text)
        }
      }
      html.element("td") { $0.lines(item.lines, at: duty.head.sourceAddress(item.lines)) }
    }
    html.newline()
  }
}

extension UnitDuty.Item {
  var kind: Phrase {
    switch self {
    case .indicator: Phrase.Units.indicator
    case .measure: Phrase.Tasks.measure
    case .task: Phrase.Tasks.task
    case .projectItem: Phrase.Tasks.project
    case .workPoint: Phrase.Tasks.workPoint
    }
  }

  var number: String {
    switch self {
    case .indicator(let planned, _): planned.printedNumber
    case .measure(let measure): measure.number
    case .task(let task): task.number
    case .projectItem(let item): item.number
    case .workPoint(let point): point.number
    }
  }

  var text: String {
    switch self {
    case .indicator(let planned, _): planned.indicator.name
    case .measure(let measure): measure.text
    case .task(let task): task.text
    case .projectItem(let item): item.text
    case .workPoint(let point): point.text
    }
  }

  var lines: SourceLines {
    switch self {
    case .indicator(let planned, _): planned.lines
    case .measure(let measure): measure.lines
    case .task(let task): task.lines
    case .projectItem(let item): item.lines
    case .workPoint(let point): point.lines
    }
  }
}
