extension Phrase {
  /// What is collected and what nobody collects (缺项数据).
  public enum Gaps {
    public static let title = Phrase("缺项数据", "Missing data")
    public static let noPlans = Phrase(
      "还没有带指标的规划，无从看出缺哪些数据。请先导入规划。",
      "No plan with indicators is kept yet, so there is nothing to hold the data against. Import a plan first.")
    public static func noPlanIn(_ region: String, known: [String]) -> Phrase {
      known.isEmpty
        ? noPlans
        : Phrase(
          "\(region)没有带指标的规划。可选的地区：\(known.joined(separator: "、"))。",
          "There is no plan with indicators for \(region). Regions to choose from: \(known.joined(separator: ", ")).")
    }
    public static func nothingDue(_ region: String) -> Phrase {
      Phrase(
        "\(region)的规划还没有应报数据的年份：第一年的数据要到次年才收集。",
        "No year of \(region)’s plans has figures due yet: those of the first year are collected in the next.")
    }

    /// `云溪市 2021–2024 年 24 项指标中`
    public static func opening(_ region: String, from: Int, to: Int, indicators: Int) -> Phrase {
      Phrase(
        "\(region) \(from)–\(to) 年 \(indicators) 项指标中",
        "Of \(indicators) \(indicators == 1 ? "indicator" : "indicators") of \(region), \(from)–\(to)")
    }
    public static func complete(_ region: String, from: Int, to: Int, indicators: Int) -> Phrase {
      Phrase(
        "\(region) \(from)–\(to) 年 \(indicators) 项指标没有缺项",
        "\(region), \(from)–\(to): nothing is missing of \(indicators) \(indicators == 1 ? "indicator" : "indicators")")
    }
    public static func share(_ percent: String) -> Phrase {
      Phrase("应有数据已有 \(percent)%", "\(percent) % of the figures due are there")
    }

    /// How many rows have a blank spot of a kind, by the kind's raw value.
    public static func counted(_ kind: String, _ count: Int) -> Phrase {
      switch kind {
      case "nobody": Phrase("\(count) 项本级和下级都从未有数据", "\(count) collected by nobody, here or below")
      case "never": Phrase("\(count) 项从未有数据", "\(count) never had a figure")
      case "totalsOnly": Phrase("\(count) 项只有总数、没有分组", "\(count) with totals alone")
      case "stopped": Phrase("\(count) 项中断", "\(count) that stopped")
      case "regions": Phrase("\(count) 项有下级地区未收集", "\(count) that some regions below do not collect")
      default: Phrase("\(count) 项缺个别年份", "\(count) with single years missing")
      }
    }

    /// A kind of blank spot as a heading, by its raw value.
    public static func kind(_ kind: String) -> Phrase {
      switch kind {
      case "nobody": Phrase("本级和下级都从未有数据", "Collected by nobody, here or below")
      case "never": Phrase("从未有数据", "Never had a figure")
      case "totalsOnly": Phrase("只有总数、没有分组", "Totals alone")
      case "stopped": Phrase("曾有数据，后来中断", "Stopped")
      case "regions": Phrase("有下级地区未收集", "Not collected in some regions below")
      default: Phrase("缺个别年份", "Single years missing")
      }
    }

    public static func partsHave(_ count: Int) -> Phrase {
      Phrase("下级有 \(count) 个地区有数据", "\(count) \(count == 1 ? "region" : "regions") below have figures")
    }
    public static func totalsOnly(_ breakdowns: [String]) -> Phrase {
      Phrase("缺分组：\(breakdowns.joined(separator: "、"))", "without: \(breakdowns.joined(separator: ", "))")
    }
    public static func stopped(_ year: Int) -> Phrase {
      Phrase("最后一次数据是 \(year) 年", "last figure of \(year)")
    }
    public static func years(_ years: [String]) -> Phrase {
      Phrase("缺 \(years.joined(separator: "、")) 年", "missing: \(years.joined(separator: ", "))")
    }
    public static func regions(_ names: [String], of count: Int) -> Phrase {
      Phrase(
        "\(count) 个下级地区中 \(names.count) 个没有：\(names.joined(separator: "、"))",
        "\(names.count) of \(count) regions below have none: \(names.joined(separator: ", "))")
    }
    public static let owes = Phrase("应报单位", "Owed by")
    public static let explained = Phrase("已注明原因", "reason given")

    // Marks of the map.
    public static let reported = Phrase("有数据", "figure")
    public static let derived = Phrase("推算", "derived")
    public static let blank = Phrase("空白", "blank")
    public static let outside = Phrase("不在规划期", "outside the period")

    /// Why a breakdown is on the map, by the raw value of its ground.
    public static func ground(_ ground: String) -> Phrase {
      switch ground {
      case "asked": Phrase("本轮应报", "asked for")
      case "expected": Phrase("应当分组", "should exist")
      case "reported": Phrase("曾经报过", "reported before")
      default: Phrase("总数", "total")
      }
    }

    // The page.
    public static let spots = Phrase("缺项清单", "Blank spots")
    public static let map = Phrase("完整度图", "The map")
    public static let mapHint = Phrase(
      "每行一项指标，每列一年；展开可看分组。", "A row for each indicator, a column for each year; breakdowns unfold.")
    public static let indicator = Phrase("指标", "Indicator")
    public static let breakdown = Phrase("分组", "Breakdown")
    public static let filled = Phrase("已有", "There")
    public static let lastYear = Phrase("最近", "Last")
    public static let below = Phrase("下级缺", "Missing below")
    public static let region = Phrase("地区", "Region")
    public static let show = Phrase("显示", "Show")
    public static let showBlank = Phrase("只看有缺项的", "with blank spots")
    public static let showAll = Phrase("全部指标", "all indicators")
    public static let legend = Phrase("图例", "Signs")
    public static let partsTitle = Phrase("下级地区", "Regions below")
    public static let partsHaveFigures = Phrase("有数据的指标", "Indicators with figures")
    public static let partsLack = Phrase("没有数据的指标", "Indicators without")
    public static func lackingCount(_ count: Int) -> Phrase { Phrase("\(count) 项", "\(count)") }
    public static func breakdowns(_ count: Int) -> Phrase {
      Phrase("分组 \(count) 行", "\(count) \(count == 1 ? "breakdown" : "breakdowns")")
    }
    public static func of(_ part: Int, _ whole: Int) -> Phrase { Phrase("\(part)/\(whole)", "\(part)/\(whole)") }
    public static func asOf(_ year: Int) -> Phrase {
      Phrase("应有数据截至 \(year) 年", "figures due up to \(year)")
    }
    public static func belowIncluded(_ count: Int) -> Phrase {
      Phrase("连同下级 \(count) 个地区", "with \(count) regions below")
    }
  }
}
