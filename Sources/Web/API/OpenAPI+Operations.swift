import Wording

extension OpenAPI {
  /// Every method of every address under `/api`.
  static let operations: [OpenAPIOperation] = [
    OpenAPIOperation(
      pattern: .apiRounds, method: .get, id: "listRounds", summary: Phrase.OpenAPI.listRounds, answer: "Rounds"),
    OpenAPIOperation(
      pattern: .apiRound, method: .get, id: "readRound", summary: Phrase.OpenAPI.readRound, answer: "RoundOfUnit",
      errors: [.noSuchRound, .notFound]),
    OpenAPIOperation(
      pattern: .apiItem, method: .get, id: "readItem", summary: Phrase.OpenAPI.readItem, answer: "Item",
      errors: [.noSuchRound, .noSuchItem, .notFound], answerHeaders: ["ETag"]),
    OpenAPIOperation(
      pattern: .apiItem, method: .put, id: "fillIn", summary: Phrase.OpenAPI.fillIn, headers: [.ifMatch],
      body: "ItemBody", answer: "Item",
      errors: writing + [
        .notYours, .forbidden, .noSuchRound, .noSuchItem, .notFound, .changedMeanwhile, .wrongStage, .outsideTerm,
        .badCharacter, .badFigure, .badChoice, .unknownCell, .noSuchRevision, .basisMissing,
      ], answerHeaders: ["ETag"]),
    OpenAPIOperation(
      pattern: .apiSubmissions, method: .post, id: "submit", summary: Phrase.OpenAPI.submit, headers: [.idempotencyKey],
      body: "SubmissionBody", answer: "Submission",
      errors: writing + [.keyMissing, .badKey, .noSuchRound, .notFound, .itemTwice, .keyReused, .changedMeanwhile],
      answerHeaders: ["Idempotency-Replayed"]),
    OpenAPIOperation(
      pattern: .openAPI, method: .get, id: "readDocument", summary: Phrase.OpenAPI.readDocument, answer: "Document"),
    OpenAPIOperation(
      pattern: .apiPlans, method: .get, id: "listPlans", summary: Phrase.OpenAPI.listPlans, answer: "Plans"),
    OpenAPIOperation(
      pattern: .apiPlan, method: .get, id: "readPlan", summary: Phrase.OpenAPI.readPlan, answer: "Plan",
      errors: [.notFound]),
    OpenAPIOperation(
      pattern: .apiIndicator, method: .get, id: "readIndicator", summary: Phrase.OpenAPI.readIndicator,
      answer: "IndicatorOfPlan", errors: [.notFound, .refused]),
    OpenAPIOperation(
      pattern: .apiWarnings, method: .get, id: "readWarnings", summary: Phrase.OpenAPI.readWarnings,
      answer: "Warnings", errors: [.notFound]),
  ]

  /// What a body may be refused with.
  private static let writing: [APICode] = [
    .badJSON, .notJSON, .tooLarge, .unknownField, .missingField, .wrongType, .outOfRange, .refused,
  ]
}
