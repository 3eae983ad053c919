import ArgumentParser
import Foundation
import Logging
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
  @OptionGroup var database: Database

  func run() async throws {
    guard (0...65535).contains(port) else { throw CommandRefusal(.badPort(port)) }
    let store = try database.open()
    var configuration = GuatuServer.Configuration(
      host: host, port: port, publicFolder: URL(fileURLWithPath: publicFolder))
    configuration.reading = reading
    configuration.isBehindTLS = tlsProxy
    var logger = Logger(label: "guatu") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    let server = GuatuServer(
      desk: StoreDesk(store: store, now: { Clock.now }), people: StorePeopleDesk(store: store, now: { Clock.now }),
      configuration: configuration, logger: logger)
    do {
      try await server.run { [host] port in Terminal.note(.serving("http://\(host):\(port)")) }
    } catch {
      // The framework's own words for a taken address are for developers.
      throw CommandRefusal(.cannotServe("\(host):\(port)", why: "\(error)"))
    }
  }
}

extension ReadingPolicy: ExpressibleByArgument {}
