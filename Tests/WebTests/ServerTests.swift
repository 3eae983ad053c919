import Foundation
import Logging
import PlanModel
import Testing
import Wording

@testable import Web

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("Over HTTP")
struct ServerTests {
  /// Starts a server on a free port of the loopback address, and ends it afterwards.
  func serving(_ body: @escaping @Sendable (URL) async throws -> Void) async throws {
    let server = GuatuServer(
      desk: FixtureDesk(), people: FixturePeople(), rounds: .empty, configuration: .init(port: 0),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { port in found.yield(port) } }
      var waiting = ports.makeAsyncIterator()
      let port = try #require(await waiting.next())
      try await body(try #require(URL(string: "http://127.0.0.1:\(port)")))
      group.cancelAll()
    }
  }

  func ask(_ request: URLRequest) async throws -> (Data, HTTPURLResponse) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    let session = URLSession(configuration: configuration)
    var request = request
    request.setValue("lang=zh; guatu_session=\(FixturePeople.token("office"))", forHTTPHeaderField: "Cookie")
    let (data, response) = try await session.data(for: request)
    return (data, try #require(response as? HTTPURLResponse))
  }

  @Test("pages come with the headers that protect them, compressed where asked, and not twice", .timeLimit(.minutes(1)))
  func headers() async throws {
    try await serving { base in
      var request = URLRequest(url: base.appending(path: PageSnapshotTests.plan))
      request.setValue("gzip", forHTTPHeaderField: "Accept-Encoding")
      let (data, response) = try await ask(request)
      #expect(response.statusCode == 200)
      #expect(data.count > 10_000 && String(decoding: data, as: UTF8.self).hasPrefix("<!doctype html>"))
      #expect(response.value(forHTTPHeaderField: "Content-Encoding") == "gzip")
      #expect(response.value(forHTTPHeaderField: "X-Content-Type-Options") == "nosniff")
      let policy = try #require(response.value(forHTTPHeaderField: "Content-Security-Policy"))
      #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
      #expect(response.value(forHTTPHeaderField: "Cache-Control") == "private, no-cache")
      request.setValue(response.value(forHTTPHeaderField: "ETag"), forHTTPHeaderField: "If-None-Match")
      request.cachePolicy = .reloadIgnoringLocalCacheData
      let (_, unchanged) = try await ask(request)
      #expect(unchanged.statusCode == 304)
    }
  }

  @Test("a taken port is refused in words", .timeLimit(.minutes(1)))
  func takenPort() async throws {
    try await serving { base in
      let port = try #require(base.port)
      let second = GuatuServer(
        desk: FixtureDesk(), people: FixturePeople(), rounds: .empty, configuration: .init(port: port),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      await #expect(throws: GuatuServer.CannotListen(host: "127.0.0.1", port: port)) { try await second.run() }
    }
  }

  @Test("what is not there is 404, what is too large is 413", .timeLimit(.minutes(1)))
  func refusals() async throws {
    try await serving { base in
      let (_, lost) = try await ask(URLRequest(url: base.appending(path: "nothing")))
      #expect(lost.statusCode == 404)
      var request = URLRequest(url: base.appending(path: PageSnapshotTests.document + "/decisions"))
      request.httpMethod = "POST"
      request.setValue("same-origin", forHTTPHeaderField: "Sec-Fetch-Site")
      request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
      request.httpBody = Data(repeating: 97, count: 70_000)
      let (_, tooLarge) = try await ask(request)
      #expect(tooLarge.statusCode == 413)
    }
  }
}

@Suite("Compression")
struct GzipTests {
  @Test("makes pages smaller, in the format that browsers know")
  func smaller() throws {
    let bytes = Array(String(repeating: "妇女与健康 <td>95</td>", count: 1_000).utf8)
    let small = try #require(Gzip.compressed(bytes))
    #expect(small.count < bytes.count / 10)
    #expect(small.prefix(3) == [0x1F, 0x8B, 8])
  }
}
