import ArgumentParser
import Foundation
import Operations
import People
import PlanModel
import Store
import Wording

/// `guatu users …`: accounts and tokens, kept at the machine itself. The first administrator is made here.
struct UsersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users", abstract: "账号和接口令牌（docs/people.md）。Accounts and API tokens.",
    subcommands: [Add.self, List.self, Disable.self, Enable.self, Password.self, TokensCommand.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "新建账号。密码在终端输入两次，不显示。Makes an account; the password is asked for.")

    @Argument(help: "登录用的账号名。The name to sign in with.")
    var account: String
    @Option(help: "姓名。The person's name.")
    var name: String
    @Option(help: "角色。The role: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    var role: Role
    @Option(help: "区划代码。The region's code.")
    var region: String
    @Option(help: "单位，联络员和审核人要写。The unit, for liaisons and approvers.")
    var unit = ""
    @Option(help: "邮箱，用来催报。Where reminders go.")
    var mail = ""
    @Flag(help: "密码由本人选定，首次登录不必更改。The password is the person's own; no change is asked for.")
    var ownPassword = false
    @OptionGroup var entry: PasswordEntry
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let id = try UsersCommand.id(account)
      guard let region = RegionCode(region) else { throw CommandRefusal(.badRegionCode(region)) }
      let store = try database.open()
      // At set-up somebody makes the first account for themself.
      let isFirst = try await !store.accounts().contains { $0.origin == .added }
      let draft = Account(
        id: id, name: name, posts: [Post(role: role, region: region, unit: unit)], mail: mail, origin: .added)
      let added = try await AddAccount(book: store)(
        draft, password: entry.read(), standing: ownPassword || isFirst ? .own : .temporary,
        by: .commandLine(typist.name), at: Clock.now)
      Terminal.print(.accountAdded(added.id.text))
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出账号。Lists accounts.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "text 或 json")
    var format = Format.text
    @OptionGroup var database: Database

    func run() async throws {
      let accounts = try await database.open().accounts()
      switch format {
      case .json: try Terminal.write(Terminal.json(accounts), to: nil)
      case .text:
        if accounts.isEmpty { Terminal.note(.noAccounts) }
        for account in accounts { Terminal.print(account.line(Terminal.language)) }
      }
    }
  }

  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "停用账号，立即退出登录。Disables an account.")

    @Argument var account: String
    @Option(help: "理由，记入操作记录。Why, for the record.")
    var reason = ""
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let id = try UsersCommand.id(account)
      try await DisableAccount(book: database.open())(
        id, because: reason, by: .commandLine(typist.name), at: Clock.now)
      Terminal.print(.accountDisabled(id.text))
    }
  }

  struct Enable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "恢复停用的账号。Enables an account.")

    @Argument var account: String
    @Option(help: "理由，记入操作记录。Why, for the record.")
    var reason = ""
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let id = try UsersCommand.id(account)
      try await EnableAccount(book: database.open())(
        id, because: reason, by: .commandLine(typist.name), at: Clock.now)
      Terminal.print(.accountEnabled(id.text))
    }
  }

  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "重设密码；缺省为临时密码，登录后要改。Sets a password, a temporary one by default.")

    @Argument var account: String
    @Flag(help: "密码由本人选定，登录后不必更改。The password is the person's own; no change is asked for.")
    var ownPassword = false
    @Flag(help: "同时停用动态码（手机丢了）。Switches one-time codes off too, for a lost phone.")
    var withoutCodes = false
    @OptionGroup var entry: PasswordEntry
    @OptionGroup var typist: Typist
    @OptionGroup var database: Database

    func run() async throws {
      let id = try UsersCommand.id(account)
      let store = try database.open()
      guard let kept = try await store.account(id) else { throw CommandRefusal(.noSuchAccount(id.text)) }
      let actor = Actor.commandLine(typist.name)
      try await SetPassword(book: store)(
        of: id, new: entry.read(), standing: ownPassword ? .own : .temporary, by: actor, at: Clock.now)
      if withoutCodes, kept.oneTimeCode != .notUsed {
        try await DisableTOTP(book: store)(for: id, by: actor, at: Clock.now)
      }
      Terminal.print(.passwordSet(id.text))
    }
  }

  static func id(_ text: String) throws -> Account.ID {
    guard let id = Account.ID(text) else { throw PeopleRefusal.badName }
    return id
  }
}

extension Role: ExpressibleByArgument {}

extension Account {
  /// One line of the list: name, person, posts, standing.
  fileprivate func line(_ language: Language) -> String {
    let posts = posts.map { post in
      [Phrase.role(post.role.rawValue)(language), post.region.digits, post.unit].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    var words = [id.text, name, posts.joined(separator: "; "), Phrase.accountStanding(standing.rawValue)(language)]
    if origin == .sample { words.append(Phrase.sampleAccount(language)) }
    return words.joined(separator: "\t")
  }
}
