import Foundation
import Hummingbird
import Logging
import Wording

/// Between HTTP and the site: reads a request, puts an answer on the wire with the headers every answer bears.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  let site: Site

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    var incoming = Incoming(request, cookie: site.cookie)
    let answer: Answer
    if incoming.method == .post || incoming.method == .put {
      let limit = (try? await site.maximumBody(of: incoming)) ?? incoming.maximumBody
      do {
        let buffer = try await request.body.collect(upTo: limit)
        incoming.body = Array(buffer.readableBytesView)
        answer = await site.answer(incoming)
      } catch {
        answer = site.tooLarge(incoming)
      }
    } else {
      answer = await site.answer(incoming)
    }
    // Neither who asked nor what was typed: the path, the outcome, the time it took.
    site.logger.info(
      "\(request.method.rawValue) \(incoming.path) \(answer.status.rawValue)",
      metadata: ["ms": "\((clock.now - start) / .milliseconds(1))"])
    return response(answer, to: request)
  }

  private func response(_ answer: Answer, to request: Request) -> Response {
    var headers = SiteResponder.protection
    headers[.contentType] = answer.type.rawValue
    for (name, value) in answer.headers {
      // What protects every answer is drawn tighter for some, and not said twice.
      if name == "Content-Security-Policy" {
        headers[.init(name)!] = value
      } else {
        headers.append(.init(name: .init(name)!, value: value))
      }
    }
    var body = answer.body
    if answer.status == .ok {
      // An item's own tag begins with its revision, for `If-Match`.
      let tag = headers[.eTag] ?? "\"\(Fingerprint.of(body))\""
      headers[.eTag] = tag
      headers[.vary] =
        request.uri.path.hasPrefix("/api/")
        ? "Accept-Encoding, Accept-Language, Authorization, Cookie" : "Accept-Encoding, Cookie"
      if request.headers[.ifNoneMatch] == tag, request.method == .get || request.method == .head {
        return Response(status: .notModified, headers: headers)
      }
    }
    if body.count > Gzip.threshold, SiteResponder.acceptsGzip(request), let smaller = Gzip.compressed(body) {
      body = smaller
      headers[.contentEncoding] = "gzip"
    }
    let response = Response(
      status: .init(code: answer.status.rawValue), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Nothing from elsewhere, nothing inline, no framing (W3C Content Security Policy 3).
  private static let protection = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
  ].reduce(into: HTTPFields()) { fields, field in fields[.init(field.0)!] = field.1 }

  private static func acceptsGzip(_ request: Request) -> Bool {
    guard let accepted = request.headers[.acceptEncoding] else { return false }
    return accepted.split(separator: ",").contains { choice in
      let parts = choice.split(separator: ";").map { $0.trimmingPrefix { $0 == " " } }
      guard let name = parts.first, name.hasPrefix("gzip") || name.hasPrefix("*") else { return false }
      return !parts.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
    }
  }
}

extension Incoming {
  init(_ request: Request, cookie: SessionCookie) {
    path = request.uri.path
    query = request.uri.query ?? ""
    switch request.method {
    case .get, .head: method = .get
    case .post: method = .post
    case .put: method = .put
    default: method = .other
    }
    host = request.head.authority ?? ""
    origin = request.headers[.origin] ?? ""
    fetchSite = request.headers[.init("Sec-Fetch-Site")!] ?? ""
    contentType = request.headers[.contentType] ?? ""
    session = request.cookies[cookie.name]?.value ?? ""
    if let words = request.headers[.authorization], words.lowercased().hasPrefix("bearer ") {
      bearer = words.dropFirst(7).trimmingCharacters(in: .whitespaces)
    }
    ifMatch = request.headers[.ifMatch]
    idempotencyKey = request.headers[.init("Idempotency-Key")!] ?? ""
    acceptLanguage = request.headers[.acceptLanguage] ?? ""
    rememberedLanguage = request.cookies["lang"].flatMap { Language(rawValue: $0.value) }
  }
}

extension Site {
  /// Bytes that the body of a request may have. Files are read only from those who may send them: who asks is looked
  /// at before the first byte of them.
  func maximumBody(of incoming: Incoming) async throws -> Int {
    guard let route = Route(path: incoming.path), route.carriesFiles else { return incoming.maximumBody }
    let visitor = try await visitor(incoming, at: route)
    return door.passage(visitor, to: route.demand) == .admitted ? GuatuServer.maximumUpload : incoming.maximumBody
  }

  /// A form that is larger than any this site has.
  func tooLarge(_ incoming: Incoming) -> Answer {
    let visit = Visit(path: incoming.path, language: incoming.language)
    let carriesFiles = Route(path: incoming.path)?.carriesFiles ?? false
    return refuse(
      .contentTooLarge,
      carriesFiles
        ? Phrase.Returns.uploadTooLarge(limit: GuatuServer.maximumUpload) : BadRequest.bodyTooLong.reason,
      incoming, visit)
  }
}
