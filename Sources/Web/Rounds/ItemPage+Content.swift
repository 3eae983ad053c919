import OfficeFiles
import Operations
import PlanModel
import Rounds
import Wording

extension ItemPage {
  /// What was filled in: figures beside last years', or how far a task is; source and note.
  func writeContent(into html: inout HTML) {
    html.element("section", .labelledBy("content")) { html in
      html.element("h2", .id("content"), text: Phrase.Returns.content(sheet.round.year))
      if !assignment.cells.isEmpty { CellsTable(sheet: sheet).write(into: &html) }
      let content = current.content
      html.element("dl", .class("filled")) { html in
        if assignment.kind != .figures {
          html.entry(Phrase.Returns.state) { html in
            html.text(content.progress.state?.word ?? Phrase.Returns.notSaid)
          }
          html.entry(Phrase.Returns.doneInYear) { $0.typed(content.progress.done) }
          html.entry(Phrase.Returns.nextYear) { $0.typed(content.progress.nextYear) }
        }
        html.entry(Phrase.Returns.source) { $0.typed(content.source) }
        if !content.note.isEmpty { html.entry(Phrase.Returns.note) { $0.typed(content.note) } }
      }
    }
    html.newline()
  }

  /// What the checks say, what blocks first, each with its explanation.
  func writeFindings(into html: inout HTML) {
    guard current.hasBegun else { return }
    html.element("section", .labelledBy("findings")) { html in
      html.element("h2", .id("findings"), text: Phrase.Returns.findings)
      guard !sheet.findings.isEmpty else {
        html.element("p", .class("quiet"), text: Phrase.Returns.noFindings)
        return
      }
      html.element("ul", .class("checks")) { html in
        for finding in sheet.findings {
          html.element("li", .class(finding.isOpen ? "open" : "settled")) { html in
            html.severity(finding)
            html.text(finding.message.opening)
            if !finding.explanation.isEmpty {
              html.element("p", .class("typed")) { html in
                html.element("b", text: Phrase.Returns.explained)
                html.text(finding.explanation)
              }
            }
          }
        }
      }
    }
    html.newline()
  }

  /// What is measured, where it stands in the plans, who answers for it.
  func writeDefinition(into html: inout HTML) {
    html.element("h2", .id("definition"), text: Phrase.Returns.about)
    html.element("dl") { html in
      html.entry(Phrase.Returns.kind) { $0.text(assignment.kind.word) }
      if let definition = assignment.definition { html.entry(Phrase.Returns.definition) { $0.text(definition) } }
      for place in assignment.places {
        if !place.target.isEmpty {
          html.entry(Phrase.Returns.target) { html in html.element("b", .lang(.zh), text: place.target) }
        }
        html.entry(Phrase.Returns.place) { html in
          let name = sheet.plans[place.plan].map { Phrase(verbatim: $0.plan.title) } ?? Phrase.Returns.planGone
          let row = assignment.kind == .figures
          let address =
            row
            ? Address("plans", place.plan.text, "indicators", place.key) : Address("plans", place.plan.text, "tasks")
          html.element("a", .href(address), text: name)
          html.text(" \(place.key)")
        }
      }
      html.entry(Phrase.Returns.leads) { html in
        assignment.leads.isEmpty ? html.text(Phrase.Roles.noLead) : html.units(assignment.leads)
      }
      if !assignment.supports.isEmpty { html.entry(Phrase.Roles.supportUnits) { $0.units(assignment.supports) } }
      html.entry(Phrase.Returns.term) { $0.text(Phrase.Returns.days("\(sheet.round.opens)", "\(sheet.round.closes)")) }
      html.entry(Phrase.Returns.revision) {
        $0.text(Phrase.Returns.revisionOf(current.revision, edition: current.edition))
      }
    }
  }
}

extension HTML {
  /// A term with what is said of it.
  mutating func entry(_ term: Phrase, _ content: (inout HTML) -> Void) {
    element("div") { html in
      html.element("dt", text: term)
      html.element("dd", content: content)
    }
  }

  /// What somebody typed, its line breaks kept; where nothing was, that.
  mutating func typed(_ words: String) {
    if words.isEmpty {
      element("span", .class("quiet"), text: Phrase.Returns.notSaid)
    } else {
      element("span", .class("typed"), text: words)
    }
  }

  /// How much a finding matters, as shape and word.
  mutating func severity(_ finding: CheckFinding) {
    element("span", .class("severity \(finding.severity.rawValue)")) { html in
      html.element("span", .class("shape"), .hidden, text: finding.severity.shape)
      html.text(" ")
      html.text(finding.isOpen || finding.severity == .note ? finding.severity.wording : Phrase.Returns.settled)
    }
    text(" ")
  }
}

extension CheckFinding.Severity {
  fileprivate var shape: String {
    switch self {
    case .block: "✕"
    case .explain: "▲"
    case .note: "ⓘ"
    }
  }
}

extension Assignment.Kind {
  /// What is owed, in words.
  var word: Phrase {
    switch self {
    case .figures: Phrase.Returns.figures
    case .task: Phrase.Returns.task
    case .project: Phrase.Returns.project
    }
  }
}
