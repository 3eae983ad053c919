import Wording

/// A request, reduced to what this server looks at.
struct Incoming: Sendable {
  enum Method: Sendable {
    case get, post, other
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
  var body: [UInt8] = []

  /// Whether the answer should be JSON even when it is an error.
  var isAPI: Bool { path == "/api" || path.hasPrefix("/api/") }

  /// Bytes its body may have. At the door a form that was sent before comes along with the sign-in.
  var maximumBody: Int {
    if case .signIn = Route(path: path) { GuatuServer.maximumBody * 2 } else { GuatuServer.maximumBody }
  }

  /// The fields of a form that was posted. Throws where something else was sent.
  func form() throws(BadRequest) -> Query {
    guard contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") else { throw .formExpected }
    return try Query(
      encoded: String(decoding: body, as: UTF8.self), maximumBytes: maximumBody, maximumPairs: 512)
  }
}
