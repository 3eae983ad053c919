/// The addresses of evaluations.
enum EvaluationRoute: Hashable, Sendable {
  case list
  case evaluation(String)
  case result(String)
  case part(String, part: String)
  case evidence(String, part: String)
  case evidenceFile(String, part: String, sha256: String)
  case evidenceRemoval(String, part: String, sha256: String)

  /// The route of a path's segments behind `evaluations`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .list
    case 1: self = .evaluation(rest[0])
    case 2 where rest[1] == "result": self = .result(rest[0])
    case 3 where rest[1] == "parts": self = .part(rest[0], part: rest[2])
    case 4 where rest[1] == "parts" && rest[3] == "evidence": self = .evidence(rest[0], part: rest[2])
    case 5 where rest[1] == "parts" && rest[3] == "evidence":
      self = .evidenceFile(rest[0], part: rest[2], sha256: rest[4])
    case 6 where rest[1] == "parts" && rest[3] == "evidence" && rest[5] == "remove":
      self = .evidenceRemoval(rest[0], part: rest[2], sha256: rest[4])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .list: .evaluations
    case .evaluation: .evaluation
    case .result: .evaluationResult
    case .part: .evaluationPart
    case .evidence: .evaluationEvidence
    case .evidenceFile: .evaluationEvidenceFile
    case .evidenceRemoval: .evaluationEvidenceRemoval
    }
  }

  /// What a post may do with an evaluation is asked where the evaluation is known.
  var demand: Demand { .right(.readEvaluations) }

  var manner: Route.Manner {
    switch self {
    case .list, .evaluation, .part: .both
    case .result, .evidenceFile: .shown
    case .evidence, .evidenceRemoval: .posted
    }
  }

  var carriesFiles: Bool {
    switch self {
    case .evidence: true
    case .list, .evaluation, .result, .part, .evidenceFile, .evidenceRemoval: false
    }
  }

  /// Bytes and fields a form may have: a sheet holds dozens of matters, each with pages of words.
  var room: (bytes: Int, fields: Int) {
    switch self {
    case .part: (3 << 19, 2_048)
    case .evaluation: (1 << 20, 512)
    case .list, .result, .evidence, .evidenceFile, .evidenceRemoval: (64 * 1024, 512)
    }
  }
}
