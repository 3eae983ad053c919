import Oversight
import People
import PlanModel
import Rounds
import Wording

/// One return with its whole life: what was filled in, how far its review is, what the visitor may do now.
struct ItemPage: Page {
  let sheet: ItemSheet
  let offers: [StepOffer]
  /// A step that was sent and not taken, as it was typed; `nil` where none was.
  var form: ItemForm?
  /// Why files were not attached or taken away; `nil` where nothing went wrong.
  var evidenceProblem: Phrase?
  var notice = Notice.none
  /// What supporting units wrote.
  var contributions: [Contribution] = []

  /// What was just done; the raw values stand in addresses.
  enum Notice: String, Hashable, Sendable {
    case none, submit, pass, check, amend, approve, lock, sendBack, openCorrection, attached, detached
  }

  var assignment: Assignment { sheet.assignment }
  var current: Return { sheet.current }
  var title: Phrase { Phrase(verbatim: String(assignment.title.prefix(60))) }
  var station: Station { .item }

  /// In which post the visitor may fill in now, and attach files with it; `nil` where they may not.
  var supplier: Actor? { offers.first { $0.step == .save }?.actor }

  func write(into html: inout HTML) {
    let place = RegionRegister.national.fullName(of: sheet.round.region)
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("rounds")), text: Phrase.Returns.rounds)
      html.text(" › ")
      html.element("a", .href(sheet.round.address), text: Phrase.Returns.round(place, sheet.round.year))
    }
    html.heading(assignment.title, station: station)
    html.element("p", .class("headline")) { html in
      html.stage(current)
      html.text(" ")
      html.text(conclusion)
    }
    writeNotices(into: &html)
    html.newline()
    StageRow(sheet: sheet).write(into: &html)
    html.newline()
    html.element("div", .class("columns")) { html in
      html.element("div", .class("main")) { html in
        writeContent(into: &html)
        writeFindings(into: &html)
        writeEvidence(into: &html)
        ContributionsView(round: sheet.round, assignment: assignment, papers: contributions).write(into: &html)
        if let foreseen = sheet.foreseen { ForesightView(foreseen: foreseen, round: sheet.round).write(into: &html) }
        StepsView(sheet: sheet, offers: offers, form: form).write(into: &html)
        RevisionsView(sheet: sheet).write(into: &html)
      }
      html.newline()
      html.element("aside", .class("side"), .labelledBy("definition")) { writeDefinition(into: &$0) }
    }
  }

  /// What it waits for, in a sentence.
  private var conclusion: Phrase {
    if assignment.standing == .dropped { return Phrase.Review.dropped }
    switch current.stage {
    case .draft: return current.hasBegun ? Phrase.Returns.waitsForSubmission : Phrase.Returns.waitsForBeginning
    case .submitted: return Phrase.Returns.waitsForSignatures(unsigned)
    case .passed: return assignment.kind == .figures ? Phrase.Returns.waitsForCheck : Phrase.Returns.waitsForOffice
    case .checked: return Phrase.Returns.waitsForApproval
    case .approved: return Phrase.Returns.isApproved
    case .locked: return Phrase.Returns.isLocked
    }
  }

  private var unsigned: [String] {
    assignment.leads.filter { unit in !current.signatures.contains { $0.unit == unit } }
  }

  /// Where a unit fills it in, among all it owes.
  private func form(of supplier: Actor) -> Address {
    let part = UnitRoundPage.Part.allCases.first { $0.holds(assignment.kind) } ?? .figures
    let acting = supplier.onBehalfOf.isEmpty ? [] : [("acting", "1")]
    return Address(
      "rounds", sheet.round.id.text, "units", supplier.unit, query: [("part", part.rawValue)] + acting,
      fragment: ReturnFields.anchor(assignment, nil))
  }

  private func writeNotices(into html: inout HTML) {
    if let words = form?.problem {
      html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
        html.element("p", text: Phrase.Returns.notDone)
        html.element("ul") { html in html.element("li", text: words.opening) }
      }
    }
    if notice != .none { html.element("p", .class("notice"), .role("status"), text: notice.words) }
    if !current.correction.isEmpty {
      html.element("div", .class("note")) { html in
        html.element("p") { html in html.element("b", text: Phrase.Returns.correction(current.edition)) }
        html.element("p", .class("typed"), text: current.correction)
      }
    }
    if let back = current.sentBack {
      html.element("div", .class("note back")) { html in
        html.element("p") { html in
          html.element("b", text: Phrase.Returns.sentBack(by: back.by, at: Day.minute(back.at), from: back.from.word))
        }
        html.element("p", .class("typed"), text: back.reason)
      }
    }
    if let supplier {
      html.element("p", .class("tools")) { html in
        html.element("a", .href(form(of: supplier)), text: Phrase.Returns.fillIn(supplier.unit))
      }
    }
  }
}

extension ItemPage.Notice {
  var words: Phrase {
    switch self {
    case .none: Phrase(verbatim: "")
    case .attached: Phrase.Returns.attached
    case .detached: Phrase.Returns.detached
    case .submit, .pass, .check, .amend, .approve, .lock, .sendBack, .openCorrection:
      Phrase.Returns.done(ReviewStep(rawValue: rawValue)?.word ?? Phrase(verbatim: rawValue))
    }
  }
}

extension HTML {
  /// A return's stage as shape and word.
  mutating func stage(_ current: Return) {
    element("span", .class("stage \(current.hasBegun ? current.stage.rawValue : "notBegun")")) { html in
      html.element("span", .class("shape"), .hidden, text: current.hasBegun ? current.stage.shape : "○")
      html.text(" ")
      html.text(current.word)
    }
  }
}

extension Return.Stage {
  /// A sign that fills up as the review goes on.
  var shape: String {
    switch self {
    case .draft: "◌"
    case .submitted: "◔"
    case .passed: "◑"
    case .checked: "◕"
    case .approved: "●"
    case .locked: "■"
    }
  }
}
