extension Phrase {
  /// Words of the pages of rounds.
  public enum RoundPage {
    public static let title = Phrase("年度监测", "Yearly rounds")
    public static func summary(_ count: Int, running: Int) -> Phrase {
      Phrase("共 \(count) 轮监测，\(running) 轮正在进行。", "\(count) rounds, \(running) of them running.")
    }
    public static func ownList(_ unit: String) -> Phrase { Phrase("\(unit)填报清单", "List of \(unit)") }
    public static let noneYet = Phrase(
      "还没有监测轮次。妇儿工委办公室开展后，各单位即可填报。", "There is no round yet. Once the Office opens one, units can fill in.")
    public static func name(_ place: String, _ year: Int) -> Phrase {
      Phrase("\(place) \(year) 年度监测", "\(place), figures of \(year)")
    }
    public static let round = Phrase("轮次", "Round")
    public static let term = Phrase("期限", "Term")
    public static let owed = Phrase("应报", "Owed")
    public static let open = Phrase("未提交", "Not handed in")
    public static let inReview = Phrase("审核中", "In review")
    public static let settled = Phrase("已批准", "Approved")
    public static let needsAttention = Phrase("须关注", "To look at")
    public static func attention(late: Int, sentBack: Int, unassigned: Int) -> Phrase {
      var zh: [String] = []
      var en: [String] = []
      if late > 0 {
        zh.append("\(late) 个单位逾期")
        en.append("\(late) units late")
      }
      if sentBack > 0 {
        zh.append("\(sentBack) 项被退回")
        en.append("\(sentBack) sent back")
      }
      if unassigned > 0 {
        zh.append("\(unassigned) 项无牵头单位")
        en.append("\(unassigned) without a lead")
      }
      return zh.isEmpty ? Phrase("无", "nothing") : Phrase(zh.joined(separator: "，"), en.joined(separator: ", "))
    }
    public static let running = Phrase("进行中", "running")
    public static let closed = Phrase("已结束", "closed")
    public static let openOne = Phrase("开展一轮监测", "Open a round")
    public static let openHint = Phrase(
      "应报清单由现行规划得出：指标及其分组、分子分母，任务和重点工程项目；开展后可以调整。",
      "What is owed follows from the plans in force: indicators with breakdowns, numerators and denominators, tasks and project items; it can be adjusted afterwards."
    )
    public static let region = Phrase("地区", "Region")
    public static let year = Phrase("数据年度", "Year of the figures")
    public static let opens = Phrase("开始日期", "Opens on")
    public static let closes = Phrase("截止日期", "Closes on")
    public static let regionMissing = Phrase("请选择地区。", "choose a region")
    public static let yearMissing = Phrase("年度须是四位数字。", "the year has four digits")
    public static let dayMissing = Phrase("日期写成 2026-03-31 这样。", "write days as 2026-03-31")

    public static func conclusion(
      owed: Int, open: Int, settled: Int, late: Int, notBegun: Int, sentBack: Int
    ) -> Phrase {
      Phrase(
        "应报 \(owed) 项：\(open) 项未提交，\(settled) 项已批准；\(late) 个单位逾期，\(notBegun) 个单位未开始，\(sentBack) 项被退回。",
        "\(owed) items owed: \(open) not handed in, \(settled) approved; \(late) units late, \(notBegun) not begun, \(sentBack) items sent back."
      )
    }
    public static func termWords(_ opens: String, _ closes: String) -> Phrase {
      Phrase("填报期 \(opens) 至 \(closes)", "Open from \(opens) to \(closes)")
    }
    public static let stages = Phrase("各阶段项数", "Items by stage")
    public static func unassigned(_ titles: [String]) -> Phrase {
      let names = titles.prefix(5).joined(separator: "、") + (titles.count > 5 ? "…" : "")
      return Phrase(
        "\(titles.count) 项没有牵头单位，无人会报：\(names)。请在下面调整分工。",
        "\(titles.count) items have no lead unit, so nobody will report them: \(names). Assign them below.")
    }
    public static let byUnit = Phrase("各单位进度", "Units")
    public static let unit = Phrase("单位", "Unit")
    public static let attentionHead = Phrase("状态", "State")
    public static let toSign = Phrase("待本单位审核", "To be passed")
    public static let deadline = Phrase("截止", "Deadline")
    public static let extended = Phrase("（已延期）", " (extended)")
    public static let late = Phrase("逾期", "late")
    public static let sentBackWord = Phrase("有退回", "sent back")
    public static let underWay = Phrase("填报中", "under way")
    public static let handedIn = Phrase("已报齐", "handed in")
    public static func allItems(_ count: Int) -> Phrase {
      Phrase("全部应报事项（\(count)）", "Everything that is owed (\(count))")
    }
    public static let droppedWord = Phrase("已移出本轮", "taken out")
    public static let queue = Phrase("待办审核", "Review queue")
    public static let gaps = Phrase("缺项数据", "Gaps")
    public static let office = Phrase("办公室办理", "The Office")
    public static func remindHint(_ count: Int) -> Phrase {
      Phrase("还有 \(count) 个单位未报齐。", "\(count) units still owe something.")
    }
    public static let remind = Phrase("催报", "Remind them")
    public static func reminded(_ units: [String], mailed: Int, failures: [Phrase]) -> Phrase {
      let failedZh = failures.isEmpty ? "" : "；\(failures.count) 封邮件未发出：\(failures[0].zh)"
      let failedEn = failures.isEmpty ? "" : "; \(failures.count) e-mails failed: \(failures[0].en)"
      return Phrase(
        "已催报 \(units.count) 个单位（收件箱），发出邮件 \(mailed) 封\(failedZh)。",
        "\(units.count) units reminded in their inbox, \(mailed) e-mails sent\(failedEn).")
    }
    public static let extend = Phrase("延期", "Extend a term")
    public static let until = Phrase("延期至", "Until")
    public static let reason = Phrase("理由", "Reason")
    public static let adjust = Phrase("调整分工", "Adjust what is owed")
    public static let adjustHint = Phrase(
      "留空的项目保持不变。调整立即生效，并记入操作记录。", "What is left empty stays as it is. Changes hold at once and go into the record.")
    public static let item = Phrase("事项", "Item")
    public static let leads = Phrase("牵头单位", "Lead units")
    public static let leadsHint = Phrase("多个单位用顿号隔开，共同会签。", "Several, separated by 、, sign jointly.")
    public static let breakdowns = Phrase("分组", "Breakdowns")
    public static let breakdownsHint = Phrase("如：城乡:农村、性别:女", "E.g. 城乡:农村、性别:女")
    public static let drop = Phrase("本轮不报此项", "Not asked for in this round")
    public static let close = Phrase("结束本轮", "Close the round")
    public static func closeHint(approved: Int, left: Int) -> Phrase {
      Phrase(
        "结束后，\(approved) 项已批准的数据将锁定；还有 \(left) 项未批准，将不再收取。此后只能更正。",
        "Closing locks \(approved) approved items; \(left) are not approved and will no longer be collected. After that there are only corrections."
      )
    }
    public static let doneNotice = Phrase("已办理。", "Done.")
  }
}
