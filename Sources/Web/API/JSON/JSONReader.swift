import Foundation
import Wording

/// A value of a body that was sent, with its place: reads what is expected there and refuses everything else by name.
struct JSONReader {
  let value: JSON
  /// A JSON pointer (RFC 6901); empty for the whole body.
  let place: String

  /// The body of a request. Throws `APIRefusal` where it is not said to be JSON, or is none.
  init(body incoming: Incoming) throws(APIRefusal) {
    let kind = incoming.contentType.lowercased().split(separator: ";").first.map { String($0) } ?? ""
    guard kind.trimmingCharacters(in: .whitespaces) == "application/json" else {
      throw APIRefusal(.notJSON, Phrase.API.notJSON)
    }
    do {
      value = try JSONScanner.value(of: incoming.body)
    } catch {
      throw APIRefusal(.badJSON, Phrase.API.badJSON(error.words, at: error.offset))
    }
    place = ""
  }

  private init(_ value: JSON, at place: String) {
    self.value = value
    self.place = place
  }

  /// A part's place below this one.
  private func below(_ name: String) -> String { "\(place)/\(JSONReader.escaped(name))" }

  /// A name as it stands in a pointer.
  static func escaped(_ name: String) -> String { name.replacing("~", with: "~0").replacing("/", with: "~1") }

  func refusal(_ code: APICode, _ reason: Phrase) -> APIRefusal { APIRefusal(code, reason, at: place) }

  private func wrongType(_ wanted: Phrase) -> APIRefusal { refusal(.wrongType, Phrase.API.wrongType(wanted)) }

  /// The members of an object of known fields.
  func fields(_ known: [String]) throws(APIRefusal) -> [String: JSONReader] {
    let all = try members(atMost: .max)
    for one in all where !known.contains(one.name) {
      throw one.reader.refusal(.unknownField, Phrase.API.unknownField(Self.short(one.name), known: known))
    }
    return Dictionary(all.map { ($0.name, $0.reader) }, uniquingKeysWith: { first, _ in first })
  }

  /// The members of an object whose names are data.
  func members(atMost most: Int) throws(APIRefusal) -> [(name: String, reader: JSONReader)] {
    guard case .object(let members) = value else { throw wrongType(Phrase.API.object) }
    guard members.count <= most else { throw refusal(.outOfRange, Phrase.API.tooMany(most)) }
    return members.map { ($0.name, JSONReader($0.value, at: below($0.name))) }
  }

  /// The values of an array.
  func elements(_ count: ClosedRange<Int>) throws(APIRefusal) -> [JSONReader] {
    guard case .array(let values) = value else { throw wrongType(Phrase.API.array) }
    guard count.contains(values.count) else {
      throw refusal(.outOfRange, Phrase.API.count(from: count.lowerBound, to: count.upperBound))
    }
    return values.enumerated().map { JSONReader($0.element, at: below("\($0.offset)")) }
  }

  var isNull: Bool { value == .null }

  /// Words; `null` stands for none.
  func words(atMost most: Int) throws(APIRefusal) -> String {
    if isNull { return "" }
    return try text(atMost: most)
  }

  /// A text of printable characters and line breaks, spaces around it cut off.
  func text(atMost most: Int) throws(APIRefusal) -> String {
    guard case .text(let text) = value else { throw wrongType(Phrase.API.text) }
    guard text.unicodeScalars.count <= most else { throw refusal(.outOfRange, Phrase.API.tooLong(most)) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": continue
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": throw refusal(.badCharacter, Phrase.API.badCharacter)
      default: continue
      }
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A whole number, written without point or exponent.
  func whole(in range: ClosedRange<Int>) throws(APIRefusal) -> Int {
    guard case .number(let literal) = value, !literal.contains(where: { ".eE".contains($0) }) else {
      throw wrongType(Phrase.API.whole)
    }
    guard let number = Int(literal), range.contains(number) else {
      throw refusal(.outOfRange, Phrase.API.range(from: range.lowerBound, to: range.upperBound))
    }
    return number
  }

  /// One of a few words; `null` stands for none.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) throws(APIRefusal) -> Value? {
    if isNull { return nil }
    guard case .text(let text) = value else { throw wrongType(Phrase.API.text) }
    guard let found = Value(rawValue: text) else {
      throw refusal(.badChoice, Phrase.API.badChoice(Value.allCases.map(\.rawValue)))
    }
    return found
  }

  /// A figure with its decimals as they were written: "12.30", 12.30 and 1.23e1 are text, never binary numbers.
  func figure() throws(APIRefusal) -> String {
    switch value {
    case .number(let literal):
      guard let plain = PlainFigure(number: literal) else { throw refusal(.badFigure, Phrase.API.badFigure) }
      return plain.text
    case .text(let text):
      guard let plain = PlainFigure(text: text) else { throw refusal(.badFigure, Phrase.API.badFigure) }
      return plain.text
    default: throw wrongType(Phrase.API.figure)
    }
  }

  static func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}

extension JSONFault {
  /// What is wrong, in words.
  var words: Phrase {
    switch problem {
    case .notUTF8: Phrase.API.notUTF8
    case .leftOver: Phrase.API.leftOver
    case .noValue: Phrase.API.noValue
    case .tooDeep: Phrase.API.tooDeep(JSONScanner.deepest)
    case .badNumber: Phrase.API.badNumber
    case .controlCharacter: Phrase.API.badCharacter
    case .openText: Phrase.API.openText
    case .badEscape: Phrase.API.badEscape
    case .expected(let sign): Phrase.API.expected(String(sign))
    case .twice(let name): Phrase.API.twice(JSONReader.short(name))
    }
  }
}
