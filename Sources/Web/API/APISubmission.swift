import Operations
import Rounds
import Wording

/// What a unit's system hands in: items, each with the revision that it read.
struct APISubmission {
  let entries: [SubmitReturns.Entry]

  /// Items in one body.
  static let count = 1...500
  /// Characters an item's identifier may have: an indicator's name among them.
  static let longestID = 300

  /// What was sent. Throws `APIRefusal`, naming the place.
  init(_ body: JSONReader) throws(APIRefusal) {
    guard let items = try body.fields(["items"])["items"] else {
      throw APIRefusal(.missingField, Phrase.API.missingField("items"), at: "/items")
    }
    var entries: [SubmitReturns.Entry] = []
    var seen: Set<Assignment.ID> = []
    for one in try items.elements(Self.count) {
      let fields = try one.fields(["item", "basis"])
      guard let item = fields["item"] else { throw one.refusal(.missingField, Phrase.API.missingField("item")) }
      guard let basis = fields["basis"] else { throw one.refusal(.missingField, Phrase.API.missingField("basis")) }
      let id = Assignment.ID(try item.text(atMost: Self.longestID))
      guard seen.insert(id).inserted else { throw item.refusal(.itemTwice, Phrase.API.itemTwice) }
      entries.append(.init(assignment: id, basis: try basis.whole(in: APIItemBody.revisions)))
    }
    self.entries = entries
  }

  /// The key that a submission must bear. Throws where there is none, or none that can be kept.
  static func key(_ header: String) throws(APIRefusal) -> String {
    guard !header.isEmpty else { throw APIRefusal(.keyMissing, Phrase.API.keyMissing, at: "Idempotency-Key") }
    guard header.utf8.count <= 100, header.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else {
      throw APIRefusal(.badKey, Phrase.API.badKey, at: "Idempotency-Key")
    }
    return header
  }

  /// The answer: every item by itself.
  func answer(_ outcomes: [SubmitReturns.Outcome], _ language: Language) -> JSON {
    var submitted = 0
    var items: [JSON] = []
    for (place, (entry, outcome)) in zip(entries, outcomes).enumerated() {
      var members: [(String, JSON)] = [("item", .text(entry.assignment.text))]
      func stands(_ one: Return, _ word: String) {
        members += [
          ("outcome", .text(word)), ("revision", .number(one.revision)), ("stage", .text(one.stage.rawValue)),
        ]
      }
      var error: APIError?
      switch outcome {
      case .submitted(let one):
        submitted += 1
        stands(one, "submitted")
      case .changed(let one):
        stands(one, "refused")
        error = APIError(.changedMeanwhile, Phrase.API.changedMeanwhile(one.revision))
        error?.revision = one.revision
      case .refused(let one, let refusal):
        stands(one, "refused")
        error = APIError(refusal)
      case .unknown:
        members.append(("outcome", "refused"))
        error = APIError(.noSuchItem, Phrase.Round.noSuchAssignment(JSONReader.short(entry.assignment.text)))
      }
      if var error {
        error.place = "/items/\(place)"
        members.append(("error", error.json(language)))
      }
      items.append(.object(members))
    }
    return [
      "submitted": .number(submitted), "refused": .number(items.count - submitted), "items": .array(items),
    ]
  }
}
