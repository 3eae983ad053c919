extension Phrase.Explaining {
  package static let outlook = Phrase("展望", "outlook")
  package static let method = Phrase("方法与版本", "method and version")
  package static let scale = Phrase("计算尺度", "working scale")
  package static func scaleName(_ key: String) -> Phrase {
    switch key {
    case "pct": Phrase("百分比（0—100）：z = ln[(y+0.5)/(100.5−y)]", "share (0–100): z = ln[(y+0.5)/(100.5−y)]")
    case "rate": Phrase("率或数量：z = ln y", "rate or count: z = ln y")
    case "slow": Phrase("缓变量：z = ln y，先验幅度×0.1", "slow quantity: z = ln y, prior spread ×0.1")
    default: Phrase("差值：z = y", "difference: z = y")
    }
  }
  package static let windowYears = Phrase("所用年份", "years used")
  package static func years(_ years: [String]) -> Phrase {
    Phrase(years.joined(separator: "、"), years.joined(separator: ", "))
  }
  package static let horizon = Phrase("预测年数", "years ahead")
  package static let drift = Phrase("每年漂移（已计入向目标方向的先验漂移）", "drift a year (prior drift towards the goal included)")
  package static let peers = Phrase("同类地区", "peers")
  package static let withPeers = Phrase("已计入同类地区近五年的变化", "what sibling regions did in the last five years is included")
  package static func archetype(_ number: Int) -> Phrase {
    switch number {
    case 1: Phrase("形态1：跳动、无趋势", "form 1: jumpy, no trend")
    case 2: Phrase("形态2：弱漂移", "form 2: weak drift")
    case 3: Phrase("形态3：稳定趋势", "form 3: steady trend")
    case 4: Phrase("形态4：动能减弱", "form 4: fading momentum")
    case 5: Phrase("形态5：动能减弱，较平稳", "form 5: fading momentum, quieter")
    case 6: Phrase("形态6：趋势加噪声", "form 6: trend and noise")
    case 7: Phrase("形态7：水平稳定、噪声大", "form 7: stable level, very noisy")
    default: Phrase("形态8：近乎确定的趋势", "form 8: almost deterministic trend")
    }
  }
  package static func component(weight: String, location: String, scale: String) -> Phrase {
    Phrase("权重\(weight)，位置\(location)，尺度\(scale)", "weight \(weight), location \(location), scale \(scale)")
  }
  package static let low95 = Phrase("95%区间下限", "95 % interval, low")
  package static let low80 = Phrase("80%区间下限", "80 % interval, low")
  package static let median = Phrase("中位数", "median")
  package static let high80 = Phrase("80%区间上限", "80 % interval, high")
  package static let high95 = Phrase("95%区间上限", "95 % interval, high")
  package static let demand = Phrase("达标所需数值", "values that meet the target")
  package static let standing = Phrase("概率的含义", "what the chance means")
  package static let standingExact = Phrase("目标年数值达标的概率", "the chance that the target year's value meets the target")
  package static let standingAtMost = Phrase(
    "概率只是上限：规则还要求过程（逐年、趋势、保持或其他部分）",
    "the chance is only an upper bound: the rule also asks for the way there (every year, a trend, holding, other parts)"
  )
  package static let limits = Phrase("判定界限", "limits")
  package static func limits(onTrack: String, atRisk: String) -> Phrase {
    Phrase(
      "概率不低于\(onTrack)%为预计达标，低于\(atRisk)%为预计达标困难，其间为尚不确定",
      "from \(onTrack) % on track, below \(atRisk) % at risk, uncertain between")
  }
  package static func range(low: (Phrase, Bool)?, high: (Phrase, Bool)?) -> Phrase {
    let from = low.map { value, isIncluded in
      isIncluded ? Phrase("≥\(value.zh)", "≥ \(value.en)") : Phrase(">\(value.zh)", "> \(value.en)")
    }
    let to = high.map { value, isIncluded in
      isIncluded ? Phrase("≤\(value.zh)", "≤ \(value.en)") : Phrase("<\(value.zh)", "< \(value.en)")
    }
    let parts = [from, to].compactMap { $0 }
    return parts.isEmpty
      ? Phrase("任何数值", "any value")
      : Phrase(parts.map(\.zh).joined(separator: "且"), parts.map(\.en).joined(separator: " and "))
  }
  package static func difference(from name: String, _ values: Phrase) -> Phrase {
    Phrase("与“\(name)”之差\(values.zh)", "the difference from “\(name)” \(values.en)")
  }
  package static func ratio(to name: String, _ values: Phrase) -> Phrase {
    Phrase("与“\(name)”之比\(values.zh)", "the ratio to “\(name)” \(values.en)")
  }
  package static func projected(_ value: Phrase, interval: (Phrase, Phrase)?, meets: Bool, category: Phrase?) -> Phrase
  {
    let between =
      interval.map { Phrase("（80%区间\($0.0.zh)至\($0.1.zh)）", " (80 % interval \($0.0.en) to \($0.1.en))") }
      ?? Phrase("", "")
    let verdict = meets ? Phrase("达标", "met") : Phrase("不达标", "not met")
    let words = category.map { Phrase("；\($0.zh)", "; \($0.en)") } ?? Phrase("", "")
    return Phrase(
      "目标年\(value.zh)\(between.zh)，\(verdict.zh)\(words.zh)",
      "\(value.en)\(between.en) in the target year, \(verdict.en)\(words.en)")
  }
  package static let disagreement = Phrase("与本系统的异同", "against this system")
  package static let sigma = Phrase("去趋势年度波动（计算尺度）", "annual noise without trend, working scale")
  package static let size = Phrase("折合本指标单位", "in the indicator's own unit")
  package static let reversals = Phrase("方向反转次数/所需次数", "reversals / needed")
  package static let finding = Phrase("判断", "finding")
  package static let counts = Phrase("按事件数预测", "forecast from events")
  package static let countsA = Phrase("本地事件加权数", "events, weighted")
  package static let countsB = Phrase("按上级率应有事件数", "events expected at the parent's rate")
  package static let countsExposure = Phrase("目标年预计基数（取最新一年）", "births expected in the target year (as last time)")
  package static let countsM = Phrase("上级率对数的均值", "mean of the parent rate's logarithm")
  package static let countsS = Phrase("上级率对数的标准差", "its standard deviation")
  package static let countsAThen = Phrase("折到目标年的本地事件数", "events, faded to the target year")
  package static let countsBThen = Phrase("折到目标年的应有事件数", "events expected, faded to the target year")
  package static let countsQuantile = Phrase("按事件数", "from events")
  package static func holding(_ words: Phrase) -> Phrase {
    Phrase("对目标年能否保持：\(words.zh)", "whether it will be kept in the target year: \(words.en)")
  }
  package static let insideRange = Phrase("目标年数值进入范围的概率", "the chance that the target year's value lies in the range")
  package static let countsRisk = Phrase("相对风险", "relative risk")
  package static let countsRate = Phrase("目标年潜在率", "underlying rate in the target year")
  package static let countsNone = Phrase("零事件的概率", "chance of no event")
  package static let countsPooled = Phrase("近五年合并率", "five years together")
  package static let countsFlip = Phrase("一例之差", "one event more or fewer")
}
