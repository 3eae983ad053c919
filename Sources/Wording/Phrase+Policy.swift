/// Assessments of drafts: raw values come in, words go out.
extension Phrase {
  /// What kind of rule it is, by its raw value.
  public static func policySort(_ sort: String) -> Phrase {
    switch sort {
    case "localRegulation": Phrase("地方性法规", "local regulation")
    case "governmentRule": Phrase("政府规章", "government rule")
    case "normativeDocument": Phrase("规范性文件", "normative document")
    case "policyMeasure": Phrase("政策措施", "policy measure")
    case "standard": Phrase("标准", "standard")
    default: Phrase("规划", "plan")
    }
  }

  /// How far it is, by its raw value.
  public static func policyStage(_ stage: String) -> Phrase {
    switch stage {
    case "submitted": Phrase("已送交", "submitted")
    case "assessing": Phrase("专家评估中", "with the experts")
    case "pronounced": Phrase("待起草单位答复", "waiting for the author")
    case "answered": Phrase("已答复", "answered")
    case "closed": Phrase("已办结", "closed")
    default: Phrase("已撤回", "withdrawn")
    }
  }

  /// How it ended, by its raw value.
  public static func policyOutcome(_ outcome: String) -> Phrase {
    switch outcome {
    case "noObjection": Phrase("无修改意见", "no objection")
    case "takenUp": Phrase("全部采纳", "all taken up")
    case "partly": Phrase("部分采纳", "partly taken up")
    default: Phrase("未采纳", "not taken up")
    }
  }

  /// What the Office concludes, by its raw value.
  public static func policyConclusion(_ conclusion: String) -> Phrase {
    switch conclusion {
    case "noObjection": Phrase("无修改意见", "no objection")
    case "proposals": Phrase("建议修改", "changes proposed")
    default: Phrase("应当修改", "must be revised")
    }
  }

  /// What becomes of a proposal, by its raw value.
  public static func policyDecision(_ decision: String) -> Phrase {
    switch decision {
    case "takenUp": Phrase("采纳", "taken up")
    case "partly": Phrase("部分采纳", "partly")
    default: Phrase("不采纳", "not taken up")
    }
  }

  /// An answer to a question of the checklist, by its raw value.
  public static func policyAnswer(_ answer: String) -> Phrase {
    switch answer {
    case "yes": Phrase("是", "yes")
    case "no": Phrase("否", "no")
    default: Phrase("不适用", "not applicable")
    }
  }

  /// How near the day is, by its raw value.
  public static func policyUrgency(_ urgency: String) -> Phrase {
    switch urgency {
    case "calm": Phrase("未到期", "in time")
    case "soon": Phrase("即将到期", "due soon")
    default: Phrase("已逾期", "overdue")
    }
  }

  /// A step, as on its button, by its raw value.
  public static func policyStep(_ step: String) -> Phrase {
    switch step {
    case "revise": Phrase("送交新文本", "send a new text")
    case "note": Phrase("保存说明", "keep the note")
    case "appoint": Phrase("确定专家", "appoint experts")
    case "opine": Phrase("提交专家意见", "give an opinion")
    case "pronounce": Phrase("出具评估意见", "give the Office’s opinion")
    case "reply": Phrase("答复", "answer")
    case "close": Phrase("办结", "close")
    default: Phrase("撤回", "withdraw")
    }
  }

