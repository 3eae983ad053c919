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
            "状态：● 已达标，最新数值符合目标；▲ 未达标，最新数值还不符合目标；○ 数据不足，还没有可用的数据；□ 需人工评价，目标没有可计算的标准，或缺少计算需要的数据。",
            "Status: ● met, the latest figure satisfies the target; ▲ not met, it does not yet; ○ no data, there is no "
              + "usable figure; □ needs judgement, the target has no computable standard or lacks what it is "
              + "computed from."),
          Phrase(
            "目前只按已有数据判断达标、未达标，还不预测到目标年能否达标。",
            "For now figures say whether a target is met; whether it will be met by the target year is not forecast "
              + "yet."),
          Phrase(
            "“差的在前”把未达标的排在最前面，约束性的又在其中最前。筛选条件写在地址里，可以收藏、转发。挂图可以打印在一张 A3 纸上。",
            "“Worst first” puts missed targets first, binding ones before the others. Filters stand in the address: "
              + "keep it or pass it on. The wall prints on one sheet of A3."),
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
            "标题下一行写明结论依据的数值和年份，以及读者应当知道的情况，例如修约后结论会相反、哪些年份没有逐年提高。",
            "Under the title stand the figures and years the verdict rests on, and what one should know beside it: that "
              + "rounding would turn it round, say, or which years broke a yearly rise."),
          Phrase(
            "图中的数据都在下面的表里，可以复制，也可以下载 XLSX 和 CSV；图可以下载 SVG，服务器装有绘图工具时还有 PNG。",
            "All data of the chart stand in the table below: copy them or download them as XLSX and CSV; the chart comes "
              + "as SVG, and as PNG where the server has the tool that draws it."),
        ]),
      Passage(
        anchor: "tasks", title: Phrase("任务清单", "Tasks"),
        paragraphs: [
          Phrase(
            "任务、措施、工程项目、目标和工作要点分在几个标签里，可以按领域、单位和角色筛选，也可以按文字查找。最后一列回到原文。",
            "Tasks, measures, project items, goals and work points stand under tabs, with filters by domain, unit, "
              + "role and words. The last column leads back to the original.")
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
            "目前只有“已达标”“未达标”“数据不足”“需人工评价”四种结论，还没有对目标年的预测和预警。",
            "There are four answers for now: met, not met, no data, needs judgement. Forecasts for the target year and "
              + "warnings do not exist yet."),
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
