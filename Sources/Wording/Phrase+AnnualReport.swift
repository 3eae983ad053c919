extension Phrase {
  /// Words of the annual report. `{name}` stands for a bound figure or a name.
  public enum AnnualReport {
    public static func title(_ place: String, _ matter: Phrase) -> Phrase {
      Phrase(
        "\(place)\(matter.zh)\n年度统计监测报告", "\(place): \(matter.en)\nAnnual Statistical Monitoring Report")
    }
    public static let noPlans = Phrase("没有选定规划。", "No plan was chosen.")
    public static let opening = Phrase(
      "根据{plans}，对{year}年度实施情况进行统计监测。评价只依据已批准的数据；没有数据的列明原因，不能判断的如实说明。",
      "This report monitors {year} of {plans}. It rests on approved figures alone; what is missing has its reason, and what "
        + "cannot be said is said to be so.")

    // MARK: Overview

    public static let overview = Phrase("总体情况", "Overview")
    public static let noIndicators = Phrase(
      "这份规划没有列出监测指标，没有可以评价的数据。", "This plan lists no indicators, so there are no figures to judge.")
    public static let counted = Phrase(
      "纳入监测的指标共{total}项：已达标{achieved}项，预计达标{onTrack}项，尚不确定{uncertain}项，预计达标困难{atRisk}项，"
        + "数据不足{insufficient}项，需人工评价{needsJudgement}项。",
      "Of {total} indicators {achieved} are achieved, {onTrack} on track, {uncertain} uncertain, {atRisk} at risk; "
        + "{insufficient} have insufficient data and {needsJudgement} need judgement.")
    public static let missed = Phrase(
      "预计达标困难的指标中，{missed}项的目标年份已过而没有达到目标。",
      "Of those at risk, {missed} have passed their target year without meeting the target.")
    public static let moved = Phrase(
      "有本年数据的指标{reported}项。与上一次数据相比，向好{improved}项，变差{worsened}项，持平{steady}项；"
        + "其余{notCompared}项没有本年数据、没有可比数据或没有明确的努力方向，不作比较。",
      "{reported} indicators have a figure of the year. Against the figure before, {improved} improved, {worsened} worsened "
        + "and {steady} did not move; {notCompared} cannot be compared, for want of figures or of a direction.")
    public static let warned = Phrase(
      "现有预警{warnings}条，其中一级{first}条、二级{second}条、三级{third}条。",
      "{warnings} warnings are open: {first} of level 1, {second} of level 2, {third} of level 3.")
    public static let sharesCaption = Phrase("指标按状态的分布", "Indicators by status")
    public static let statusCaption = Phrase("各领域指标的状态", "Status by domain")
    public static let unitIndicators = Phrase("单位：项", "Unit: indicators")
    public static let ofThemBinding = Phrase("其中：约束性指标", "Of these: binding")
    public static let statusNote = Phrase(
      "注：各状态相加等于合计；“其中”行已含在合计内。", "Note: statuses add up to the total; binding indicators are part of it.")

    // MARK: Indicators

    public static let binding = Phrase("约束性指标", "Binding indicators")
    public static let noBinding = Phrase("规划没有标明约束性指标。", "The plan marks no indicator as binding.")
    public static let bindingCounted = Phrase(
      "约束性指标共{total}项：已达标{achieved}项，预计达标{onTrack}项，尚不确定{uncertain}项，预计达标困难{atRisk}项，"
        + "数据不足{insufficient}项，需人工评价{needsJudgement}项。",
      "Of {total} binding indicators {achieved} are achieved, {onTrack} on track, {uncertain} uncertain, {atRisk} at risk; "
        + "{insufficient} have insufficient data and {needsJudgement} need judgement.")
    public static let bindingCaption = Phrase("约束性指标进展", "Progress of binding indicators")
    public static let domains = Phrase("分领域情况", "Domain by domain")
    public static let domainCounted = Phrase(
      "本领域指标{total}项：已达标{achieved}项，预计达标{onTrack}项，尚不确定{uncertain}项，预计达标困难{atRisk}项，"
        + "数据不足{insufficient}项，需人工评价{needsJudgement}项。与上一次数据相比，向好{improved}项，变差{worsened}项，持平{steady}项。",
      "Of {total} indicators of this domain {achieved} are achieved, {onTrack} on track, {uncertain} uncertain, {atRisk} at "
        + "risk; {insufficient} have insufficient data and {needsJudgement} need judgement. Against the figure before, "
        + "{improved} improved, {worsened} worsened and {steady} did not move.")
    public static func domainCaption(_ domain: String) -> Phrase {
      Phrase("\(domain)领域指标进展", "\(domain): progress")
    }
    public static let withoutFigures = Phrase(
      "没有数据、无法评价的指标：{names}。", "Without any figures, so not to be judged: {names}.")
    public static func itemOpening(isLate: Bool) -> Phrase {
      isLate
        ? Phrase("{name}：最新数据为{year}年的", "{name}: the latest figure, of {year}, is ")
        : Phrase("{name}：{year}年为", "{name}: in {year} ")
    }
    public static let itemMoved = Phrase("，{moved}", ", {moved}")
    public static let itemJudged = Phrase(
      "；目标为“{target}”；{status}：{reason}。", "; target “{target}”; {status}: {reason}.")
    public static let itemWithout = Phrase(
      "{name}：目标为“{target}”；{status}：{reason}。", "{name}: target “{target}”; {status}: {reason}.")
    public static let standingNote = Phrase(
      "注：概率是目标年达到目标的概率；没有数字的列明原因，“—”为没有填报或不能给出。",
      "Note: the chance is that of meeting the target in its year; where there is no number its reason stands, “—” where nothing was reported or can be given."
    )

    // MARK: Warnings

    public static let warnings = Phrase("预警情况", "Warnings")
    public static let noWarnings = Phrase("没有预警。", "No warnings are open.")
    public static let warningCaption = Phrase("预警清单", "Open warnings")
    public static let level = Phrase("级别", "Level")
    public static let warningKind = Phrase("预警", "Warning")
    public static let since = Phrase("起始年", "Since")
    public static let evidence = Phrase("依据", "Evidence")
    public static let warningNote = Phrase(
      "注：一级最紧急；起始年是预警不间断存在的最早年份。",
      "Note: level 1 is the most urgent; a warning has been open without a break since its year.")

    // MARK: Subgroups

    public static let subgroups = Phrase("分组差距", "Gaps between subgroups")
    public static let noSubgroups = Phrase(
      "没有分性别、分城乡等分组数据，看不出差距。",
      "There are no figures by sex, by urban and rural or other subgroups, so no gap can be seen.")
    public static let behind = Phrase(
      "{name}：总体达到目标“{target}”，{groups}尚未达到。", "{name}: the total meets “{target}”, {groups} does not.")
    public static let gapSaid = Phrase("{name}：{gap}。", "{name}: {gap}.")
    public static let gapCaption = Phrase("分组差距", "Gaps between subgroups")
    public static let higherGroup = Phrase("较高分组", "Higher")
    public static let lowerGroup = Phrase("较低分组", "Lower")
    public static let itsFigure = Phrase("数值", "Figure")
    public static let distance = Phrase("差距", "Gap")
    public static let gapNote = Phrase(
      "注：每个分组维度取最近一年相差最大的两组。", "Note: of each dimension the two subgroups furthest apart in the latest year.")

    // MARK: Data

    public static let quality = Phrase("数据质量和缺项", "Quality of data and blanks")
    public static let noMap = Phrase("规划还没有到应报数据的年份。", "No year of the plan has figures due yet.")
    public static let filled = Phrase(
      "应有数据的指标{indicators}项，没有缺项的{complete}项；应有数据已有{share}%。",
      "Figures are due of {indicators} indicators, {complete} have no blank; {share} % of the figures due are there.")
    public static let nothingDue = Phrase(
      "应有数据的指标{indicators}项，没有缺项的{complete}项。", "Figures are due of {indicators} indicators; {complete} have no blank.")
    public static let spots = Phrase(
      "缺项按类别计：本级和下级都从未有数据{nobody}项，本级从未有数据{never}项，只有总数没有分组{totalsOnly}项，中断{stopped}项，"
        + "有下级地区未收集{regions}项，缺个别年份{years}项；一项指标可以有几类缺项，清单见附件。",
      "Blanks by kind: {nobody} collected by nobody here or below, {never} never had a figure here, {totalsOnly} have totals "
        + "alone, {stopped} stopped, {regions} lack regions below, {years} lack single years; one indicator may have several. The list is attached."
    )
    public static let spotsCaption = Phrase("缺项清单", "Blanks")
    public static let spot = Phrase("主要缺项", "Main blank")
    public static let detail = Phrase("具体情况和原因", "Detail and reason")
    public static let owedBy = Phrase("应报单位", "Owed by")
    public static let spotsNote = Phrase(
      "注：没有注明原因的，是没有单位说明过原因。", "Note: where no reason stands, no unit has given one.")
    public static func missingBecause(_ years: [String], _ reason: Phrase) -> Phrase {
      Phrase("\(years.joined(separator: "、"))年：\(reason.zh)", "\(years.joined(separator: ", ")): \(reason.en)")
    }
    public static func correctedIn(_ name: String, _ years: [String]) -> Phrase {
      Phrase("\(name)（\(years.joined(separator: "、"))年）", "\(name) (\(years.joined(separator: ", ")))")
    }
    public static let corrected = Phrase("数据有过更正的指标：{list}。", "Figures were corrected of: {list}.")
    public static let otherUnits = Phrase(
      "数据单位与规划不一致、未采用的：{list}。", "Not used, for their unit is not the plan’s: {list}.")
    public static let openReadings = Phrase(
      "目标含义尚待确认的指标：{list}。", "Readings of targets that wait for confirmation: {list}.")

    // MARK: Recommendations

    public static let recommendations = Phrase("工作建议", "Recommendations")
    public static let noAdvice = Phrase(
      "没有一级、二级预警和空白指标；请按当前进度继续推进。", "There are no warnings of level 1 or 2 and no blanks; go on as planned.")
    /// A recommendation for a kind of warning, by its raw value.
    public static func advice(_ kind: String) -> Phrase {
      switch kind {
      case "atRisk":
        Phrase(
          "{name}（目标“{target}”）：{evidence}。建议{leads}查明原因，提出措施和时间表",
          "{name} (target “{target}”): {evidence}. {leads} should find the causes and set measures with dates")
      case "maySlip":
        Phrase(
          "{name}（目标“{target}”）：{evidence}。建议{leads}巩固成果，防止回落",
          "{name} (target “{target}”): {evidence}. {leads} should hold what was reached")
      case "mayNotArrive":
        Phrase(
          "{name}（目标“{target}”）：{evidence}。建议{leads}加快推进",
          "{name} (target “{target}”): {evidence}. {leads} should go faster")
      case "subgroup":
        Phrase(
          "{name}（目标“{target}”）：{evidence}。建议{leads}对未达标分组采取针对性措施",
          "{name} (target “{target}”): {evidence}. {leads} should act for this subgroup")
      case "volatile":
        Phrase(
          "{name}：{evidence}。建议{leads}核实数据，说明波动原因",
          "{name}: {evidence}. {leads} should check the figures and explain the swings")
      case "uncertain":
        Phrase(
          "{name}（约束性指标，目标“{target}”）：{evidence}。建议{leads}重点跟踪",
          "{name} (binding, target “{target}”): {evidence}. {leads} should follow it closely")
      default:
        Phrase(
          "{name}（约束性指标，目标“{target}”）：{evidence}。建议{leads}补齐数据",
          "{name} (binding, target “{target}”): {evidence}. {leads} should supply the figures")
      }
    }
    public static let adviceStep = Phrase("；{step}。", "; {step}.")
    public static func adviceData(isCut: Bool) -> Phrase {
      Phrase(
        "{names}\(isCut ? "等" : "")没有数据或已经中断，建议由应报单位补齐，明确口径和报送时间。",
        "{names}\(isCut ? " and others" : "") have no figures or stopped: the units that owe them should supply them, with definition and date."
      )
    }
  }

  /// Words of the tables of all data.
  public enum DataTables {
    public static func ofPlan(_ matter: Phrase) -> Phrase { Phrase(matter.zh, matter.en + ": ") }
    public static let data = Phrase("监测指标数据表", "Data of all indicators")
    public static let definitions = Phrase("指标说明和资料来源", "Definitions and sources")
    public static let number = Phrase("序号", "No.")
    public static let unit = Phrase("单位", "Unit")
    public static let bindingness = Phrase("性质", "Kind")
    public static let dataNote = Phrase(
      "注：没有数字的列明原因，“—”为没有填报；缩进的行为分组。",
      "Note: where there is no number its reason stands, “—” where nothing was reported; indented rows are subgroups.")
    public static let reading = Phrase("目标含义和口径", "Reading and definition")
    public static let sources = Phrase("资料来源和说明", "Sources and notes")
    public static let noSource = Phrase("没有数据", "no figures")
    public static func rate(_ numerator: String, _ denominator: String, per: String) -> Phrase {
      Phrase("\(numerator)÷\(denominator)×\(per)", "\(numerator) ÷ \(denominator) × \(per)")
    }
    public static let definitionsNote = Phrase(
      "注：口径以国家统计制度为准。", "Note: definitions are those of the national statistical system.")
  }

  /// Words of the data handbook.
  public enum Handbook {
    public static func title(_ place: String, _ matter: Phrase) -> Phrase {
      Phrase("\(place)\(matter.zh)\n监测数据手册", "\(place): \(matter.en)\nData Handbook")
    }
    public static let data = Phrase("历年数据", "Figures by year")
    public static let definitions = Phrase("指标说明和资料来源", "Definitions and sources")
    public static let counted = Phrase(
      "指标{total}项，有{year}年数据的{reported}项；应有数据已有{share}%。",
      "{total} indicators, {reported} with a figure of {year}; {share} % of the figures due are there.")
  }

  /// Words of the briefing for leaders.
  public enum Briefing {
    public static func title(_ place: String, _ matter: Phrase) -> Phrase {
      Phrase("\(place)\(matter.zh)实施情况参阅", "\(place): Briefing on the Plans")
    }
    public static let standing = Phrase(
      "{plan}{year}年度监测指标{total}项：已达标{achieved}项，预计达标{onTrack}项，尚不确定{uncertain}项，预计达标困难{atRisk}项"
        + "（约束性{bindingRisk}项），数据不足{insufficient}项，需人工评价{needsJudgement}项。预警{warnings}条，其中一级{first}条。",
      "{plan}, {year}: of {total} indicators {achieved} achieved, {onTrack} on track, {uncertain} uncertain, {atRisk} at risk "
        + "({bindingRisk} binding), {insufficient} without sufficient data, {needsJudgement} to be judged; {warnings} warnings, "
        + "{first} of level 1.")
    public static let caption = Phrase("需要关注的指标", "What must be looked at")
    public static let now = Phrase("最新数据", "Now")
    public static func more(_ count: Int) -> Phrase {
      Phrase("注：另有预警\(count)条，见年度统计监测报告。", "Note: \(count) more warnings stand in the annual report.")
    }
    public static func blank(count isCut: Bool) -> Phrase {
      Phrase("从未有数据的指标：{names}\(isCut ? "等" : "")。", "Never had a figure: {names}\(isCut ? " and others" : "").")
    }
  }

  /// Words of a unit's report.
  public enum UnitReport {
    public static func title(_ unit: String, _ matter: Phrase) -> Phrase {
      Phrase("\(unit)\n\(matter.zh)任务进展报告", "\(unit)\n\(matter.en): Progress of Tasks")
    }
    public static let owed = Phrase("数据报送", "What is owed")
    public static func noRound(_ year: Int) -> Phrase {
      Phrase("没有开展\(year)年度填报，无报送任务。", "No round was opened for \(year), so nothing is owed.")
    }
    public static let owedCounted = Phrase(
      "{year}年度应报{total}项：已批准{approved}项，审核中{underReview}项，尚未报送{open}项。",
      "In the round of {year} {total} items are owed: {approved} approved, {underReview} under review, {open} not handed in."
    )
    public static let indicators = Phrase("指标", "Indicators")
    public static let indicatorsCounted = Phrase(
      "牵头指标{total}项：已达标{achieved}项，预计达标{onTrack}项，尚不确定{uncertain}项，预计达标困难{atRisk}项，数据不足{insufficient}项，"
        + "需人工评价{needsJudgement}项；配合指标{support}项；牵头指标的预警{warnings}条。",
      "It leads {total} indicators: {achieved} achieved, {onTrack} on track, {uncertain} uncertain, {atRisk} at risk, "
        + "{insufficient} with insufficient data, {needsJudgement} needing judgement; it supports {support}; {warnings} warnings "
        + "are its own.")
    public static let leadCaption = Phrase("牵头指标进展", "Indicators it leads")
    public static let supportCaption = Phrase("配合指标进展", "Indicators it supports")
    public static let warnings = Phrase("预警", "Warnings")
    public static let noWarnings = Phrase("牵头的指标没有预警。", "None of its indicators has a warning.")
    public static let warningCaption = Phrase("牵头指标的预警", "Warnings of its indicators")
    public static let tasks = Phrase("任务", "Tasks")
    public static let noTasks = Phrase("规划没有给这个单位安排任务或项目。", "The plan gives this unit no task or project item.")
    public static let tasksCounted = Phrase(
      "牵头任务和项目{total}项：完成{done}项，长期坚持{continuing}项，进行中{underWay}项，未启动{notStarted}项，受阻{hindered}项，"
        + "没有批准填报的{unreported}项；配合{support}项。",
      "It leads {total} tasks and project items: {done} done, {continuing} continuing, {underWay} under way, {notStarted} not "
        + "started, {hindered} hindered, {unreported} without an approved return; it supports {support}.")
    public static let tasksCaption = Phrase("任务和项目的状态", "Tasks and project items")
    public static let task = Phrase("任务或项目", "Task or item")
    public static let role = Phrase("职责", "Role")
    public static let leads = Phrase("牵头", "lead")
    public static let supports = Phrase("配合", "support")
    public static let state = Phrase("状态", "State")
    public static let progress = Phrase("进展和下年安排", "Progress and next year")
    public static let unreported = Phrase("未报", "not reported")
  }

  /// What is said of reports that cannot be made, and of files that were verified.
  public enum ReportMaking {
    public static let noPlans = Phrase(
      "没有选规划。请用 --plan 选一份或几份，编号见 guatu plans。",
      "No plan was chosen. Name one or several with --plan; guatu plans lists them.")
    public static let severalRegions = Phrase(
      "一份报告只能写一个地区的规划。请分开做。", "A report is on plans of one region. Make one for each.")
    public static let noRegion = Phrase(
      "规划的地区还没有确定，请先确认。", "The region of the plan is not settled yet; confirm it first.")
    public static func noUnit(_ known: [String]) -> Phrase {
      Phrase(
        "没有选单位。规划里的单位：\(known.joined(separator: "、"))。",
        "No unit was chosen. Units of the plans: \(known.joined(separator: ", ")).")
    }
    public static func unknownUnit(_ unit: String, known: [String]) -> Phrase {
      Phrase(
        "规划里没有单位“\(unit)”。规划里的单位：\(known.joined(separator: "、"))。",
        "The plans name no unit “\(unit)”. Their units: \(known.joined(separator: ", ")).")
    }
    public static func yearOutOfReach(_ year: Int) -> Phrase {
      Phrase("年度 \(year) 不可用，请写 1990 到 2100 之间的年份。", "The year \(year) cannot be used; write one from 1990 to 2100.")
    }
    public static let noEvaluation = Phrase("没有选评估。", "No evaluation was chosen.")
    public static let evaluationOpen = Phrase(
      "评估还没有办结，办结后才能出报告。", "The evaluation is still open; its report comes once it is closed.")
  }
}
