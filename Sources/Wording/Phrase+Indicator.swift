extension Phrase {
  /// The words of an indicator's page.
  package enum Indicator {
    package static let waits = Phrase("读法待确认", "This reading waits for confirmation")
    package static func againstBase(_ target: String) -> Phrase {
      Phrase("\(target)（与基期比）", "\(target) (against the base year)")
    }
    package static func conclusion(year: Int, value: String, target: String) -> Phrase {
      Phrase("\(year) 年为 \(value)，目标“\(target)”。", "\(value) in \(year); the target is “\(target)”.")
    }
    package static func noFigure(target: String) -> Phrase {
      Phrase("目标“\(target)”，尚无监测数据。", "Target “\(target)”; no figures yet.")
    }
    package static let chart = Phrase("历年数据与目标", "Figures and target")
    package static func chartTitle(_ name: String, unit: String) -> Phrase {
      Phrase("\(name)（\(unit)）历年数据与目标", "\(name) (\(unit)): figures and target")
    }
    package static let data = Phrase("数据", "Data")
    package static let dataNote = Phrase("图中的全部数据", "All data of the chart")
    package static let noData = Phrase(
      "这个地区还没有这项指标的数据。请让统计部门准备一份 CSV 或 XLSX，用 guatu observations import 导入。",
      "There are no figures for this place yet. Prepare a CSV or XLSX and load it with guatu observations import.")
    package static let definition = Phrase("指标", "Indicator")
    package static let number = Phrase("序号", "Number")
    package static let domain = Phrase("领域", "Domain")
    package static let unit = Phrase("计量单位", "Unit")
    package static let noUnit = Phrase("无（比值）", "none (a ratio)")
    package static let bindingness = Phrase("指标属性", "Bindingness")
    package static let target = Phrase("目标值（原文）", "Target as printed")
    package static func targetYear(_ year: Int) -> Phrase { Phrase("\(year) 年", "by \(year)") }
    package static let reading = Phrase("读作", "Read as")
    package static let asPrinted = Phrase("按原文直读", "Read as printed")
    package static let confirmed = Phrase("读法已由人确认", "Reading confirmed by a person")
    package static let confirmHere = Phrase("去确认", "Confirm it")
    package static let baseline = Phrase("基期值", "Baseline")
    package static let intermediate = Phrase("中间目标", "On the way")
    package static let source = Phrase("出处", "Source")
    package static let year = Phrase("年份", "Year")
    package static let value = Phrase("数值", "Value")
    package static let breakdown = Phrase("分组", "Breakdown")
    package static let from = Phrase("来源", "Source")
    package static let note = Phrase("备注", "Note")
    package static let derived = Phrase("推算", "derived")
    package static let derivedWhy = Phrase(
      "由公布的表述推算，不是公布的数字本身", "Worked out from a published statement, not itself a published figure")
    package static let copy = Phrase("复制表格", "Copy table")
    package static let copied = Phrase("已复制", "Copied")
    /// The figures a verdict rests on, with their years.
    package static func basis(
      judged: (year: Int, value: String), baseline: (year: Int, value: String)?, reference: (year: Int, value: String)?
    ) -> Phrase {
      var zh = "依据：\(judged.year) 年 \(judged.value)"
      var en = "It rests on: \(judged.value) in \(judged.year)"
      if let baseline {
        zh += "；基期 \(baseline.year) 年 \(baseline.value)"
        en += "; base year \(baseline.year): \(baseline.value)"
      }
      if let reference {
        zh += "；对照指标 \(reference.year) 年 \(reference.value)"
        en += "; compared with \(reference.value) in \(reference.year)"
      }
      return Phrase(zh, en)
    }
    package static func afterPeriod(_ year: Int) -> Phrase {
      Phrase(
        "规划到 \(year) 年为止；以后年份的数据列在表里供参考，不参与评价，也不画在图上。",
        "The plan ends in \(year): figures of later years stand here for reference, and count neither for the verdict "
          + "nor in the chart.")
    }
    package static func subgroupBehind(_ group: String, _ figure: String) -> Phrase {
      Phrase("总体达标，但\(group)（\(figure)）未达标", "met in total, but not for \(group) (\(figure))")
    }
    package static func behind(_ groups: [String]) -> Phrase {
      Phrase("\(groups.joined(separator: "、"))未达标", "not \(groups.joined(separator: ", "))")
    }
    package static func asOfYear(_ year: Int) -> Phrase {
      Phrase("从 \(year) 年看，此后的数据不算。", "Looked at from \(year): later figures do not count.")
    }
    package static let backToNow = Phrase("回到现在", "Back to now")
    package static let reasons = Phrase("理由", "Reasons")
    package static let verdictWorkbook = Phrase("下载理由（XLSX，公式可复算）", "Download the reasons (XLSX with live formulas)")
    package static let forecastWords = Phrase(
      "预测 {middle}（80% 可能在 {low} 至 {high}）", "Forecast {middle} (80 %: {low} to {high})")
    package static let verdictFile = Phrase("-评价理由", " - reasons")
    package static let methods = Phrase("方法说明", "Methods")
    package static let xlsx = Phrase("下载 XLSX", "Download XLSX")
    package static let png = Phrase("下载 PNG 图", "Download PNG")
    package static let csv = Phrase("下载 CSV", "Download CSV")
    package static let svg = Phrase("下载 SVG 图", "Download SVG")
    package static let previous = Phrase("上一项", "Previous")
    package static let next = Phrase("下一项", "Next")
    package static let missing = Phrase("缺", "missing")
    package static let csvYear = Phrase("年份", "year")
    package static let total = Phrase("总计", "Total")
  }
}
