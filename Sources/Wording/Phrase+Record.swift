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
    "openEvaluation": Phrase("开展评估", "opened an evaluation"),
    "adjustEvaluation": Phrase("调整评估方案", "adjusted an evaluation"),
    "closeEvaluation": Phrase("办结评估", "closed an evaluation"),
    "reopenEvaluation": Phrase("重新打开评估", "opened an evaluation again"),
    "saveEvaluationPart": Phrase("保存评估材料", "saved an assessment"),
    "submitEvaluationPart": Phrase("提交评估材料", "handed an assessment in"),
    "passEvaluationPart": Phrase("审核通过自评", "passed a self-assessment"),
    "sendBackEvaluationPart": Phrase("退回评估材料", "sent an assessment back"),
    "proposeCommendation": Phrase("推荐示范表彰", "proposed a commendation"),
    "changeCommendation": Phrase("修改推荐材料", "changed a commendation"),
    "publiciseCommendation": Phrase("公示", "publicised a commendation"),
    "awardCommendation": Phrase("授予称号", "awarded a commendation"),
    "refuseCommendation": Phrase("不予授予称号", "did not award a commendation"),
    "issueOrder": Phrase("发出督办", "issued an order"),
    "answerOrder": Phrase("答复督办", "answered an order"),
    "acceptOrderAnswer": Phrase("同意督办措施", "accepted an order’s measures"),
    "sendBackOrder": Phrase("退回督办答复", "sent an order’s answer back"),
    "reportOrderProgress": Phrase("报告督办进展", "reported progress of an order"),
    "reportOrderDone": Phrase("报请销号", "reported an order as done"),
    "askOrderExtension": Phrase("申请督办延期", "asked for more time for an order"),
    "extendOrder": Phrase("督办延期", "extended an order"),
    "closeOrder": Phrase("督办销号", "closed an order"),
    "reopenOrder": Phrase("重新督办", "opened an order again"),
    "withdrawOrder": Phrase("撤销督办", "withdrew an order"),
    "attachToOrder": Phrase("增减督办佐证", "changed an order’s evidence"),
    "remindOfOrder": Phrase("督办提醒", "reminded of an order"),
    "instruct": Phrase("批示", "gave an instruction"),
    "writeContribution": Phrase("填写配合情况", "wrote a contribution"),
    "handInContribution": Phrase("提交配合情况", "handed a contribution in"),
    "sendBackContribution": Phrase("退回配合情况", "sent a contribution back"),
    "draftReport": Phrase("起草报告", "drafted a report"),
    "rewordReport": Phrase("修改报告文字", "reworded a report"),
    "readReportAgain": Phrase("重读报告中变动的数字", "read changed figures of a report"),
    "issueReport": Phrase("发布报告", "issued a report"),
    "withdrawReport": Phrase("撤回报告", "withdrew a report"),
    "withdrawCommendation": Phrase("撤销称号", "withdrew a commendation"),
    "adoptPolicyRules": Phrase("启用内置评估清单", "took the built-in checklist into use"),
    "changePolicyRules": Phrase("修改评估清单和词表", "changed checklist and word lists"),
    "submitPolicy": Phrase("送交草案评估", "submitted a draft for assessment"),
    "revisePolicy": Phrase("送交草案新文本", "sent a new text of a draft"),
    "notePolicyHit": Phrase("说明草案用语", "noted something on a draft’s wording"),
    "appointPolicyExperts": Phrase("确定评估专家", "appointed experts for a draft"),
    "givePolicyOpinion": Phrase("提出专家意见", "gave an expert’s opinion"),
    "pronouncePolicy": Phrase("出具评估意见", "gave the Office’s opinion"),
    "replyPolicy": Phrase("答复评估意见", "answered the Office’s opinion"),
    "closePolicy": Phrase("办结草案评估", "closed an assessment"),
    "withdrawPolicy": Phrase("撤回草案", "withdrew a draft"),
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
      "What this act put into the store is not there any more as it was: it was changed or deleted behind the system’s back."
    )
  }
}

