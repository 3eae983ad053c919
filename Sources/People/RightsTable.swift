/// Which role allows what: the one place where rights are given.
public struct RightsTable: Sendable {
  private let rights: [Role: Set<Right>]

  /// The rights of the office's own order: those who fill in do not check, those who check do not fill in, and who
  /// keeps the accounts does neither.
  public static let standard = RightsTable(rights: [
    .office: [
      .readPlans, .readRounds, .readReturns, .readRecord, .decideReadings, .manageRounds, .check, .approve, .lock,
      .actForUnit, .readEvaluations, .manageEvaluations, .manageCommendations, .readPolicies, .managePolicies,
      .readReports, .manageReports, .readOrders, .manageOrders,
    ],
    .statistics: [
      .readPlans, .readRounds, .readReturns, .readRecord, .check, .approve, .writeCheckRules, .readEvaluations,
      .readPolicies, .readReports, .readOrders,
    ],
    .liaison: [.readPlans, .readRounds, .supply, .readEvaluations, .readPolicies, .readReports, .readOrders],
    .approver: [.readPlans, .readRounds, .pass, .readEvaluations, .readPolicies, .readReports, .readOrders],
    .leader: [.readPlans, .readEvaluations, .readPolicies, .readReports, .readOrders, .instruct],
    .evaluator: [
      .readPlans, .readRounds, .readReturns, .readEvaluations, .score, .readPolicies, .readReports, .readOrders,
    ],
    .auditor: [
      .readPlans, .readRounds, .readReturns, .readRecord, .exportRecord, .readEvaluations, .readPolicies, .readReports,
      .readOrders,
    ],
    .administrator: [.manageAccounts, .manageTokens],
  ])

  /// Whether `role` allows `right`.
  public func allows(_ right: Right, to role: Role) -> Bool { rights[role]?.contains(right) ?? false }
}
