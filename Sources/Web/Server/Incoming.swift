import Operations
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

  /// Bytes its body may have, and fields its form. At the door a form that was sent before comes along with the
  /// sign-in.
  private var room: (bytes: Int, fields: Int) {
    switch Route(path: path) {
    // A unit's whole list: a hundred items with a dozen fields each.
    case .unitReturns: (1 << 20, 8_192)
    case .signIn: (2 << 20, 8_200)
    case .unitWorkbookUpload: (UnitWorkbookReading.byteLimit + 64 * 1024, 64)
    default: (GuatuServer.maximumBody, 512)
    }
  }

  /// Bytes its body may have.
  var maximumBody: Int { room.bytes }

  /// The fields of a form that was posted. Throws where something else was sent.
  func form() throws(BadRequest) -> Query {
    guard contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") else { throw .formExpected }
    return try Query(
      encoded: String(decoding: body, as: UTF8.self), maximumBytes: maximumBody, maximumPairs: room.fields)
  }
}
