/// The addresses of orders.
enum OrderRoute: Hashable, Sendable {
  case register
  /// Where notices for several warnings are issued.
  case notices
  case order(String)
  case letter(String)
  case evidence(String)
  case evidenceFile(String, sha256: String)
  case evidenceRemoval(String, sha256: String)

  /// The route of a path's segments behind `orders`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .register
    case 1 where rest[0] == "notices": self = .notices
    case 1: self = .order(rest[0])
    case 2 where rest[1] == "letter.docx": self = .letter(rest[0])
    case 2 where rest[1] == "evidence": self = .evidence(rest[0])
    case 3 where rest[1] == "evidence": self = .evidenceFile(rest[0], sha256: rest[2])
    case 4 where rest[1] == "evidence" && rest[3] == "remove": self = .evidenceRemoval(rest[0], sha256: rest[2])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .register: .orders
    case .notices: .orderNotices
    case .order: .order
    case .letter: .orderLetter
    case .evidence: .orderEvidence
    case .evidenceFile: .orderEvidenceFile
    case .evidenceRemoval: .orderEvidenceRemoval
    }
  }

  /// Whose step it is, is asked where the order is known.
  var demand: Demand { .right(.readOrders) }

  var manner: Route.Manner {
    switch self {
    case .register, .order, .notices: .both
    case .letter, .evidenceFile: .shown
    case .evidence, .evidenceRemoval: .posted
    }
  }

  var carriesFiles: Bool { if case .evidence = self { true } else { false } }

  /// Bytes and fields a form may have: 20,000 Chinese characters travel as nine bytes each.
  var room: (bytes: Int, fields: Int) { (512 * 1024, 1_024) }
}
