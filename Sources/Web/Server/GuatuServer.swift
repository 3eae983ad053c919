import Foundation
import Hummingbird
import Logging
import Operations
import Wording

/// The pages and the JSON API, served over HTTP.
///
/// It listens on the loopback address unless told otherwise. Every address asks who is there (docs/security.md).
public struct GuatuServer: Sendable {
  private let site: Site
  private let configuration: Configuration
  private let logger: Logger

  /// Bytes a form may have.
  static let maximumBody = 64 * 1024
  /// Bytes a form with files may have: three of the largest, with their headings.
  static let maximumUpload = 61 << 20

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
    /// Who may read the plans.
    public var reading = ReadingPolicy.signedIn
    /// Whether browsers reach the server through a proxy that speaks TLS: then cookies are for encrypted connections.
    public var isBehindTLS = false

    /// Listens on 127.0.0.1:8080.
    public init(host: String = "127.0.0.1", port: Int = 8080, publicFolder: URL? = nil) {
      self.host = host
      self.port = port
      self.publicFolder = publicFolder
      acceptedHosts = ["127.0.0.1", "localhost", "::1"].contains(host) ? .loopback : .any
    }
  }

  /// A server that shows what `desk` and `rounds` know to those whom `people` knows.
  ///
  /// - Parameter preliminary: the desk with figures that are handed in but not approved.
  public init(
    desk: any PlanDesk, preliminary: (any PlanDesk)? = nil, people: any PeopleDesk, rounds: RoundDesk,
    configuration: Configuration = Configuration(), logger: Logger
  ) {
    self.configuration = configuration
    self.logger = logger
    site = Site(
      desk: desk, people: people, rounds: rounds, vendor: VendorShelf(publicFolder: configuration.publicFolder),
      gate: Gate(hosts: configuration.acceptedHosts), logger: logger,
      pictures: ExportPicture.isPossible ? .offered : .absent, door: Door(reading: configuration.reading),
      cookie: SessionCookie(wire: configuration.isBehindTLS ? .encrypted : .plain), preliminary: preliminary)
  }

  /// Serves until the process is asked to end (SIGINT, SIGTERM), finishing the requests at hand.
  ///
  /// `started` is called once with the port that is listened on. Throws `CannotListen` where the address is taken
  /// or not this machine's.
  public func run(started: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    let listening = Listening()
    let application = Application(
      responder: SiteResponder(site: site),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port), serverName: "guatu"),
      onServerRunning: { channel in
        await listening.begin()
        await started(channel.localAddress?.port ?? 0)
      },
      logger: quiet)
    do {
      try await application.runService()
    } catch {
      guard await listening.hasBegun else {
        logger.debug("cannot listen", metadata: ["error": "\(error)"])
        throw CannotListen(host: configuration.host, port: configuration.port)
      }
      throw error
    }
  }

  /// The address cannot be listened on.
  public struct CannotListen: Refusal, Hashable {
    let host: String
    let port: Int

    /// Names the address, and what to try.
    public var reason: Phrase { Phrase.Refused.cannotListen(host: host, port: port) }
  }

  /// Whether the server ever listened: tells a taken address from a failure later on.
  private actor Listening {
    private(set) var hasBegun = false
    func begin() { hasBegun = true }
  }

  /// The framework says at `info` what only its developers need.
  private var quiet: Logger {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .notice)
    return quiet
  }
}
