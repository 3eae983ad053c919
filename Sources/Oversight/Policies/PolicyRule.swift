import People
import PlanModel
import Rounds

/// The rules of an assessment: who may read a draft, and who may take which step, from which stage. Pure.
public struct PolicyRule: Sendable {
  public let rights: RightsTable

  /// The rules under a table of rights.
  public init(rights: RightsTable = .standard) { self.rights = rights }

  /// Whether somebody may read the text of a draft, its self-assessment and what is said about it.
  ///
  /// A draft is unpublished: only its author unit, the experts appointed for it, the Office and an auditor read it, each of
  /// its own region. Everybody else with the right to read policies sees the register's line.
  public func mayRead(_ paper: PolicyDraft, account: String, posts: [Post]) -> Bool {
    posts.contains { post in
      guard post.region == paper.region, rights.allows(.readPolicies, to: post.role) else { return false }
      switch post.role {
      case .office, .auditor: return true
      case .liaison, .approver: return post.unit == paper.head.unit
      case .evaluator: return !paper.places(of: account).isEmpty
      case .statistics, .leader, .administrator: return false
      }
    }
  }

  /// Why `actor` may not submit a draft of a unit; `nil` where they may.
  public func refusal(submitting unit: String, in region: RegionCode, by actor: Actor) -> PolicyRefusal? {
    guard let post = actor.post, post.region == region, rights.allows(.supply, to: post.role), post.unit == unit,
      actor.onBehalfOf.isEmpty, !unit.isEmpty
    else { return .cannotSubmit }
    return nil
  }

  /// Whether a step could be taken now, without what it says: what a page offers.
  public func offers(_ step: PolicyStep.Name, on paper: PolicyDraft, to actor: Actor) -> Bool {
    (try? judge(paper, step, actor)) != nil
  }

  /// What a draft becomes by a step. Throws `PolicyRefusal` where it cannot be taken.
  public func advance(
    _ paper: PolicyDraft, by step: PolicyStep, _ actor: Actor, on day: RoundDay
  ) throws(PolicyRefusal) -> PolicyDraft {
    try judge(paper, step.name, actor)
    switch step {
    case .revise(let text):
      if let problem = text.problem { throw problem }
      guard text.words != paper.text.words else { throw .nothingChanged }
      return paper.revised(
        text: .init(version: paper.text.version + 1, words: text.words, original: text.original))
    case .note(let hit, let words): return try noted(paper, hit, words, actor)
    case .appoint(let experts, let until):
      return paper.revised(
        experts: try appointed(experts, beside: paper), stage: .assessing(until: try later(until, day)))
    case .opine(let place, let opinion):
      guard paper.experts.indices.contains(place), speaks(actor, as: place, of: paper) else { throw .notThisExpert }
      if let problem = opinion.problem { throw problem }
      var experts = paper.experts
      let expert = experts[place]
      experts[place] = .init(
        account: expert.account, name: expert.name, institution: expert.institution, opinion: opinion)
      return paper.revised(experts: experts)
    case .pronounce(let opinion, let until):
      if let problem = opinion.problem { throw problem }
      return paper.revised(opinion: opinion, stage: .pronounced(until: try later(until, day)))
    case .reply(let replies):
      guard replies.count == paper.opinion?.proposals.count else { throw .repliesMissing }
      for (index, reply) in replies.enumerated() { if let problem = reply.problem(index + 1) { throw problem } }
      return paper.revised(replies: replies, stage: .answered)
    case .close:
      if case .pronounced = paper.stage, paper.opinion?.proposals.isEmpty == false { throw .repliesMissing }
      return paper.revised(stage: .closed(on: day, paper.reachedOutcome))
    case .withdraw(let reason):
      guard !reason.allSatisfy(\.isWhitespace), reason.count <= PolicyDraft.maximumWords else { throw .reasonMissing }
      return paper.revised(stage: .withdrawn(on: day, reason: reason))
    }
  }

  private func later(_ until: RoundDay, _ day: RoundDay) throws(PolicyRefusal) -> RoundDay {
    guard until >= day else { throw .dayPast }
    return until
  }

  // MARK: Who, and when

