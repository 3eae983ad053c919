/// The addresses of what supporting units contribute, below an item of a round.
enum ContributionRoute: Hashable, Sendable {
  case contribution(Place)
  case evidence(Place)
  case evidenceFile(Place, sha256: String)
  case evidenceRemoval(Place, sha256: String)

  /// Whose contribution to what.
  struct Place: Hashable, Sendable {
    let round: String
    let item: String
    let unit: String
  }

  /// The route of `rounds/{round}/items/{item}/contributions/…`; `nil` where there is none.
  init?(_ segments: [String]) {
    guard segments.count >= 6 else { return nil }
    let place = Place(round: segments[1], item: segments[3], unit: segments[5])
    switch segments.count {
    case 6: self = .contribution(place)
    case 7 where segments[6] == "evidence": self = .evidence(place)
    case 8 where segments[6] == "evidence": self = .evidenceFile(place, sha256: segments[7])
    case 9 where segments[6] == "evidence" && segments[8] == "remove":
      self = .evidenceRemoval(place, sha256: segments[7])
    default: return nil
    }
  }

  var place: Place {
    switch self {
    case .contribution(let place), .evidence(let place), .evidenceFile(let place, _), .evidenceRemoval(let place, _):
      place
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .contribution: .contribution
    case .evidence: .contributionEvidence
    case .evidenceFile: .contributionEvidenceFile
    case .evidenceRemoval: .contributionEvidenceRemoval
    }
  }

  /// Whose it is is asked where the round is known.
  var demand: Demand { .right(.readRounds) }

  var manner: Route.Manner {
    switch self {
    case .contribution: .both
    case .evidenceFile: .shown
    case .evidence, .evidenceRemoval: .posted
    }
  }

  var carriesFiles: Bool {
    switch self {
    case .evidence: true
    case .contribution, .evidenceFile, .evidenceRemoval: false
    }
  }

  /// Bytes and fields a form may have: 10,000 Chinese characters travel as nine bytes each.
  var room: (bytes: Int, fields: Int) { (256 * 1024, 32) }
}
