import Wording

/// The API as an OpenAPI 3.1 document, made from the same values as the server: patterns, limits, codes
/// (https://spec.openapis.org/oas/v3.1.0).
enum OpenAPI {
  /// The whole document.
  static let document: JSON = [
    "openapi": "3.1.0",
    "info": [
      "title": .text(Phrase.OpenAPI.title.both), "version": "1",
      "description": .text(Phrase.OpenAPI.description.both),
    ],
    "servers": [["url": "/"]],
    "paths": paths,
    "components": [
      "securitySchemes": [
        "unitToken": [
          "type": "http", "scheme": "bearer", "description": .text(Phrase.OpenAPI.unitToken.both),
        ],
        "session": [
          "type": "apiKey", "in": "cookie", "name": .text(SessionCookie(wire: .plain).name),
          "description": .text(Phrase.OpenAPI.session.both),
        ],
      ], "schemas": .object(shared + rounds + sent + plans),
    ],
  ]

  private static var paths: JSON {
    var paths: [(String, JSON)] = []
    for pattern in Route.Pattern.allCases {
      let own = operations.filter { $0.pattern == pattern }
      if own.isEmpty { continue }
      paths.append((pattern.rawValue, .object(own.map { ($0.method.rawValue, $0.json) })))
    }
    return .object(paths)
  }

  /// `?lang=`, which every address knows; left empty it asks for nothing.
  static let language: JSON = [
    "name": "lang", "in": "query", "required": false, "description": .text(Phrase.OpenAPI.language.both),
    "schema": ["type": "string", "enum": .texts(Language.allCases.map(\.rawValue) + [""])],
  ]

  /// What any address may answer.
  static func always(demanding demand: Demand) -> [APICode] {
    switch demand {
    case .nothing: [.badRequest, .unknownHost]
    case .unitToken: [.badRequest, .unauthorized, .unknownHost]
    case .entrance, .signedIn, .right: [.badRequest, .unauthorized, .forbidden, .unknownHost]
    }
  }

  /// What a part of an address names.
  static func word(for parameter: String) -> Phrase {
    switch parameter {
    case "round": Phrase.OpenAPI.round
    case "item": Phrase.OpenAPI.item
    case "key": Phrase.OpenAPI.key
    default: Phrase.OpenAPI.plan
    }
  }

  static func reference(_ schema: String) -> JSON { ["$ref": .text("#/components/schemas/\(schema)")] }
}

extension Phrase {
  /// Both languages in one text, as a document for programs' makers has them.
  var both: String { zh == en ? zh : "\(zh) \(en)" }
}