extension Phrase {
  /// The record (操作记录) and what comes of verifying it.
  public enum Record {
    public static let title = Phrase("操作记录", "The record")
    public static func whole(_ links: Int) -> Phrase {
      links == 0
        ? Phrase("记录还是空的。", "The record is still empty.")
        : Phrase(
          "记录完整：\(links) 条首尾相接，每一步写入的数据都与封存时一致。",
          "The record is whole: \(links) \(links == 1 ? "entry" : "entries") linked end to end, and what each put into the "
            + "store is there as it was sealed.")
    }
    public static func broken(at number: Int, _ fault: Phrase) -> Phrase {
      Phrase("记录在第 \(number) 条断开。\(fault.zh)", "The record breaks at entry \(number). \(fault.en)")
    }
    public static func unaccounted(_ rows: Int, links: Int) -> Phrase {
      Phrase(
        "\(links) 条记录首尾相接，但\(unaccountedRows(rows).zh)",
        "All \(links) \(links == 1 ? "entry is" : "entries are") linked, but: \(unaccountedRows(rows).en)")
    }
    public static func unaccountedRows(_ rows: Int) -> Phrase {
      Phrase(
        "有 \(rows) 行数据没有对应的操作，不是由本系统写入的，或有数据被绕过系统删除。",
        "\(rows) \(rows == 1 ? "row is" : "rows are") accounted for by no act: put into or taken out of the store behind "
          + "the system’s back.")
    }
    public static func headLost(links: Int) -> Phrase {
      Phrase(
        "现有 \(links) 条记录首尾相接，但其中没有您抄存的封印：末尾的记录被删去过，或整份记录被换过。",
        "The \(links) \(links == 1 ? "entry" : "entries") kept are linked, but none bears the seal you wrote down: the end "
          + "was cut off, or the whole record replaced.")
    }
    public static let headNotFound = Phrase(
      "完好的部分里没有您抄存的封印。", "The sound part does not hold the seal you wrote down.")
    public static func headFound(_ number: Int) -> Phrase {
      Phrase(
        "您抄存的封印是第 \(number) 条的：从那时起没有记录被删去。",
        "The seal you wrote down is that of entry \(number): nothing has been cut off since.")
    }
    public static func head(_ seal: String) -> Phrase {
      Phrase("末条封印（请抄存在别处）：\(seal)", "Head seal (write it down elsewhere): \(seal)")
    }
    public static func lastAct(_ time: String, _ line: Phrase) -> Phrase {
      Phrase("最后一步（北京时间）：\(time) \(line.zh)", "Last act (Beijing time): \(time) \(line.en)")
    }
    public static func actThere(_ number: Int, _ line: Phrase) -> Phrase {
      Phrase("第 \(number) 条现在写着：\(line.zh)", "Entry \(number) now reads: \(line.en)")
    }
    public static func nothingReadable(_ number: Int) -> Phrase {
      Phrase("第 \(number) 条已不存在或无法读出。", "Entry \(number) is gone or cannot be read.")
    }
    public static func soundBefore(_ links: Int) -> Phrase {
      Phrase("在它之前的 \(links) 条完好。", "The \(links) before it \(links == 1 ? "is" : "are") sound.")
    }
    public static func beforeRecord(_ rows: Int) -> Phrase {
      Phrase(
        "记录启用之前已有 \(rows) 行数据，没有对应的操作。",
        "\(rows) \(rows == 1 ? "row was" : "rows were") there before the record began, without an act.")
    }
    public static func noSeal(_ text: String) -> Phrase {
      Phrase(
        "“\(text)”不是封印。封印是 64 位十六进制数字，见 guatu audit verify 或操作记录页。",
        "“\(text)” is no seal. A seal has 64 hexadecimal digits; guatu audit verify and the page of the record show it."
      )
    }
    public static func onBehalf(_ unit: String) -> Phrase { Phrase("代\(unit)办理", "on behalf of \(unit)") }
    public static func exported(_ count: Int, _ file: String) -> Phrase {
      Phrase("已导出 \(count) 条操作记录：\(file)", "\(count) \(count == 1 ? "entry" : "entries") exported to \(file)")
    }
    public static func noVerb(_ word: String, known: [String]) -> Phrase {
      Phrase(
        "没有“\(word)”这种操作。可用：\(known.joined(separator: "、"))。",
        "There is no act “\(word)”. Use one of: \(known.joined(separator: ", ")).")
    }
    public static func badDay(_ text: String) -> Phrase {
      Phrase("“\(text)”不是日期，请写成 2026-01-31。", "“\(text)” is no day; write it as 2026-01-31.")
    }
    public static func badFormat(_ file: String) -> Phrase {
      Phrase(
        "不知道“\(file)”的格式：文件名请以 .csv 或 .json 结尾。", "Cannot tell the format of “\(file)”: end it with .csv or .json.")
    }

    // The page.
    public static func opening(_ count: Int) -> Phrase {
      Phrase("操作记录共 \(count) 条", "\(count) \(count == 1 ? "entry" : "entries") in the record")
    }
    public static func found(_ count: Int) -> Phrase {
      Phrase("找到 \(count) 条", "\(count) \(count == 1 ? "entry" : "entries") found")
    }
    public static let empty = Phrase("还没有操作记录。", "Nothing is recorded yet.")
    public static let nothingFound = Phrase("没有符合条件的操作记录。", "No entry fits these conditions.")
    public static let account = Phrase("账号", "Account")
    public static let verb = Phrase("操作", "Act")
    public static let object = Phrase("对象", "Object")
    public static let words = Phrase("含有的词", "Words")
    public static let from = Phrase("从（日期）", "From (day)")
    public static let to = Phrase("到（日期）", "To (day)")
    public static let search = Phrase("查找", "Search")
    public static let number = Phrase("序号", "No.")
    public static let time = Phrase("时间（北京）", "Time (Beijing)")
    public static let who = Phrase("谁", "Who")
    public static let way = Phrase("途径", "Way")
    public static let reason = Phrase("理由", "Reason")
    public static let details = Phrase("详情", "Details")
    public static let concerns = Phrase("涉及单位", "Units concerned")
    public static let region = Phrase("地区", "Region")
    public static let content = Phrase("写入数据的校验值", "Digest of what was kept")
    public static let previous = Phrase("前一条的封印", "Seal before")
    public static let seal = Phrase("封印", "Seal")
    public static let older = Phrase("更早", "Older")
    public static let newer = Phrase("更新", "Newer")
    public static let newest = Phrase("最新", "Newest")
    public static let verify = Phrase("立即验证", "Verify now")
    public static let verification = Phrase("验证结果", "Verification")
    public static let writtenSeal = Phrase("抄存的封印（可不填）", "A seal you wrote down (optional)")
    public static let csv = Phrase("导出 CSV", "Export CSV")
    public static let json = Phrase("导出 JSON（可重新计算封印）", "Export JSON (to recompute the seals)")
    public static let exportIsRecorded = Phrase(
      "导出本身也会记入操作记录。", "An export is an act itself and goes on record.")
  }
}
