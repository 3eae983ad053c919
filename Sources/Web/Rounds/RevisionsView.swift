import People
import PlanModel
import Rounds
import Store
import Wording

/// Every revision of a return: who, when, what was changed and why; earlier editions as they stood.
struct RevisionsView {
  let sheet: ItemSheet

  func write(into html: inout HTML) {
    guard !sheet.history.isEmpty else { return }
    html.element("section", .labelledBy("history")) { html in
      html.element("h2", .id("history"), text: Phrase.Returns.history)
      for edition in sheet.earlierEditions { write(edition: edition, into: &html) }
      html.element("details", .class("history")) { html in
        html.element("summary", text: Phrase.Returns.revisions(sheet.history.count))
        html.element("ol") { html in
          for index in sheet.history.indices.reversed() {
            let before = index > 0 ? sheet.history[index - 1].return : nil
            write(sheet.history[index], after: before, into: &html)
          }
        }
      }
    }
    html.newline()
  }

  private func write(_ one: ReturnRevision, after before: Return?, into html: inout HTML) {
    html.element("li", .id("r\(one.return.revision)")) { html in
      html.element("p") { html in
        html.element("b", text: one.act.verb.done)
        html.text(" ")
        html.text(one.act.actor.signature)
        html.element(
          "small",
          text: " \(Day.minute(one.act.at)) · "
            + Phrase.Returns.revisionOf(
              one.return.revision, edition: one.return.edition)(html.language))
      }
      if !one.act.reason.isEmpty { html.element("p", .class("typed"), text: one.act.reason) }
      let changes = ContentChange.all(from: before?.content ?? .empty, to: one.return.content)
      guard !changes.isEmpty else { return }
      html.element("ul", .class("changed")) { html in
        for change in changes {
          html.element("li") { html in
            html.element("span", .class("quiet"), text: ChangeWords.field(change.field, of: sheet.assignment))
            html.text(html.language == .zh ? "：" : ": ")
            writeSide(change.before, of: change, into: &html)
            html.text(" → ")
            writeSide(change.after, of: change, into: &html)
          }
        }
      }
    }
  }

  private func writeSide(_ side: String, of change: ContentChange, into html: inout HTML) {
    if side.isEmpty {
      html.element("span", .class("quiet"), text: Phrase.Returns.nothing)
    } else {
      html.element("span", .class("typed"), text: ChangeWords.value(side, of: change.field)(html.language))
    }
  }

  /// What stood there in an earlier edition, at its end.
  private func write(edition one: ReturnRevision, into html: inout HTML) {
    let content = one.return.content
    html.element("details", .class("edition")) { html in
      html.element(
        "summary",
        text: Phrase.Returns.edition(one.return.edition, one.return.word, at: Day.minute(one.act.at)))
      html.element("dl", .class("filled")) { html in
        for cell in sheet.assignment.cells {
          html.element("div") { html in
            html.element("dt", .lang(.zh)) { $0.cellName(cell, of: sheet.assignment) }
            html.element("dd") { $0.answer(content[cell.id], computed: nil) }
          }
        }
        if sheet.assignment.kind != .figures {
          html.entry(Phrase.Returns.state) { $0.text(content.progress.state?.word ?? Phrase.Returns.notSaid) }
          html.entry(Phrase.Returns.doneInYear) { $0.typed(content.progress.done) }
          html.entry(Phrase.Returns.nextYear) { $0.typed(content.progress.nextYear) }
        }
        html.entry(Phrase.Returns.source) { $0.typed(content.source) }
        if !content.note.isEmpty { html.entry(Phrase.Returns.note) { $0.typed(content.note) } }
        for file in content.evidence {
          html.entry(Phrase.Returns.evidence) { html in
            html.element("a", .href(sheet.address("evidence", file.sha256)), .download, text: file.name)
          }
        }
      }
    }
  }
}

extension Act.Verb {
  /// What was done to a return, in a word or two.
  fileprivate var done: Phrase {
    if let step = ReviewStep.allCases.first(where: { $0.verb == self }) { return step.word.opening }
    switch self {
    case .attachEvidence: return Phrase.Returns.attachVerb
    case .detachEvidence: return Phrase.Returns.detach.opening
    case .uploadWorkbook: return Phrase.Returns.uploadVerb
    default: return Phrase(verbatim: rawValue)
    }
  }
}

/// What a change of a return says, in the page's language: the record keeps names and raw values.
enum ChangeWords {
  static func field(_ field: String, of assignment: Assignment) -> Phrase {
    if let cell = assignment.cell(CellID(field)) {
      let label = cell.breakdown.isTotal ? "" : " \(cell.breakdown.label)"
      return Phrase(verbatim: cell.indicator.name + label)
    }
    switch field {
    case "source": return Phrase.Returns.source
    case "note": return Phrase.Returns.note
    case "evidence": return Phrase.Returns.evidence
    case "state": return Phrase.Returns.state
    case "done": return Phrase.Returns.doneInYear
    case "nextYear": return Phrase.Returns.nextYear
    default: return field.hasPrefix("explanation ") ? Phrase.Returns.explanation : Phrase(verbatim: field)
    }
  }

  static func value(_ value: String, of field: String) -> Phrase {
    if field == "state", let state = TaskProgress.State(rawValue: value) { return state.word }
    guard field.contains("|"), !field.hasPrefix("explanation ") else { return Phrase(verbatim: value) }
    if let reason = MissingReason(rawValue: value) { return reason.word }
    if let cut = value.range(of: " / ", options: .backwards),
      let reason = MissingReason(rawValue: String(value[cut.upperBound...]))
    {
      let typed = value[..<cut.lowerBound]
      return Phrase("\(typed)，\(reason.word.zh)", "\(typed), \(reason.word.en)")
    }
    return Phrase(verbatim: value)
  }
}
