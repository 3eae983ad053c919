import Wording

/// One method of one address under `/api`, as the document tells it.
struct OpenAPIOperation: Sendable {
  let pattern: Route.Pattern
  let method: Method
  /// The name that generated programs call it by.
  let id: String
  let summary: Phrase
  var headers: [Header] = []
  /// The schema of the body that is sent; `nil` where none is.
  var body: String?
  /// The schema of the answer.
  let answer: String
  /// What it may be refused with, beside what every address may.
  var errors: [APICode] = []
  /// Headers of the answer that is no error.
  var answerHeaders: [String] = []

  enum Method: String, Sendable {
    case get, put, post

    var incoming: Incoming.Method {
      switch self {
      case .get: .get
      case .put: .put
      case .post: .post
      }
    }
  }

  /// A header that it looks at.
  enum Header: Sendable {
    case ifMatch, idempotencyKey

    var json: JSON {
      switch self {
      case .ifMatch:
        [
          "name": "If-Match", "in": "header", "required": false, "description": .text(Phrase.OpenAPI.ifMatch.both),
          "schema": ["type": "string", "pattern": .text(APIRevisionTag.pattern)], "example": "\"3\"",
        ]
      case .idempotencyKey:
        [
          "name": "Idempotency-Key", "in": "header", "required": true,
          "description": .text(Phrase.OpenAPI.idempotencyKey.both),
          "schema": ["type": "string", "pattern": "^[!-~]{1,100}$"], "example": "2026-03-01-0001",
        ]
      }
    }
  }

  /// The operation object (OpenAPI 3.1, 4.8.10).
  var json: JSON {
    var members: [(String, JSON)] = [
      ("operationId", .text(id)), ("summary", .text(summary.both)), ("security", security),
      ("parameters", .array(pathParameters + [OpenAPI.language] + headers.map(\.json))),
    ]
    if let body {
      members.append(
        (
          "requestBody",
          ["required": true, "content": ["application/json": ["schema": OpenAPI.reference(body)]]]
        ))
    }
    members.append(("responses", responses))
    return .object(members)
  }

  private var security: JSON {
    guard let route = Route(path: sample) else { return [] }
    return switch route.demand {
    case .unitToken: [["unitToken": []]]
    case .nothing: []
    case .entrance, .signedIn, .right: [["unitToken": []], ["session": []]]
    }
  }

  /// An address of the pattern.
  var sample: String { pattern.rawValue.replacing("{", with: "").replacing("}", with: "") }

  private var pathParameters: [JSON] {
    pattern.rawValue.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
      let name = String(part.dropFirst().dropLast())
      return [
        "name": .text(name), "in": "path", "required": true, "description": .text(OpenAPI.word(for: name).both),
        "schema": ["type": "string", "minLength": 1],
      ]
    }
  }

  private var responses: JSON {
    var headers: [(String, JSON)] = []
    for name in answerHeaders {
      headers.append((name, ["schema": ["type": "string"], "required": true]))
    }
    var ok: JSON = [
      "description": .text(Phrase.OpenAPI.answer.both),
      "content": ["application/json": ["schema": OpenAPI.reference(answer)]],
    ]
    if !headers.isEmpty { ok = ok.adding([("headers", .object(headers))]) }
    var members: [(String, JSON)] = [("200", ok)]
    if method == .get { members.append(("304", ["description": .text(Phrase.OpenAPI.notModified.both)])) }
    let codes = errors + OpenAPI.always(demanding: Route(path: sample)?.demand ?? .nothing)
    let statuses = Set(codes.map(\.status.rawValue)).sorted()
    for status in statuses {
      let names = codes.filter { $0.status.rawValue == status }.map(\.rawValue)
      members.append(
        (
          "\(status)",
          [
            "description": .text(names.joined(separator: ", ")),
            "content": ["application/json": ["schema": OpenAPI.reference("Error")]],
          ]
        ))
    }
    return .object(members)
  }
}
