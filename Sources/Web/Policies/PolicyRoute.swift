/// The addresses of assessments of drafts.
enum PolicyRoute: Hashable, Sendable {
  case register
  case statistics
  case submission
  case rules
  case policy(String)
  case text(String)
  case original(String, sha256: String)
  case letter(String)
  case letterFile(String)

  /// The route of a path's segments behind `policies`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .register
    case 1 where rest[0] == "statistics": self = .statistics
    case 1 where rest[0] == "new": self = .submission
    case 1 where rest[0] == "rules": self = .rules
    case 1: self = .policy(rest[0])
    case 2 where rest[1] == "text": self = .text(rest[0])
    case 2 where rest[1] == "opinion": self = .letter(rest[0])
    case 2 where rest[1] == "opinion.docx": self = .letterFile(rest[0])
    case 3 where rest[1] == "original": self = .original(rest[0], sha256: rest[2])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .register: .policies
    case .statistics: .policyStatistics
    case .submission: .policySubmission
    case .rules: .policyRules
    case .policy: .policy
    case .text: .policyText
    case .original: .policyOriginal
    case .letter: .policyLetter
    case .letterFile: .policyLetterFile
    }
  }

  /// What of a draft is shown is asked where the draft is known: `PolicyRule.mayRead`.
  var demand: Demand { .right(.readPolicies) }

  var manner: Route.Manner {
    switch self {
    case .submission, .rules, .policy: .both
    case .register, .statistics, .original, .letter, .letterFile: .shown
    case .text: .posted
    }
  }

  var carriesFiles: Bool {
    switch self {
    case .submission, .text: true
    case .register, .statistics, .rules, .policy, .original, .letter, .letterFile: false
    }
  }

  /// Bytes and fields a form may have: twenty proposals of 10,000 Chinese characters, each of which travels as nine bytes.
  var room: (bytes: Int, fields: Int) { (4 << 20, 512) }
}

extension MultipartLimits {
  /// For drafts: a text of 200,000 characters and a self-assessment beside one file.
  static let policies = MultipartLimits(parts: 600, headerBytes: 4 << 10, fieldBytes: 4 << 20, fileBytes: 20 << 20)
}
