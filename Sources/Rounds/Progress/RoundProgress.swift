import PlanModel

/// How far a round is, unit by unit (填报进度): who has not begun, who is late, what was sent back.
public struct RoundProgress: Hashable, Sendable {
  public let round: ReportingRound
  /// Units that lead something, those that need attention first, then by name.
  public let units: [UnitProgress]
  /// Assignments that no unit answers for: the Office must say who.
  public let unassigned: [Assignment]
  /// All that is owed, by stage.
  public let counts: StageCounts

  /// The progress of a whole round on a day.
  public init(_ state: RoundState, on day: RoundDay) {
    round = state.round
    let owed = state.assignments.filter { $0.standing == .owed }
    unassigned = owed.filter(\.leads.isEmpty)
    counts = StageCounts(owed.map { state.current($0.id) })
    var byUnit: [String: [Assignment]] = [:]
    for assignment in owed {
      for unit in assignment.leads { byUnit[unit, default: []].append(assignment) }
    }
    let round = state.round
    units = byUnit.map { unit, assignments in
      UnitProgress(
        unit: unit, deadline: round.deadline(of: unit), term: round.term(of: unit, on: day),
        counts: StageCounts(assignments.map { state.current($0.id) }),
        unsigned: assignments.filter { state.current($0.id).waits(for: unit) }.count)
    }.sorted { left, right in
      (left.attention.rawValue, left.unit) < (right.attention.rawValue, right.unit)
    }
  }

  /// How many returns stand where.
  public struct StageCounts: Hashable, Sendable {
    public let notBegun: Int
    /// By stage, of those that have begun.
    public let stages: [Return.Stage: Int]
    /// Returns that came back to their unit: to its liaison, or to its approver. What came back to the bureau is not
    /// the unit's to mend.
    public let sentBack: Int

    init(_ returns: [Return]) {
      notBegun = returns.count { !$0.hasBegun }
      stages = Dictionary(grouping: returns.filter(\.hasBegun), by: \.stage).mapValues(\.count)
      sentBack = returns.count { $0.sentBack != nil && $0.stage <= .submitted }
    }

    /// All of them.
    public var total: Int { notBegun + stages.values.reduce(0, +) }
    /// Not yet handed in by the liaison.
    public var open: Int { notBegun + (stages[.draft] ?? 0) }
    /// Approved or locked.
    public var settled: Int { (stages[.approved] ?? 0) + (stages[.locked] ?? 0) }
  }

  /// One unit's part of the round.
  public struct UnitProgress: Hashable, Sendable {
    public let unit: String
    public let deadline: RoundDay
    public let term: ReportingRound.Term
    public let counts: StageCounts
    /// Handed in, but not yet signed by this unit's approver.
    public let unsigned: Int

    /// What the Office should see of it first.
    public var attention: Attention {
      if counts.sentBack > 0 { return .sentBack }
      if counts.open > 0, term == .over || term == .closed { return .late }
      if counts.open > 0, counts.open == counts.notBegun, counts.open == counts.total { return .notBegun }
      return counts.open > 0 || unsigned > 0 ? .underWay : .handedIn
    }
  }

  /// What a unit needs, the most urgent first.
  public enum Attention: Int, Hashable, Sendable, CaseIterable {
    case late, sentBack, notBegun, underWay, handedIn
  }
}

extension Return {
  /// Whether a lead's approver still has to sign it.
  public func waits(for unit: String) -> Bool {
    stage == .submitted && !signatures.contains { $0.unit == unit }
  }
}
