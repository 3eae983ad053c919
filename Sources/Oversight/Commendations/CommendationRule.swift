import Foundation
import People
import PlanModel
import Rounds
import Wording

/// Something done to a commendation.
public enum CommendationStep: Hashable, Sendable {
  case change(Commendation.Content)
  case publicise(from: RoundDay, until: RoundDay)
  case award
  case refuse(reason: String)
  case withdraw(reason: String)

  /// Its name; stands in forms.
  public var name: Name {
    switch self {
    case .change: .change
    case .publicise: .publicise
    case .award: .award
    case .refuse: .refuse
    case .withdraw: .withdraw
    }
  }

  public enum Name: String, Hashable, Sendable, CaseIterable {
    case change, publicise, award, refuse, withdraw
    public var word: Phrase { .commendationStep(rawValue) }

    /// The verb under which the record has it.
    public var verb: Act.Verb {
      switch self {
      case .change: .changeCommendation
      case .publicise: .publiciseCommendation
      case .award: .awardCommendation
      case .refuse: .refuseCommendation
      case .withdraw: .withdrawCommendation
      }
    }
  }
}

/// The rules of a commendation: who may take which step, from which stage. Pure.
public struct CommendationRule: Sendable {
  public let rights: RightsTable

  /// The rules under a table of rights.
  public init(rights: RightsTable = .standard) { self.rights = rights }

  /// Days that it is publicised at least: five working days always lie within seven.
  public static let shortestTerm = 7

  /// Why `actor` may not propose `content` in a region; `nil` where they may.
  public func refusal(
    proposing content: Commendation.Content, in region: RegionCode, by actor: Actor
  ) -> CommendationRefusal? {
    guard let post = actor.post, post.region == region else { return .cannotPropose }
    let isOffice = rights.allows(.manageCommendations, to: post.role) && actor.onBehalfOf.isEmpty
    let isOwn = rights.allows(.supply, to: post.role) && actor.unit == content.unit
    guard isOffice || isOwn else { return .cannotPropose }
    return content.problem
  }

  /// What a commendation becomes by a step. Throws `CommendationRefusal` where it cannot be taken.
  public func advance(
    _ paper: Commendation, by step: CommendationStep, _ actor: Actor, on day: RoundDay
  ) throws(CommendationRefusal) -> Commendation {
    try judge(paper, step.name, actor)
    switch step {
    case .change(let content):
      if let refusal = refusal(proposing: content, in: paper.region, by: actor) { throw refusal }
      guard content != paper.content else { throw .nothingChanged }
      return paper.revised(content: content)
    case .publicise(let from, let until):
      guard from.days(until: until) + 1 >= Self.shortestTerm else { throw .termTooShort }
      return paper.revised(stage: .publicised(from: from, until: until))
    case .award:
      if case .publicised(_, let until) = paper.stage, day <= until { throw .termNotOver(until) }
      return paper.revised(stage: .awarded(on: day))
    case .refuse(let reason):
      try judge(reason)
      return paper.revised(stage: .notAwarded(on: day, reason: reason))
    case .withdraw(let reason):
      try judge(reason)
      return paper.revised(stage: .withdrawn(on: day, reason: reason))
    }
  }

  /// Whether a step could be taken now, without what it says: what a page offers.
  public func offers(_ step: CommendationStep.Name, on paper: Commendation, to actor: Actor) -> Bool {
    (try? judge(paper, step, actor)) != nil
  }

  private func judge(
    _ paper: Commendation, _ step: CommendationStep.Name, _ actor: Actor
  ) throws(CommendationRefusal) {
    guard let post = actor.post, post.region == paper.region, actor.onBehalfOf.isEmpty else { throw .notAllowed(step) }
    switch (step, paper.stage) {
    case (.change, .proposed), (.publicise, .proposed), (.award, .publicised), (.refuse, .proposed),
      (.refuse, .publicised), (.withdraw, .awarded):
      break
    case (.change, _), (.publicise, _), (.award, _), (.refuse, _), (.withdraw, _): throw .wrongStage(step, paper.stage)
    }
    if rights.allows(.manageCommendations, to: post.role) { return }
    let isProposer = rights.allows(.supply, to: post.role) && actor.unit == paper.proposer && !paper.proposer.isEmpty
    guard step == .change, isProposer else { throw .notAllowed(step) }
  }

  private func judge(_ reason: String) throws(CommendationRefusal) {
    guard !reason.allSatisfy(\.isWhitespace), reason.count <= Commendation.Content.maximumGrounds else {
      throw .reasonMissing
    }
  }
}

/// Why something cannot be done to a commendation.
public enum CommendationRefusal: Refusal, Hashable {
  case noSuchCommendation(PaperID)
  case cannotPropose
  case notAllowed(CommendationStep.Name)
  case wrongStage(CommendationStep.Name, Commendation.Stage)
  case titleMissing, unitMissing, personMissing, personTooMuch, groundsMissing, reasonMissing
  case tooManyFacts
  /// A fact that was on no list.
  case badFact
  case termTooShort
  case termNotOver(RoundDay)
  case nothingChanged
  case changedMeanwhile

  public var reason: Phrase {
    switch self {
    case .noSuchCommendation(let id): .CommendationRefusal.noSuch(id.text)
    case .cannotPropose: .CommendationRefusal.cannotPropose
    case .notAllowed(let step): .CommendationRefusal.notAllowed(step.word)
    case .wrongStage(let step, let stage): .CommendationRefusal.wrongStage(step.word, stage.word)
    case .titleMissing: .CommendationRefusal.titleMissing
    case .unitMissing: .CommendationRefusal.unitMissing
    case .personMissing: .CommendationRefusal.personMissing
    case .personTooMuch: .CommendationRefusal.personTooMuch
    case .groundsMissing: .CommendationRefusal.groundsMissing(Commendation.Content.maximumGrounds)
    case .reasonMissing: .CommendationRefusal.reasonMissing
    case .tooManyFacts: .CommendationRefusal.tooManyFacts(Commendation.Content.maximumFacts)
    case .badFact: .CommendationPage.badFact
    case .termTooShort: .CommendationRefusal.termTooShort
    case .termNotOver(let until): .CommendationRefusal.termNotOver("\(until)")
    case .nothingChanged: .CommendationRefusal.nothingChanged
    case .changedMeanwhile: .paperChangedMeanwhile
    }
  }
}
