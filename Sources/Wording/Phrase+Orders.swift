/// Orders and notices: raw values come in, words go out.
extension Phrase {
  /// How weighty it is, by its raw value.
  public static func orderSort(_ sort: String) -> Phrase {
    sort == "notice" ? Phrase("预警通知", "warning notice") : Phrase("督办单", "supervision order")
  }

  /// What it came from, by its raw value.
  public static func orderOrigin(_ origin: String) -> Phrase {
    switch origin {
    case "warning": Phrase("指标预警", "a warning")
    case "deadline": Phrase("逾期未报", "a missed deadline")
    case "meeting": Phrase("会议决定", "a meeting’s decision")
    case "instruction": Phrase("领导批示", "a leader’s instruction")
    default: Phrase("日常工作", "the Office’s own work")
    }
  }

  /// How far it is, by its raw value.
  public static func orderStage(_ stage: String) -> Phrase {
    switch stage {
    case "issued": Phrase("已发出", "issued")
    case "answered": Phrase("已答复", "answered")
    case "underWay": Phrase("办理中", "under way")
    case "reported": Phrase("报请销号", "reported as done")
    case "closed": Phrase("已销号", "closed")
    default: Phrase("已撤销", "withdrawn")
    }
  }

  /// How urgent it is, by its raw value.
  public static func orderColour(_ colour: String) -> Phrase {
    switch colour {
    case "red": Phrase("红：已超期", "red: overdue")
    case "yellow": Phrase("黄：临近期限", "yellow: near its day")
    case "green": Phrase("绿：在期限内", "green: within its term")
    default: Phrase("已了结", "settled")
    }
  }

  /// A step, as on its button, by its raw value.
  public static func orderStep(_ step: String) -> Phrase {
    switch step {
    case "answer": Phrase("答复", "answer")
    case "accept": Phrase("同意措施", "accept the measures")
    case "sendBack": Phrase("退回", "send back")
    case "progress": Phrase("报告进展", "report progress")
    case "report": Phrase("报请销号", "report as done")
    case "askExtension": Phrase("申请延期", "ask for more time")
    case "extend": Phrase("延期", "extend")
    case "close": Phrase("销号", "close")
    case "reopen": Phrase("重新办理", "open again")
    default: Phrase("撤销", "withdraw")
    }
  }

