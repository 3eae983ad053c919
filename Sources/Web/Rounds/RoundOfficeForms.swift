import PlanModel
import Rounds
import Wording

/// What the Office does about a round: longer terms, other units, reminders, the end.
struct RoundOfficeForms {
  let state: RoundState
  let progress: RoundProgress

  private var address: Address { state.round.address }

  func write(into html: inout HTML) {
    html.element("h2", .id("office"), text: Phrase.RoundPage.office)
    writeReminder(into: &html)
    writeExtension(into: &html)
    writeAdjustment(into: &html)
    writeClosing(into: &html)
  }

  private func writeReminder(into html: inout HTML) {
    let owing = progress.units.filter { $0.counts.open > 0 || $0.unsigned > 0 }
    guard !owing.isEmpty else { return }
    html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: "remind")]) { html in
      html.element("p", text: Phrase.RoundPage.remindHint(owing.count))
      html.element("button", .type("submit"), text: Phrase.RoundPage.remind)
    }
    html.newline()
  }

  private func writeExtension(into html: inout HTML) {
    html.element("details", .class("adding")) { html in
      html.element("summary", text: Phrase.RoundPage.extend)
      html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: "extend")]) { html in
        unitChoice(into: &html)
        InputField("until", Phrase.RoundPage.until, kind: .day).write(into: &html)
        InputField("reason", Phrase.RoundPage.reason, id: "extend-reason").write(into: &html)
        html.element("button", .type("submit"), text: Phrase.RoundPage.extend)
      }
    }
    html.newline()
  }

  private func unitChoice(into html: inout HTML) {
    html.element("label", .class("field wide"), .for("unit")) { html in
      html.element("span", text: Phrase.RoundPage.unit)
      html.element("select", .id("unit"), .name("unit")) { html in
        for unit in progress.units { html.element("option", .value(unit.unit), text: unit.unit) }
      }
    }
  }

  private func writeAdjustment(into html: inout HTML) {
    html.element("details", .class("adding"), .id("adjust")) { html in
      html.element("summary", text: Phrase.RoundPage.adjust)
      html.element("p", .class("quiet"), text: Phrase.RoundPage.adjustHint)
      html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: "adjust")]) { html in
        html.element("label", .class("field wide"), .for("assignment")) { html in
          html.element("span", text: Phrase.RoundPage.item)
          html.element("select", .id("assignment"), .name("assignment")) { html in
            for one in state.assignments {
              let leads = one.leads.isEmpty ? "—" : one.leads.joined(separator: "、")
              html.element("option", .value(one.id.text), text: "\(one.shortTitle)（\(leads)）")
            }
          }
        }
        InputField("leads", Phrase.RoundPage.leads, hint: Phrase.RoundPage.leadsHint).write(into: &html)
        InputField("breakdowns", Phrase.RoundPage.breakdowns, hint: Phrase.RoundPage.breakdownsHint).write(into: &html)
        html.element("label", .class("radio")) { html in
          html.void("input", .type("checkbox"), .name("dropped"), .value("1"))
          html.text(" ")
          html.text(Phrase.RoundPage.drop)
        }
        InputField("reason", Phrase.RoundPage.reason, id: "adjust-reason").write(into: &html)
        html.element("button", .type("submit"), text: Phrase.RoundPage.adjust)
      }
    }
    html.newline()
  }

  private func writeClosing(into html: inout HTML) {
    guard state.round.standing == .open else { return }
    let open = progress.counts.total - progress.counts.settled
    html.element("details", .class("adding")) { html in
      html.element("summary", text: Phrase.RoundPage.close)
      html.element("p", text: Phrase.RoundPage.closeHint(approved: progress.counts.stages[.approved] ?? 0, left: open))
      html.form(to: address, .class("plainform"), carrying: [.init(name: "act", value: "close")]) { html in
        html.element("button", .type("submit"), text: Phrase.RoundPage.close)
      }
    }
    html.newline()
  }
}
