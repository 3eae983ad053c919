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
  var body: [UInt8] = []

  /// Whether the answer should be JSON even when it is an error.
  var isAPI: Bool { path == "/api" || path.hasPrefix("/api/") }
}