  /// Why something cannot be done to an order, and what to do.
  public enum OrderRefusal {
    public static func noSuch(_ id: String) -> Phrase {
      Phrase("没有编号为“\(id)”的督办：请从督办列表进入。", "There is no order \(id): go by the list.")
    }
    public static let notTheOffice = Phrase("督办由本地区妇儿工委办公室发出。", "Orders are the region’s Office’s to issue.")
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您不能在这里“\(step.zh)”：答复、进展和延期申请由牵头单位联络员写，其余由办公室办理。",
        "You cannot do this here: \(step.en). Answers, progress and wishes are the lead unit’s, the rest the Office’s.")
    }
    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase("“\(stage.zh)”的督办不能“\(step.zh)”。", "An order that is \(stage.en) does not take this step: \(step.en).")
    }
    public static func titleMissing(_ maximum: Int) -> Phrase {
      Phrase("请写明事项，最多 \(maximum) 字。", "Say what it is about, in at most \(maximum) characters.")
    }
    public static func unitUnknown(_ unit: String) -> Phrase {
      Phrase("规划里没有“\(unit)”这个单位，请按单位页面的名称填写。", "The plans know no unit “\(unit)”: write it as on the page of units.")
    }
    public static func demandMissing(_ maximum: Int) -> Phrase {
      Phrase("请写明要求，最多 \(maximum) 字。", "Say what is demanded, in at most \(maximum) characters.")
    }
    public static func indicatorUnknown(_ key: String) -> Phrase {
      Phrase("本地区现行规划里没有指标“\(key)”。", "The region’s plans in force have no indicator \(key).")
    }
    public static let nothingChosen = Phrase("请至少选择一项。", "Choose at least one.")
    public static func dueBeforeToday(_ day: String) -> Phrase {
      Phrase("期限不能早于今天（\(day)）。", "The day must not lie before today (\(day)).")
    }
    public static func measuresMissing(_ maximum: Int) -> Phrase {
      Phrase("请写明措施，最多 \(maximum) 字。", "Say what will be done, in at most \(maximum) characters.")
    }
    public static let milestoneIncomplete = Phrase(
      "每个节点都要有内容和日期（如 2026-03-31）。", "Every milestone needs words and a day such as 2026-03-31.")
    public static func tooManyMilestones(_ maximum: Int) -> Phrase {
      Phrase("节点最多 \(maximum) 个。", "At most \(maximum) milestones.")
    }
    public static func wordsTooLong(_ maximum: Int) -> Phrase {
      Phrase("文字最多 \(maximum) 字。", "At most \(maximum) characters.")
    }
    public static let nothingSaid = Phrase("请先写明进展，或附上佐证。", "Say what was done first, or attach evidence.")
    public static let reasonMissing = Phrase("请写明理由。", "Say why.")
    public static func notLater(_ day: String) -> Phrase {
      Phrase("延期后的日期要晚于现在的期限（\(day)）。", "The new day must be later than the present one (\(day)).")
    }
    public static let noGrounds = Phrase(
      "还不能销号：发出后没有新批准的数据使预警解除或状况好转，也没有佐证可供核实。请等数据批准，或请单位附上佐证后写明核实情况。",
      "It cannot be closed yet: since its issue no figure was approved that lifts the warning or betters the verdict, and there is no evidence to verify. Wait for the figure, or let the unit attach evidence and say what you verified."
    )
  }

  /// E-mails about orders.
  public enum OrderMail {
    public static func subject(_ sort: Phrase, _ title: String) -> Phrase {
      Phrase("\(sort.zh)提醒：\(title)", "Reminder: \(title)")
    }
    public static func text(_ id: String, _ title: String, due: String, isOver: Bool) -> Phrase {
      isOver
        ? Phrase(
          "督办 \(id)“\(title)”的期限 \(due) 已过，请尽快报告进展或申请延期。",
          "The day of order \(id), “\(title)”, was \(due). Please report progress or ask for more time.")
        : Phrase(
          "督办 \(id)“\(title)”的期限是 \(due)，请按期办理。", "Order \(id), “\(title)”, is due on \(due).")
    }
  }

  /// Pages of orders.
  public enum OrderPage {
    public static let title = Phrase("督办", "Follow-up")
    public static let noneYet = Phrase("没有督办事项。", "There are no orders.")
    public static let noneFound = Phrase("没有符合条件的督办事项。", "No order fits.")
    public static let matter = Phrase("事项", "Matter")
    public static let sort = Phrase("种类", "Sort")
    public static let origin = Phrase("来源", "Came from")
    public static let unit = Phrase("牵头单位", "Lead unit")
    public static let support = Phrase("配合单位（用顿号分开，可不填）", "Supporting units (may be left out)")
    public static let supportUnits = Phrase("配合单位", "Supporting units")
    public static let due = Phrase("期限", "Due")
    public static let standing = Phrase("进度", "Standing")
    public static let colour = Phrase("时限", "Term")
    public static let issueOne = Phrase("发出督办", "Issue an order")
    public static let issueMany = Phrase("按预警发通知", "Issue notices for warnings")
    public static let issueHint = Phrase(
      "单位在收件箱收到，答复措施和节点；只有新批准的数据或核实过的佐证才能销号。",
      "The unit finds it in its inbox and answers with measures and milestones. It closes only on newly approved figures or on verified evidence."
    )
    public static let demand = Phrase("要求", "What is demanded")
    public static let indicator = Phrase("指标", "Indicator")
    public static let words = Phrase("其他事项", "something else")
    public static let answer = Phrase("单位的措施", "The unit’s measures")
    public static let noAnswer = Phrase("单位还没有答复。", "The unit has not answered yet.")
    public static let measures = Phrase("措施", "Measures")
    public static let milestones = Phrase("节点", "Milestones")
    public static let milestonesHint = Phrase(
      "一行一个：日期，空格，内容，例如 2026-06-30 完成基层培训。", "One a line: day, space, words, e.g. 2026-06-30 staff are trained.")
    public static let done = Phrase("已完成", "done")
    public static let notDone = Phrase("未完成", "not done")
    public static let progress = Phrase("进展", "Progress")
    public static let until = Phrase("延至", "Until")
    public static let reason = Phrase("理由", "Reason")
    public static let wish = Phrase("单位申请延期", "The unit asks for more time")
    public static let extensions = Phrase("延期记录", "Extensions")
    public static let history = Phrase("办理过程", "What was done")
    public static let facts = Phrase("销号依据", "Grounds for closing")
    public static let closeOnFigure = Phrase("按新批准的数据销号", "Close on the newly approved figure")
    public static let closeOnEvidence = Phrase("核实佐证后销号", "Close on verified evidence")
    public static let verified = Phrase("核实了什么、结论是什么", "What was verified, and what it shows")
    public static let noFigure = Phrase("发出后还没有批准新的数据。", "No figure was approved since its issue.")
    public static let notBetter = Phrase(
      "新批准的数据还没有使预警解除或状况好转。", "The newly approved figure neither lifts the warning nor betters the verdict.")
    public static let letter = Phrase("打印公函", "Letter to print")
    public static let letterWord = Phrase("公函（Word）", "Letter (Word)")
    public static let asUnit = Phrase("代单位填写", "Act for the unit")
    public static let asUnitHint = Phrase("办公室代报会记录在案。", "The record names both.")
    public static let steps = Phrase("办理", "Steps")
    public static let saved = Phrase("已办理。", "Done.")
    public static let open = Phrase("未了结", "open")
    public static let any = Phrase("全部", "all")
    public static let show = Phrase("查看", "Show")
    public static let chooseWarnings = Phrase("选择要通知的预警", "Choose the warnings")
    public static let noWarnings = Phrase(
      "没有未处理的预警：要么没有预警，要么都已发出督办。", "No warning waits: there is none, or each has an open order.")
    public static let ofUnit = Phrase("督办事项", "Orders")

    public static func summary(_ open: Int, red: Int, yellow: Int) -> Phrase {
      Phrase(
        "\(open) 项未了结，其中 \(red) 项超期、\(yellow) 项临近期限。",
        "\(open) open, \(red) of them overdue and \(yellow) near their day.")
    }
    public static func warningTitle(_ indicator: String) -> Phrase {
      Phrase("“\(indicator)”预警", "Warning of “\(indicator)”")
    }
    public static func warningDemand(_ indicator: String, _ why: Phrase) -> Phrase {
      Phrase(
        "“\(indicator)”出现预警：\(why.zh)。请分析原因，提出措施和时间节点，按期答复。",
        "A warning stands on “\(indicator)”: \(why.en). Say why, what will be done and by when.")
    }
    public static func extended(_ from: String, _ to: String, _ reason: String) -> Phrase {
      Phrase("\(from) 延至 \(to)：\(reason)", "\(from) moved to \(to): \(reason)")
    }
    public static func sentBack(_ reason: String) -> Phrase { Phrase("退回：\(reason)", "sent back: \(reason)") }
    public static func closedOnFigure(_ day: String, _ year: Int, _ printed: String, _ status: Phrase) -> Phrase {
      Phrase(
        "\(day) 销号：\(year)年数据 \(printed) 已批准，现为“\(status.zh)”。",
        "closed on \(day): the figure of \(year), \(printed), was approved; now \(status.en)")
    }
    public static func figureSays(_ year: Int, _ printed: String, _ status: Phrase) -> Phrase {
      Phrase(
        "发出后批准了\(year)年数据 \(printed)，现为“\(status.zh)”，可以销号。",
        "The figure of \(year), \(printed), was approved since; now \(status.en): it can be closed.")
    }
    public static func closedOnEvidence(_ day: String, _ statement: String) -> Phrase {
      Phrase("\(day) 核实佐证后销号：\(statement)", "closed on \(day) on verified evidence: \(statement)")
    }
    public static func withdrawn(_ day: String, _ reason: String) -> Phrase {
      Phrase("\(day) 撤销：\(reason)", "withdrawn on \(day): \(reason)")
    }
    public static func issuedOn(_ day: String) -> Phrase { Phrase("\(day) 发出", "issued on \(day)") }
    public static func wished(_ until: String, _ reason: String) -> Phrase {
      Phrase("单位申请延至 \(until)：\(reason)", "the unit asks for time until \(until): \(reason)")
    }
  }

  /// Orders in an inbox.
  public enum OrderInbox {
    public static func said(_ verb: String, _ title: String, due: String) -> Phrase {
      let words = Phrase.verb(verb)
      return Phrase("\(words.zh)：\(title)（期限 \(due)）", "\(words.en): \(title) (due \(due))")
    }
    public static func instructed(_ matter: String) -> Phrase {
      Phrase("领导批示：\(matter)", "a leader’s instruction: \(matter)")
    }
  }

  /// The letter of an order.
  public enum OrderLetter {
    public static func title(_ sort: Phrase, _ matter: String) -> Phrase {
      Phrase("\(sort.zh)\n\(matter)", "\(sort.opening.en)\n\(matter)")
    }
    public static let matter = Phrase("事项", "Matter")
    public static let demand = Phrase("要求", "What is demanded")
    public static let term = Phrase("期限", "Term")
    public static let answer = Phrase("单位答复", "The unit’s answer")
    public static let progress = Phrase("办理进展", "Progress")
    public static let outcome = Phrase("办理结果", "Outcome")
    public static let milestones = Phrase("时间节点", "Milestones")
    public static let day = Phrase("日期", "Day")
    public static let state = Phrase("状态", "State")
    public static func number(_ id: String) -> Phrase { Phrase("（编号 \(id)）", "(No. \(id))") }
    public static func due(_ day: String) -> Phrase { Phrase("请于 \(day) 前办结。", "To be done by \(day).") }
    public static func supported(_ units: [String]) -> Phrase {
      Phrase("配合单位：\(units.joined(separator: "、"))。", "With the support of \(units.joined(separator: ", ")).")
    }
    public static func from(_ origin: Phrase) -> Phrase { Phrase("来源：\(origin.zh)。", "Came from \(origin.en).") }
  }

  /// The leader's page.
  public enum LeaderPage {
    public static let title = Phrase("领导看板", "Leader’s page")
    public static let nothing = Phrase(
      "没有预计不能按期达标、尚不确定或有预警的指标。",
      "No indicator is expected to miss its target, uncertain or warned of.")
    public static let what = Phrase("要关注的指标", "What may be missed")
    public static let whose = Phrase("谁的事", "Whose it is")
    public static let being = Phrase("在做什么", "What is being done")
    public static let since = Phrase("何时起", "Since")
    public static let nothingDone = Phrase("还没有督办", "no order yet")
    public static let instruct = Phrase("批示", "Give an instruction")
    public static let instructions = Phrase("批示", "Instructions")
    public static let instruction = Phrase("批示内容", "Instruction")
    public static let matter = Phrase("指标", "Indicator")
    public static let send = Phrase("发给办公室", "Send to the Office")
    public static let sent = Phrase("批示已发给办公室。", "The Office has it.")
    public static let tooLong = Phrase("请写明批示，最多 2000 字。", "Say what is to be done, in at most 2,000 characters.")
    public static let notAllowed = Phrase("批示由本地区领导写。", "Instructions are the region’s leaders’ to give.")
    public static let issue = Phrase("转督办", "make it an order")
    public static let binding = Phrase("约束性", "binding")
    public static let noPlan = Phrase("没有现行规划。", "No plan is in force.")
    public static func headline(_ all: Int, late: Int, others: Int, binding: Int, orders: Int) -> Phrase {
      Phrase(
        "\(all) 项指标中 \(late) 项预计达标困难，其中约束性 \(binding) 项；另有 \(others) 项尚不确定或有预警。\(orders) 项已有督办。",
        "\(late) of \(all) indicators will probably be missed, \(binding) of them binding; \(others) more are uncertain or "
          + "warned of. \(orders) have an open order.")
    }
    public static func orderSaid(_ stage: Phrase, due: String) -> Phrase {
      Phrase("\(stage.zh)，期限 \(due)", "\(stage.en), due \(due)")
    }
  }
}
