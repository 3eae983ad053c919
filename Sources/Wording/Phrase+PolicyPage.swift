extension Phrase {
  /// Words of the pages of assessments.
  public enum PolicyPage {
    public static let title = Phrase("法规政策评估", "Policy assessments")
    public static func summary(_ count: Int, open: Int) -> Phrase {
      Phrase("登记 \(count) 件，正在评估 \(open) 件。", "\(count) \(count == 1 ? "draft" : "drafts"), \(open) under assessment.")
    }
    public static let noneYet = Phrase(
      "还没有送交评估的草案。起草单位的联络员可以送交。", "No draft has been submitted. A unit’s liaison can submit one.")
    public static let noneFound = Phrase("没有符合条件的。", "Nothing fits.")
    public static let yours = Phrase("等您提出意见的草案", "Drafts that wait for your opinion")
    public static let search = Phrase("查找", "Search")
    public static let words = Phrase("名称、单位或正文里的词", "Words of title, unit or text")
    public static let year = Phrase("年度", "Year")
    public static let anyYear = Phrase("全部年度", "any year")
    public static let unit = Phrase("起草单位", "Author unit")
    public static let anyUnit = Phrase("全部单位", "any unit")
    public static let stage = Phrase("进度", "Stage")
    public static let anyStage = Phrase("全部进度", "any stage")
    public static let outcome = Phrase("结果", "Outcome")
    public static let anyOutcome = Phrase("全部结果", "any outcome")
    public static let draft = Phrase("草案", "Draft")
    public static let sort = Phrase("类别", "Kind")
    public static let due = Phrase("期限", "Due")
    public static let region = Phrase("地区", "Region")
    public static let statistics = Phrase("年度统计", "Statistics of a year")
    public static let rules = Phrase("评估清单和词表", "Checklist and word lists")
    public static let submit = Phrase("送交草案", "Submit a draft")
    public static let doneNotice = Phrase("已保存。", "It is kept.")
    public static let submittedNotice = Phrase("已送交。", "It is submitted.")

    // Submitting.
    public static let titleField = Phrase("草案名称", "Title of the draft")
    public static let file = Phrase("上传文件（.docx、.pdf、.txt）", "Upload a file (.docx, .pdf, .txt)")
    public static let fileHint = Phrase(
      "不超过 20 MB。系统读出正文，原件按校验值留存。", "At most 20 MB. Its text is read; the original is kept under its digest.")
    public static func text(_ maximum: Int) -> Phrase {
      Phrase("或者粘贴正文（不超过 \(maximum) 字）", "or paste the text (at most \(maximum) characters)")
    }
    public static let newText = Phrase("新文本", "New text")
    public static let indicators = Phrase("可能影响的指标（可不选）", "Indicators it may move (optional)")
    public static let selfAssessment = Phrase("自评", "Self-assessment")
    public static let explanation = Phrase("说明", "Explanation")
    public static func needed(_ answers: [Phrase]) -> Phrase {
      Phrase(
        "回答“\(answers.map(\.zh).joined(separator: "”“"))”时须说明。",
        "To be explained where the answer is \(answers.map(\.en).joined(separator: " or ")).")
    }
    public static func edition(_ number: Int) -> Phrase {
      Phrase("清单和词表第 \(number) 版", "edition \(number) of the rules")
    }

    // A draft.
    public static let hidden = Phrase(
      "草案尚未公布，正文、自评和意见只供起草单位、指定的专家、办公室和审计查看。",
      "The draft is unpublished: text, self-assessment and opinions are for its author unit, the appointed experts, the Office and auditors."
    )
    public static let body = Phrase("正文", "The text")
    public static func version(_ number: Int) -> Phrase { Phrase("第 \(number) 稿", "version \(number)") }
    public static let original = Phrase("原件", "Original")
    public static let hits = Phrase("请看一看的用语", "Words that deserve a look")
    public static let hitsAreNoVerdict = Phrase(
      "文中标出的词在词表里，请看一看；标出不等于有问题，没有标出也不等于没有问题。",
      "The words marked are on the lists and deserve a look. A mark is no verdict, and no mark is none either.")
    public static let noHits = Phrase("文中没有词表里的词。", "The text holds no word of the lists.")
    public static func untold(_ count: Int) -> Phrase {
      Phrase("另有 \(count) 处没有列出。", "\(count) more are not listed.")
    }
    public static let why = Phrase("为什么", "Why")
    public static let ask = Phrase("问一问", "Ask")
    public static let note = Phrase("说明或评论", "Note")
    public static func seen(_ number: Int) -> Phrase { Phrase("第 \(number) 处，请看一看", "place \(number), please look") }
    public static let byAuthor = Phrase("起草单位", "the author")
    public static let byOffice = Phrase("办公室", "the Office")
    public static func changes(_ version: Int) -> Phrase {
      Phrase("与第 \(version) 稿相比", "Compared with version \(version)")
    }
    public static let newHits = Phrase("新出现", "new")
    public static let goneHits = Phrase("已消失", "gone")
    public static let sameHits = Phrase("用语没有增减。", "No word came or went.")
    public static let experts = Phrase("专家意见", "Experts’ opinions")
    public static let noExperts = Phrase("还没有确定专家。", "No experts are appointed yet.")
    public static let waiting = Phrase("尚未提出意见", "no opinion yet")
    public static let accounts = Phrase("评估组账号", "Evaluators with an account")
    public static let named = Phrase("其他专家（每行一位：姓名，单位）", "Others (one a line: name, institution)")
    public static let until = Phrase("完成期限", "To be done by")
    public static let answerUntil = Phrase("答复期限", "To be answered by")
    public static let opinion = Phrase("意见", "Opinion")
    public static let onBehalfOf = Phrase("专家", "Expert")
    public static let clauses = Phrase("逐条意见", "On single clauses")
    public static let clause = Phrase("条款", "Clause")
    public static let remark = Phrase("意见", "Remark")
    public static let proposal = Phrase("修改建议", "Proposal")
    public static let more = Phrase("更多条款", "More clauses")
    public static let officeOpinion = Phrase("办公室评估意见", "The Office’s opinion")
    public static let conclusion = Phrase("结论", "Conclusion")
    public static let general = Phrase("总体意见", "In general")
    public static let noOpinion = Phrase("还没有出具。", "Not given yet.")
    public static let letter = Phrase("意见书", "Opinion letter")
    public static let letterDocx = Phrase("下载 Word 文件", "Download as Word")
    public static let reply = Phrase("答复", "Answer")
    public static let wording = Phrase("新表述（采纳或部分采纳时填写）", "New wording (where taken up)")
    public static let reasonNot = Phrase("理由（不采纳或部分采纳时填写）", "Reason (where not wholly taken up)")
    public static let reason = Phrase("理由", "Reason")
    public static let noReply = Phrase("尚未答复", "not answered yet")
    public static let steps = Phrase("下一步", "Next steps")
    public static let timeline = Phrase("经过", "What happened")
    public static let linked = Phrase("可能影响的指标", "Indicators it may move")
    public static func closedOn(_ day: String, _ outcome: Phrase) -> Phrase {
      Phrase("\(day) 办结：\(outcome.zh)。", "Closed on \(day): \(outcome.en).")
    }
    public static func withdrawnOn(_ day: String) -> Phrase { Phrase("\(day) 撤回。", "Withdrawn on \(day).") }
    public static func dueOn(_ day: String) -> Phrase { Phrase("期限 \(day)", "due \(day)") }
    public static let onIndicator = Phrase("可能影响本指标的法规政策草案", "Drafts that may move this indicator")

    // Statistics.
    public static func statisticsTitle(_ year: Int) -> Phrase {
      Phrase("\(year) 年法规政策评估统计", "Policy assessments of \(year)")
    }
    public static func statisticsSummary(_ drafts: Int, closed: Int, withdrawn: Int) -> Phrase {
      Phrase(
        "送交 \(drafts) 件，办结 \(closed) 件，撤回 \(withdrawn) 件。",
        "\(drafts) submitted, \(closed) closed, \(withdrawn) withdrawn.")
    }
    public static func proposalsSummary(_ made: Int, open: Int) -> Phrase {
      Phrase("提出修改建议 \(made) 条，未答复 \(open) 条。", "\(made) proposals were made, \(open) are not answered.")
    }
    public static func median(_ days: String) -> Phrase {
      Phrase("从送交到办结，中位数 \(days) 天。", "From submission to the end: a median of \(days) days.")
    }
    public static let noMedian = Phrase("还没有办结的，无法计算用时。", "None is closed: the time taken cannot be told.")
    public static let count = Phrase("件数", "Drafts")
    public static let proposalsCount = Phrase("建议条数", "Proposals")

    // Rules.
    public static let checklist = Phrase("评估清单", "Checklist")
    public static let lists = Phrase("词表", "Word lists")
    public static let sources = Phrase("依据", "Sources")
    public static let checklistHint = Phrase(
      "“# 组名”起一组；每行：问题｜说明｜需要说明的回答（是、否、不适用）",
      "“# name” begins a group; each line: question｜help｜answers that need an explanation (yes, no, not applicable)")
    public static let listsHint = Phrase(
      "“# 表名”起一份词表；每行：词｜变体（顿号隔开）｜为什么值得看｜问什么",
      "“# name” begins a list; each line: term｜variants (、)｜why it deserves a look｜what to ask")
    public static let builtIn = Phrase(
      "现用内置的第一版；送交第一件草案时启用。", "The built-in first edition holds; it is taken into use with the first draft.")
    public static let change = Phrase("修改", "Change")
    public static let keep = Phrase("保存为新版", "Keep as a new edition")
    public static let history = Phrase("各版", "Editions")
    public static let explainedWhen = Phrase("须说明的回答", "To be explained")
    public static let variants = Phrase("变体", "Variants")
    public static let term = Phrase("词", "Term")
    public static let question = Phrase("问题", "Question")
    public static let help = Phrase("说明", "Help")

    // Letter.
    public static func letterTitle(_ draft: String) -> Phrase {
      Phrase("关于《\(draft)》的性别平等评估意见", "Gender-equality assessment of “\(draft)”")
    }
    public static func letterOpening(_ draft: String, _ day: String, _ conclusion: Phrase) -> Phrase {
      Phrase(
        "你单位 \(day) 送交的《\(draft)》收悉。经组织评估，结论为：\(conclusion.zh)。",
        "We received “\(draft)”, submitted by you on \(day). Our conclusion: \(conclusion.en).")
    }
    public static let letterAnswer = Phrase(
      "请逐条答复：采纳的写明新表述，不采纳或部分采纳的写明理由。",
      "Please answer each proposal: with the new wording where it is taken up, with the reason where it is not.")
    public static func letterUntil(_ day: String) -> Phrase { Phrase("答复期限：\(day)。", "To be answered by \(day).") }
    public static func answered(_ count: Int) -> Phrase {
      Phrase("起草单位已答复 \(count) 条，见上表。", "The author has answered \(count), as the table shows.")
    }
    public static let issuer = Phrase("妇女儿童工作委员会办公室", "Office of the Working Committee on Women and Children")
    public static let number = Phrase("序号", "No.")

    // Inbox.
    public static func inbox(_ verb: Phrase, _ id: String) -> Phrase {
      Phrase("\(verb.zh)：法规政策评估 \(id)", "\(verb.en): policy assessment \(id)")
    }
  }
}
