import Foundation
import People
import PlanModel
import Rounds
import Store

/// Changes what a round asks for (调整分工): whose an assignment is, which breakdowns, or that it is not asked for.
public struct AdjustRound: Sendable {
  private let book: any RoundBook

  /// Keeps the round in the book.
  public init(book: any RoundBook) { self.book = book }

  /// What is to change of an assignment.
  public struct Change: Sendable {
    public var leads: [String]
    public var supports: [String]
    /// As typed: `城乡:农村、性别:女`; a semicolon crosses two dimensions, `城乡:农村；性别:女` are rural women.
    public var breakdowns: String
    public var standing: Assignment.Standing

    /// An assignment as it is to be.
    public init(leads: [String], supports: [String], breakdowns: String, standing: Assignment.Standing) {
      self.leads = leads
      self.supports = supports
      self.breakdowns = breakdowns
      self.standing = standing
    }
  }

  /// The assignment as it is from now on.
  ///
  /// - Throws: `RoundRefusal` where round or assignment do not exist, a breakdown is not understood, no reason is given.
  public func callAsFunction(
    _ assignment: Assignment.ID, in id: ReportingRound.ID, to change: Change, reason: String, by actor: Actor,
    at time: Date
  ) async throws -> Assignment {
    guard let round = try await book.round(id) else { throw RoundRefusal.noSuchRound(id) }
    guard actor.mayKeep(.manageRounds, in: round.regionCode) else { throw RoundRefusal.notAllowed }
    guard !reason.isBlank else { throw RoundRefusal.reasonMissing }
    guard let known = try await book.assignments(of: id, unit: nil).first(where: { $0.id == assignment }) else {
      throw RoundRefusal.noSuchAssignment(assignment)
    }
    var breakdowns: [Breakdown] = []
    for text in change.breakdowns.split(whereSeparator: { "、,，\n".contains($0) }).map({ String($0).trimmed })
    where !text.isEmpty {
      guard let breakdown = Breakdown(printed: text) else { throw RoundRefusal.unknownBreakdown(text) }
      if !breakdowns.contains(breakdown) { breakdowns.append(breakdown) }
    }
    let leads = change.leads.map(\.trimmed).filter { !$0.isEmpty }
    let adjusted = known.assigned(
      leads: leads, supports: change.supports.map(\.trimmed).filter { !$0.isEmpty && !leads.contains($0) }
    ).asking(for: breakdowns).standing(change.standing)
    guard adjusted != known else { throw ReviewRefusal.nothingChanged }
    try await book.adjust(
      id, [adjusted],
      by: Act(
        at: time, actor: actor, verb: .adjustRound, object: "\(id.text)/\(assignment.text)", region: round.regionCode,
        units: Set(known.leads + adjusted.leads).sorted(), reason: reason.trimmed,
        details: [
          .init("leads", "\(known.leads.joined(separator: "、")) → \(adjusted.leads.joined(separator: "、"))"),
          .init("cells", adjusted.cells.map(\.id.text).joined(separator: "；")),
          .init("standing", adjusted.standing.rawValue),
        ]))
    // Who has yet to sign may be asked no longer.
    if let current = try await book.returns(in: id, of: [assignment]).first,
      let settled = Review(round: round, assignment: adjusted).settled(current)
    {
      let act = act(.pass, current, settled, adjusted, round, actor, time, reason: reason.trimmed)
      try await book.keep([RevisedReturn(settled, by: act)])
    }
    return adjusted
  }
}
