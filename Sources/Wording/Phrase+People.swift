/// Roles and rights.
extension Phrase {
  /// A role by its raw value.
  public static func role(_ role: String) -> Phrase { roles[role] ?? Phrase(verbatim: role) }

  private static let roles: [String: Phrase] = [
    "office": Phrase("妇儿工委办公室", "Office"), "statistics": Phrase("统计局", "statistics bureau"),
    "liaison": Phrase("联络员", "liaison"), "approver": Phrase("审核人", "approver"), "leader": Phrase("领导", "leader"),
    "evaluator": Phrase("评估组", "evaluator"), "auditor": Phrase("审计", "auditor"),
    "administrator": Phrase("系统管理员", "administrator"),
  ]

  /// A right by its raw value.
  public static func right(_ right: String) -> Phrase { rights[right] ?? Phrase(verbatim: right) }

  private static let rights: [String: Phrase] = [
    "readPlans": Phrase("查看规划和评价", "read plans and verdicts"),
    "readRounds": Phrase("查看年度监测进度", "see how far the yearly rounds are"),
    "readReturns": Phrase("查看上报数据", "read what units return"),
    "readRecord": Phrase("查看操作记录", "read the record"), "exportRecord": Phrase("导出操作记录", "export the record"),
    "decideReadings": Phrase("确认规划读法", "decide how plans are read"),
    "manageRounds": Phrase("管理年度监测", "run the yearly round"), "supply": Phrase("填报", "fill in"),
    "pass": Phrase("审核报出", "pass what leaves the unit"), "check": Phrase("核查", "check"),
    "approve": Phrase("批准", "approve"), "lock": Phrase("锁定", "lock"),
    "actForUnit": Phrase("代单位填报", "act for a unit, visibly"), "writeCheckRules": Phrase("编写核查规则", "write check rules"),
    "readEvaluations": Phrase("查看评估和表彰", "read evaluations and commendations"),
    "manageEvaluations": Phrase("开展和办结评估", "run evaluations"), "score": Phrase("外部评分", "score as an evaluator"),
    "readOrders": Phrase("查看督办", "read orders"), "manageOrders": Phrase("发出和办结督办", "issue and close orders"),
    "instruct": Phrase("批示", "give instructions"),
    "readReports": Phrase("查看报告", "read reports"), "manageReports": Phrase("起草和发布报告", "draft and issue reports"),
    "manageCommendations": Phrase("办理示范表彰", "decide on commendations"),
    "readPolicies": Phrase("查看法规政策评估", "see assessments of policies"),
    "managePolicies": Phrase("办理法规政策评估", "run assessments of policies"),
    "manageAccounts": Phrase("管理账号", "keep accounts"), "manageTokens": Phrase("管理接口令牌", "keep API tokens"),
  ]

  /// Whether an account may sign in, by the raw value of its standing.
  public static func accountStanding(_ standing: String) -> Phrase {
    standing == "active" ? Phrase("可用", "active") : Phrase("已停用", "disabled")
  }

  public static let sampleAccount = Phrase("样例账号，密码公开", "sample account, its password is public")
}

/// What posts may not be.
extension Phrase {
  public static let accountNeedsPost = Phrase(
    "账号至少要有一个岗位：请给出角色和地区。", "An account needs a post: give a role and a region.")

  public static func postNeedsUnit(_ role: Phrase) -> Phrase {
    Phrase("“\(role.zh)”属于一个单位：请给出单位名称。", "A post as \(role.en) belongs to a unit: name the unit.")
  }

  public static func postHasNoUnit(_ role: Phrase) -> Phrase {
    Phrase(
      "“\(role.zh)”面向整个地区，不属于哪个单位：请去掉单位。", "A post as \(role.en) is for the whole region: leave the unit out.")
  }

  public static let postTwice = Phrase("同一岗位写了两次：请去掉一个。", "A post is given twice: take one out.")
  public static let administratorStandsAlone = Phrase(
    "系统管理员不能同时担任其他角色：请另开一个账号。", "An administrator holds no other role: make a second account.")
  public static let fillsInAndChecks = Phrase(
    "填报的人不能核查：联络员、审核人不能同时是办公室或统计局的人。请另开一个账号。",
    "Who fills in does not check: a liaison or approver cannot be of the Office or the statistics bureau too. Make a "
      + "second account.")
}

extension Phrase {
  /// Several complaints, one after another.
  public static func all(_ phrases: [Phrase]) -> Phrase {
    Phrase(phrases.map(\.zh).joined(), phrases.map(\.en).joined(separator: " "))
  }
}
