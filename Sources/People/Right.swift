/// Something that a role allows (权限). Whose rights these are stands in one table, `RightsTable`.
public enum Right: String, Hashable, Sendable, Codable, CaseIterable {
  // Reading.
  case readPlans, readRounds, readReturns, readRecord, exportRecord
  // The plan.
  case decideReadings
  // The yearly round.
  case manageRounds, supply, pass, check, approve, lock, actForUnit, writeCheckRules
  // Evaluations and commendations.
  case readEvaluations, manageEvaluations, score, manageCommendations
  // Follow-up.
  case readOrders, manageOrders, instruct
  // Reports.
  case readReports, manageReports
  // Drafts of regulations and policies.
  case readPolicies, managePolicies
  // People.
  case manageAccounts, manageTokens
}
