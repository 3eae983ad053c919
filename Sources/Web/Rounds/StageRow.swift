import People
import PlanModel
import Rounds
import Store
import Wording

/// The stages of a return's review in a row: which are passed, by whom and when; for joint leads, who still has to sign.
struct StageRow {
  let sheet: ItemSheet

  func write(into html: inout HTML) {
    let current = sheet.current
    html.element("ol", .class("way"), .label(Phrase.Returns.stages)) { html in
      for stage in Return.Stage.allCases {
        let isPassed = current.hasBegun && stage < current.stage
        let isHere = current.hasBegun && stage == current.stage
        html.element("li", .class(isHere ? "here" : isPassed ? "over" : "ahead")) { html in
          html.element("span", .class("shape"), .hidden, text: isHere ? "▶" : isPassed ? "✓" : "·")
          html.element("b", text: stage.word)
          if isHere { html.element("span", .class("unseen"), text: Phrase.Returns.isHere) }
          if stage == .passed, isPassed || isHere || current.stage == .submitted {
            writeSignatures(into: &html)
          } else if isPassed || isHere, let act = reached[stage] {
            writeSigner(act, into: &html)
          }
        }
      }
    }
  }

  private func writeSigner(_ act: Act, into html: inout HTML) {
    html.element("span", .class("by")) { html in
      html.text(act.actor.signature)
      html.element("small", text: Day.minute(act.at))
    }
  }

  /// Joint leads sign jointly: each with its sign, or that it is missing.
  private func writeSignatures(into html: inout HTML) {
    let signatures = sheet.current.signatures
    html.element("ul", .class("by")) { html in
      for unit in sheet.assignment.leads {
        html.element("li") { html in
          if let signature = signatures.first(where: { $0.unit == unit }) {
            html.text("✓ \(unit) \(signature.name) ")
            html.element("small", text: Day.minute(signature.at))
          } else {
            html.text(Phrase.Returns.unsigned(unit))
          }
        }
      }
    }
  }

  /// The act by which the return came to each stage last, in its present edition.
  private var reached: [Return.Stage: Act] {
    var reached: [Return.Stage: Act] = [:]
    var before: Return.Stage?
    for one in sheet.history where one.return.edition == sheet.current.edition {
      if one.return.stage != before { reached[one.return.stage] = one.act }
      before = one.return.stage
    }
    return reached
  }
}

extension Actor {
  /// The name, the unit or office it is done for, and that it is done for another: `王五（市统计局）`.
  var signature: Phrase {
    if !onBehalfOf.isEmpty { return Phrase.Returns.signedFor(name, unit: onBehalfOf) }
    guard let post else { return Phrase(verbatim: name) }
    let place = post.unit.isEmpty ? post.role.word : Phrase(verbatim: post.unit)
    return name == post.unit ? place : Phrase("\(name)（\(place.zh)）", "\(name) (\(place.en))")
  }
}
