extension Phrase {
  /// Titles of pages for what cannot be shown.
  package enum Lost {
    package static let notFound = Phrase("没有这个页面", "No such page")
    package static let badRequest = Phrase("这个请求无法处理", "This request cannot be answered")
    package static let forbidden = Phrase("没有受理", "Refused")
    package static let broken = Phrase("服务器出错了", "The server failed")
    package static let home = Phrase("回到规划一览", "Back to the plans")
  }

  /// A titled passage of the help or the methods page: heading and paragraphs.
  package struct Passage: Sendable {
    /// The passage's anchor.
    package let anchor: String
    package let title: Phrase
    package let paragraphs: [Phrase]
  }

  /// 说明: how each page is read.
  package enum Help {
    package static let title = Phrase("说明", "Help")
    package static let passages: [Passage] = [
      Passage(
        anchor: "start", title: Phrase("从哪里开始", "Where to begin"),
        paragraphs: [
          Phrase(
            "“规划”列出已载入的全部规划。点开一份规划就是它的挂图；左边可以看任务清单和原文对照。",
            "“Plans” lists every plan that was loaded. Opening one shows its wall; its tasks and its source text are "
              + "on the left."),
          Phrase(
            "各页标题旁的小字“说明”通到这里的对应一段。所有页面都可以打印。",
            "The small “About this page” beside a title leads to its passage here. Every page can be printed."),
          Phrase(
            "每个数字都能点开，看它数的是什么；每一项都能回到原文的那一行。",
            "Every count leads to what it counts, and every item leads back to its line in the original."),
        ]),
      Passage(
        anchor: "wall", title: Phrase("挂图", "The wall"),
        paragraphs: [
          Phrase(
            "一格是一项指标：序号和名称、最新数值和年份、目标的原话、小图、状态和牵头单位。左边有粗线的是约束性指标。小图里虚线是目标，底部短线是基期。",
            "A tile is an indicator: number and name, latest figure and year, the target in the plan’s words, a small "
              + "chart, its status and lead unit. A solid left edge marks a binding target. In the chart the dashed "
              + "line is the target and the tick below marks the base year."),
          Phrase(
            "状态：● 已达标，最新数值符合目标；◐ 预计达标，目标年达标的概率不低于 70%；◇ 尚不确定，30% 至 70%；▲ 预计达标困难，低于 30%，规划期已到而未达到的写“未达标”；○ 数据不足，数据太少或太旧；□ 需人工评价，规则不能由机器判断。～ 表示波动较大。状态旁的百分数是达标概率，≤ 表示只是上限。",
            "Status: ● achieved, the latest figure meets the target; ◐ on track, the chance to meet it in the target year "
              + "is 70 % or more; ◇ uncertain, 30 % to 70 %; ▲ at risk, below 30 %, or “not met” where the time is over; "
              + "○ insufficient data, too few or too old; □ needs judgement, the rule is not one for a machine. ～ marks "
              + "what swings. The percentage is the chance; ≤ says that it is only an upper bound."),
          Phrase(
            "小图的浅色扇面是预测：每年有 80% 的可能落在其中，虚线是中位数。",
            "The pale fan of the small chart is the forecast: 80 % of the outcomes lie in it, the dashed line is the middle."
          ),
          Phrase(
            "“差的在前”把未达标的排在最前面，约束性的又在其中最前。筛选条件写在地址里，可以收藏、转发。挂图可以打印在一张 A3 纸上。",
            "“Worst first” puts missed targets first, binding ones before the others. Filters stand in the address: "
              + "keep it or pass it on. The wall prints on one sheet of A3."),
        ]),
      Passage(
        anchor: "rounds", title: Phrase("年度监测", "The yearly round"),
        paragraphs: [
          Phrase(
            "妇儿工委办公室为一个数据年度开展一轮监测。谁报哪些指标、分组、分子分母，哪些任务和重点工程项目，由现行规划得出，可以调整；各单位的期限可以延长，须写明理由。",
            "The Office opens a round for a year's figures. Who owes which indicators, breakdowns, numerators, denominators, tasks and project items follows from the plans in force and can be adjusted; a unit's term can be extended, with a reason."
          ),
          Phrase(
            "联络员在本单位清单上填报，也可下载电子表格离线填写后上传，先核对改动再保存。没有数据须选原因；填了分子分母、比率留空，比率由系统计算。草稿随时可以保存，两个人同时改同一处时，后保存的人会被告知，谁的内容都不会被覆盖。",
            "The liaison fills in the unit's list, or downloads a workbook, fills it in offline and uploads it: changes are shown before they are taken. A missing figure needs its reason; where numerator and denominator are given and the rate is left empty, it is computed. Drafts can be saved at any time; when two people change the same field, the second is told and nothing is overwritten."
          ),
          Phrase(
            "每一项依次经过：草稿、提交、单位审核（共同牵头的单位都要会签）、统计核定、批准、锁定。退回一步须写明理由。批准以前，数据不进入评价和报告；有权查看填报的人可以在挂图上打开“初步数据”。",
            "Each item goes from draft to submitted, passed by the unit (all joint leads sign), checked, approved and locked. A step back needs a reason. Before it is approved no figure reaches a verdict or a report; those who may read returns can look at preliminary figures on the wall."
          ),
          Phrase(
            "批准或锁定之后发现有误，提出更正：旧数据仍可查看，批准以前列出它将改变哪些评价、预警、指数和文件。",
            "What turns out wrong after approval is corrected: the old figure stays readable, and before approval the system lists which verdicts, warnings, indices and papers it will change."
          ),
        ]),
      Passage(
        anchor: "gaps", title: Phrase("缺项数据", "Missing data"),
        paragraphs: [
          Phrase(
            "应有的数据：规划里的每项指标，从规划第一年到上一年，总数必须有；名称讲到人的，还应有分性别和分城乡的数据，名称本身已经限定的除外。“不适用”的不算应有。",
            "Figures that should exist: a total of every indicator for each year of the plan up to the last; where the name "
              + "speaks of people, also by sex and by town and country, unless the name itself says which. What does not "
              + "apply is not due."),
          Phrase(
            "■ 有数据，▣ 推算，○ 空白；✕ 未收集、＊ 不公开、… 尚未公布、– 不适用是填报单位注明的原因。缺项按轻重排列，每一项都写明应报单位。中断指总数连续两年以上没有新数据。",
            "■ figure, ▣ derived, ○ blank; ✕ not collected, ＊ suppressed, … not yet published and – not applicable are reasons "
              + "that units gave. Blank spots stand in order of weight, each with who owes it. Stopped means no new total for "
              + "two years or more."),
        ]),
      Passage(
        anchor: "record", title: Phrase("操作记录", "The record"),
        paragraphs: [
          Phrase(
            "每一步操作都记下：谁、以什么岗位、何时、对什么、为什么、改了什么。记录只能追加，每条的封印由它的内容和前一条的封印算出，任何一条被改动、删去或插入，从那里起封印就对不上。",
            "Every act is kept: who did it, in which post, when, to what, why, and what changed. The record only grows; each "
              + "entry’s seal is computed from what it says and from the seal before, so a change, a removal or an insertion "
              + "breaks every seal from there on."),
          Phrase(
            "“立即验证”从第一条走到最后一条，并核对每一步写入的数据。把末条封印抄在别处，以后填进来验证，就知道末尾有没有被删去。导出的 JSON 可以用系统之外的程序重新计算。",
            "“Verify now” walks from the first entry to the last and holds them against what they put into the store. Write "
              + "the head seal down elsewhere and enter it later: that shows whether anything was cut off the end. The "
              + "exported JSON can be recomputed by a program that is not ours."),
        ]),
      Passage(
        anchor: "evaluations", title: Phrase("评估", "Evaluations"),
        paragraphs: [
          Phrase(
            "中期评估看前五年，终期评估看整个规划期。办公室开展评估后，牵头单位自评：联络员填写，审核人通过；评估组各自独立评分，提交之前互相看不到。",
            "The mid-term evaluation looks at the first five years, the final one at the whole period. Once the Office opens it, "
              + "lead units assess themselves: the liaison writes, the approver passes. Evaluators score on their own and see "
              + "one another’s scores only after handing in."),
          Phrase(
            "指标达标和任务落实由系统按批准的数据计算，约束性指标按两倍计；其他内容取专家评分的中位数，最低和最高列在旁边。自评只作对照。缺的分数列明原因，不按零分计；有内容没有得分时，总分是一个范围。",
            "Attainment and tasks are computed from approved data, binding indicators counting twice; for the rest the median of "
              + "the evaluators’ scores counts, with lowest and highest beside it. Self-assessments only stand beside it. A "
              + "missing score has its reason and is no zero: while an aspect has none, the whole is a range."),
        ]),
      Passage(
        anchor: "commendations", title: Phrase("示范表彰", "Commendations"),
        paragraphs: [
          Phrase(
            "单位联络员推荐本单位或本单位的人，办公室可以推荐任何人；办公室公示七天以上，期满后授予，或写明理由不予授予；授予后可以写明理由撤销。",
            "A unit’s liaison proposes the unit or its people, the Office anyone. The Office publicises it for seven days or more, "
              + "then awards it, or says why not; it can be withdrawn later, with a reason.")
        ]),
      Passage(
        anchor: "policies", title: Phrase("法规政策性别平等评估", "Gender-equality assessment of policies"),
        paragraphs: [
          Phrase(
            "起草单位送交草案并按清单自评。系统在文中标出词表里的词：只是请看一看，不是结论；起草单位可以说明，专家可以评论。办公室确定专家、汇总意见，逐条提出修改建议；起草单位逐条答复，不采纳的写明理由。",
            "The author unit submits a draft and assesses it by the checklist. Words of the lists are marked in the text: they "
              + "deserve a look and are no verdict; the author may explain, experts may comment. The Office appoints experts "
              + "and proposes changes clause by clause; the author answers each, with a reason where it is not taken up."
          ),
          Phrase(
            "草案公布前，正文、自评和各方意见只有起草单位、指定的专家、办公室和审计能看；其他人只看到登记册上的名称、单位和进度。",
            "Until it is published, text, self-assessment and opinions are read by the author unit, the appointed experts, the "
              + "Office and auditors alone; others see title, unit and stage in the register."),
        ]),
      Passage(
        anchor: "reports", title: Phrase("报告", "Reports"),
        paragraphs: [
          Phrase(
            "报告由批准的数据写成，每个数字都连着来源。办公室可以逐段修改文字；数字变动后要重读有关句子才能发布。发布后内容固定，数据更正时页面会指出哪些数字已不同。",
            "A report is composed from approved figures, each bound to its source. The Office words it passage by passage; a "
              + "figure that changes must be read again before it is issued. Once issued it is frozen, and its page names the "
              + "figures that were corrected since.")
        ]),
      Passage(
        anchor: "orders", title: Phrase("督办", "Follow-up"),
        paragraphs: [
          Phrase(
            "办公室按预警、逾期、会议决定或领导批示发出通知和督办单；单位答复措施和节点，报告进展，需要时申请延期。只有新批准的数据使预警解除或状况好转，或佐证经核实，才能销号。",
            "From a warning, a missed deadline, a meeting or an instruction the Office issues notices and orders; the unit "
              + "answers with measures and milestones, reports, and may ask for time. An order closes only on a newly approved "
              + "figure that lifts the warning or betters the verdict, or on verified evidence.")
        ]),
      Passage(
        anchor: "leader", title: Phrase("领导看板", "The leader’s page"),
        paragraphs: [
          Phrase(
            "一页看清：哪些指标预计达标困难，谁牵头，在做什么，从哪年起。领导可以在这里批示，办公室收到后转为督办。",
            "On one page: what will be missed, whose it is, what is being done, since when. A leader gives instructions here; the "
              + "Office makes them orders.")
        ]),
      Passage(
        anchor: "calendar", title: Phrase("工作日历", "The calendar"),
        paragraphs: [
          Phrase(
            "按月列出监测轮次的开始、截止和延期，评估的起止，以及规划要求的中期、终期评估和通常的月份。没有定下日期的都注明。日历文件可以导入其他日历程序。",
            "Month by month: when rounds open and close, longer terms, the terms of evaluations, the evaluations plans ask for "
              + "and the usual months. What is not set says so. The file can be read by other calendar programs.")
        ]),
      Passage(
        anchor: "check-rules", title: Phrase("校验规则", "Check rules"),
        paragraphs: [
          Phrase(
            "每份填报都按这些规则校验。统计局可以写自己的规则：写明用于哪些数据、应当满足的条件和不成立时的提示；先用一轮已有的填报试算，看清哪里会不成立、每一步算出什么，再启用。",
            "Every return is held against these rules. The statistics bureau can write its own: what they are asked of, what "
              + "must hold, what is said where it does not. Try a rule on a round first, and see where it would fail and how "
              + "it is worked out, before you adopt it.")
        ]),
      Passage(
        anchor: "indicator", title: Phrase("指标", "An indicator"),
        paragraphs: [
          Phrase(
            "图上实点是公布的数据，没有数据的年份留空；虚线或浅色带是目标。纵轴不从零开始时，轴脚有折线记号。标“推算”的数据是由公布的表述推算出来的。",
            "Solid points are published figures; years without one stay empty. The dashed line or pale band is the "
              + "target. A zigzag at the foot of the axis says that it does not begin at zero. Figures marked "
              + "“derived” were worked out from a published statement."),
          Phrase(
            "标题下写明结论的理由、依据的数值和年份，以及读者应当知道的情况，例如修约后结论会相反、哪些年份没有逐年提高、数据太少。",
            "Under the title stand the reason, the figures and years the verdict rests on, and what one should know beside "
              + "it: that rounding would turn it round, say, or which years broke a yearly rise."),
          Phrase(
            "“假设”里填一个尚未公布的数值，看结论和预警会怎样变化，不保存。“理由”逐步写出目标、算式、预测、常用方法和分组差距，下载的 XLSX 里算式是活的，可以自己改数复算。",
            "Under “What if” enter a figure that is not known yet and see what it would change; nothing is kept. “Reasons” "
              + "shows target, arithmetic, forecast, usual methods and gaps step by step; in the XLSX the arithmetic is "
              + "live, so that you can change a figure and redo it."),
          Phrase(
            "图中的数据都在下面的表里，可以复制，也可以下载 XLSX 和 CSV；图可以下载 SVG，服务器装有绘图工具时还有 PNG。",
            "All data of the chart stand in the table below: copy them or download them as XLSX and CSV; the chart comes "
              + "as SVG, and as PNG where the server has the tool that draws it."),
        ]),
      Passage(
        anchor: "warnings", title: Phrase("预警", "Warnings"),
        paragraphs: [
          Phrase(
            "列出现在要有人过问的指标：预计达标困难、有回落风险、总体达标而分组未达标、波动较大，以及约束性指标尚不确定或没有数据。级别由类型、是否约束性、概率是否低于 10%、是否波动算出，每条都写明依据、从哪一年起、今后每年须变化多少、过去变化多少和牵头单位。",
            "What someone must look at now: targets that will probably be missed, may slip back, are met in total but not in "
              + "a subgroup, swing, and binding targets that are uncertain or without data. The level follows from the "
              + "kind, bindingness, a chance below 10 % and swings; each says since when, the step now needed against the "
              + "steps made, and the lead unit."),
          Phrase(
            "同样的数据总是得到同样的预警。页末列出最新数据新增或解除了哪些预警。",
            "The same data always give the same warnings. At the end stands what the latest figures opened or closed."),
        ]),
      Passage(
        anchor: "tasks", title: Phrase("任务清单", "Tasks"),
        paragraphs: [
          Phrase(
            "任务、措施、工程项目、目标和工作要点分在几个标签里，可以按领域、单位和角色筛选，也可以按文字查找。最后一列回到原文。",
            "Tasks, measures, project items, goals and work points stand under tabs, with filters by domain, unit, "
              + "role and words. The last column leads back to the original."),
          Phrase(
            "开展过年度监测的，每年一列写明批准的进展，上方按领域和进展计数；点开一项，可以看到历年工作进展、下一年安排、批准情况和配合单位的工作。",
            "Where there were rounds, a column for each year has the approved state, counted above by domain and state. An "
              + "item’s own page has what was done in each year, next year’s arrangement, approvals and contributions."),
        ]),
      Passage(
        anchor: "index", title: Phrase("发展指数", "The index"),
        paragraphs: [
          Phrase(
            "把规划里有方向、有上下限的指标合成一个 0 到 100 的数。表里列出每一步：用了哪一年的数值，越高越好还是越低越好，最差值和最佳值，得分、权重和贡献；缺什么、什么没有计入、为什么，也都列出。",
            "Joins the plan’s indicators that have a direction and two ends into one figure from 0 to 100. The table shows "
              + "every step: the figure and its year, which way is better, worst and best value, score, weight, points; and "
              + "what is missing or left out, and why."),
          Phrase(
            "指数取决于方法。“上下限法”看离最好还有多远，“目标距离法”看离规划目标还有多远；几何平均更看重弱项。页末的模拟说明换一种同样说得通的算法时结果和位次会变多少。",
            "An index depends on its method. Goalposts tell how far there is to go at all, distance to target how far to "
              + "the plan’s targets; the geometric mean gives weak domains more weight. The simulation at the end tells how "
              + "much figure and rank would change under other choices that could be defended as well."),
        ]),
      Passage(
        anchor: "item", title: Phrase("一项填报", "One return"),
        paragraphs: [
          Phrase(
            "最上面是审核走到哪一步：草稿、已提交、单位已审核、统计已核定、已批准、已锁定；每一步由谁、什么时候办理都写在下面。联合牵头的，看得到还缺谁的签字。被退回时，退回的人和理由在最上面。",
            "On top stands how far the review is: draft, submitted, passed by the unit, checked, approved, locked, each with who "
              + "did it and when. For joint leads it says who has not signed. What was sent back says by whom and why."),
          Phrase(
            "“办理”里是您现在能做的事；更正、退回要写理由。别人在您打开页面之后改动过的，会先告诉您，您填的内容不会丢。“影响预告”说明批准后哪些评价、预警和指数会变。",
            "Under “What you can do” are the steps you may take now; amending and sending back need a reason. Where somebody "
              + "changed it after you opened the page, you are told first and nothing you typed is lost. The forecast of "
              + "consequences says which verdicts, warnings and indices would change."),
          Phrase(
            "佐证材料只能下载，不在网页里打开；每次修订和旧版都能展开查看，什么都不会被覆盖。",
            "Evidence can only be downloaded, never opened as a page; every revision and earlier edition can be unfolded, and "
              + "nothing is ever overwritten."),
        ]),
      Passage(
        anchor: "review", title: Phrase("待我审核", "Waiting for my review"),
        paragraphs: [
          Phrase(
            "按步骤列出等您办理的事项。勾选后一次办理；每一项单独成败，办不成的留在原处并说明原因。退回要写理由，所选各项用同一理由。",
            "What waits for you, step by step. Tick and do them at once: each goes or stays on its own, and what stays says why. "
              + "Sending back needs a reason, one for all that is ticked.")
        ]),
      Passage(
        anchor: "inbox", title: Phrase("收件箱", "Inbox"),
        paragraphs: [
          Phrase(
            "别人做的、与您的岗位有关的事：提交、退回、批准、催报等。打开页面不算已读，点“全部标为已读”才算。",
            "What others did that concerns your post: handing in, sending back, approving, reminding. Opening the page marks "
              + "nothing as read; the button does.")
        ]),
      Passage(
        anchor: "search", title: Phrase("搜索", "Search"),
        paragraphs: [
          Phrase(
            "在全部现行规划的指标、目标、措施、任务、工程项目和单位里查找文字，指标排在最前。词越短，找到的越多。",
            "Looks for words in the indicators, goals, measures, tasks, project items and units of all plans in force; "
              + "indicators come first. The shorter the words, the more is found.")
        ]),
      Passage(
        anchor: "versions", title: Phrase("版本和下载", "Versions and downloads"),
        paragraphs: [
          Phrase(
            "同一份规划再次载入时成为新的一版，旧版不改不删，在“版本”里可以查阅。“下载 XLSX”是现行版的全部内容和监测数据，每类一张工作表。",
            "A plan that is imported again becomes a new version; earlier ones are neither changed nor removed and are "
              + "read under “Versions”. “Download XLSX” holds the version in force with its figures, a sheet for each "
              + "kind.")
        ]),
      Passage(
        anchor: "account", title: Phrase("登录和账号", "Signing in and your account"),
        paragraphs: [
          Phrase(
            "登录后，页面右上角写着您的姓名和岗位；点姓名可以改密码、开启动态码。连续输错密码要等待，等待时间逐次加长；"
              + "两小时不操作或登录满十二小时，需要重新登录，正在填写的内容会保留到重新登录之后。离开时请点“退出”。",
            "Once you are signed in, your name and post stand at the top right; the name leads to your password and "
              + "one-time codes. Wrong passwords in a row make you wait, longer each time. After two hours without use, or "
              + "twelve in all, you sign in anew; a form you are filling in is kept meanwhile. Sign out when you leave."
          ),
          Phrase(
            "能看什么、能做什么由岗位的角色决定，缺少权限时页面会写明缺哪一项，由系统管理员调整。您作出的决定和评价都署您的姓名。",
            "What you may see and do comes with your post’s role; where a right is lacking the page says which, and an "
              + "administrator can give it. Decisions and judgements bear your name."),
        ]),
      Passage(
        anchor: "accounts", title: Phrase("账号和令牌", "Accounts and tokens"),
        paragraphs: [
          Phrase(
            "系统管理员在这里添加和停用账号、调整岗位、重置密码、发放接口令牌，但看不到数据。临时密码和令牌只显示一次；"
              + "停用立即生效。每一次改动都记入操作记录。",
            "Here administrators add and disable accounts, change posts, give new passwords and issue API tokens; they see "
              + "no figures. Temporary passwords and tokens are shown once, disabling takes effect at once, and every "
              + "change is recorded.")
        ]),
      Passage(
        anchor: "units", title: Phrase("单位", "Units"),
        paragraphs: [
          Phrase(
            "同一个单位在文件里可能有几种写法。系统只提出建议（◆），由人在原文对照页确认；“相关成员单位”这样的集合称谓保留原样。",
            "A unit may be spelt in several ways. The system only proposes (◆) that they are one; a person confirms it "
              + "on the document’s page. Collectives stay as they are printed.")
        ]),
      Passage(
        anchor: "document", title: Phrase("原文对照", "Source text and reading"),
        paragraphs: [
          Phrase(
            "左边是原文，每行有行号；右边是读出的内容。行末的 → 指向读出的条目，条目前的 ← 回到原文。每一行要么被读入，要么列在“未读的行”里并写明理由。",
            "The original stands on the left with line numbers, what was read on the right. An arrow → leads from a "
              + "line to its item, ← back to the line. Every line was either read or is listed as unread, with the "
              + "reason."),
          Phrase(
            "◆ 表示读法留有余地，等人确认、修改或驳回。同一类读法可以勾选后一并确认。决定要写姓名和理由；重新载入文件后仍然有效。",
            "◆ marks a reading that leaves room and waits for a person. Readings of one kind can be ticked and confirmed "
              + "together. A decision names its author and reason, and survives a new import."),
        ]),
    ]
  }

