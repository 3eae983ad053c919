import Operations
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// The queue of what waits for the visitor in a round, and what they do with it. `nil` where there is no such round.
  func review(_ id: ReportingRound.ID, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let round = try await rounds.store.round(id) else { return nil }
    let posts = ReviewPosts.all(of: visit, in: round.regionCode)
    guard !posts.isEmpty else { return refuse(.forbidden, Phrase.Returns.noReviewHere, incoming, visit) }
    guard incoming.method == .post else {
      return page(ReviewPage(sheet: try await rounds.queue(id, for: posts)), visit)
    }
    let form = ReviewForm(try incoming.form())
    guard let post = posts.first(where: { $0.step == form.queue && $0.actor.unit == form.unit }),
      let step = form.step, step == post.step || step == .sendBack && post.sendsBack
    else { throw BadRequest.notAChoice(field: "step", value: form.sentStep, choices: posts.map(\.step.rawValue)) }
    var outcome: MoveReturns.Outcome?
    var refusal = form.problem
    if refusal == nil {
      refusal = try await whyNot {
        outcome = try await rounds.move(step, form.requests, in: id, by: post.actor, reason: form.reason)
      }
    }
    let result = ReviewPage.Result(
      step: step, moved: outcome?.moved.map(\.assignment) ?? [], refused: outcome?.refused ?? [:], problem: refusal)
    let page = ReviewPage(sheet: try await rounds.queue(id, for: posts), form: form, result: result)
    return self.page(page, visit, result.moved.isEmpty ? .unprocessable : .ok).unkept
  }
}

/// The steps of the review that somebody takes for a region, each in the post that allows it.
enum ReviewPosts {
  static func all(of visit: Visit, in region: RegionCode) -> [StepOffer] {
    guard case .account(let account, _) = visit.visitor else { return [] }
    var posts: [StepOffer] = []
    for post in account.posts where post.region == region && !post.unit.isEmpty {
      if let actor = visit.actor(for: .pass, in: region, onBehalfOf: post.unit), actor.onBehalfOf.isEmpty {
        let offer = StepOffer(step: .pass, actor: actor)
        if !posts.contains(offer) { posts.append(offer) }
      }
    }
    for (step, right) in [(ReviewStep.check, Right.check), (.approve, .approve), (.lock, .lock)] {
      if let actor = visit.actor(for: right, in: region) { posts.append(StepOffer(step: step, actor: actor)) }
    }
    return posts
  }
}

extension StepOffer {
  /// Whether what waits for the step can be sent back instead.
  var sendsBack: Bool { step != .lock }
}

/// What was ticked in a queue, and what is to be done with it.
struct ReviewForm: Sendable {
  /// The queue it was sent from: its step and the unit in whose name it is taken.
  let queue: ReviewStep?
  let unit: String
  let sentStep: String
  let step: ReviewStep?
  let reason: String
  /// Each with the revision that was in front of the person.
  let requests: [MoveReturns.Request]

  /// Rows that one queue shows at once: more than anybody ticks, and no more than a form may send.
  static let maximumRows = 200

  /// What was sent.
  init(_ sent: Query) {
    queue = ReviewStep(rawValue: sent.text("queue"))
    unit = sent.text("unit")
    sentStep = sent.text("step")
    step = ReviewStep(rawValue: sentStep)
    reason = sent.text("reason")
    requests = sent.texts("item").compactMap { text in
      let parts = text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let revision = Int(parts[0]) else { return nil }
      return MoveReturns.Request(assignment: Assignment.ID(String(parts[1])), basis: revision)
    }
  }

  /// The value of a row's box.
  static func value(_ current: Return) -> String { "\(current.revision):\(current.assignment.text)" }

  /// What is wrong with it before anything is looked up; `nil` where nothing is.
  var problem: Phrase? {
    if requests.isEmpty { return Phrase.Returns.nothingTicked }
    if reason.count > ItemForm.maximumReason { return Phrase.Deciding.tooLong(ItemForm.maximumReason) }
    if let step, step.needsReason, reason.isEmpty { return Phrase.Review.reasonMissing(step.word) }
    return nil
  }
}
