/// The addresses of commendations.
enum CommendationRoute: Hashable, Sendable {
  case register
  case certificates
  case commendation(String)
  case evidence(String)
  case evidenceFile(String, sha256: String)
  case evidenceRemoval(String, sha256: String)

  /// The route of a path's segments behind `commendations`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .register
    case 1 where rest[0] == "certificates": self = .certificates
    case 1: self = .commendation(rest[0])
    case 2 where rest[1] == "evidence": self = .evidence(rest[0])
    case 3 where rest[1] == "evidence": self = .evidenceFile(rest[0], sha256: rest[2])
    case 4 where rest[1] == "evidence" && rest[3] == "remove": self = .evidenceRemoval(rest[0], sha256: rest[2])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .register: .commendations
    case .certificates: .commendationCertificates
    case .commendation: .commendation
    case .evidence: .commendationEvidence
    case .evidenceFile: .commendationEvidenceFile
    case .evidenceRemoval: .commendationEvidenceRemoval
    }
  }

  /// Names stand in it: whoever only reads plans on a wall does not see it.
  var demand: Demand { .right(.readEvaluations) }

  var manner: Route.Manner {
    switch self {
    case .register, .commendation: .both
    case .certificates, .evidenceFile: .shown
    case .evidence, .evidenceRemoval: .posted
    }
  }

  var carriesFiles: Bool {
    switch self {
    case .evidence: true
    case .register, .certificates, .commendation, .evidenceFile, .evidenceRemoval: false
    }
  }

  /// Bytes and fields a form may have: 20,000 Chinese characters travel as nine bytes each.
  var room: (bytes: Int, fields: Int) { (512 * 1024, 512) }
}
