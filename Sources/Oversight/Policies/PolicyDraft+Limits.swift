import Foundation

extension PolicyDraft {
  /// Characters of a text, of an opinion or reason, and what a draft may name.
  public static let (maximumText, maximumWords, maximumTitle, maximumClause) = (200_000, 10_000, 200, 500)
  public static let (maximumIndicators, maximumExperts, maximumProposals) = (30, 20, 20)

  /// Why the draft does not hold together under an edition of the rules; `nil` where it does.
  public func problem(under content: PolicyRules.Content) -> PolicyRefusal? {
    guard head.title.isFilled(Self.maximumTitle) else { return .titleMissing }
    guard head.indicators.count <= Self.maximumIndicators else { return .tooManyIndicators }
    if let problem = text.problem { return problem }
    for question in content.questions {
      guard let answer = answers[question.id] else { return .questionOpen(question.id) }
      guard answer.explanation.count <= Self.maximumWords else { return .wordsTooLong }
      if question.explained.contains(answer.answer), !answer.explanation.isFilled(Self.maximumWords) {
        return .explanationMissing(question.id)
      }
    }
    return nil
  }
}

extension PolicyDraft.Text {
  var problem: PolicyRefusal? {
    guard !words.allSatisfy(\.isWhitespace) else { return .textMissing }
    return words.count > PolicyDraft.maximumText || words.unicodeScalars.count > 2 * PolicyDraft.maximumText
      ? .textTooLong : nil
  }
}

extension PolicyDraft.Opinion {
  var problem: PolicyRefusal? {
    guard !words.allSatisfy(\.isWhitespace) || !clauses.isEmpty else { return .opinionMissing }
    guard words.count <= PolicyDraft.maximumWords else { return .wordsTooLong }
    return clauses.problem
  }
}

extension PolicyDraft.OfficeOpinion {
  var problem: PolicyRefusal? {
    guard words.count <= PolicyDraft.maximumWords else { return .wordsTooLong }
    switch conclusion {
    case .noObjection: if !proposals.isEmpty { return .proposalsTooMuch }
    case .proposals, .mustBeRevised: if proposals.isEmpty { return .proposalsMissing }
    }
    return proposals.problem
  }
}

extension PolicyDraft.Reply {
  func problem(_ number: Int) -> PolicyRefusal? {
    guard wording.count <= PolicyDraft.maximumWords, reason.count <= PolicyDraft.maximumWords else {
      return .wordsTooLong
    }
    switch decision {
    case .takenUp: return wording.isFilled(.max) ? nil : .wordingMissing(number)
    case .partly:
      if !wording.isFilled(.max) { return .wordingMissing(number) }
      return reason.isFilled(.max) ? nil : .whyNotMissing(number)
    case .notTakenUp: return reason.isFilled(.max) ? nil : .whyNotMissing(number)
    }
  }
}

extension [PolicyDraft.ClauseRemark] {
  fileprivate var problem: PolicyRefusal? {
    guard count <= PolicyDraft.maximumProposals else { return .tooManyClauses }
    for (index, remark) in enumerated()
    where !remark.clause.isFilled(PolicyDraft.maximumClause) || !remark.words.isFilled(PolicyDraft.maximumWords) {
      return .clauseIncomplete(index + 1)
    }
    return nil
  }
}

extension String {
  fileprivate func isFilled(_ maximum: Int) -> Bool { !allSatisfy(\.isWhitespace) && count <= maximum }
}
