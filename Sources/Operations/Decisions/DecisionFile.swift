import Foundation
import PlanModel
import Wording

/// A decision before it is on record: without an identifier or a time of its own, where the file gives none.
public struct DecisionDraft: Hashable, Sendable {
  /// The identifier the file gives; `nil` where one is to be made.
  public let id: Decision.ID?
  /// What is decided.
  public let subject: Decision.Subject
  /// Who decided.
  public let author: String
  /// Why.
  public let reason: String
  /// When, where the file says so; otherwise the time of recording counts.
  public let at: Date?
  /// Where it stands in its file; empty where there is none.
  let place: String

  /// A draft that is checked when it is recorded.
  public init(
    id: Decision.ID? = nil, subject: Decision.Subject, author: String, reason: String, at: Date? = nil
  ) {
    self.init(id: id, subject: subject, author: author, reason: reason, at: at, place: "")
  }

  init(
    id: Decision.ID?, subject: Decision.Subject, author: String, reason: String, at: Date?, place: String
  ) {
    self.id = id
    self.subject = subject
    self.author = author
    self.reason = reason
    self.at = at
    self.place = place
  }
}

/// Reads decisions from JSON:
///
/// ```
/// { "author": "…",                       who decided, where a decision names nobody else
///   "decisions": [
///     { "kind": "unitAlias",       "text": "市人社局", "unit": "市人力社保局", "reason": "…" },
///     { "kind": "unitDistinct",    "text": "…", "unit": "…", "reason": "…" },
///     { "kind": "targetReading",   "plan": "…", "indicator": "…", "phrase": "45左右",
///                                  "rule": { "type": "about", "value": "45", … }, "reason": "…" },
///     { "kind": "indicatorDomain", "plan": "…", "indicator": "…", "domain": "…", "reason": "…" },
///     { "kind": "correction",      "plan": "…", "field": "lead", "printed": "…", "corrected": "…", "reason": "…" },
///     { "kind": "region",          "name": "云溪市", "code": "500105", "reason": "…" },
///     { "kind": "judgement",       "plan": "…", "indicator": "…", "phrase": "明显降低", "year": 2025,
///                                  "outcome": "onTrack", "evidence": "…", "reason": "…" } ] }
/// ```
///
/// Each may have `id`, `author` and `at` (ISO 8601) of its own. Rules are those of docs/reading-json.md. A key
/// that is not known is refused: it is a slip more often than not.
public enum DecisionFile {
  /// The decisions of a file, in order. Throws `DecisionRefusal`, which names the place.
  public static func drafts(from data: Data) throws -> [DecisionDraft] {
    guard let json = try? JSONSerialization.jsonObject(with: data), let root = json as? [String: Any] else {
      throw DecisionRefusal("", .decisionFileIsNoJSON)
    }
    let file = DecisionObject(fields: root, place: "")
    try file.allowOnly(["author", "decisions"])
    guard root["decisions"] != nil else { throw DecisionRefusal("", .decisionFieldMissing("decisions")) }
    guard let list = root["decisions"] as? [Any] else {
      throw DecisionRefusal("decisions", .decisionValueInvalid(.listValue))
    }
    let author = try file.optionalText("author")
    return try list.enumerated().map { index, entry in
      let place = "decisions[\(index)]"
      guard let fields = entry as? [String: Any] else {
        throw DecisionRefusal(place, .decisionValueInvalid(Phrase(verbatim: "{…}")))
      }
      return try draft(DecisionObject(fields: fields, place: place), fileAuthor: author)
    }
  }

  private static func draft(_ object: DecisionObject, fileAuthor: String?) throws -> DecisionDraft {
    let kind = try object.choice("kind", of: Kind.self)
    try object.allowOnly(["kind", "id", "author", "reason", "at"] + kind.fields)
    return DecisionDraft(
      id: try object.optionalText("id").map { Decision.ID($0) }, subject: try subject(kind, object),
      author: try object.optionalText("author") ?? fileAuthor ?? "", reason: try object.text("reason"),
      at: try object.optionalTime("at"), place: object.place)
  }

  private static func subject(_ kind: Kind, _ object: DecisionObject) throws -> Decision.Subject {
    func plan() throws -> Plan.ID { Plan.ID(try object.text("plan")) }
    func indicator() throws -> Indicator.ID { Indicator.ID(name: try object.text("indicator")) }
    switch kind {
    case .unitAlias:
      return .unitAlias(text: try object.text("text"), unit: try object.text("unit"))
    case .unitDistinct:
      return .unitDistinct(text: try object.text("text"), unit: try object.text("unit"))
    case .targetReading:
      return .targetReading(
        plan: try plan(), indicator: try indicator(), phrase: try object.text("phrase"), rule: try object.rule("rule"))
    case .indicatorDomain:
      return .indicatorDomain(plan: try plan(), indicator: try indicator(), domain: try object.text("domain"))
    case .correction:
      return .correction(
        plan: try plan(), field: try object.choice("field", of: Decision.Field.self),
        printed: try object.text("printed"), corrected: try object.text("corrected"))
    case .region:
      guard let code = RegionCode(try object.text("code")) else {
        throw DecisionRefusal("\(object.place).code", .decisionValueInvalid(.regionCodeValue))
      }
      return .region(name: try object.text("name"), code: code)
    case .judgement:
      return .judgement(
        plan: try plan(), indicator: try indicator(), phrase: try object.text("phrase"),
        year: try object.year("year"), outcome: try object.choice("outcome", of: JudgedOutcome.self),
        evidence: try object.text("evidence"))
    }
  }

  private enum Kind: String, CaseIterable {
    case unitAlias, unitDistinct, targetReading, indicatorDomain, correction, region, judgement

    var fields: [String] {
      switch self {
      case .unitAlias, .unitDistinct: ["text", "unit"]
      case .targetReading: ["plan", "indicator", "phrase", "rule"]
      case .indicatorDomain: ["plan", "indicator", "domain"]
      case .correction: ["plan", "field", "printed", "corrected"]
      case .region: ["name", "code"]
      case .judgement: ["plan", "indicator", "phrase", "year", "outcome", "evidence"]
      }
    }
  }
}
