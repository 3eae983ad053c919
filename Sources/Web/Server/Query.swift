import Foundation
import PlanModel
import Wording

/// Names and values from an address's query or from a posted form: decoded, bounded, checked.
struct Query: Hashable, Sendable {
  /// In the order in which they came.
  let pairs: [Pair]

  /// A name and its value.
  struct Pair: Hashable, Sendable {
    let name: String
    let value: String
  }

  static let empty = Query(pairs: [])

  init(pairs: [Pair]) { self.pairs = pairs }

  /// Decodes an address's query: what `init(form:)` does, with the room an address has.
  init(encoded text: String, maximumBytes: Int = 8 * 1024, maximumPairs: Int = 256) throws(BadRequest) {
    try self.init(form: Array(text.utf8), maximumBytes: maximumBytes, maximumPairs: maximumPairs)
  }

  /// Decodes `a=1&b=2` (WHATWG URL, application/x-www-form-urlencoded). Throws where it is no UTF-8 or too long.
  init(form bytes: [UInt8], maximumBytes: Int, maximumPairs: Int) throws(BadRequest) {
    guard bytes.count <= maximumBytes else { throw .queryTooLong }
    var pairs: [Pair] = []
    for part in bytes.split(separator: UInt8(ascii: "&")) {
      guard let (name, value) = FormEncoding.pair(part) else { throw .queryNotText }
      pairs.append(Pair(name: name, value: value))
    }
    guard pairs.count <= maximumPairs else { throw .queryTooLong }
    self.pairs = pairs
  }

  /// The value of a field with spaces around it cut off; empty where the field is empty or missing.
  func text(_ name: String) -> String {
    pairs.last { $0.name == name }?.value.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
  }

  /// Every value of a field that may be sent several times, such as a list of boxes that were ticked.
  func texts(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// A field that takes one of a few values; `nil` where it is empty or missing.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of _: Value.Type
  ) throws(BadRequest) -> Value? {
    let word = text(name)
    if word.isEmpty { return nil }
    guard let value = Value(rawValue: word) else {
      throw .notAChoice(field: name, value: word, choices: Value.allCases.map(\.rawValue))
    }
    return value
  }

  /// A field that takes a whole number; `nil` where it is empty or missing.
  func number(_ name: String, in range: ClosedRange<Int>) throws(BadRequest) -> Int? {
    let word = text(name)
    if word.isEmpty { return nil }
    guard let value = Int(word), range.contains(value) else {
      throw .notANumber(field: name, value: word, range: range)
    }
    return value
  }

  /// A field of free words; `nil` where it is empty or missing.
  func words(_ name: String, maximumLength: Int = 200) throws(BadRequest) -> String? {
    let words = text(name)
    guard words.count <= maximumLength else { throw .tooLong(field: name, maximum: maximumLength) }
    return words.isEmpty ? nil : words
  }
}

/// A request that cannot be answered as it was put, and what to put instead.
enum BadRequest: Refusal, Hashable {
  case queryTooLong
  case queryNotText
  case notAChoice(field: String, value: String, choices: [String])
  case notANumber(field: String, value: String, range: ClosedRange<Int>)
  case tooLong(field: String, maximum: Int)
  case bodyTooLong
  case formExpected
  case notAFigure(String)
  case notADay(String)
  case notARegion(String)
  case multipartDamaged(MultipartDamage)
  case tooManyParts(limit: Int)
  /// A file over `limit` bytes, by its cleaned name.
  case fileTooLarge(name: String, limit: Int)

  var reason: Phrase {
    switch self {
    case .queryTooLong: Phrase.Refused.queryTooLong
    case .queryNotText: Phrase.Refused.queryNotText
    case .notAChoice(let field, let value, let choices):
      Phrase.Refused.notAChoice(field: field, value: Self.short(value), choices: choices)
    case .notANumber(let field, let value, let range):
      Phrase.Refused.notANumber(
        field: field, value: Self.short(value), low: range.lowerBound, high: range.upperBound)
    case .tooLong(let field, let maximum): Phrase.Refused.tooLong(field: field, maximum: maximum)
    case .bodyTooLong: Phrase.Refused.bodyTooLong
    case .formExpected: Phrase.Refused.formExpected
    case .notAFigure(let text): Phrase.WhatIf.notAFigure(Self.short(text))
    case .notADay(let text): Phrase.Record.badDay(Self.short(text))
    case .notARegion(let text): .badRegionCode(Self.short(text))
    case .multipartDamaged(let damage): damage.reason
    case .tooManyParts(let limit): Phrase.Uploading.tooManyParts(limit: limit)
    case .fileTooLarge(let name, let limit): Phrase.Uploading.fileTooLarge(name, limit: limit)
    }
  }

  private static func short(_ value: String) -> String { value.count > 40 ? value.prefix(40) + "…" : value }
}

extension Supposition {
  /// Read from `?year=&value=`; `nil` where no value is given.
  init?(_ query: Query) throws(BadRequest) {
    let text = query.text("value")
    guard !text.isEmpty else { return nil }
    guard let year = try query.number("year", in: 1900...2100) else {
      throw .notANumber(field: "year", value: "", range: 1900...2100)
    }
    guard text.count <= 20, let figure = Figure(printed: text) else { throw .notAFigure(text) }
    self.init(year: year, figure: figure)
  }
}
