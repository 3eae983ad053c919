import People
import PlanModel
import Rounds

/// The rules of orders: who may take which step, from which stage (docs/follow-up.md). Pure.
public struct OrderRule: Sendable {
  public let rights: RightsTable

  /// The rules under a table of rights.
  public init(rights: RightsTable = .standard) { self.rights = rights }

  /// Characters a title, and longer words, may have; milestones an answer may have.
  public static let (longestTitle, longestWords, mostMilestones) = (200, 20_000, 20)

  /// Why an order may not be issued; `nil` where it may.
  public func refusal(
    issuing content: SupervisionOrder.Content, due: RoundDay, in region: RegionCode, by actor: Actor, on day: RoundDay
  ) -> OrderRefusal? {
    guard isOffice(actor, in: region) else { return .notTheOffice }
    if !isFilled(content.title, Self.longestTitle) { return .titleMissing(maximum: Self.longestTitle) }
    if !isFilled(content.unit, Self.longestTitle) { return .unitUnknown(content.unit) }
    if !isFilled(content.demand, Self.longestWords) { return .demandMissing(maximum: Self.longestWords) }
    return due < day ? .dueBeforeToday(day) : nil
  }

  /// What an order becomes by a step.
  ///
  /// - Throws: `OrderRefusal` where it cannot be taken. Whether the grounds of a closing are true is asked before.
  public func advance(
    _ order: SupervisionOrder, by step: OrderStep, _ actor: Actor, on day: RoundDay
  ) throws(OrderRefusal) -> SupervisionOrder {
    if let refusal = refusal(step.name, on: order, by: actor) { throw refusal }
    switch step {
    case .answer(let measures, let milestones):
      try judge(measures, milestones)
      return order.revised(
        stage: .answered, answer: .init(measures: measures, milestones: milestones), sentBack: "")
    case .sendBack(let reason):
      try judge(reason)
      // An answer goes back to be written anew; a report, to be carried out further.
      return order.revised(stage: order.stage == .reported ? .underWay : .issued, sentBack: reason)
    case .accept: return order.revised(stage: .underWay)
    case .progress(let words, let done):
      guard words.count <= Self.longestWords else { throw .wordsTooLong(maximum: Self.longestWords) }
      let answer = progressed(order.answer, words, done)
      guard answer != order.answer else { throw .nothingSaid }
      return order.revised(answer: answer)
    case .report:
      guard order.answer?.progress.isEmpty == false || !order.evidence.isEmpty else { throw .nothingSaid }
      return order.revised(stage: .reported, sentBack: "")
    case .askExtension(let until, let reason):
      try judge(reason)
      guard until > order.due else { throw .notLater(order.due) }
      return order.revised(wish: .some(.init(until: until, reason: reason)))
    case .extend(let until, let reason):
      try judge(reason)
      guard until > order.due else { throw .notLater(order.due) }
      return order.revised(
        due: until, extensions: order.extensions + [.init(from: order.due, to: until, reason: reason)],
        wish: .some(nil))
    case .close(let grounds):
      if case .evidence(let statement) = grounds {
        guard !order.evidence.isEmpty else { throw .noGrounds }
        try judge(statement)
      }
      return order.revised(stage: .closed(on: day, grounds))
    case .reopen(let reason):
      try judge(reason)
      return order.revised(stage: order.answer == nil ? .issued : .underWay, sentBack: reason)
    case .withdraw(let reason):
      try judge(reason)
      return order.revised(stage: .withdrawn(on: day, reason: reason))
    }
  }

  /// Whether a step could be taken now, without what it says: what a page offers.
  public func offers(_ step: OrderStep.Name, on order: SupervisionOrder, to actor: Actor) -> Bool {
    refusal(step, on: order, by: actor) == nil
  }

  /// Whoever writes the answer attaches files to it.
  public func takesFiles(_ order: SupervisionOrder, from actor: Actor) -> Bool {
    order.stage.isOpen && order.stage != .reported && (isUnit(actor, order) || isOffice(actor, in: order.region))
  }

  private func refusal(_ step: OrderStep.Name, on order: SupervisionOrder, by actor: Actor) -> OrderRefusal? {
    switch (step, order.stage) {
    case (.answer, .issued), (.answer, .answered), (.accept, .answered), (.sendBack, .answered), (.sendBack, .reported),
      (.progress, .underWay), (.report, .underWay), (.reopen, .closed):
      break
    case (.askExtension, let stage), (.extend, let stage), (.close, let stage), (.withdraw, let stage):
      guard stage.isOpen else { return .wrongStage(step, stage) }
    case (.answer, let stage), (.accept, let stage), (.sendBack, let stage), (.progress, let stage),
      (.report, let stage), (.reopen, let stage):
      return .wrongStage(step, stage)
    }
    let may = step.isUnits ? isUnit(actor, order) : isOffice(actor, in: order.region)
    return may ? nil : .notAllowed(step)
  }

  private func isOffice(_ actor: Actor, in region: RegionCode) -> Bool {
    guard let post = actor.post, post.region == region else { return false }
    return rights.allows(.manageOrders, to: post.role) && actor.onBehalfOf.isEmpty
  }

  /// A post of the lead unit, or the Office acting for it visibly.
  private func isUnit(_ actor: Actor, _ order: SupervisionOrder) -> Bool {
    guard let post = actor.post, post.region == order.region, actor.unit == order.content.unit else { return false }
    return actor.onBehalfOf.isEmpty
      ? rights.allows(.supply, to: post.role) : rights.allows(.actForUnit, to: post.role)
  }

  private func progressed(
    _ answer: SupervisionOrder.Answer?, _ words: String, _ done: Set<Int>
  ) -> SupervisionOrder.Answer? {
    answer.map { answer in
      .init(
        measures: answer.measures,
        milestones: answer.milestones.enumerated().map { place, milestone in
          .init(text: milestone.text, due: milestone.due, isDone: done.contains(place))
        }, progress: words)
    }
  }

  private func judge(_ measures: String, _ milestones: [SupervisionOrder.Milestone]) throws(OrderRefusal) {
    guard isFilled(measures, Self.longestWords) else { throw .measuresMissing(maximum: Self.longestWords) }
    guard milestones.count <= Self.mostMilestones else { throw .tooManyMilestones(maximum: Self.mostMilestones) }
    guard milestones.allSatisfy({ isFilled($0.text, Self.longestTitle) }) else { throw .milestoneIncomplete }
  }

  private func judge(_ reason: String) throws(OrderRefusal) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
    guard reason.count <= Self.longestWords else { throw .wordsTooLong(maximum: Self.longestWords) }
  }

  private func isFilled(_ words: String, _ maximum: Int) -> Bool {
    !words.allSatisfy(\.isWhitespace) && words.count <= maximum
  }
}
