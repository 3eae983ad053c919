import ArgumentParser
import Foundation
import Mail
import Operations
import People
import PlanModel
import Rounds
import Wording

/// `guatu rounds …`: the yearly collection, opened and looked after at the machine itself.
///
/// Closing one locks what is approved, which takes a post: that is done on the page of the round.
struct RoundsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds", abstract: "年度监测：开展、查看、催报。The yearly rounds.",
    subcommands: [Open.self, List.self, Show.self, Remind.self])

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "开展一年的监测；应报事项由规划得出。Opens a round; what is owed comes from the plans.")

    @Option(help: "区划代码。The region's code.")
    var region: String
    @Option(help: "监测哪一年。The year whose figures are collected.")
    var year: Int
    @Option(help: "开始填报的日子，如 2026-01-10。The first day.")
    var opens: String
    @Option(help: "截止的日子。The last day.")
    var closes: String
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      guard let region = RegionCode(region) else { throw CommandRefusal(.badRegionCode(region)) }
      let terms = OpenRound.Terms(
        region: region, year: year, opens: try RoundsCommand.day(opens), closes: try RoundsCommand.day(closes))
      let opened = try await OpenRound(store: database.open())([terms], by: .commandLine(typist.name), at: Clock.now)
      for one in opened {
        let units = Set(one.assignments.flatMap(\.leads))
        Terminal.print(
          .roundOpened(
            one.round.id.text, items: one.assignments.count, units: units.count,
            unassigned: one.assignments.count { $0.leads.isEmpty }))
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出监测轮次。Lists the rounds.")

    @OptionGroup var database: Database

    func run() async throws {
      let rounds = try await database.open().rounds()
      if rounds.isEmpty { Terminal.note(.noRounds) }
      for round in rounds {
        let words = [
          round.id.text, round.region.name, "\(round.year)", "\(round.opens)", "\(round.closes)",
          Phrase.roundStanding(round.standing.rawValue)(Terminal.language),
        ]
        Terminal.print(words.joined(separator: "\t"))
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "一轮的进度，按单位。How far a round is, unit by unit.")

    @Argument(help: "轮次，如 990100-2025。The round.")
    var round: String
    @OptionGroup var database: Database

    func run() async throws {
      let state = try await LoadRound(book: database.open())(.init(round))
      let progress = RoundProgress(state, on: RoundDay(Clock.now))
      for unit in progress.units {
        Terminal.print(
          .roundOfUnit(
            unit.unit, owed: unit.counts.total, open: unit.counts.open, sentBack: unit.counts.sentBack,
            settled: unit.counts.settled, deadline: "\(unit.deadline)"))
      }
      if !progress.unassigned.isEmpty { Terminal.note(.roundUnassigned(progress.unassigned.map(\.title))) }
    }
  }

  struct Remind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "催报：还没报齐的单位。只进收件箱，除非给出邮件设置。Reminds units of what they still owe.")

    @Argument(help: "轮次；不写就是所有到了提醒日的。The round; all whose day it is where none is named.")
    var round: String?
    @Option(help: "只催这个单位，可写多次。Only this unit; may be given several times.")
    var unit: [String] = []
    @Option(help: "邮件设置文件（docs/mail.md）。The mail settings.", completion: .file())
    var mail: String?
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let server = try mail.map { SMTPMail(server: try MailServer(settings: URL(fileURLWithPath: $0))) }
      let remind = RemindUnits(store: try database.open(), mail: server)
      let actor = Actor.commandLine(typist.name)
      let reminded =
        if let round {
          try await remind(.init(round), units: unit.isEmpty ? nil : Set(unit), by: actor, at: Clock.now)
        } else { try await remind.whereDue(by: actor, at: Clock.now) }
      if reminded.isEmpty { Terminal.note(.nobodyReminded) }
      for one in reminded {
        Terminal.print(.unitReminded(one.unit, round: one.round.text, mailed: one.mailed))
        for failure in one.failures { Terminal.complain(failure) }
      }
    }
  }

  private static func day(_ text: String) throws -> RoundDay {
    guard let day = RoundDay(text) else { throw CommandRefusal(.badDay(text)) }
    return day
  }
}
