import Rounds
import Wording

/// The one shape of every error under `/api`: `{"error": {"status", "code", "reason"}}`, with `place` where a part of
/// the request is at fault.
struct APIError: Hashable, Sendable {
  let code: APICode
  let reason: Phrase
  /// A JSON pointer into the body that was sent (RFC 6901), or a header's name; empty where no part is at fault.
  var place = ""
  /// Fields that somebody else changed meanwhile.
  var conflicts: [Conflict] = []
  /// The revision that stands there now, where another was expected.
  var revision: Int?
  /// Checks that hold up a return.
  var findings: [CheckFinding] = []

  /// A field that both changed.
  struct Conflict: Hashable, Sendable {
    let place, theirs, mine: String
  }

  init(_ code: APICode, _ reason: Phrase, at place: String = "") {
    self.code = code
    self.reason = reason
    self.place = place
  }

  /// The error alone, as it also stands beside an item.
  func json(_ language: Language) -> JSON {
    var members: [(String, JSON)] = [
      ("status", .number(code.status.rawValue)), ("code", .text(code.rawValue)), ("reason", .text(reason(language))),
    ]
    if !place.isEmpty { members.append(("place", .text(place))) }
    if !conflicts.isEmpty {
      let all = conflicts.map { one -> JSON in
        ["place": .text(one.place), "theirs": .text(one.theirs), "mine": .text(one.mine)]
      }
      members.append(("conflicts", .array(all)))
    }
    if let revision { members.append(("revision", .number(revision))) }
    if !findings.isEmpty { members.append(("findings", .array(findings.map { $0.json(language) }))) }
    return .object(members)
  }

  /// The whole body.
  func bytes(_ language: Language) -> [UInt8] { (["error": json(language)] as JSON).bytes }
}

/// A request under `/api` that cannot be met.
struct APIRefusal: Refusal, Hashable {
  let error: APIError

  init(_ error: APIError) { self.error = error }
  init(_ code: APICode, _ reason: Phrase, at place: String = "") {
    error = APIError(code, reason, at: place)
  }

  var reason: Phrase { error.reason }
}

extension APIError {
  /// Why a step of the review cannot be taken.
  init(_ refusal: ReviewRefusal) {
    let code: APICode =
      switch refusal {
      case .wrongStage, .signedAlready, .nothingChanged, .dropped: .wrongStage
      case .notAllowed: .forbidden
      case .notOfUnit: .notYours
      case .reasonMissing: .missingField
      case .checksOpen: .checksOpen
      case .outsideTerm: .outsideTerm
      }
    self.init(code, refusal.reason)
    if case .checksOpen(let open) = refusal { findings = open }
  }
}
