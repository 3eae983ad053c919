import People
import PlanModel
import Rounds
import Wording

/// Something done to a contribution.
public enum ContributionStep: Hashable, Sendable {
  case save(String)
  case handIn(String)
  case sendBack(reason: String)

  /// Its name; stands in forms.
  public var name: Name {
    switch self {
    case .save: .save
    case .handIn: .handIn
    case .sendBack: .sendBack
    }
  }

  public enum Name: String, Hashable, Sendable, CaseIterable {
    case save, handIn, sendBack
    public var word: Phrase { .contributionStep(rawValue) }

    /// The verb under which the record has it.
    public var verb: Act.Verb {
      switch self {
      case .save: .writeContribution
      case .handIn: .handInContribution
      case .sendBack: .sendBackContribution
      }
    }
  }
}

/// The rules of a contribution within its round: who may take which step, and when. Pure.
public struct ContributionRule: Sendable {
  public let round: ReportingRound
  public let assignment: Assignment
  public let rights: RightsTable

  /// The rules of what supporting units write for an assignment.
  public init(round: ReportingRound, assignment: Assignment, rights: RightsTable = .standard) {
    self.round = round
    self.assignment = assignment
    self.rights = rights
  }

  /// What a unit has before it wrote anything. Throws where the unit supports no such task.
  public func blank(for unit: String) throws(ContributionRefusal) -> Contribution {
    guard assignment.kind != .figures, assignment.standing == .owed, assignment.supports.contains(unit) else {
      throw .notSupporting
    }
    return Contribution(
      region: round.regionCode, year: round.year, round: round.id, task: assignment.id, unit: unit,
      leads: assignment.leads)
  }

  /// What a contribution becomes by a step. Throws `ContributionRefusal` where it cannot be taken.
  public func advance(
    _ paper: Contribution, by step: ContributionStep, _ actor: Actor, on day: RoundDay
  ) throws(ContributionRefusal) -> Contribution {
    try judge(paper, step.name, actor, day)
    switch step {
    case .save(let words):
      guard words.count <= Contribution.maximumWords else { throw .wordsTooLong(words.count) }
      return paper.revised(leads: assignment.leads, words: words)
    case .handIn(let words):
      guard words.count <= Contribution.maximumWords else { throw .wordsTooLong(words.count) }
      guard !words.allSatisfy(\.isWhitespace) else { throw .wordsMissing }
      return paper.revised(leads: assignment.leads, words: words, stage: .handedIn(on: day))
    case .sendBack(let reason):
      guard !reason.allSatisfy(\.isWhitespace), reason.count <= Contribution.maximumWords else { throw .reasonMissing }
      return paper.revised(
        leads: assignment.leads, stage: .sentBack(on: day, by: actor.unit, reason: reason))
    }
  }

  /// Whether a step could be taken now, without what it says: what a page offers, and who attaches files.
  public func offers(
    _ step: ContributionStep.Name, on paper: Contribution, to actor: Actor, on day: RoundDay
  ) -> Bool {
    (try? judge(paper, step, actor, day)) != nil
  }

  /// Throws the reason why a step cannot be taken.
  public func judge(
    _ paper: Contribution, _ step: ContributionStep.Name, _ actor: Actor, _ day: RoundDay
  ) throws(ContributionRefusal) {
    guard let post = actor.post, post.region == paper.region, isAllowed(step, on: paper, post, actor) else {
      throw .notAllowed(step)
    }
    guard round.standing == .open else { throw .roundClosed }
    switch (step, paper.stage) {
    case (.sendBack, .handedIn): return
    case (.sendBack, .draft), (.sendBack, .sentBack): throw .notHandedIn
    case (.save, .handedIn), (.handIn, .handedIn): throw .alreadyHandedIn
    // Whoever got it back may put it right, though the term is over.
    case (.save, .sentBack), (.handIn, .sentBack): return
    case (.save, .draft), (.handIn, .draft):
      switch round.term(of: paper.unit, on: day) {
      case .running: return
      case .notYet: throw .tooEarly(round.opens)
      case .over, .closed: throw .tooLate(round.deadline(of: paper.unit))
      }
    }
  }

  private func isAllowed(
    _ step: ContributionStep.Name, on paper: Contribution, _ post: Post, _ actor: Actor
  ) -> Bool {
    switch step {
    case .save, .handIn:
      guard actor.unit == paper.unit, assignment.supports.contains(paper.unit) else { return false }
      return rights.allows(actor.onBehalfOf.isEmpty ? .supply : .actForUnit, to: post.role)
    case .sendBack:
      guard actor.onBehalfOf.isEmpty else { return false }
      let isLead = rights.allows(.supply, to: post.role) && assignment.leads.contains(actor.unit)
      return isLead || rights.allows(.manageRounds, to: post.role)
    }
  }
}

/// Why something cannot be done to a contribution.
public enum ContributionRefusal: Refusal, Hashable {
  case notSupporting
  case notAllowed(ContributionStep.Name)
  case roundClosed
  case notHandedIn, alreadyHandedIn
  case tooEarly(RoundDay)
  case tooLate(RoundDay)
  case wordsMissing, reasonMissing
  case wordsTooLong(Int)
  case changedMeanwhile

  public var reason: Phrase {
    switch self {
    case .notSupporting: .ContributionRefusal.notSupporting
    case .notAllowed(let step): .ContributionRefusal.notAllowed(step.word)
    case .roundClosed: .ContributionRefusal.roundClosed
    case .notHandedIn: .ContributionRefusal.notHandedIn
    case .alreadyHandedIn: .ContributionRefusal.alreadyHandedIn
    case .tooEarly(let day): .ContributionRefusal.tooEarly("\(day)")
    case .tooLate(let day): .ContributionRefusal.tooLate("\(day)")
    case .wordsMissing: .ContributionRefusal.wordsMissing
    case .reasonMissing: .ContributionRefusal.reasonMissing(Contribution.maximumWords)
    case .wordsTooLong(let count): .ContributionRefusal.wordsTooLong(count, maximum: Contribution.maximumWords)
    case .changedMeanwhile: .paperChangedMeanwhile
    }
  }
}
