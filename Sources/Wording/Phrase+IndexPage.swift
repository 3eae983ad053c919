extension Phrase {
  /// The words of the page of a composite index.
  package enum IndexPage {
    package static let link = Phrase("发展指数", "Index")
    package static func opening(_ year: Int, _ name: Phrase) -> Phrase {
      Phrase("\(year) 年\(name.zh)为 ", "In \(year) the \(name.en) stands at ")
    }
    package static let outOf = Phrase(" 分（满分 100）", " out of 100")
    package static func since(_ year: Int, _ points: String, isUp: Bool) -> Phrase {
      Phrase("，比 \(year) 年\(isUp ? "高" : "低") \(points) 分", ", \(points) points \(isUp ? "above" : "below") \(year)")
    }
    package static func unchanged(_ year: Int) -> Phrase { Phrase("，与 \(year) 年相同", ", the same as in \(year)") }
    package static func strongest(_ name: String) -> Phrase {
      Phrase("，主要因为\(name)", ", mostly through \(name)")
    }
    package static let onCommon = Phrase("；按前后都有数据的指标比较", "; on the indicators with figures in both years")
    package static let composition = Phrase("有数据的指标前后不同", "other indicators having figures")
    package static func rank(_ rank: Int, of count: Int) -> Phrase {
      Phrase("；在有数据的 \(count) 个同级地区中排第 \(rank)", "; rank \(rank) of \(count) peers with figures")
    }
    package static let stop = Phrase("。", ".")
    package static func interval(low: String, high: String) -> Phrase {
      Phrase(
        "换用同样说得通的权重和汇总方法重算，九成结果在 \(low) 至 \(high) 之间。",
        "Computed again with other defensible weights and means, nine tenths of the results lie within \(low) to \(high)."
      )
    }
    package static func notComputed(_ name: Phrase) -> Phrase {
      Phrase("\(name.zh)还不能计算", "The \(name.en) cannot be computed yet")
    }
    package static func tooLittle(_ share: String, needed: String) -> Phrase {
      Phrase(
        "：有数据的指标只占权重的 \(share)，至少要 \(needed)。", ": only \(share) of the weight has figures; \(needed) is needed.")
    }
    package static let noFigures = Phrase(
      "：本地区还没有能计入的指标的数据。", ": this region has no figures of indicators that count.")
    package static let noRegion = Phrase(
      "：还没有确认这是哪个地区，请在原文页上确认区划代码。", ": it is not known which place this is; confirm its code on the document’s page.")
    package static let noComponents = Phrase(
      "：规划的指标表里没有能计入的指标，原因见下。", ": no indicator of the plan’s tables can be counted, for the reasons below.")

    package static let normalisation = Phrase("得分方法", "Scores")
    package static let aggregation = Phrase("汇总方法", "Mean of domains")
    package static let asOf = Phrase("数据截至", "Figures up to")
    package static let latest = Phrase("最新", "Latest")
    package static let compute = Phrase("计算", "Compute")
    package static let csv = Phrase("下载全部步骤 CSV", "All steps as CSV")

    package static let course = Phrase("历年指数", "The index over the years")
    package static func courseSummary(_ values: [(year: Int, value: String)]) -> Phrase {
      Phrase(
        values.map { "\($0.year) 年 \($0.value)" }.joined(separator: "，"),
        values.map { "\($0.year): \($0.value)" }.joined(separator: ", "))
    }
    package static let points = Phrase("分", "points")
    package static func gap(_ years: [Int]) -> Phrase {
      let list = years.map(String.init).joined(separator: "、")
      return Phrase(
        "数据不足、没有计算的年份：\(list)。",
        "Years with too few figures: \(years.map(String.init).joined(separator: ", ")).")
    }
    package static let unlike = Phrase(
      "各年有数据的指标不全相同，起落有一部分由此而来，见“变化从何而来”。",
      "Not every year has figures of the same indicators; part of the ups and downs comes from that, see below.")
    package static let domains = Phrase("各领域", "Domains")
    package static let domain = Phrase("领域", "Domain")
    package static func domainCourse(_ name: String) -> Phrase { Phrase("\(name)历年得分", "\(name) over the years") }
    package static let score = Phrase("得分", "Score")
    package static let weight = Phrase("权重", "Weight")
    package static let contribution = Phrase("贡献（分）", "Points added")
    package static let noScore = Phrase("数据不足", "too few figures")
    package static func steps(_ year: Int) -> Phrase { Phrase("计算过程（\(year) 年）", "Step by step (\(year))") }
    package static let indicator = Phrase("指标", "Indicator")
    package static let direction = Phrase("方向", "Better")
    package static let value = Phrase("数值", "Value")
    package static let year = Phrase("年份", "Year")
    package static let ends = Phrase("最差 → 最佳", "Worst → best")
    package static let endsTarget = Phrase("最差 → 目标", "Worst → target")
    package static let sum = Phrase("合计", "Together")
    package static let reasons = Phrase("方向和上下限从何而来", "Where directions and ends come from")
    package static func change(_ from: Int, _ to: Int, _ points: String) -> Phrase {
      Phrase("\(from) 至 \(to) 年变化 \(points) 分，来自", "\(points) points from \(from) to \(to), through")
    }
    package static let changes = Phrase("变化从何而来", "Where the change comes from")
    package static let missing = Phrase("缺的和没有计入的", "What is missing and what is left out")
    package static func missingNow(_ year: Int) -> Phrase { Phrase("\(year) 年缺数据的指标", "No figure for \(year)") }
    package static let missingAll = Phrase("缺数据的指标", "No figures")
    package static let leftOut = Phrase("没有计入的指标", "Left out")
    package static let nothingMissing = Phrase("没有缺的，也没有漏计的。", "Nothing is missing and nothing is left out.")
    package static func rule(carried: Int, domain: String, index: String) -> Phrase {
      Phrase(
        "缺当年数据时沿用至多 \(carried) 年前的数据并注明年份；一个领域有数据的权重不到 \(domain)、全部有数据的权重不到 \(index) 时不计算；"
          + "不估算缺失值。",
        "Where a year has no figure, one up to \(carried) years older is used and marked; a domain needs \(domain) of its "
          + "weight, the index \(index) of the whole; nothing is estimated.")
    }
    package static let sensitivity = Phrase("对方法的敏感性", "How far it depends on the method")
    package static func simulated(_ runs: Int, _ year: Int, seed: String) -> Phrase {
      Phrase(
        "用 \(year) 年数据重算 \(runs) 次：每个权重在 ±25% 内随机变动，得分和汇总方法随机换用，随机去掉一项指标或不去掉（随机种子 \(seed)，每次结果相同）。"
          + "指数的区间只看当前得分方法，位次的区间看全部。",
        "The figures of \(year), computed \(runs) times: each weight varies within ±25 %, scores and mean are drawn, one "
          + "indicator or none is left out (seed \(seed), the same every time). The interval of the index is of the chosen "
          + "scores only, that of the rank of all.")
    }
    package static let region = Phrase("地区", "Region")
    package static let index = Phrase("指数", "Index")
    package static let ninety = Phrase("九成区间", "Nine tenths")
    package static let median = Phrase("中位数", "Median")
    package static let place = Phrase("位次", "Rank")
    package static let placeNinety = Phrase("位次九成区间", "Rank, nine tenths")
    package static let placeMedian = Phrase("位次中位数", "Rank, median")
    package static let same = Phrase("位次不变", "Same rank")
    package static let computed = Phrase("可计算", "Computed")
    package static let peers = Phrase("同级地区", "Peers")
    package static let parts = Phrase("下级地区", "Regions below")
    package static let alone = Phrase(
      "只有本地区有数据，没有位次。", "Only this region has figures, so there is no rank.")
    package static let method = Phrase("怎样算的", "How it is computed")
    package static let within = Phrase(
      "领域内按权重作算术平均；领域之间权重相等，领域内各指标权重相等（可在命令行用 --weights 另给）。",
      "Within a domain: the weighted arithmetic mean. Domains weigh the same, indicators weigh the same within a domain (the "
        + "command line takes others with --weights).")
    package static let sources = Phrase(
      "依据：OECD/JRC《复合指标构建手册》（2008），联合国开发计划署《人类发展报告》技术说明1；算法与 COINr 公布的例子和独立计算核对过。",
      "After the OECD/JRC Handbook on Constructing Composite Indicators (2008) and UNDP’s Human Development Report, technical "
        + "note 1; checked against COINr’s published examples and an independent computation.")
  }
}