  /// 方法: how verdicts come about.
  package enum Methods {
    package static let backtest = Phrase("70% 意味着什么：回测", "What 70 % has meant: the back-test")
    package static func backtestNote(
      forecasts: String, targets: Int, statements: String, indicators: Int, from: Int, to: Int
    ) -> Phrase {
      Phrase(
        "用过去的数据预测当时的未来，再与真实结果对照：\(indicators) 种指标的 \(forecasts) 次预测，提前 \(from) 至 \(to) 年，每次对 \(targets) 个目标说出概率，共 \(statements) 个。",
        "With the figures of the past only, forecasts of \(indicators) indicators were held against what came: "
          + "\(forecasts) of them, \(from) to \(to) years ahead, each with the chances of \(targets) targets, "
          + "\(statements) in all.")
    }
    package static func backtestScores(coverage80: String, coverage95: String, brier: String) -> Phrase {
      Phrase(
        "80% 区间实际包含了 \(coverage80)% 的结果，95% 区间包含 \(coverage95)%；概率的布里尔分为 \(brier)（0 最好，总说 50% 为 0.25）。",
        "The 80 % interval held \(coverage80) % of the outcomes, the 95 % interval \(coverage95) %; the Brier score of the "
          + "chances is \(brier) (0 is perfect, always saying 50 % gives 0.25).")
    }
    package static let stated = Phrase("当时说的概率", "Chance stated")
    package static let statements = Phrase("次数", "Statements")
    package static let meanStated = Phrase("平均概率", "Mean chance")
    package static let cameTrue = Phrase("真的达标", "Came true")
    package static let statusBand = Phrase("状态", "Status")
    package static func flat(_ coverage: String) -> Phrase {
      Phrase(
        "历年数值完全不变的指标（多为换届型）区间偏窄：80% 区间只包含 \(coverage)%。",
        "Where all figures were equal (mostly shares that move at elections) intervals are too narrow: the 80 % interval "
          + "held only \(coverage) %.")
    }
    package static let usual = Phrase("并列的常用方法", "The usual methods beside it")
    package static let title = Phrase("方法", "Methods")
    package static let passages: [Passage] = [
      Passage(
        anchor: "targets", title: Phrase("目标怎样读", "How a target is read"),
        paragraphs: [
          Phrase(
            "目标的原话按固定规则读成判断标准。“以上、以下、以内”包括本数，“超过、低于、不足”不包括本数（《中华人民共和国民法典》第一千二百五十九条）。",
            "The printed words are read by fixed rules. 以上, 以下 and 以内 include the number, 超过, 低于 and 不足 exclude it "
              + "(Civil Code of the PRC, art. 1259)."),
          Phrase(
            "没有规则可循的说法不猜，列为需人工评价。留有余地的读法标 ◆：“左右”暂按上下 5%，“明显降低”暂按比基期下降 10%，“趋于平衡”暂按 103 至 107，都由办公室确认或修改；“合理比例”在办公室给出范围以前不作数值判断。",
            "Nothing is guessed: words that no rule covers need a person’s judgement. Readings that leave room are marked "
              + "◆: 左右 allows 5 % for now, 明显降低 asks for a fall of 10 % from the base year, 趋于平衡 for 103 to 107, and "
              + "the office confirms or changes each; 合理比例 is not judged until the office names a band."),
        ]),
      Passage(
        anchor: "verdict", title: Phrase("怎样判断达标", "How a target is judged"),
        paragraphs: [
          Phrase(
            "用规划期内最新一年的数值按读出的规则判断，不先四舍五入；修约会使结论相反时在指标页注明（GB/T 8170—2008）。规划期以后的数据不参与评价。",
            "The latest figure within the plan’s period is judged by the rule as read, unrounded; where rounding would "
              + "turn the verdict round, the indicator’s page says so (GB/T 8170-2008). Figures after the plan’s end do not "
              + "count."),
          Phrase(
            "提高、降低一类的目标与基期（规划期前一年）比较，并看基期以来的趋势（Theil–Sen 斜率）；逐年提高的目标看每一年。缺少需要的数据时不下结论，并说明缺什么。",
            "Targets to rise or fall are judged against the base year, the year before the plan begins, and by the trend "
              + "since (Theil–Sen slope); targets to rise every year by each year. Where a needed figure is missing there "
              + "is no verdict, and the page says what is missing."),
          Phrase(
            "最新数值达到目标为已达标。没有达到的，看目标年达标的概率：不低于 70% 为预计达标，低于 30% 为预计达标困难，其间为尚不确定。规则还要求过程的（逐年提高、保持），概率只是上限，可以示警，不能报喜。数据不足 3 年、最新数据早于 3 年以前、目标年在 10 年以外的，不作预测。",
            "A target is achieved where the latest figure meets it. Otherwise the chance for the target year decides: from "
              + "70 % on track, below 30 % at risk, uncertain between. Where the rule also asks for the way there (every "
              + "year, holding), the chance is an upper bound: it may warn, never reassure. There is no forecast from fewer "
              + "than 3 years, from figures older than 3 years, or for a target year more than 10 years away."),
          Phrase(
            "只有人能判断的目标（定性目标、没有范围的“合理比例”）由人记录评价和依据；能算出的结论，人的评价不能改。",
            "Targets that only a person can judge are judged on record, with evidence; a verdict that can be computed is not "
              + "overruled."),
        ]),
      Passage(
        anchor: "forecast", title: Phrase("怎样预测", "How the forecast is made"),
        paragraphs: [
          Phrase(
            "八种典型的变化形态（跳动、漂移、稳定趋势、动能减弱、水平稳定而噪声大等）分别按公式拟合，再按各自能在多大程度上解释这项指标自己的历史加权（BMA8.1，八种形态贝叶斯加权）。没有随机抽样，没有调参，同样的数据总是得到同样的结果。",
            "Eight stereotyped ways an indicator can move (jumpy, drifting, steady trend, fading momentum, noisy level …) "
              + "are fitted in closed form; each is weighted by how well it explains this indicator’s own history (BMA8.1). "
              + "No sampling, no tuning: the same data give the same result."),
          Phrase(
            "已计入向目标方向的先验漂移：没有自己的证据时，指标按很慢的速度走向目标；有五个以上同类地区时，也参考它们近五年的变化。例数很少的率（如孕产妇死亡）按例数和活产数计算，并借用上级地区的率。",
            "A prior drift towards the goal is included: without evidence of its own an indicator moves slowly towards it; "
              + "five or more sibling regions lend what they did. Rates of few events are computed from counts and births, "
              + "with the rate of the region above."),
          Phrase(
            "预测假定事情照旧发展。口径改变后数列重新开始。常用的方法（末值不变、直线、Theil–Sen、复合增长率、联合国亚太经社会的预期进展）在指标页并列，说法不同时注明。",
            "Forecasts assume that things go on as before; a change of definition starts a series anew. The usual methods "
              + "(last value, straight line, Theil–Sen, compound growth, UN ESCAP’s anticipated progress) stand beside it on "
              + "the indicator’s page, and where they disagree it says so."),
        ]),
      Passage(
        anchor: "data", title: Phrase("数据", "Data"),
        paragraphs: [
          Phrase(
            "监测数据只增不改：更正是一条新记录，写明作者和来源。数字按公布的小数位数显示。",
            "Figures are only ever added: a correction is a new record with author and source. Numbers are shown with "
              + "the decimals they were published with.")
        ]),
      Passage(
        anchor: "privacy", title: Phrase("本站", "This site"),
        paragraphs: [
          Phrase(
            "页面不向别的服务器发送任何请求，也不记录谁看了什么。语言选择保存在一个 Cookie 里。",
            "Pages ask no other server for anything and do not record who reads what. The choice of language is kept in "
              + "one cookie.")
        ]),
    ]
  }
}
