import Wording

/// A request as pages see it: what was asked for, in which language.
struct Visit: Sendable {
  /// The path, without the query.
  let path: String
  let query: Query
  let language: Language
  /// Scripts of others that are there to be used.
  let vendor: VendorScripts

  init(path: String, query: Query = .empty, language: Language = .zh, vendor: VendorScripts = VendorScripts()) {
    self.path = path
    self.query = query
    self.language = language
    self.vendor = vendor
  }

  /// This page in another language.
  func address(in language: Language) -> Address {
    let others = query.pairs.filter { $0.name != "lang" && !$0.value.isEmpty }.map { ($0.name, $0.value) }
    return Address(path: path, query: others + [("lang", language.rawValue)])
  }

}

/// Scripts made by others (`scripts/vendor` fetches them). Every page works without them.
struct VendorScripts: Hashable, Sendable {
  var htmx = false
  var echarts = false
}
