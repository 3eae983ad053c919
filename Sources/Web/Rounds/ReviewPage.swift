import Operations
import PlanModel
import Rounds
import Wording

/// The queue of what waits for the visitor in a round: to pass, to check, to approve, to lock, or to send back.
struct ReviewPage: Page {
  let sheet: ReviewSheet
  /// What was sent last; `nil` where nothing was.
  var form: ReviewForm?
  var result: Result?

  /// What became of the returns that were ticked.
  struct Result: Sendable {
    let step: ReviewStep
    let moved: [Assignment.ID]
    /// Those that stay, and why.
    let refused: [Assignment.ID: Phrase]
    /// Why nothing was done at all; `nil` where something was.
    let problem: Phrase?
  }

  var title: Phrase { Phrase.Returns.reviewTitle }
  var station: Station { .review }
  private var address: Address { Address("rounds", sheet.round.id.text, "review") }

  func write(into html: inout HTML) {
    let place = RegionRegister.national.fullName(of: sheet.round.region)
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("rounds")), text: Phrase.Returns.rounds)
      html.text(" › ")
      html.element("a", .href(sheet.round.address), text: Phrase.Returns.round(place, sheet.round.year))
    }
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline"), text: headline)
    if let result { write(result, into: &html) }
    html.newline()
    for queue in sheet.queues { write(queue, into: &html) }
  }

  private var headline: Phrase {
    let waiting = sheet.queues.filter { !$0.rows.isEmpty }
    guard !waiting.isEmpty else { return Phrase.Returns.nothingWaits }
    return .all(waiting.map { Phrase.Returns.waiting($0.rows.count, for: $0.post.step.word) })
  }

  private func write(_ result: Result, into html: inout HTML) {
    if let problem = result.problem {
      html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
        html.element("p", text: problem.opening)
      }
    }
    if !result.moved.isEmpty {
      html.element("div", .class("notice"), .role("status")) { html in
        html.element("p", text: Phrase.Returns.moved(result.moved.count, result.step.word))
        html.element("ul", .lang(.zh)) { html in
          for id in result.moved { html.element("li") { link(id, into: &$0) } }
        }
      }
    }
    guard !result.refused.isEmpty else { return }
    html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
      html.element("p", text: Phrase.Returns.stayed(result.refused.count))
      html.element("ul") { html in
        for (id, why) in result.refused.sorted(by: { $0.key < $1.key }) {
          html.element("li") { html in
            link(id, into: &html)
            html.text(html.language == .zh ? "：" : ": ")
            html.text(why)
          }
        }
      }
    }
  }

  private func link(_ id: Assignment.ID, into html: inout HTML) {
    html.element("a", .href(sheet.round.address(of: id)), text: sheet.titles[id] ?? id.text)
  }

  private func write(_ queue: ReviewSheet.Queue, into html: inout HTML) {
    let (step, id) = (queue.post.step, "\(queue.post.step.rawValue)-\(queue.post.actor.unit)")
    let isSent = form?.queue == step && form?.unit == queue.post.actor.unit
    html.element("section", .labelledBy(id)) { html in
      html.element("h2", .id(id), text: Phrase.Returns.queue(step.word, unit: queue.post.actor.unit, queue.rows.count))
      guard !queue.rows.isEmpty else {
        html.element("p", .class("quiet"), text: Phrase.Returns.queueEmpty)
        return
      }
      html.form(to: address, .class("queue")) { html in
        html.hidden("queue", step.rawValue)
        html.hidden("unit", queue.post.actor.unit)
        html.element("div", .class("scroller"), .focusable, .role("region"), .labelledBy(id)) { html in
          ReviewTable(round: sheet.round, queue: queue, ticked: isSent ? ticked : []).write(into: &html)
        }
        if queue.rows.count > ReviewForm.maximumRows {
          html.element("p", .class("quiet"), text: Phrase.Returns.moreRows(queue.rows.count - ReviewForm.maximumRows))
        }
        html.element("div", .class("bulk")) { html in
          html.element(
            "button", .type("submit"), .name("step"), .value(step.rawValue), text: Phrase.Returns.bulk(step.word))
          guard queue.post.sendsBack else { return }
          html.element("label", .class("field"), .for(id + "-reason")) { html in
            html.element("span", text: Phrase.Returns.reason(ReviewStep.sendBack.word))
            html.void(
              "input", .id(id + "-reason"), .name("reason"), .value(isSent ? form?.reason ?? "" : ""),
              .autocomplete("off"), .maximumLength(ItemForm.maximumReason))
          }
          html.element(
            "button", .type("submit"), .name("step"), .value(ReviewStep.sendBack.rawValue),
            text: Phrase.Returns.bulk(ReviewStep.sendBack.word))
        }
      }
    }
    html.newline()
  }

  /// What was ticked and still waits stays ticked.
  private var ticked: Set<Assignment.ID> { Set(form?.requests.map(\.assignment) ?? []) }
}
