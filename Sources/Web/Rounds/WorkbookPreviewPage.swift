import Operations
import PlanModel
import Rounds
import Wording

/// What an uploaded workbook would change and what is wrong with it, before anything is taken.
struct WorkbookPreviewPage: Page {
  let prepared: PreparedUnit
  let reading: UnitWorkbookReading
  let desk: UnitRoundPage.Desk

  private var round: ReportingRound { prepared.round }
  var title: Phrase { Phrase.Filling.previewTitle(prepared.unit) }
  var station: Station { .rounds }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    html.element(
      "p", .class("headline"),
      text: Phrase.Filling.preview(
        changes: reading.changes.count, problems: reading.problems.count))
    if !reading.problems.isEmpty {
      html.element("div", .class("problems")) { html in
        html.element("p", text: Phrase.Filling.cellProblems)
        html.element("ul") { html in
          for problem in reading.problems {
            html.element("li") { html in
              html.element("b", text: problem.place.description)
              html.text("　")
              html.text(problem.message)
            }
          }
        }
      }
    }
    guard !reading.changes.isEmpty else {
      return html.element("p") { html in
        html.element("a", .href(round.address(of: prepared.unit)), text: Phrase.Filling.back)
      }
    }
    writeChanges(into: &html)
    html.form(to: round.address(of: prepared.unit), .class("filling"), carrying: carried) { html in
      html.element("button", .type("submit"), .name("act"), .value("save"), .class("main"), text: Phrase.Filling.take)
      html.element("a", .href(round.address(of: prepared.unit)), text: Phrase.Filling.leave)
    }
  }

  private func writeChanges(into html: inout HTML) {
    html.element("table", .class("registry")) { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for words in [Phrase.Filling.place, Phrase.RoundPage.item, Phrase.Filling.field, Phrase.Filling.change] {
            html.element("th", .scope("col"), text: words)
          }
        }
      }
      html.element("tbody") { html in
        for id in reading.changed {
          let places = reading.changes.filter { $0.assignment == id }
          for (index, change) in contentChanges(of: id).enumerated() {
            html.element("tr") { html in
              html.element("td", text: index < places.count ? places[index].place.description : "")
              html.element("td", .lang(.zh), text: row(id)?.assignment.shortTitle ?? id.text)
              html.element("td", .lang(.zh), text: change.field.replacing("|", with: " · "))
              html.element("td", text: change.words)
            }
            html.newline()
          }
        }
      }
    }
  }

  private func row(_ id: Assignment.ID) -> PreparedUnit.Row? { prepared.rows.first { $0.assignment.id == id } }

  private func contentChanges(of id: Assignment.ID) -> [ContentChange] {
    guard let content = row(id)?.current.content else { return [] }
    return ContentChange.all(from: content, to: reading.applied(to: content, of: id))
  }

  /// The changes as the fields of the unit's own form: taking them is saving them.
  private var carried: [Query.Pair] {
    var pairs = [Query.Pair(name: "way", value: "workbook"), .init(name: "acting", value: desk == .acting ? "1" : "")]
    for id in reading.changed {
      guard let row = row(id), let basis = reading.basis[id] else { continue }
      func add(_ field: ReturnForm.Field, _ value: String) {
        pairs.append(.init(name: field.name(of: id), value: value))
      }
      let before = row.current.content
      let after = reading.applied(to: before, of: id)
      add(.basis, "\(basis)")
      for cell in row.assignment.cells.map(\.id) where after[cell] != before[cell] {
        add(.value(cell), after[cell].typed)
        add(.missing(cell), after[cell].missing?.rawValue ?? "")
      }
      if after.source != before.source { add(.source, after.source) }
      if after.note != before.note { add(.note, after.note) }
      if after.progress.state != before.progress.state { add(.state, after.progress.state?.rawValue ?? "") }
      if after.progress.done != before.progress.done { add(.done, after.progress.done) }
      if after.progress.nextYear != before.progress.nextYear { add(.nextYear, after.progress.nextYear) }
    }
    return pairs
  }
}
