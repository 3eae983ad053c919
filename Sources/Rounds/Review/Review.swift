import Foundation
import People
import PlanModel

/// The rules by which a return goes from draft to locked (审核流程): who may take which step, from which stage.
///
/// Pure: it says what a return becomes; keeping it is the store's.
public struct Review: Sendable {
  public let round: ReportingRound
  public let assignment: Assignment
  public let rights: RightsTable

  /// The review of one assignment's return.
  public init(round: ReportingRound, assignment: Assignment, rights: RightsTable = .standard) {
    self.round = round
    self.assignment = assignment
    self.rights = rights
  }

  /// Something done to a return.
  public struct Move: Sendable {
    public let step: ReviewStep
    public let actor: Actor
    public let at: Date
    /// Why; must not be empty where the step needs a reason.
    public let reason: String
    /// What is filled in from now on; `nil` where the step leaves it as it is.
    public let content: ReturnContent?
    /// What the checks say of the content; looked at when it is submitted and when it is checked.
    public let findings: [CheckFinding]

    /// A move; content and findings only where the step has any.
    public init(
      _ step: ReviewStep, by actor: Actor, at: Date, reason: String = "", content: ReturnContent? = nil,
      findings: [CheckFinding] = []
    ) {
      self.step = step
      self.actor = actor
      self.at = at
      self.reason = reason
      self.content = content
      self.findings = findings
    }
  }

  /// What the return becomes by a move. Throws `ReviewRefusal` where the move cannot be made.
  public func advance(_ current: Return, by move: Move) throws(ReviewRefusal) -> Return {
    let step = move.step
    if assignment.standing == .dropped { throw .dropped }
    guard step.from.contains(current.stage) else { throw .wrongStage(step, current.stage) }
    try judge(move, at: current.stage)
    if step.needsReason, move.reason.allSatisfy(\.isWhitespace) { throw .reasonMissing(step) }
    var next = Draft(current)
    switch step {
    case .save:
      try judgeTerm(of: move, for: current)
      guard let content = move.content, content != current.content else { throw .nothingChanged }
      next.content = content
    case .submit:
      try judgeTerm(of: move, for: current)
      if let content = move.content { next.content = content }
      let open = move.findings.filter(\.isOpen)
      guard open.isEmpty else { throw .checksOpen(open) }
      next.stage = .submitted
      next.sentBack = nil
    case .pass:
      let unit = move.actor.unit
      if current.signatures.contains(where: { $0.unit == unit }) { throw .signedAlready(unit: unit) }
      next.signatures.append(.init(unit: unit, name: move.actor.name, at: move.at))
      // Joint leads sign jointly: it leaves the house when all of them have.
      if Set(assignment.leads).isSubset(of: next.signatures.map(\.unit)) { next.stage = .passed }
      next.sentBack = nil
    case .check:
      let open = move.findings.filter(\.isOpen)
      guard open.isEmpty else { throw .checksOpen(open) }
      next.stage = .checked
      next.sentBack = nil
    case .amend:
      guard let content = move.content, content != current.content else { throw .nothingChanged }
      next.content = content
      next.stage = .passed
    case .approve: next.stage = .approved
    case .lock: next.stage = .locked
    case .sendBack:
      next.sentBack = .init(from: current.stage, by: move.actor.name, at: move.at, reason: move.reason)
      switch current.stage {
      case .checked: next.stage = .passed
      case .passed:
        next.stage = .submitted
        next.signatures = []
      case .submitted, .draft, .approved, .locked:
        next.stage = .draft
        next.signatures = []
      }
    case .openCorrection:
      next.edition += 1
      next.stage = .draft
      next.signatures = []
      next.correction = move.reason
      next.content.explanations = [:]
    }
    return next.revised
  }

  /// What a return becomes where all who now lead it have signed it already: the Office took out a unit that had not.
  /// `nil` where a signature is missing, or none is waited for.
  public func settled(_ current: Return) -> Return? {
    guard current.stage == .submitted, !assignment.leads.isEmpty,
      Set(assignment.leads).isSubset(of: current.signatures.map(\.unit))
    else { return nil }
    var next = Draft(current)
    next.stage = .passed
    next.sentBack = nil
    return next.revised
  }

  /// Whether a step could be taken now, without its content and reason: what a page offers.
  public func offers(_ step: ReviewStep, on current: Return, to actor: Actor, on day: RoundDay) -> Bool {
    guard assignment.standing == .owed, step.from.contains(current.stage) else { return false }
    let move = Move(step, by: actor, at: .distantPast)
    guard (try? judge(move, at: current.stage)) != nil else { return false }
    switch step {
    case .save, .submit: return isInTerm(actor.unit, current, on: day)
    case .pass: return !current.signatures.contains { $0.unit == actor.unit }
    case .check, .amend, .approve, .lock, .sendBack, .openCorrection: return true
    }
  }

  /// Whether a unit may fill in on a day: within its term, or when it was asked to by a step back or a correction.
  public func isInTerm(_ unit: String, _ current: Return, on day: RoundDay) -> Bool {
    if current.sentBack != nil || current.edition > 1 { return true }
    return round.term(of: unit, on: day) == .running
  }

  private func judgeTerm(of move: Move, for current: Return) throws(ReviewRefusal) {
    let (unit, day) = (move.actor.unit, RoundDay(move.at))
    guard isInTerm(unit, current, on: day) else {
      throw .outsideTerm(round.term(of: unit, on: day), opens: round.opens, deadline: round.deadline(of: unit))
    }
  }

  /// Holds the actor's post against the table of rights, and their unit against those that answer for it.
  private func judge(_ move: Move, at stage: Return.Stage) throws(ReviewRefusal) {
    let (step, actor) = (move.step, move.actor)
    let right = step.right(at: stage)
    guard let post = actor.post else { throw .notAllowed(step) }
    guard post.region == round.regionCode else { throw .notAllowed(step) }
    switch right {
    case .supply, .pass:
      let isOwn = rights.allows(right, to: post.role) && actor.onBehalfOf.isEmpty
      let isForUnit = rights.allows(.actForUnit, to: post.role) && !actor.onBehalfOf.isEmpty
      guard isOwn || isForUnit else { throw .notAllowed(step) }
      guard assignment.leads.contains(actor.unit) else {
        throw .notOfUnit(unit: actor.unit, leads: assignment.leads)
      }
    default:
      guard rights.allows(right, to: post.role), actor.onBehalfOf.isEmpty, answers(post.role, for: right) else {
        throw .notAllowed(step)
      }
    }
  }

  /// Figures are checked and approved by the statistics bureau, tasks and items by the Office.
  private func answers(_ role: Role, for right: Right) -> Bool {
    guard right == .check || right == .approve else { return true }
    return role == (assignment.kind == .figures ? .statistics : .office)
  }

  /// A return while it is changed.
  private struct Draft {
    private let before: Return
    var edition: Int
    var stage: Return.Stage
    var content: ReturnContent
    var signatures: [Return.Signature]
    var sentBack: Return.SentBack?
    var correction: String

    init(_ current: Return) {
      before = current
      edition = current.edition
      stage = current.stage
      content = current.content
      signatures = current.signatures
      sentBack = current.sentBack
      correction = current.correction
    }

    var revised: Return {
      Return(
        round: before.round, assignment: before.assignment, edition: edition, revision: before.revision + 1,
        stage: stage, content: content, signatures: signatures, sentBack: sentBack, correction: correction)
    }
  }
}
