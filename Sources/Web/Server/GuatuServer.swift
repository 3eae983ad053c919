import Foundation
import Hummingbird
import Logging
import Wording

/// The pages and the JSON API, served over HTTP.
///
/// It listens on the loopback address unless told otherwise: there is no sign-in yet, so whoever reaches it may
/// read everything and record decisions.
public struct GuatuServer: Sendable {
  private let site: Site
  private let configuration: Configuration
  private let logger: Logger

  /// Bytes a form may have.
  static let maximumBody = 64 * 1024

  /// Where to listen, and what to serve beside the pages.
  public struct Configuration: Sendable {
    /// Name or address to listen on.
    public var host: String
    /// 0 lets the system choose one.
    public var port: Int
    /// Which names are answered to; by default those of the loopback address when listening there, else any.
    public var acceptedHosts: AcceptedHosts
    /// The folder whose `vendor/` holds the scripts that `scripts/vendor` fetches; without them pages are plain.
    public var publicFolder: URL?

    /// Listens on 127.0.0.1:8080.
    public init(host: String = "127.0.0.1", port: Int = 8080, publicFolder: URL? = nil) {
      self.host = host
      self.port = port
      self.publicFolder = publicFolder
      acceptedHosts = ["127.0.0.1", "localhost", "::1"].contains(host) ? .loopback : .any
    }
  }

  /// A server that shows what `desk` knows.
  public init(desk: any PlanDesk, configuration: Configuration = Configuration(), logger: Logger) {
    self.configuration = configuration
    self.logger = logger
    site = Site(
      desk: desk, vendor: VendorShelf(publicFolder: configuration.publicFolder),
      gate: Gate(hosts: configuration.acceptedHosts), logger: logger)
  }

  /// Serves until the process is asked to end (SIGINT, SIGTERM), finishing the requests at hand.
  ///
  /// `started` is called once with the port that is listened on. Throws where the address is taken.
  public func run(started: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let application = Application(
      responder: SiteResponder(site: site),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: "guatu"),
      onServerRunning: { channel in await started(channel.localAddress?.port ?? 0) },
      logger: quiet)
    try await application.runService()
  }

  /// The framework says at `info` what only its developers need.
  private var quiet: Logger {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .notice)
    return quiet
  }
}
