import ArgumentParser
import Foundation
import Logging
import Mail
import Operations
import People
import Web
import Wording

/// `guatu serve`: the wall and its pages over HTTP.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "挂上墙：启动网页服务。Serves the wall.")

  @Option(help: "监听地址。缺省只在本机。The address to listen on; this machine only by default.")
  var host = "127.0.0.1"
  @Option(help: "端口。The port.")
  var port = 8080
  @Option(
    name: .customLong("public"), help: "第三方脚本所在文件夹（scripts/vendor）。The folder of vendor scripts.",
    completion: .directory)
  var publicFolder = "Public"
  @Option(
    help: """
      谁可以查看规划：signedIn 登录的人（缺省），everyone 所有能访问的人（会议室大屏）。\
      Who may read the plans: signedIn, or everyone who reaches the server.
      """)
  var reading = ReadingPolicy.signedIn
  @Flag(
    help: """
      前面有 TLS 反向代理：登录凭据只在加密连接里使用。\
      A proxy in front speaks TLS: cookies are for encrypted connections only.
      """)
  var tlsProxy = false
  @Option(
    help: "邮件设置，JSON（docs/mail.md）；没有就只在收件箱里提醒。The mail settings; without them reminders stay in the inbox.",
    completion: .file())
  var mail: String?
  @OptionGroup var database: Database

  func run() async throws {
    guard (0...65535).contains(port) else { throw CommandRefusal(.badPort(port)) }
    let mailServer = try mail.map { try MailServer(settings: URL(fileURLWithPath: $0)) }
    let store = try database.open()
    var configuration = GuatuServer.Configuration(
      host: host, port: port, publicFolder: URL(fileURLWithPath: publicFolder))
    configuration.reading = reading
    configuration.isBehindTLS = tlsProxy
    var logger = Logger(label: "guatu") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    let server = GuatuServer(
      desk: StoreDesk(store: store, now: { Clock.now }),
      preliminary: StoreDesk(store: store, basis: .preliminary, now: { Clock.now }),
      people: StorePeopleDesk(store: store, now: { Clock.now }),
      rounds: RoundDesk(
        store: store, evidence: database.evidence, mail: mailServer.map { SMTPMail(server: $0) },
        now: { Clock.now }),
      configuration: configuration, logger: logger)
    let reminders = RemindUnits(store: store, mail: mailServer.map { SMTPMail(server: $0) })
    let reminding = Task { await Self.keepReminding(reminders, logger) }
    let jobs = RunJobs(
      book: store, shelf: database.evidence, reports: StoredReports(store: store, shelf: database.evidence))
    let working = Task { await Self.keepWorking(jobs, logger) }
    defer {
      reminding.cancel()
      working.cancel()
    }
    do {
      try await server.run { [host] port in Terminal.note(.serving("http://\(host):\(port)")) }
    } catch {
      // The framework's own words for a taken address are for developers.
      throw CommandRefusal(.cannotServe("\(host):\(port)", why: "\(error)"))
    }
  }
}

extension ServeCommand {
  /// Works jobs off while the server runs, first those that its last stop cut off.
  private static func keepWorking(_ jobs: RunJobs, _ logger: Logger) async {
    var isResumed = false
    while !Task.isCancelled {
      do {
        if !isResumed { try await jobs.resume() }
        isResumed = true
        if try await jobs.next() != nil { continue }
      } catch {
        logger.error("jobs could not be worked off", metadata: ["error": "\(type(of: error))"])
      }
      try? await Task.sleep(for: .milliseconds(500))
    }
  }

  /// Reminds units whose day it is, while the server runs; a unit is reminded once a day, however often this looks.
  private static func keepReminding(_ reminders: RemindUnits, _ logger: Logger) async {
    while !Task.isCancelled {
      do {
        _ = try await reminders.whereDue(by: .commandLine("guatu"), at: Clock.now)
      } catch {
        logger.error("units could not be reminded", metadata: ["error": "\(type(of: error))"])
      }
      try? await Task.sleep(for: .seconds(600))
    }
  }
}

extension ReadingPolicy: ExpressibleByArgument {}
