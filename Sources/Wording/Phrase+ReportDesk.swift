extension Phrase {
  /// Reports from draft to issue: their pages and what is refused there.
  public enum ReportDesk {
    public static let title = Phrase("报告", "Reports")
    public static let noneYet = Phrase(
      "还没有报告。办公室起草后列在这里。", "No reports yet. They are listed here once the Office drafts one.")
    public static let draft = Phrase("草稿", "draft")
    public static let issued = Phrase("已发布", "issued")
    public static let withdrawn = Phrase("已撤回", "withdrawn")
    public static let report = Phrase("报告", "Report")
    public static let kind = Phrase("种类", "Kind")
    public static let year = Phrase("数据年度", "Year of the figures")
    public static let standing = Phrase("状态", "Standing")
    public static let issuedOn = Phrase("发布", "Issued")
    public static let plans = Phrase("规划", "Plans")
    public static let unit = Phrase("单位（部门报告填写）", "Unit (of a unit’s report)")
    public static let evaluation = Phrase("评估（评估报告选择）", "Evaluation (of an evaluation’s report)")
    public static let noEvaluation = Phrase("没有办结的评估", "no closed evaluation")
    public static let language = Phrase("文字", "Language")
    public static let replaces = Phrase("替代的报告编号（更正后重发时填写）", "Report it takes the place of (after a correction)")
    public static let draftOne = Phrase("起草报告", "Draft a report")
    public static let draftHint = Phrase(
      "报告由批准的数据写成，每个数字都连着它的来源；文字可以修改，发布前可以随时重看。",
      "A report is composed from approved figures, each bound to its source. Its words can be edited until it is issued."
    )
    public static let chinese = Phrase("中文", "Chinese")
    public static let english = Phrase("英文", "English")

    public static let reword = Phrase("修改文字", "edit")
    public static let readAgain = Phrase("已重读变动的数字", "changed figures were read")
    public static let issue = Phrase("发布", "issue")
    public static let withdraw = Phrase("撤回", "withdraw")
    public static let steps = Phrase("办理", "Steps")
    public static let files = Phrase("生成文件", "Make a file")
    public static let filesHint = Phrase(
      "文件在后台生成，完成后在“后台任务”里下载。", "Files are made in the background; fetch them under Jobs.")
    public static let number = Phrase("发文字号（可不填）", "Number (may be left out)")
    public static let addressee = Phrase("主送机关（可不填）", "Addressee (may be left out)")
    public static let issueHint = Phrase(
      "发布后内容固定，连同数据版本、方法版本和校验码保存；以后只能撤回或另发更正后的报告。",
      "Once issued the content is frozen with its data version, method version and checksum; it can only be withdrawn or replaced by a new report."
    )
    public static let reason = Phrase("理由", "Reason")
    public static let edit = Phrase("修改这一段", "Edit this passage")
    public static let text = Phrase("文字", "Text")
    public static let textHint = Phrase(
      "{1:…} 这样的记号是数据，随批准的数据变化：可以移动、删去，不能改数。留空则不写这一段。",
      "Marks such as {1:…} are figures and follow the approved data: move or delete them, but do not change the number. Leave the text empty to leave the passage out."
    )
    public static let figures = Phrase("可用的数据", "Figures at hand")
    public static let confirm = Phrase(
      "文中手写的数字不随数据变化，我已核对，照写。", "Numbers typed by hand do not follow the data; I have checked them.")
    public static let save = Phrase("保存", "Save")
    public static let restore = Phrase("恢复原来的文字", "Take back the composed words")
    public static let staleDraft = Phrase(
      "下列数字在上次阅读后有变动。请重读有关句子，需要时修改文字，再发布。",
      "These figures changed since the sentences were last read. Read them again, edit where needed, then issue.")
    public static let staleIssued = Phrase(
      "发布后，下列数据有更正。发布的报告保持原样；需要时请另发更正后的报告。",
      "These figures were corrected after the report was issued. It stays as it is; issue a new one where needed.")
    public static let holds = Phrase("报告里的数据与现在批准的一致。", "Every figure is what is approved now.")
    public static let was = Phrase("原为", "was")
    public static let now = Phrase("现为", "now")
    public static let nothing = Phrase("没有", "none")
    public static let read = Phrase("已重读，可以发布", "I have read them again")
    public static let print = Phrase("打印", "Print")
    public static let saved = Phrase("已保存。", "Saved.")

    public static func summary(_ all: Int, issued: Int) -> Phrase {
      Phrase(
        "\(all) 份报告，其中 \(issued) 份已发布。", "\(all) \(all == 1 ? "report" : "reports"), \(issued) of them issued.")
    }
    public static func day(_ year: Int, _ month: Int, _ day: Int) -> Phrase {
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      let name = (1...12).contains(month) ? months[month - 1] : "\(month)"
      return Phrase("\(year)年\(month)月\(day)日", "\(day) \(name) \(year)")
    }
    public static func issuedAs(_ number: String, _ day: String) -> Phrase {
      number.isEmpty
        ? Phrase("\(day) 发布", "issued on \(day)") : Phrase("\(number)，\(day) 发布", "\(number), issued on \(day)")
    }
    public static func versions(data: String, method: String, checksum: String) -> Phrase {
      Phrase(
        "数据版本 \(data)，方法版本 \(method)，校验码 \(checksum)",
        "data version \(data), method version \(method), checksum \(checksum)")
    }
    public static func withdrawnOn(_ day: String, _ reason: String) -> Phrase {
      Phrase("\(day) 撤回：\(reason)", "withdrawn on \(day): \(reason)")
    }
    public static func takesThePlaceOf(_ id: String) -> Phrase { Phrase("替代 \(id)", "takes the place of \(id)") }
    public static func printedReports(_ count: Int) -> Phrase {
      Phrase(
        "\(count) 份已发布的报告里有数据将与批准的不同：",
        "In \(count) issued \(count == 1 ? "report" : "reports") figures would no longer be what is approved:")
    }
    public static func touched(_ count: Int) -> Phrase {
      Phrase("（\(count) 个数据）", " (\(count) \(count == 1 ? "figure" : "figures"))")
    }
    public static func more(_ count: Int) -> Phrase { Phrase("另有 \(count) 个", "and \(count) more") }
    public static func ofUnit(_ count: Int) -> Phrase { Phrase("报告 \(count) 份", "\(count) reports") }

    // What is refused.
    public static let notTheOffice = Phrase(
      "报告由本地区妇儿工委办公室起草和发布。", "Reports are the region’s Office’s to draft and issue.")
    public static let changedMeanwhile = Phrase(
      "这份报告刚被改动，请看过新的内容再办理。", "The report was changed meanwhile: look at it anew, then go on.")
    public static let nothingChanged = Phrase("没有改动。", "Nothing was changed.")
    public static let reasonMissing = Phrase("请写明理由。", "Say why.")
    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase("“\(stage.zh)”的报告不能“\(step.zh)”。", "A report that is \(stage.en) does not take this step: \(step.en).")
    }
    public static func noSuchReport(_ id: String) -> Phrase { Phrase("没有编号为“\(id)”的报告。", "there is no report \(id)") }
    public static func replacesNothing(_ id: String) -> Phrase {
      Phrase("没有已发布的报告“\(id)”，请核对编号，或留空。", "There is no issued report “\(id)”: check the number or leave it empty.")
    }
    public static func noSuchPassage(_ name: String) -> Phrase {
      Phrase("报告里现在没有“\(name)”这一段。", "the report has no passage “\(name)” now")
    }
    public static func unboundNumbers(_ numbers: [String]) -> Phrase {
      let shown = numbers.prefix(8).joined(separator: "、")
      return Phrase(
        "这些数字是手写的，不随数据变化：\(shown)。请用上面的数据记号，或勾选“照写”。",
        "These numbers are typed by hand and do not follow the data: \(numbers.prefix(8).joined(separator: ", ")). Use the figures’ marks, or confirm them."
      )
    }
    public static func foreignFigure(_ binding: String) -> Phrase {
      Phrase("数据“\(binding)”不在这份报告里，请重新打开本页再改。", "The figure “\(binding)” is not in this report: open the page anew.")
    }
    public static func figuresChanged(_ count: Int) -> Phrase {
      Phrase(
        "有 \(count) 个数字在阅读后变动，先重读再发布。",
        "\(count) \(count == 1 ? "figure has" : "figures have") changed since they were read: read them again first.")
    }
    public static func lineTooLong(_ maximum: Int) -> Phrase {
      Phrase("最多 \(maximum) 字。", "At most \(maximum) characters.")
    }
    public static func documentLost(_ id: String) -> Phrase {
      Phrase(
        "报告“\(id)”发布时的文件不在或已损坏，请从备份恢复附件文件夹。",
        "The document of report \(id) is missing or damaged: restore the folder of files from a backup.")
    }
  }
}
