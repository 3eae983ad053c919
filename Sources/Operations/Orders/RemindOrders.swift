import Foundation
import Mail
import Oversight
import People
import Rounds
import Seals
import Store
import Wording

/// Reminds units of open orders whose day is near or over (督办提醒): in the inbox always, by e-mail where a server is set
/// up. An order is reminded of at most once a day, and while it is neither near nor over not at all.
public struct RemindOrders: Sendable {
  private let store: any PlanStore
  private let mail: (any MailPort)?

  /// - Parameter mail: `nil` where no mail server is set up.
  public init(store: any PlanStore, mail: (any MailPort)?) {
    self.store = store
    self.mail = mail
  }

  /// Reminds of the orders whose day it is; gives those.
  ///
  /// Reminders go out when a day comes near, on the day itself, on the day after, and then once a week.
  public func whereDue(by actor: Actor, at time: Date) async throws -> [SupervisionOrder] {
    let today = RoundDay(time)
    var reminded: [SupervisionOrder] = []
    for order in try await store.papers(SupervisionOrder.self, PaperQuery()) where Self.isDue(order, on: today) {
      var query = RecordQuery()
      query.object = order.id.text
      query.verbs = [.remindOfOrder]
      query.from = time.addingTimeInterval(-86_400)
      guard try await !store.entries(query).contains(where: { RoundDay($0.act.at) == today }) else { continue }
      let (mailed, failures) = try await send(order, at: time)
      try await store.record([
        Act(
          at: time, actor: actor, verb: .remindOfOrder, object: order.id.text, region: order.region,
          units: order.units,
          details: [
            .init("title", order.content.title), .init("due", "\(order.due)"), .init("mailed", "\(mailed)"),
            .init("failed", failures.map(\.zh).joined(separator: "；")),
          ])
      ])
      reminded.append(order)
    }
    return reminded
  }

  static func isDue(_ order: SupervisionOrder, on day: RoundDay) -> Bool {
    // What the unit has reported waits for the Office.
    guard order.stage.isOpen, order.stage != .reported else { return false }
    let days = [order.due] + (order.answer?.milestones.filter { !$0.isDone }.map(\.due) ?? [])
    return days.contains { due in
      let left = day.days(until: due)
      return left == OrderColour.warningSpan || left == 0 || left == -1 || (left < -1 && left % 7 == 0)
    }
  }

  private func send(_ order: SupervisionOrder, at time: Date) async throws -> (mailed: Int, failures: [Phrase]) {
    guard let mail else { return (0, []) }
    var (mailed, failures) = (0, [Phrase]())
    let posts = try await store.accounts().filter { account in
      account.standing == .active && !account.mail.isEmpty
        && account.posts.contains { $0.region == order.region && order.units.contains($0.unit) && !$0.unit.isEmpty }
    }
    for account in posts {
      guard let address = MailAddress(account.mail, name: account.name) else { continue }
      let subject = Phrase.OrderMail.subject(order.content.sort.word, order.content.title)
      let text = Phrase.OrderMail.text(
        order.id.text, order.content.title, due: "\(order.due)", isOver: order.due < RoundDay(time))
      do {
        try await mail.send(
          Message(
            to: [address], subject: subject.zh, text: text.zh + "\n\n" + text.en, date: time,
            id: "\(order.id.text).\(Int(time.timeIntervalSince1970))."
              + SHA256Digest(Data(address.text.utf8)).hex.prefix(16)))
        mailed += 1
      } catch let refusal as any Refusal {
        failures.append(refusal.reason)
      }
    }
    return (mailed, failures)
  }
}
