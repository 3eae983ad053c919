import People
import PlanModel
import Rounds
import Wording

/// The steps that the visitor may take on a return now, each a form with the revision it was written for.
struct StepsView {
  let sheet: ItemSheet
  let offers: [StepOffer]
  let form: ItemForm?

  func write(into html: inout HTML) {
    let steps = offers.filter { $0.step != .save }
    let isLost = form.map { form in !steps.contains { $0.step == form.step && $0.actor.unit == form.unit } } ?? false
    guard !steps.isEmpty || isLost else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Phrase.Returns.steps)
      if isLost, let form { writeLost(form, into: &html) }
      for offer in steps { write(offer, into: &html) }
    }
    html.newline()
  }

  private func write(_ offer: StepOffer, into html: inout HTML) {
    let sent = form.flatMap { $0.step == offer.step && $0.unit == offer.actor.unit ? $0 : nil }
    let isPlain = !offer.step.needsReason && offer.actor.onBehalfOf.isEmpty
    if isPlain { return writeForm(offer, sent, into: &html) }
    html.element("details", .class("step"), .open(if: sent != nil)) { html in
      html.element("summary", text: name(offer))
      writeForm(offer, sent, into: &html)
    }
  }

  private func name(_ offer: StepOffer) -> Phrase {
    let step = offer.step.word.opening
    return offer.actor.onBehalfOf.isEmpty ? step : Phrase.Returns.forUnit(step, offer.actor.onBehalfOf)
  }

  private func writeForm(_ offer: StepOffer, _ sent: ItemForm?, into html: inout HTML) {
    let id = "\(offer.step.rawValue)-\(offer.actor.unit)"
    html.form(to: sheet.address, .class("plainform step"), .id(id)) { html in
      html.hidden("basis", "\(sheet.current.revision)")
      html.hidden("unit", offer.actor.unit)
      if offer.step == .amend { writeCells(sent, into: &html) }
      if offer.step.needsReason { writeReason(offer.step, sent, id: id + "-reason", into: &html) }
      html.element("button", .type("submit"), .name("step"), .value(offer.step.rawValue), text: name(offer))
      html.element("p", .class("hint"), text: offer.step.meaning)
    }
  }

  private func writeReason(_ step: ReviewStep, _ sent: ItemForm?, id: String, into html: inout HTML) {
    html.element("label", .class("field wide"), .for(id)) { html in
      html.element("span", text: Phrase.Returns.reason(step.word))
      html.element(
        "textarea", .id(id), .name("reason"), .rows(3), .maximumLength(ItemForm.maximumReason),
        .invalid(if: sent != nil && sent?.reason.isEmpty == true), text: sent?.reason ?? "")
    }
  }

  /// What stands there, to be put right; what was typed stays, beside what stands there now.
  private func writeCells(_ sent: ItemForm?, into html: inout HTML) {
    for cell in sheet.assignment.cells {
      let kept = sheet.current.content[cell.id]
      let (value, reason) = (ReturnForm.Field.value(cell.id), ReturnForm.Field.missing(cell.id))
      let (valueName, reasonName) = (value.name(of: sheet.assignment.id), reason.name(of: sheet.assignment.id))
      let typed = sent?.typed[value, sheet.assignment.id] ?? kept.typed
      let missing = sent?.typed[reason, sheet.assignment.id] ?? kept.missing?.rawValue ?? ""
      html.element("fieldset") { html in
        html.element("legend", .lang(.zh)) { $0.cellName(cell, of: sheet.assignment) }
        html.element("label", .class("field number"), .for(valueName)) { html in
          html.element("span", text: Phrase.Returns.figure)
          html.element("span", .class("withunit")) { html in
            html.void(
              "input", .id(valueName), .name(valueName), .value(typed), .inputMode("decimal"), .autocomplete("off"),
              .maximumLength(ReturnForm.maximumValue))
            html.text(" \(cell.indicator.unit.symbol)")
          }
          if typed != kept.typed {
            html.element("span", .class("hint"), text: Phrase.Returns.standsNow(kept.typed))
          }
        }
        html.element("label", .class("field"), .for(reasonName)) { html in
          html.element("span", text: Phrase.Returns.whyMissing)
          html.element("select", .id(reasonName), .name(reasonName)) { html in
            html.element("option", .value(""), text: "")
            for one in MissingReason.allCases {
              html.element("option", .value(one.rawValue), .selected(if: one.rawValue == missing), text: one.word)
            }
          }
        }
      }
    }
  }

  /// What was typed for a step that is not open any more: it is not done, and not lost.
  private func writeLost(_ form: ItemForm, into html: inout HTML) {
    html.element("div", .class("note")) { html in
      html.element("p") { html in html.element("b", text: Phrase.Returns.typedBefore(form.step?.word)) }
      html.element("p", .class("typed"), text: form.reason)
      for cell in sheet.assignment.cells {
        if let typed = form.typed[.value(cell.id), sheet.assignment.id], !typed.isEmpty {
          html.element("p") { html in
            html.cellName(cell, of: sheet.assignment)
            html.text(": \(typed)")
          }
        }
      }
    }
  }
}

extension ReviewStep {
  /// What comes of it, in a sentence beside the button.
  fileprivate var meaning: Phrase {
    switch self {
    case .save: Phrase(verbatim: "")
    case .submit: Phrase.Returns.submitMeaning
    case .pass: Phrase.Returns.passMeaning
    case .check: Phrase.Returns.checkMeaning
    case .amend: Phrase.Returns.amendMeaning
    case .approve: Phrase.Returns.approveMeaning
    case .lock: Phrase.Returns.lockMeaning
    case .sendBack: Phrase.Returns.sendBackMeaning
    case .openCorrection: Phrase.Returns.correctionMeaning
    }
  }
}
