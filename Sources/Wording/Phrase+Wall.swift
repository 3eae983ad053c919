extension Phrase {
  /// The words of the wall and of the list of plans.
  package enum Wall {
    package static func of(_ total: Int) -> Phrase {
      Phrase("\(total) 项指标", total == 1 ? "1 indicator" : "\(total) indicators")
    }
    package static let opening = Phrase("", "Of ")
    package static let among = Phrase("中，", ", ")
    package static let noneAtRisk = Phrase("没有预计达标困难的", "none is known to be at risk")
    package static func missed(_ count: Int) -> Phrase {
      Phrase("\(count) 项未达标", "\(count) \(are(count)) not met")
    }
    package static func missedOrAtRisk(_ count: Int) -> Phrase {
      Phrase("\(count) 项未达标或预计达标困难", "\(count) \(are(count)) not met or at risk")
    }
    package static let ofThem = Phrase("，其中 ", ", ")
    package static func binding(_ count: Int) -> Phrase { Phrase("\(count) 项为约束性", "\(count) of them binding") }
    package static func count(_ status: String, _ count: Int) -> Phrase {
      switch status {
      case "achieved": Phrase("\(count) 项已达标", "\(count) \(are(count)) achieved")
      case "onTrack": Phrase("\(count) 项预计达标", "\(count) \(are(count)) on track")
      case "uncertain": Phrase("\(count) 项尚不确定", "\(count) \(are(count)) uncertain")
      case "atRisk": Phrase("\(count) 项预计达标困难", "\(count) \(are(count)) at risk")
      case "insufficient": Phrase("\(count) 项数据不足", "\(count) \(count == 1 ? "lacks" : "lack") data")
      default: Phrase("\(count) 项需人工评价", "\(count) \(count == 1 ? "needs" : "need") a person’s judgement")
      }
    }
    private static func are(_ count: Int) -> String { count == 1 ? "is" : "are" }
    package static let weighted = Phrase("加权达成率", "Weighted achievement")
    package static func weightedWhy(_ weight: Int) -> Phrase {
      Phrase(
        "已达标的份额，约束性指标按 \(weight) 计，其他按 1 计", "The share achieved; a binding target counts \(weight), any other 1")
    }
    package static func chanceTitle(_ percent: String, _ year: Int, isBound: Bool) -> Phrase {
      isBound
        ? Phrase("\(year) 年达标概率至多 \(percent)%", "chance for \(year) at most \(percent) %")
        : Phrase("\(year) 年达标概率 \(percent)%", "chance for \(year): \(percent) %")
    }
    package static let also = Phrase("；", "; ")
    package static let comma = Phrase("，", ", ")
    package static let stop = Phrase("。", ".")
    package static let noIndicators = Phrase("这份文件没有指标表。", "This document holds no indicator table.")
    package static let insteadOfIndicators = Phrase("它的内容见", "What it holds: ")
    package static let bar = Phrase("各状态的指标数", "Indicators by status")
    package static func title(_ place: String) -> Phrase { Phrase("\(place)", "\(place)") }

    package static let filter = Phrase("筛选", "Filter")
    package static let filtered = Phrase("正在筛选", "Filtered")
    package static let domain = Phrase("领域", "Domain")
    package static let unit = Phrase("牵头单位", "Lead unit")
    package static let status = Phrase("状态", "Status")
    package static let bindingness = Phrase("指标属性", "Bindingness")
    package static let year = Phrase("数据截至", "Figures up to")
    package static let order = Phrase("排序", "Order")
    package static let planOrder = Phrase("规划顺序", "As in the plan")
    package static let worstFirst = Phrase("差的在前", "Worst first")
    package static let any = Phrase("全部", "All")
    package static let latest = Phrase("最新", "Latest")
    package static let show = Phrase("显示", "Show")
    package static let clear = Phrase("清除筛选", "Clear filters")
    package static func shown(_ some: Int, of all: Int) -> Phrase {
      Phrase("显示 \(all) 项中的 \(some) 项", "\(some) of \(all) shown")
    }
    package static let nothing = Phrase("没有符合条件的指标。", "No indicator fits these conditions.")
    package static let target = Phrase("目标", "Target")
    package static let noFigure = Phrase("尚无数据", "No figures yet")
    package static func items(_ count: Int) -> Phrase { Phrase("\(count) 项", "\(count)") }
    package static func sparkTitle(_ name: String) -> Phrase { Phrase("\(name)历年数据", "\(name) over the years") }
    package static func sparkNone(_ target: String) -> Phrase {
      Phrase("尚无数据；目标：\(target)", "No figures yet; target: \(target)")
    }
    package static func sparkSummary(from: Int, first: String, to: Int, last: String, target: String) -> Phrase {
      Phrase(
        "\(from) 年 \(first)，\(to) 年 \(last)；目标：\(target)",
        "\(from): \(first), \(to): \(last); target: \(target)")
    }
    package static let barSeparator = Phrase("，", ", ")
    package static let bindingEdge = Phrase("左边粗线为约束性指标", "A solid left edge marks a binding target")
    package static let base = Phrase("基期", "Base year")
  }

  /// The words of the list of plans.
  package enum Home {
    package static let title = Phrase("规划一览", "Plans")
    package static func summary(plans: Int, regions: Int) -> Phrase {
      Phrase(
        "已载入 \(regions) 个地区的 \(plans) 份规划。",
        "\(plans) \(plans == 1 ? "plan" : "plans") of \(regions) \(regions == 1 ? "place" : "places") "
          + "\(plans == 1 ? "is" : "are") loaded.")
    }
    package static let emptyTitle = Phrase("还没有规划", "No plans yet")
    package static let empty = Phrase(
      "请在服务器上用下面的命令载入规划文件，然后刷新本页。", "Import a plan’s document on the server with this command, then reload.")
    package static let plan = Phrase("规划", "Plan")
    package static let period = Phrase("期间", "Period")
    package static let indicators = Phrase("指标", "Indicators")
    package static let status = Phrase("达标情况", "How they stand")
    package static let items = Phrase("其他内容", "Also holds")
    package static let open = Phrase("待确认", "To confirm")
    package static let openReadings = Phrase("待确认的读法", "Readings to confirm")
    package static let nothingOpen = Phrase("无", "None")
    package static func goals(_ count: Int) -> Phrase { Phrase("目标 \(count)", "\(count) goals") }
    package static func measures(_ count: Int) -> Phrase { Phrase("措施 \(count)", "\(count) measures") }
    package static func tasks(_ count: Int) -> Phrase { Phrase("任务 \(count)", "\(count) tasks") }
    package static func projects(_ count: Int) -> Phrase { Phrase("工程项目 \(count)", "\(count) project items") }
    package static func workPoints(_ count: Int) -> Phrase { Phrase("工作要点 \(count)", "\(count) work points") }
  }
}
