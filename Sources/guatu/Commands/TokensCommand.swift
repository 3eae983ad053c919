import ArgumentParser
import Foundation
import Operations
import People
import PlanModel
import Store
import Wording

/// `guatu users token add|list|revoke`: the units' tokens for the API.
struct TokensCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "单位的接口令牌。The units' tokens for the API.",
    subcommands: [Add.self, List.self, Revoke.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "发一个令牌，只显示这一次。Issues a token, which is shown this once.")

    @Option(help: "单位。The unit.")
    var unit: String
    @Option(help: "区划代码。The region's code.")
    var region: String
    @Option(help: "给哪个系统用。Which system it is for.")
    var note = ""
    @Option(help: "有效天数。How many days it holds.")
    var days = UnitToken.usualDays
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      guard let region = RegionCode(region) else { throw CommandRefusal(.badRegionCode(region)) }
      // A century is no end; more would leave the calendar.
      let end = Clock.now.addingTimeInterval(TimeInterval(min(max(days, 0), 36_500)) * 86_400)
      let issued = try await IssueToken(book: database.open())(
        unit: unit, region: region, note: note, endsAt: end, by: .commandLine(typist.name), at: Clock.now)
      Terminal.note(.tokenIssued(issued.kept.id.text, unit: issued.kept.unit))
      Terminal.print(issued.token.text)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出发过的令牌。Lists tokens.")

    @OptionGroup var database: Database

    func run() async throws {
      let tokens = try await database.open().unitTokens()
      if tokens.isEmpty { Terminal.note(.noTokens) }
      for token in tokens { Terminal.print(token.line(at: Clock.now, Terminal.language)) }
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "收回令牌，立即失效。Revokes a token.")

    @Argument(help: "编号，见 list。Its number, as listed.")
    var id: String
    @Option(help: "理由，记入操作记录。Why, for the record.")
    var reason = ""
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      try await RevokeToken(book: database.open())(
        UnitToken.ID(id), because: reason, by: .commandLine(typist.name), at: Clock.now)
      Terminal.print(.tokenRevoked(id))
    }
  }
}

extension UnitToken {
  /// One line of the list: number, region, unit, system, who issued it, when it ends or why it opens nothing.
  fileprivate func line(at now: Date, _ language: Language) -> String {
    let day = Date.ISO8601FormatStyle().year().month().day()
    let state: Phrase =
      switch standing {
      case .revoked(let time): .tokenStateRevoked(time.formatted(day))
      case .active: holds(at: now) ? .tokenStateHolds(endsAt.formatted(day)) : .tokenStateEnded(endsAt.formatted(day))
      }
    return [id.text, region.digits, unit, note, issuedBy, state(language)].joined(separator: "\t")
  }
}
