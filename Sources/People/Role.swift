/// What somebody may be in the work on the plans. The raw values are stored and stand in commands.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// 妇儿工委办公室: runs the plan and the yearly round.
  case office
  /// 统计局 · 监测组: checks and approves figures.
  case statistics
  /// 联络员: fills in what a unit owes.
  case liaison
  /// 审核人: passes what leaves a unit under its name.
  case approver
  /// 领导: reads.
  case leader
  /// 评估组 · 第三方: reads everything.
  case evaluator
  /// 审计: reads the record.
  case auditor
  /// 系统管理员: keeps accounts; sees no figures before others do.
  case administrator

  /// Whether the role is held for a department and not for the whole region.
  public var belongsToUnit: Bool { self == .liaison || self == .approver }
}