  /// Why something cannot be done to a draft, and what to do.
  public enum PolicyRefusal {
    public static func noSuch(_ id: String) -> Phrase {
      Phrase("没有编号为 \(id) 的草案：请从登记册进入。", "There is no draft \(id): go by the register.")
    }
    public static let cannotSubmit = Phrase(
      "草案由起草单位的联络员送交：请用本单位联络员的账号登录。", "A draft is submitted by its unit’s liaison: sign in as one.")
    public static let cannotChangeRules = Phrase(
      "评估清单和词表由妇儿工委办公室维护。", "Checklist and lists are kept by the Office.")
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您不能“\(step.zh)”：新文本和答复由起草单位提出，意见由指定的专家提出，其余由办公室办理。",
        "You cannot \(step.en): texts and answers come from the author unit, opinions from appointed experts, the rest from "
          + "the Office.")
    }
    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase("这件草案现在是“\(stage.zh)”，不能“\(step.zh)”。", "It is now “\(stage.en)”: one cannot \(step.en).")
    }
    public static func titleMissing(_ maximum: Int) -> Phrase {
      Phrase("请写草案名称，不超过 \(maximum) 字。", "Write the draft’s title, at most \(maximum) characters.")
    }
    public static let textMissing = Phrase("请粘贴草案正文，或者上传文件。", "Paste the draft’s text, or upload a file.")
    public static func textTooLong(_ maximum: Int) -> Phrase {
      Phrase("正文不能超过 \(maximum) 字：请分件送交。", "A text has at most \(maximum) characters: submit it in parts.")
    }
    public static func notAText(_ name: String) -> Phrase {
      Phrase(
        "“\(name)”不能作为草案正文：请上传 .docx、.pdf 或 .txt 文件，或者粘贴正文。",
        "“\(name)” cannot be read as a draft: upload a .docx, .pdf or .txt file, or paste the text.")
    }
    public static func tooManyIndicators(_ maximum: Int) -> Phrase {
      Phrase("相关指标不能超过 \(maximum) 项。", "At most \(maximum) indicators can be named.")
    }
    public static let badIndicator = Phrase("指标请从列表里选择。", "Choose indicators from the lists.")
    public static func questionOpen(_ id: String) -> Phrase {
      Phrase("自评第 \(id) 题还没有回答。", "Question \(id) of the self-assessment is not answered.")
    }
    public static func explanationMissing(_ id: String) -> Phrase {
      Phrase("自评第 \(id) 题的这个回答需要说明。", "That answer to question \(id) needs an explanation.")
    }
    public static func wordsTooLong(_ maximum: Int) -> Phrase {
      Phrase("每处文字不能超过 \(maximum) 字。", "No passage may have more than \(maximum) characters.")
    }
    public static let reasonMissing = Phrase("请写明理由，不超过 10000 字。", "Give a reason, at most 10,000 characters.")
    public static let nothingChanged = Phrase("内容没有变化。", "Nothing was changed.")
    public static let dayPast = Phrase("期限不能早于今天。", "The day must not be past.")
    public static let noSuchHit = Phrase("文中已没有这一处：请刷新页面再看。", "That place is gone from the text: load the page anew.")
    public static let expertBad = Phrase(
      "专家须写姓名（不超过 50 字）和单位（不超过 100 字）。", "An expert has a name (50 characters) and an institution (100).")
    public static func expertsCount(_ maximum: Int) -> Phrase {
      Phrase("请确定 1 至 \(maximum) 位专家。", "Appoint one to \(maximum) experts.")
    }
    public static let notThisExpert = Phrase(
      "只能提出自己的意见；没有账号的专家，意见由办公室录入。",
      "Give your own opinion only; the Office enters those of experts without an account.")
    public static let opinionMissing = Phrase("请写意见。", "Write the opinion.")
    public static let proposalsMissing = Phrase(
      "建议修改或应当修改时，至少写一条针对具体条款的建议。", "Propose at least one change, each for a clause.")
    public static let proposalsTooMuch = Phrase(
      "无修改意见时不写修改建议。", "No objection goes without proposals.")
    public static func tooManyClauses(_ maximum: Int) -> Phrase {
      Phrase("逐条意见不能超过 \(maximum) 条。", "At most \(maximum) clauses can be spoken of.")
    }
    public static func clauseIncomplete(_ number: Int) -> Phrase {
      Phrase("第 \(number) 条须同时写明条款和意见，且不能过长。", "Item \(number) needs both the clause and what is said of it.")
    }
    public static let nothingToAnswer = Phrase("没有需要答复的建议。", "There is no proposal to answer.")
    public static let repliesMissing = Phrase("每条建议都要先答复。", "Every proposal has to be answered first.")
    public static func wordingMissing(_ number: Int) -> Phrase {
      Phrase("第 \(number) 条建议采纳后的新表述还没有写。", "Write the new wording for proposal \(number).")
    }
    public static func whyNotMissing(_ number: Int) -> Phrase {
      Phrase("第 \(number) 条建议没有全部采纳，必须写明理由。", "Say why proposal \(number) is not wholly taken up.")
    }
    public static func questionsCount(_ maximum: Int) -> Phrase {
      Phrase("清单应有 1 至 \(maximum) 个问题。", "A checklist has one to \(maximum) questions.")
    }
    public static func termsCount(_ lists: Int, _ terms: Int) -> Phrase {
      Phrase("词表不能超过 \(lists) 份、\(terms) 个词。", "At most \(lists) lists and \(terms) terms.")
    }
    public static func groupEmpty(_ title: String) -> Phrase {
      Phrase("“\(title)”这一组没有问题或没有名称。", "Group “\(title)” has no question or no title.")
    }
    public static func listEmpty(_ name: String) -> Phrase {
      Phrase("“\(name)”这份词表没有词或没有名称。", "List “\(name)” has no term or no name.")
    }
    public static func questionTooLong(_ id: String, _ maximum: Int) -> Phrase {
      Phrase("第 \(id) 题太长，问题和说明各不超过 \(maximum) 字。", "Question \(id) is too long: \(maximum) characters each.")
    }
    public static func termBad(_ words: String, _ maximum: Int) -> Phrase {
      Phrase(
        "“\(words.prefix(40))”不能作为词条：词不能空，不超过 \(maximum) 字，说明不超过 1000 字。",
        "“\(words.prefix(40))” is no term: it needs words, at most \(maximum) characters, notes at most 1,000.")
    }
    public static func termTwice(_ words: String) -> Phrase {
      Phrase("“\(words)”在同一份词表里写了两次。", "“\(words)” stands twice in one list.")
    }
    public static func line(_ number: Int) -> Phrase {
      Phrase(
        "第 \(number) 行读不懂：先写一行“# 名称”，再每行一条，各部分用“｜”隔开。",
        "Line \(number) cannot be read: first a line “# name”, then a line an entry, its parts separated by “｜”.")
    }
  }
}
