import People
import PlanModel
import Rounds
import Wording

/// The inbox: what others did that concerns the visitor, newest first. Opening it marks nothing as read.
struct InboxPage: Page {
  let entries: [RecordEntry]
  /// The number of the last entry that was read.
  let read: Int
  let unread: Unread

  var title: Phrase { Phrase.Inbox.title }
  var station: Station { .inbox }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    guard case .counted = unread else {
      html.element("p", .class("empty"), text: Phrase.Inbox.absent)
      return
    }
    let new = entries.filter { $0.number > read }.count
    html.element("p", .class("headline"), text: Phrase.Inbox.summary(new, isMore: new >= RoundDesk.inboxLimit))
    guard let newest = entries.first else {
      html.element("p", .class("empty"), text: Phrase.Inbox.empty)
      return
    }
    if new > 0 {
      html.form(to: Address("inbox"), .class("row")) { html in
        html.hidden("upTo", "\(newest.number)")
        html.element("button", .type("submit"), text: Phrase.Inbox.markAll)
      }
    }
    html.element("ul", .class("inbox")) { html in
      for entry in entries { write(entry, into: &html) }
    }
    if entries.count >= RoundDesk.inboxLimit {
      html.element("p", .class("quiet"), text: Phrase.Inbox.latest(RoundDesk.inboxLimit))
    }
  }

  private func write(_ entry: RecordEntry, into html: inout HTML) {
    let isNew = entry.number > read
    let act = entry.act
    html.element("li", .class(isNew ? "new" : "old")) { html in
      html.element("p") { html in
        if isNew { html.element("b", .class("fresh"), text: Phrase.Inbox.new) }
        html.element("small", text: Day.minute(act.at))
        html.text(" ")
        html.text(act.actor.signature)
        html.text(" ")
        if let address = InboxLink.address(of: act) {
          html.element("a", .href(address), text: InboxLink.words(of: act))
        } else {
          html.text(InboxLink.words(of: act))
        }
      }
      if !act.reason.isEmpty {
        html.element("p", .class("typed"), text: act.reason)
      }
    }
    html.newline()
  }
}

/// What an act says to whom it concerns, and where it leads.
enum InboxLink {
  /// `nil` where no page shows what was done.
  static func address(of act: Act) -> Address? {
    if let paper = RecordLink.address(ofPaper: act) { return paper }
    let parts = act.object.split(separator: "/", maxSplits: 1).map(String.init)
    guard let round = parts.first, !round.isEmpty else { return nil }
    return parts.count > 1 ? Address("rounds", round, "items", parts[1]) : Address("rounds", round)
  }

  static func words(of act: Act) -> Phrase {
    func detail(_ name: String) -> String { act.details.first { $0.name == name }?.value ?? "" }
    let parts = act.object.split(separator: "/", maxSplits: 1).map(String.init)
    let title = detail("title")
    let item = !title.isEmpty ? title : parts.count > 1 ? String(parts[1].drop { $0 != ":" }.dropFirst()) : ""
    let round = round(parts.first ?? "", act.region)
    switch act.verb {
    case .openRound: return Phrase.Inbox.opened(round, closes: detail("closes"))
    case .adjustRound: return Phrase.Inbox.adjusted(item, round)
    case .extendRound: return Phrase.Inbox.extended(round, units: act.units, until: detail("until"))
    case .closeRound: return Phrase.Inbox.closed(round)
    case .remind: return Phrase.Inbox.reminded(round, open: detail("open"), deadline: detail("deadline"))
    case .submitReturn: return Phrase.Inbox.submitted(item)
    case .passReturn: return Phrase.Inbox.passed(item)
    case .checkReturn: return Phrase.Inbox.checked(item)
    case .amendReturn: return Phrase.Inbox.amended(item)
    case .approveReturn: return Phrase.Inbox.approved(item)
    case .sendBackReturn: return Phrase.Inbox.sentBack(item)
    case .lockReturn: return Phrase.Inbox.locked(item)
    case .openCorrection: return Phrase.Inbox.corrected(item)
    case .attachEvidence: return Phrase.Inbox.attached(item)
    case .openEvaluation: return Phrase.EvaluationInbox.opened(act.object, closes: detail("closes"))
    case .submitEvaluationPart: return Phrase.EvaluationInbox.submitted(act.units)
    case .passEvaluationPart: return Phrase.EvaluationInbox.passed(act.units)
    case .sendBackEvaluationPart: return Phrase.EvaluationInbox.sentBack(act.units)
    case .proposeCommendation: return Phrase.EvaluationInbox.proposed(act.units)
    case .issueOrder, .answerOrder, .acceptOrderAnswer, .sendBackOrder, .reportOrderProgress, .reportOrderDone,
      .askOrderExtension, .extendOrder, .closeOrder, .reopenOrder, .withdrawOrder, .remindOfOrder:
      return Phrase.OrderInbox.said(act.verb.rawValue, detail("title"), due: detail("due"))
    case .instruct: return Phrase.OrderInbox.instructed(detail("title"))
    case .submitPolicy, .revisePolicy, .appointPolicyExperts, .givePolicyOpinion, .pronouncePolicy, .replyPolicy,
      .closePolicy, .withdrawPolicy:
      return Phrase.PolicyPage.inbox(Phrase.verb(act.verb.rawValue), act.object)
    case .handInContribution: return Phrase.ContributionInbox.handedIn(act.actor.unit, detail("title"))
    case .sendBackContribution: return Phrase.ContributionInbox.sentBack(detail("title"))
    default: return Phrase.Inbox.other(act.verb.rawValue, act.object)
    }
  }

  /// A round by its place and year, read from its identifier.
  private static func round(_ id: String, _ region: RegionCode?) -> Phrase {
    guard let year = id.split(separator: "-").last.flatMap({ Int($0) }) else { return Phrase(verbatim: id) }
    let place = region.flatMap { RegionRegister.national.name(of: $0) } ?? ""
    return Phrase.Returns.round(place, year)
  }
}
