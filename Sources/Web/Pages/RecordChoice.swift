import Operations
import People
import Rounds

/// What the page of the record is asked to show.
struct RecordChoice: Hashable, Sendable {
  var search = RecordSearch()
  /// Only entries before this one.
  var before: Int?
  /// Where the newer pages began, the newest first; the last is the page before this one.
  var trail: [Int] = []
  /// Whether the record is to be verified now.
  var verifies = false
  /// A seal written down earlier; empty where none is given.
  var head = ""

  init() {}

  /// Read from `?account=&verb=&object=&words=&from=&to=&before=&trail=&verify=&head=`.
  init(_ query: Query) throws(BadRequest) {
    search.account = try query.words("account", maximumLength: 100) ?? ""
    search.verb = try query.choice("verb", of: Act.Verb.self)
    search.object = try query.words("object") ?? ""
    search.words = try query.words("words") ?? ""
    search.from = try Self.day(query.text("from"))
    search.to = try Self.day(query.text("to"))
    before = try query.number("before", in: 1...Int.max)
    trail = try query.words("trail", maximumLength: 2_000)?.split(separator: ".").compactMap { Int($0) } ?? []
    verifies = !query.text("verify").isEmpty
    head = try query.words("head") ?? ""
  }

  private static func day(_ text: String) throws(BadRequest) -> RoundDay? {
    if text.isEmpty { return nil }
    guard let day = RoundDay(text) else { throw .notADay(text) }
    return day
  }

  /// What is searched for, as fields.
  var fields: [(String, String)] {
    [
      ("account", search.account), ("verb", search.verb?.rawValue ?? ""), ("object", search.object),
      ("words", search.words), ("from", search.from?.description ?? ""), ("to", search.to?.description ?? ""),
    ].filter { !$0.1.isEmpty }
  }

  /// The same search on its first page.
  var newest: Address { Address("record", query: fields) }

  /// The page that begins before an entry, with the way back.
  func older(before number: Int) -> Address {
    // The first page begins nowhere: 0. Of a very long way the beginning is forgotten.
    let way = (trail + [before ?? 0]).suffix(Self.rememberedPages)
    return Address("record", query: fields + [("before", "\(number)"), ("trail", Self.text(way))])
  }

  /// The page this one was reached from; `nil` on the first.
  var newer: Address? {
    guard before != nil else { return nil }
    guard let last = trail.last, last > 0 else { return newest }
    let way = trail.dropLast()
    return Address("record", query: fields + [("before", "\(last)"), ("trail", Self.text(way))])
  }

  private static let rememberedPages = 100
  private static func text(_ way: ArraySlice<Int>) -> String { way.map(String.init).joined(separator: ".") }
}
