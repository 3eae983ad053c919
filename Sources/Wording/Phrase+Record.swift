/// The record: verbs, ways and faults. Raw values come in, words go out.
extension Phrase {
  /// What was done, by the raw value of the act's verb.
  public static func verb(_ verb: String) -> Phrase { verbs[verb] ?? Phrase(verbatim: verb) }

  private static let verbs: [String: Phrase] = [
    "acceptDocument": Phrase("确认文件读法", "accepted a document"), "recordDecision": Phrase("作出决定", "recorded a decision"),
    "appendObservations": Phrase("录入监测数据", "entered observations"),
    "addAccount": Phrase("新建账号", "added an account"), "changeAccount": Phrase("修改账号", "changed an account"),
    "disableAccount": Phrase("停用账号", "disabled an account"), "enableAccount": Phrase("恢复账号", "enabled an account"),
    "setPassword": Phrase("设置密码", "set a password"), "enableTOTP": Phrase("启用动态验证码", "switched one-time codes on"),
    "disableTOTP": Phrase("停用动态验证码", "switched one-time codes off"),
    "signIn": Phrase("登录", "signed in"), "refuseSignIn": Phrase("登录被拒", "was refused sign-in"),
    "signOut": Phrase("退出", "signed out"),
    "issueToken": Phrase("发放接口令牌", "issued an API token"), "revokeToken": Phrase("收回接口令牌", "revoked an API token"),
    "openRound": Phrase("开启年度监测", "opened a round"), "adjustRound": Phrase("调整应报清单", "adjusted what is owed"),
    "extendRound": Phrase("延长期限", "extended a deadline"), "closeRound": Phrase("结束年度监测", "closed a round"),
    "remind": Phrase("催报", "sent a reminder"),
    "saveDraft": Phrase("保存草稿", "saved a draft"), "uploadWorkbook": Phrase("上传填报表", "uploaded a workbook"),
    "attachEvidence": Phrase("添加佐证材料", "attached evidence"), "detachEvidence": Phrase("移除佐证材料", "detached evidence"),
    "submitReturn": Phrase("提交", "submitted a return"), "passReturn": Phrase("单位审核通过", "passed a return"),
    "checkReturn": Phrase("统计核查通过", "checked a return"), "amendReturn": Phrase("核查时更正", "amended a return"),
    "approveReturn": Phrase("批准", "approved a return"), "sendBackReturn": Phrase("退回", "sent a return back"),
    "lockReturn": Phrase("锁定", "locked a return"), "openCorrection": Phrase("开启更正", "opened a correction"),
    "changeCheckRule": Phrase("修改核查规则", "changed a check rule"),
    "exportRecord": Phrase("导出操作记录", "exported the record"),
  ]

  /// How an act reached the system, by the raw value of its way.
  public static func way(_ way: String) -> Phrase {
    switch way {
    case "page": Phrase("网页", "page")
    case "workbook": Phrase("填报表", "workbook")
    case "api": Phrase("接口", "API")
    case "commandLine": Phrase("命令行", "command line")
    default: Phrase(verbatim: way)
    }
  }

  /// Where and how the chain is broken, and what that means.
  public enum RecordFault {
    public static let numberMissing = Phrase(
      "这里的序号不连续：有一条记录被删去或插入。", "The numbers do not follow one another here: an entry was taken out or put in.")
    public static let notLinked = Phrase(
      "这一条没有接在前一条之后：前一条被换过，或这一条是后来放进来的。",
      "This entry does not follow the one before it: that one was replaced, or this one was put in later.")
    public static let contentChanged = Phrase(
      "这一条的内容与当初封存的不同：有人改动过。", "What this entry says is not what was sealed: somebody changed it.")
    public static let keptChanged = Phrase(
      "这一步写入的数据已不是当初的样子：数据被绕过系统改动或删除。",
      "What this act put into the store is not there any more as it was: it was changed or deleted behind the system’s back.")
  }
}
