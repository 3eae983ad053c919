extension Phrase {
  /// Words of a unit's list in a round.
  public enum Filling {
    public static func title(_ unit: String, _ year: Int) -> Phrase {
      Phrase("\(unit) · \(year) 年度填报", "\(unit), figures of \(year)")
    }
    public static func acting(_ unit: String) -> Phrase {
      Phrase(
        "您正以妇儿工委办公室的身份代 \(unit) 填报。每一步都记明“代办”，该单位可以看到。",
        "You are acting for \(unit) as the Office. Every step is marked so, and the unit sees it.")
    }
    public static let act = Phrase("代该单位填报", "Act for this unit")
    public static let actFirst = Phrase(
      "代其他单位办理，请先在该单位的清单上选择“代该单位填报”。", "to act for another unit, choose so on its list first")
    public static func otherUnit(_ unit: String) -> Phrase {
      Phrase(
        "这是\(unit)的清单，只有该单位、统计局和妇儿工委办公室可以查看。",
        "this is the list of \(unit): it, the statistics bureau and the Office may look")
    }
    public static let figures = Phrase("指标数据", "Figures")
    public static let tasks = Phrase("任务和项目", "Tasks and items")
    public static let parts = Phrase("清单的部分", "Parts of the list")
    public static func conclusion(
      led: Int, helped: Int, open: Int, deadline: String, left: Int, term: String
    ) -> Phrase {
      let help = helped > 0 ? "，另配合 \(helped) 项" : ""
      let helpEn = helped > 0 ? ", helping with \(helped)" : ""
      let (zh, en): (String, String) =
        switch term {
        case "closed": ("本轮已结束", "the round is closed")
        case "notYet": ("尚未开始填报", "filling in has not begun")
        case "over": ("已于 \(deadline) 截止，逾期 \(-left) 天", "the term ended on \(deadline), \(-left) days ago")
        default: ("截止 \(deadline)，还有 \(left) 天", "due on \(deadline), \(left) days left")
        }
      return Phrase(
        "牵头 \(led) 项\(help)；\(open) 项未提交；\(zh)。", "Leads \(led) items\(helpEn); \(open) not handed in; \(en).")
    }
    public static let nothingHere = Phrase("这一部分没有应报事项。", "Nothing is owed in this part.")
    public static let save = Phrase("保存草稿", "Save")
    public static let submit = Phrase("保存并提交", "Save and submit")
    public static let saveHint = Phrase(
      "草稿随时保存；提交后由本单位审核人审核。", "Drafts can be saved at any time; what is submitted goes to your unit's approver.")
    public static func saved(_ count: Int) -> Phrase {
      count == 0 ? Phrase("没有改动。", "Nothing was changed.") : Phrase("已保存 \(count) 项。", "\(count) items saved.")
    }
    public static func handedIn(_ count: Int) -> Phrase {
      Phrase("已提交 \(count) 项，待本单位审核人审核。", "\(count) items submitted; your unit's approver is next.")
    }
    public static func openFindings(_ count: Int) -> Phrase {
      Phrase("\(count) 处须更正或说明：", "\(count) places to put right or explain:")
    }
    public static func conflicts(_ count: Int) -> Phrase {
      Phrase(
        "\(count) 项在您填写期间被别人改动，未覆盖。您填的内容仍在下面，请对照后再保存。",
        "\(count) items were changed by somebody else meanwhile; nothing was overwritten. What you typed is still below: compare, then save again."
      )
    }
    public static func conflict(_ field: Phrase, theirs: String, mine: String) -> Phrase {
      Phrase(
        "\(field.zh)：现为“\(theirs.isEmpty ? "空" : theirs)”，您填的是“\(mine.isEmpty ? "空" : mine)”。",
        "\(field.en): now “\(theirs.isEmpty ? "empty" : theirs)”, you typed “\(mine.isEmpty ? "empty" : mine)”.")
    }
    public static let offline = Phrase("离线填报（电子表格）", "Offline (workbook)")
    public static let offlineHint = Phrase(
      "下载本单位填报表，用 WPS、Excel 或 LibreOffice 填好后上传；上传后先核对改动，再保存。",
      "Download your unit's workbook, fill it in with WPS, Excel or LibreOffice and upload it; you see the changes before they are taken."
    )
    public static let download = Phrase("下载填报表", "Download the workbook")
    public static let upload = Phrase("填好的填报表（.xlsx）", "The filled-in workbook (.xlsx)")
    public static let uploadButton = Phrase("上传并核对", "Upload and compare")
    public static let noFile = Phrase("请选择填好的填报表再上传。", "choose the filled-in workbook, then upload")
    public static func previewTitle(_ unit: String) -> Phrase {
      Phrase("\(unit) · 核对填报表", "\(unit): compare the workbook")
    }
    public static func preview(changes: Int, problems: Int) -> Phrase {
      Phrase(
        "填报表将改动 \(changes) 处，有 \(problems) 处问题。尚未保存。",
        "The workbook would change \(changes) places; \(problems) have problems. Nothing is saved yet.")
    }
    public static let cellProblems = Phrase("问题（工作表!单元格）：", "Problems (sheet!cell):")
    public static let place = Phrase("位置", "Place")
    public static let field = Phrase("填报项", "Field")
    public static let change = Phrase("改动", "Change")
    public static let take = Phrase("确认，保存为草稿", "Take these changes")
    public static let leave = Phrase("放弃", "Leave it")
    public static let back = Phrase("返回清单", "Back to the list")

    public static let helps = Phrase("（配合）", " (helps)")
    public static func jointly(_ others: [String]) -> Phrase {
      let names = others.joined(separator: "、")
      return Phrase("与\(names)共同牵头", "jointly with \(names)")
    }
    public static func sentBack(_ by: String, _ reason: String) -> Phrase {
      Phrase("\(by)退回：\(reason)", "Sent back by \(by): \(reason)")
    }
    public static func correction(_ reason: String) -> Phrase { Phrase("更正：\(reason)", "Correction: \(reason)") }
    public static let target = Phrase("目标：", "Target: ")
    public static let definition = Phrase("口径：", "Definition: ")
    public static let figure = Phrase("数据", "Figure")
    public static func value(_ year: Int) -> Phrase { Phrase("\(year) 年", "\(year)") }
    public static let missing = Phrase("没有数据的原因", "Why there is none")
    public static let none = Phrase("无", "none")
    public static let computed = Phrase("（计算）", " (computed)")
    public static func willBe(_ figure: String) -> Phrase { Phrase("留空则按 \(figure) 计", "empty counts as \(figure)") }
    public static func valueOf(_ title: String, _ cell: String, _ year: Int) -> Phrase {
      Phrase("\(title)，\(cell)，\(year) 年", "\(title), \(cell), \(year)")
    }
    public static func missingOf(_ title: String, _ cell: String) -> Phrase {
      Phrase("\(title)，\(cell)：没有数据的原因", "\(title), \(cell): why there is none")
    }
    public static let source = Phrase("数据来源", "Source")
    public static let note = Phrase("备注", "Note")
    public static func lastSource(_ source: String) -> Phrase { Phrase("上次：\(source)", "Last time: \(source)") }
    public static let itemHint = Phrase(
      "点开事项名称，可以附上证明材料、查看办理经过。",
      "Click an item’s name to attach evidence and to see what has become of it.")
    public static func evidence(_ count: Int) -> Phrase {
      count == 0 ? Phrase("附件、经过", "Evidence and history") : Phrase("附件 \(count) 份、经过", "\(count) files, history")
    }
    public static let evidenceWord = Phrase("附件", "evidence")
    public static let state = Phrase("进展", "State")
    public static func done(_ year: Int) -> Phrase { Phrase("\(year) 年完成情况", "Done in \(year)") }
    public static func nextYear(_ year: Int) -> Phrase { Phrase("\(year) 年安排", "Arranged for \(year)") }
    public static let doneWord = Phrase("完成情况", "what was done")
    public static let nextYearWord = Phrase("下年安排", "next year's arrangement")
    public static let block = Phrase("须更正", "Put right")
    public static let explain = Phrase("须说明", "Explain")
    public static let noteWord = Phrase("请留意", "Note")
    public static let why = Phrase("说明", "Explanation")
    public static func explained(_ words: String) -> Phrase {
      words.isEmpty ? Phrase("（未说明）", " (not explained)") : Phrase("说明：\(words)", "Explanation: \(words)")
    }
  }
}
