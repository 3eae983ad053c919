import Foundation
import PlanModel
import Rounds
import Wording

/// What a unit's system sends for one item: the fields that it names, and the revision that it read.
///
/// A field that is left out stays as it was; `null` empties it.
struct APIItemBody {
  private let basis: Int?
  private let cells: [(id: CellID, reader: JSONReader, answer: CellAnswer)]
  private let source: String?
  private let note: String?
  private let explanations: [(key: String, reader: JSONReader, words: String)]
  private let progress: Progress?
  private let progressPlace: JSONReader?

  private struct Progress {
    var state: TaskProgress.State??
    var done: String?
    var nextYear: String?
  }

  /// The fields of the body, in the order in which they are told.
  static let fields = ["basis", "cells", "source", "note", "explanations", "progress"]
  /// The highest revision there can be.
  static let revisions = 0...1_000_000
  /// Cells or explanations in one body.
  static let mostMembers = 500
  /// Characters a source may have.
  static let longestSource = 500
  /// Characters any other words may have.
  static let longestWords = 4000

  /// What was sent. Throws `APIRefusal`, naming the place.
  init(_ body: JSONReader) throws(APIRefusal) {
    let fields = try body.fields(Self.fields)
    basis = if let reader = fields["basis"], !reader.isNull { try reader.whole(in: Self.revisions) } else { nil }
    var cells: [(CellID, JSONReader, CellAnswer)] = []
    if let reader = fields["cells"], !reader.isNull {
      for one in try reader.members(atMost: Self.mostMembers) {
        cells.append((CellID(one.name), one.reader, try Self.answer(one.reader)))
      }
    }
    self.cells = cells
    source = try fields["source"]?.words(atMost: Self.longestSource)
    note = try fields["note"]?.words(atMost: Self.longestWords)
    var explanations: [(String, JSONReader, String)] = []
    if let reader = fields["explanations"], !reader.isNull {
      for one in try reader.members(atMost: Self.mostMembers) {
        explanations.append((one.name, one.reader, try one.reader.words(atMost: Self.longestWords)))
      }
    }
    self.explanations = explanations
    if let reader = fields["progress"], !reader.isNull {
      let fields = try reader.fields(["state", "done", "nextYear"])
      var progress = Progress()
      if let state = fields["state"] { progress.state = try state.choice(TaskProgress.State.self) }
      progress.done = try fields["done"]?.words(atMost: Self.longestWords)
      progress.nextYear = try fields["nextYear"]?.words(atMost: Self.longestWords)
      self.progress = progress
      progressPlace = reader
    } else {
      progress = nil
      progressPlace = nil
    }
  }

  /// `{"value": "12.30"}` or `{"missing": "notCollected"}`, not both; `null` or `{}` for an empty cell.
  private static func answer(_ reader: JSONReader) throws(APIRefusal) -> CellAnswer {
    if reader.isNull { return CellAnswer() }
    let fields = try reader.fields(["value", "missing"])
    var answer = CellAnswer()
    if let value = fields["value"], !value.isNull { answer.typed = try value.figure() }
    answer.missing = try fields["missing"]?.choice(MissingReason.self)
    if fields.count > 1 { throw reader.refusal(.wrongType, Phrase.API.valueAndReason) }
    return answer
  }

  /// The revision it starts from: the body's, or the one that `If-Match` names.
  func basis(orMatching match: String?) throws(APIRefusal) -> Int {
    guard let match else {
      guard let basis else { throw APIRefusal(.basisMissing, Phrase.API.basisMissing, at: "/basis") }
      return basis
    }
    guard let tag = APIRevisionTag(header: match) else {
      throw APIRefusal(.badRequest, Phrase.API.badMatch, at: "If-Match")
    }
    guard basis == nil || basis == tag.revision else {
      throw APIRefusal(.outOfRange, Phrase.API.basisDiffers, at: "/basis")
    }
    return tag.revision
  }

  /// What is to stand there: `base` with the fields that were sent. Throws where one does not belong to the item.
  func content(over base: ReturnContent, of assignment: Assignment) throws(APIRefusal) -> ReturnContent {
    var content = base
    for one in cells {
      guard assignment.cell(one.id) != nil else {
        throw one.reader.refusal(
          .unknownCell,
          Phrase.API.unknownCell(JSONReader.short(one.id.text), cells: assignment.cells.map(\.id.text)))
      }
      content[one.id] = one.answer
    }
    if let source { content.source = source }
    if let note { content.note = note }
    for one in explanations {
      let parts = one.key.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      guard let rule = parts.first, !rule.isEmpty, rule.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), rule.count <= 60,
        parts.count == 1 || assignment.cell(CellID(String(parts[1]))) != nil
      else { throw one.reader.refusal(.unknownField, Phrase.API.unknownExplanation(JSONReader.short(one.key))) }
      content.explanations[one.key] = one.words.isEmpty ? nil : one.words
    }
    if let progress, let progressPlace {
      guard assignment.kind != .figures else { throw progressPlace.refusal(.unknownField, Phrase.API.noProgress) }
      if let state = progress.state { content.progress.state = state }
      if let done = progress.done { content.progress.done = done }
      if let nextYear = progress.nextYear { content.progress.nextYear = nextYear }
    }
    return content
  }
}

/// The tag of an item as it was read: its revision, and what else was told of it.
struct APIRevisionTag: Hashable, Sendable {
  let revision: Int

  /// `ETag` for a body: strong, for findings may change without the revision.
  static func header(_ revision: Int, _ body: [UInt8]) -> String { "\"\(revision).\(Fingerprint.of(body))\"" }

  /// What `If-Match` may be, as a pattern for the document.
  static let pattern = "^\"[0-9]{1,7}(\\.[0-9a-f]{16})?\"$"

  /// Read from `If-Match`: one tag as this API gave it, or the revision alone in quotes.
  init?(header: String) {
    let words = header.trimmingCharacters(in: .whitespaces)
    guard let match = words.wholeMatch(of: /"([0-9]{1,7})(\.[0-9a-f]{16})?"/), let revision = Int(match.1),
      APIItemBody.revisions.contains(revision)
    else { return nil }
    self.revision = revision
  }
}

extension ReturnMerge.Field {
  /// Its place in the body of an item.
  var place: String {
    switch self {
    case .cell(let id): "/cells/\(JSONReader.escaped(id.text))"
    case .source: "/source"
    case .note: "/note"
    case .explanation(let key): "/explanations/\(JSONReader.escaped(key))"
    case .evidence: "/evidence"
    case .state: "/progress/state"
    case .done: "/progress/done"
    case .nextYear: "/progress/nextYear"
    }
  }
}