  private func judge(_ paper: PolicyDraft, _ step: PolicyStep.Name, _ actor: Actor) throws(PolicyRefusal) {
    guard let post = actor.post, post.region == paper.region, actor.onBehalfOf.isEmpty else { throw .notAllowed(step) }
    let isOffice = rights.allows(.managePolicies, to: post.role)
    let isAuthor = rights.allows(.supply, to: post.role) && post.unit == paper.head.unit
    let isExpert = rights.allows(.score, to: post.role) && !paper.places(of: actor.account).isEmpty
    let may: Bool =
      switch step {
      case .revise, .reply: isAuthor
      case .note: isAuthor || isExpert || isOffice
      case .appoint, .pronounce, .close: isOffice
      case .opine: isExpert || isOffice && paper.experts.contains { $0.account.isEmpty }
      case .withdraw: isAuthor || isOffice
      }
    guard may else { throw .notAllowed(step) }
    let stages: Set<PolicyDraft.Stage.Name> =
      switch step {
      case .revise: [.submitted, .assessing, .pronounced]
      case .note: [.submitted, .assessing, .pronounced]
      case .appoint: [.submitted, .assessing]
      case .opine: [.assessing]
      case .pronounce: [.submitted, .assessing]
      case .reply: [.pronounced]
      case .close: [.pronounced, .answered]
      case .withdraw: [.submitted, .assessing, .pronounced, .answered]
      }
    guard stages.contains(paper.stage.name) else { throw .wrongStage(step, paper.stage.name) }
    if step == .reply, paper.opinion?.proposals.isEmpty != false { throw .nothingToAnswer }
    if step == .close, case .pronounced = paper.stage, paper.opinion?.proposals.isEmpty == false {
      throw .repliesMissing
    }
  }

  /// Experts speak for themselves; the Office enters what those without an account have written.
  public func speaks(_ actor: Actor, as place: Int, of paper: PolicyDraft) -> Bool {
    guard let post = actor.post, paper.experts.indices.contains(place) else { return false }
    let expert = paper.experts[place]
    if expert.account.isEmpty { return rights.allows(.managePolicies, to: post.role) }
    return rights.allows(.score, to: post.role) && expert.account == actor.account
  }

  // MARK: What it says

  private func noted(
    _ paper: PolicyDraft, _ hit: String, _ words: String, _ actor: Actor
  ) throws(PolicyRefusal) -> PolicyDraft {
    guard words.count <= PolicyDraft.maximumWords else { throw .wordsTooLong }
    guard !hit.isEmpty, hit.count <= 300, paper.notes.count < 4_000 else { throw .noSuchHit }
    let voice: PolicyDraft.Voice
    if let post = actor.post, rights.allows(.managePolicies, to: post.role) {
      voice = .office
    } else if let place = paper.places(of: actor.account).first, actor.post?.role == .evaluator {
      voice = .expert(place)
    } else {
      voice = .author
    }
    var notes = paper.notes.filter { $0.hit != hit || $0.by != voice }
    if !words.allSatisfy(\.isWhitespace) { notes.append(.init(hit: hit, by: voice, words: words)) }
    guard notes != paper.notes else { throw .nothingChanged }
    return paper.revised(notes: notes)
  }

  /// Experts as they are to be: who has spoken stays, with what was said, at the place that notes name.
  private func appointed(
    _ experts: [PolicyDraft.Expert], beside paper: PolicyDraft
  ) throws(PolicyRefusal) -> [PolicyDraft.Expert] {
    var all = paper.experts
    for expert in experts {
      guard !expert.name.allSatisfy(\.isWhitespace), expert.name.count <= 50, expert.institution.count <= 100 else {
        throw .expertBad
      }
      let isKnown = all.contains {
        expert.account.isEmpty
          ? $0.account.isEmpty && $0.name == expert.name && $0.institution == expert.institution
          : $0.account == expert.account
      }
      if !isKnown { all.append(.init(account: expert.account, name: expert.name, institution: expert.institution)) }
    }
    guard !all.isEmpty, all.count <= PolicyDraft.maximumExperts else { throw .expertsCount }
    return all
  }
}
