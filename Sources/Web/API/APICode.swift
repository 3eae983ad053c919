/// What an error under `/api` is, for programs: never renamed, whatever the words beside it say.
enum APICode: String, Hashable, Sendable, CaseIterable {
  case badRequest = "bad-request"
  case badJSON = "bad-json"
  case keyMissing = "key-missing"
  case unauthorized
  case forbidden
  case notYours = "not-yours"
  case notFound = "not-found"
  case noSuchRound = "no-such-round"
  case noSuchItem = "no-such-item"
  case methodNotAllowed = "method-not-allowed"
  case changedMeanwhile = "changed-meanwhile"
  case wrongStage = "wrong-stage"
  case outsideTerm = "outside-term"
  case tooLarge = "too-large"
  case notJSON = "not-json"
  case unknownHost = "unknown-host"
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case wrongType = "wrong-type"
  case outOfRange = "out-of-range"
  case badCharacter = "bad-character"
  case badFigure = "bad-figure"
  case badChoice = "bad-choice"
  case badKey = "bad-key"
  case unknownCell = "unknown-cell"
  case noSuchRevision = "no-such-revision"
  case itemTwice = "item-twice"
  case keyReused = "key-reused"
  case checksOpen = "checks-open"
  case refused
  case basisMissing = "basis-missing"
  case broken

  /// The status it is sent with.
  var status: Answer.Status {
    switch self {
    case .badRequest, .badJSON, .keyMissing, .badKey: .badRequest
    case .unauthorized: .unauthorized
    case .forbidden, .notYours: .forbidden
    case .notFound, .noSuchRound, .noSuchItem: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .changedMeanwhile, .wrongStage, .outsideTerm: .conflict
    case .tooLarge: .contentTooLarge
    case .notJSON: .unsupportedMediaType
    case .unknownHost: .misdirected
    case .unknownField, .missingField, .wrongType, .outOfRange, .badCharacter, .badFigure, .badChoice, .unknownCell,
      .noSuchRevision, .itemTwice, .keyReused, .checksOpen, .refused:
      .unprocessable
    case .basisMissing: .preconditionRequired
    case .broken: .broken
    }
  }

  /// What a status means where nothing more exact is known.
  init(_ status: Answer.Status) {
    self =
      switch status {
      case .badRequest: .badRequest
      case .unauthorized: .unauthorized
      case .forbidden: .forbidden
      case .notFound: .notFound
      case .methodNotAllowed: .methodNotAllowed
      case .conflict: .changedMeanwhile
      case .contentTooLarge: .tooLarge
      case .unsupportedMediaType: .notJSON
      case .misdirected: .unknownHost
      case .preconditionRequired: .basisMissing
      case .ok, .seeOther, .unprocessable: .refused
      case .broken: .broken
      }
  }
}
