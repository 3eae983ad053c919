import Foundation
import Mail
import People
import PlanModel
import Rounds
import Seals
import Store
import Wording

/// Reminds units of what they still owe (催报): in the inbox always, by e-mail where a server is set up.
public struct RemindUnits: Sendable {
  private let store: any PlanStore
  private let mail: (any MailPort)?
  private let rule: ReminderRule

  /// - Parameters:
  ///   - mail: `nil` where no mail server is set up: then the inbox alone is told.
  ///   - rule: on which days a unit is reminded without anybody asking for it.
  public init(store: any PlanStore, mail: (any MailPort)?, rule: ReminderRule = .standard) {
    self.store = store
    self.mail = mail
    self.rule = rule
  }

  /// A unit that was reminded, and what became of its e-mails.
  public struct Reminded: Sendable {
    public let round: ReportingRound.ID
    public let unit: String
    /// Addresses the mail server took a message for.
    public let mailed: Int
    /// Why the others got none; empty where nothing failed.
    public let failures: [Phrase]
  }

  /// Reminds units of a round now, whatever day it is; units that have handed in everything are passed over.
  ///
  /// - Parameter units: only these; `nil` for all that owe something.
  public func callAsFunction(
    _ id: ReportingRound.ID, units: Set<String>? = nil, by actor: Actor, at time: Date
  ) async throws -> [Reminded] {
    let state = try await LoadRound(book: store)(id)
    guard actor.mayKeep(.manageRounds, in: state.round.regionCode) else { throw RoundRefusal.notAllowed }
    let progress = RoundProgress(state, on: RoundDay(time))
    return try await remind(progress.units.filter { units?.contains($0.unit) ?? true }, state.round, actor, time)
  }

  /// Reminds the units whose day it is, in all open rounds; each once a day, however often this is asked.
  public func whereDue(by actor: Actor, at time: Date) async throws -> [Reminded] {
    let today = RoundDay(time)
    var reminded: [Reminded] = []
    for round in try await store.rounds() where round.standing == .open {
      let progress = RoundProgress(try await LoadRound(book: store)(round.id), on: today)
      var query = RecordQuery()
      query.object = round.id.text
      query.verbs = [.remind]
      query.from = time.addingTimeInterval(-86_400)
      // More units than any region has.
      query.limit = 10_000
      let today = Set(
        try await store.entries(query).filter { RoundDay($0.act.at) == today }.flatMap(\.act.units))
      let due = progress.units.filter { unit in
        !today.contains(unit.unit)
          && rule.isDue(on: RoundDay(time), opens: round.opens, deadline: unit.deadline)
      }
      reminded += try await remind(due, round, actor, time)
    }
    return reminded
  }

  private func remind(
    _ units: [RoundProgress.UnitProgress], _ round: ReportingRound, _ actor: Actor, _ time: Date
  ) async throws -> [Reminded] {
    let owing = units.filter { $0.counts.open > 0 || $0.unsigned > 0 }
    guard !owing.isEmpty else { return [] }
    let accounts = try await store.accounts().filter { $0.standing == .active && !$0.mail.isEmpty }
    var reminded: [Reminded] = []
    for unit in owing {
      var (mailed, failures) = (0, [Phrase]())
      for account in accounts
      where account.posts.contains(where: { $0.region == round.regionCode && $0.unit == unit.unit }) {
        guard let mail, let address = MailAddress(account.mail, name: account.name) else { continue }
        do {
          try await mail.send(message(to: address, unit, round, time))
          mailed += 1
        } catch let refusal as any Refusal {
          failures.append(refusal.reason)
        }
      }
      try await store.record([
        Act(
          at: time, actor: actor, verb: .remind, object: round.id.text, region: round.regionCode, units: [unit.unit],
          details: [
            .init("open", "\(unit.counts.open)"), .init("unsigned", "\(unit.unsigned)"),
            .init("deadline", "\(unit.deadline)"), .init("mailed", "\(mailed)"),
            .init("failed", failures.map(\.zh).joined(separator: "；")),
          ])
      ])
      reminded.append(Reminded(round: round.id, unit: unit.unit, mailed: mailed, failures: failures))
    }
    return reminded
  }

  private func message(
    to address: MailAddress, _ unit: RoundProgress.UnitProgress, _ round: ReportingRound, _ time: Date
  ) -> Message {
    let subject = Phrase.Reminder.subject(round.region.name, round.year, unit.unit)
    let text = Phrase.Reminder.text(
      unit.unit, round.region.name, round.year, open: unit.counts.open, unsigned: unit.unsigned,
      deadline: "\(unit.deadline)", isOver: unit.deadline < RoundDay(time))
    return Message(
      to: [address], subject: subject.zh, text: text.zh + "\n\n" + text.en, date: time,
      // Somebody may be of two units: each letter is one of its own.
      id: "\(round.id.text).\(Int(time.timeIntervalSince1970))."
        + SHA256Digest(Data("\(unit.unit)\n\(address.text)".utf8)).hex.prefix(16))
  }
}
