import Operations
import Wording

/// A request, reduced to what this server looks at.
struct Incoming: Sendable {
  enum Method: Sendable {
    case get, post, put, other
  }

  var method = Method.get
  /// As sent, percent-encoded.
  var path: String
  /// As sent, without the question mark.
  var query = ""
  var host = ""
  var origin = ""
  /// `Sec-Fetch-Site`, which browsers set and pages cannot.
  var fetchSite = ""
  var contentType = ""
  /// The language that was chosen before, from its cookie.
  var rememberedLanguage: Language?
  /// The token in the session's cookie; empty where there is none.
  var session = ""
  /// The token in `Authorization: Bearer`; empty where there is none.
  var bearer = ""
  /// `If-Match`: which revision a change starts from; `nil` where the header is not sent, for an empty one is a mistake.
  var ifMatch: String?
  /// `Idempotency-Key`; empty where none is given.
  var idempotencyKey = ""
  /// `Accept-Language`, as sent.
  var acceptLanguage = ""
  var body: [UInt8] = []

  /// Whether the answer should be JSON even when it is an error.
  var isAPI: Bool { path == "/api" || path.hasPrefix("/api/") }

  /// Whether it is to the units' API, where tokens count and cookies do not.
  var isUnitAPI: Bool { path.hasPrefix("/api/v1/") }

  /// The language to answer in where the address names none: pages remember one, programs say theirs.
  var language: Language {
    if !isAPI { return rememberedLanguage ?? .zh }
    return Language(accepted: acceptLanguage) ?? rememberedLanguage ?? .zh
  }

  /// Bytes its body may have, and fields its form. At the door a form that was sent before comes along with the
  /// sign-in.
  private var room: (bytes: Int, fields: Int) {
    switch Route(path: path) {
    // A unit's whole list: a hundred items with a dozen fields each.
    case .unitReturns: (1 << 20, 8_192)
    // A unit's own system sends one item, or the names of all of them.
    case .apiItem, .apiSubmissions: (256 * 1024, 0)
    case .evaluations(let route): route.room
    case .commendations(let route): route.room
    case .orders(let route): route.room
    case .contribution(let route): route.room
    case .reports(let route): route.room
    case .policies(let route): route.room
    case .signIn: (2 << 20, 8_200)
    case .unitWorkbookUpload: (UnitWorkbookReading.byteLimit + 64 * 1024, 64)
    default: (GuatuServer.maximumBody, 512)
    }
  }

  /// Bytes its body may have.
  var maximumBody: Int { room.bytes }

  /// Whether a form without files was posted.
  var isForm: Bool { contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") }

  /// The fields of a form that was posted. Throws where something else was sent.
  func form() throws(BadRequest) -> Query {
    guard isForm else { throw .formExpected }
    return try Query(form: body, maximumBytes: maximumBody, maximumPairs: room.fields)
  }
}

extension Language {
  /// The language that `Accept-Language` (RFC 9110, 12.5.4) asks for first among ours; `nil` where it asks for neither.
  init?(accepted header: String) {
    var best: (language: Language, weight: Double)?
    for choice in header.prefix(500).lowercased().split(separator: ",") {
      let parts = choice.split(separator: ";").map { $0.trimmingPrefix { $0 == " " } }
      guard let tag = parts.first?.split(separator: "-").first, let language = Language(rawValue: String(tag)) else {
        continue
      }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    guard let best else { return nil }
    self = best.language
  }
}
