import People
import Wording

/// A request as pages see it: what was asked for, by whom, in which language.
struct Visit: Sendable {
  /// The path, without the query.
  let path: String
  let query: Query
  let language: Language
  /// Scripts of others that are there to be used.
  let vendor: VendorScripts
  let visitor: Visitor
  /// All that the visitor may do.
  let rights: Set<Right>
  /// What the visitor's inbox holds.
  let unread: Unread

  init(
    path: String, query: Query = .empty, language: Language = .zh, vendor: VendorScripts = VendorScripts(),
    visitor: Visitor = .stranger, rights: Set<Right> = [], unread: Unread = .absent
  ) {
    self.path = path
    self.query = query
    self.language = language
    self.vendor = vendor
    self.visitor = visitor
    self.rights = rights
    self.unread = unread
  }

  /// Whether the visitor may do it.
  func may(_ right: Right) -> Bool { rights.contains(right) }

  /// Which figures the page counts: preliminary ones (初步数据) only where they were asked for by name, and only for
  /// those who may read returns.
  var figures: FigureBasis {
    query.text("figures") == FigureBasis.preliminary.rawValue && may(.readReturns) ? .preliminary : .approved
  }

  /// This page with other figures.
  func address(with figures: FigureBasis) -> Address {
    let others = query.pairs.filter { $0.name != "figures" && !$0.value.isEmpty }.map { ($0.name, $0.value) }
    return Address(path: path, query: figures == .approved ? others : others + [("figures", figures.rawValue)])
  }

  /// The same, now that it is known who asks.
  func by(_ visitor: Visitor, rights: Set<Right>, unread: Unread = .absent) -> Visit {
    Visit(
      path: path, query: query, language: language, vendor: vendor, visitor: visitor, rights: rights, unread: unread)
  }

  /// The same, now that it is known what is asked.
  func asking(_ query: Query, in language: Language) -> Visit {
    Visit(
      path: path, query: query, language: language, vendor: vendor, visitor: visitor, rights: rights, unread: unread)
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
