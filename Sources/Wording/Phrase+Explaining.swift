extension Phrase {
  /// The words in which a verdict explains itself.
  package enum Explaining {
    package static func title(_ key: String) -> Phrase {
      switch key {
      case "conclusion": Phrase("结论", "Conclusion")
      case "target": Phrase("目标与规则", "Target and rule")
      case "data": Phrase("所用数据", "Figures")
      case "attainment": Phrase("当前是否达到", "Met today?")
      case "schedule": Phrase("时序进度", "Schedule")
      case "forecast": Phrase("预测与达标概率", "Forecast and chance")
      case "usualMethods": Phrase("常用方法对照", "Usual methods beside it")
      case "volatility": Phrase("波动", "Volatility")
      case "subgroups": Phrase("分组与差距", "Subgroups and gaps")
      default: Phrase("什么会改变结论", "What would change it")
      }
    }

    // MARK: Conclusion

    package static let status = Phrase("状态", "status")
    package static let reason = Phrase("理由", "reason")
    package static let probability = Phrase("达标概率", "chance of attainment")
    package static let caution = Phrase("提示", "note")
    package static let byJudgement = Phrase("由人工评价确定", "by a person's judgement")
    package static let lost = Phrase("已有年份不符合要求，目标无法再实现", "a year has broken the target; it cannot be met any more")
    package static func endedMet(_ year: String) -> Phrase {
      Phrase("\(year)年数据达到目标", "the figure of \(year) meets the target")
    }
    package static func endedUnmet(_ year: String) -> Phrase {
      Phrase("\(year)年数据未达到目标", "the figure of \(year) does not meet the target")
    }
    package static func metAnd(chance: String, target: String, isBound: Bool) -> Phrase {
      Phrase(
        "最新数据已达到目标；\(target)年仍达标的概率\(isBound ? "至多" : "")\(chance)%",
        "the latest figure meets the target; the chance that it still does in \(target) is \(isBound ? "at most " : "")"
          + "\(chance) %")
    }
    package static func approaching(chance: String, target: String) -> Phrase {
      Phrase(
        "正在接近目标范围，按目标原意已达到；\(target)年进入范围的概率\(chance)%",
        "moving towards the range, which is what the target asks for; the chance to be in it in \(target) is \(chance) %"
      )
    }
    package static func byChance(_ chance: String, target: String, isBound: Bool) -> Phrase {
      isBound
        ? Phrase(
          "目前未达到；\(target)年达标的概率至多\(chance)%", "not met today; the chance for \(target) is at most \(chance) %")
        : Phrase("目前未达到；\(target)年达标的概率\(chance)%", "not met today; the chance for \(target) is \(chance) %")
    }
    package static func chanceOf(_ chance: String) -> Phrase { Phrase("达标概率\(chance)%", "chance \(chance) %") }
    package static let decided = Phrase("目标年份已有数据，不再预测", "the target year has its figure; nothing is left to forecast")
    package static func tooFewYears(have: String, need: String) -> Phrase {
      Phrase(
        "只有\(have)年数据，预测至少需要\(need)年；请补报以前年份",
        "\(have) years of figures; a forecast needs \(need); please enter earlier years")
    }
    package static func stale(last: String, asOf: String, years: String) -> Phrase {
      Phrase(
        "最新数据为\(last)年，距\(asOf)年已有\(years)年，不能说明现状；请补报",
        "the latest figure is of \(last), \(years) years before \(asOf), and says nothing of today; please enter newer ones"
      )
    }
    package static func tooFar(asOf: String, target: String, years: String) -> Phrase {
      Phrase(
        "从\(asOf)年到\(target)年有\(years)年，太远，不作预测", "\(target) is \(years) years after \(asOf), too far for a forecast")
    }
    package static let slopeOnly = Phrase(
      "规则看的是趋势而不是数值，只判断当前，不给出概率", "the rule asks for a trend, not a value: it is judged today, without a chance")

    // MARK: Cautions

    package static func maySlip(_ chance: String) -> Phrase {
      Phrase(
        "有回落风险：目标年份仍达标的概率只有\(chance)%",
        "may slip back: the chance to still meet it in the target year is only \(chance) %")
    }
    package static func mayNotArrive(_ chance: String) -> Phrase {
      Phrase(
        "方向正确，但目标年进入目标范围的概率只有\(chance)%",
        "the right way, but the chance to be in the range in the target year is only \(chance) %")
    }
    package static func lowConfidence(_ years: String) -> Phrase {
      Phrase("低置信：只有\(years)年数据", "low confidence: only \(years) years of figures")
    }
    package static func unchanged(_ years: String) -> Phrase {
      Phrase(
        "\(years)年数据连续不变，可能沿用旧值或换届型指标；此类区间偏窄",
        "the figures of \(years) years are all the same: perhaps old values entered again, or an indicator that moves at "
          + "elections; intervals are then too narrow")
    }
    package static let volatile = Phrase("波动较大，单年变化不宜过度解读", "it swings: do not read much into one year")
    package static func chanceSwings(_ count: String) -> Phrase {
      Phrase("小数随机波动：平均每年\(count)例，起伏多出于偶然", "chance: with \(count) events a year such swings are mostly luck")
    }
    package static func overHundred(_ years: [String]) -> Phrase {
      Phrase(
        "\(years.joined(separator: "、"))年数值超过100%，请核对；预测按100%计",
        "above 100 % in \(years.joined(separator: ", ")): please check; the forecast takes 100 %")
    }
    package static func negative(_ years: [String]) -> Phrase {
      Phrase("\(years.joined(separator: "、"))年数值为负，请核对", "below zero in \(years.joined(separator: ", ")): please check")
    }
    package static func gaps(_ years: [String]) -> Phrase {
      Phrase("缺\(years.joined(separator: "、"))年数据", "no figures for \(years.joined(separator: ", "))")
    }
    package static let unconfirmed = Phrase("目标含义尚待确认（◆）", "the reading of the target waits for confirmation (◆)")
    package static func metLongAgo(_ year: String) -> Phrase {
      Phrase("\(year)年曾达到目标，此后没有数据", "met in \(year); no figures since")
    }
    package static func judged(by author: String, year: String, evidence: String) -> Phrase {
      Phrase("\(author)评价（\(year)年），依据：\(evidence)", "judged by \(author) (for \(year)) on: \(evidence)")
    }

    // MARK: Target and figures

    package static let printed = Phrase("规划原文", "printed words")
    package static let rule = Phrase("规则", "rule")
    package static let reading = Phrase("读法", "reading")
    package static let readingPrinted = Phrase("原文明确", "the words leave no room")
    package static func readingOpen(_ what: Phrase) -> Phrase {
      Phrase("待确认：\(what.zh)", "to be confirmed: \(what.en)")
    }
    package static func readingConfirmed(_ decision: String) -> Phrase {
      Phrase("已由人工确认（决定\(decision)）", "confirmed by a person (decision \(decision))")
    }
    package static let bindingness = Phrase("性质", "bindingness")
    package static let baseYear = Phrase("基期年", "base year")
    package static let targetYear = Phrase("目标年", "target year")
    package static let asOf = Phrase("截至", "as of")
    package static let lead = Phrase("责任单位", "responsible units")
    package static func used(_ value: Phrase, source: String, note: String, isDerived: Bool) -> Phrase {
      let derived = isDerived ? Phrase("（推算）", " (derived)") : Phrase("", "")
      let remark = note.isEmpty ? Phrase("", "") : Phrase("；\(note)", "; \(note)")
      return Phrase(
        "\(value.zh)\(derived.zh)，来源：\(source)\(remark.zh)", "\(value.en)\(derived.en), source: \(source)\(remark.en)")
    }
    package static func leftOut(_ value: Phrase, why: Phrase) -> Phrase {
      Phrase("\(value.zh)，未使用：\(why.zh)", "\(value.en), not used: \(why.en)")
    }
    package static func leftOutMissing(_ why: Phrase) -> Phrase { Phrase("没有数值（\(why.zh)）", "no figure (\(why.en))") }
    package static func leftOutUnit(_ unit: String, expected: String) -> Phrase {
      Phrase("单位是“\(unit)”，不是“\(expected)”", "its unit is “\(unit)”, not “\(expected)”")
    }
    package static func leftOutLater(_ year: String) -> Phrase {
      Phrase("晚于截至年份\(year)年", "after \(year), the year looked from")
    }
    package static func leftOutEnded(_ year: String) -> Phrase {
      Phrase("晚于目标年\(year)年", "after the target year \(year)")
    }
    package static let leftOutReplaced = Phrase("已被后来的更正取代", "replaced by a later correction")

    // MARK: Today

    package static func judged(_ year: String) -> Phrase { Phrase("\(year)年数值", "figure of \(year)") }
    package static func baseline(_ year: String) -> Phrase { Phrase("基期（\(year)年）", "baseline (\(year))") }
    package static func reference(_ year: String) -> Phrase { Phrase("对照指标（\(year)年）", "reference (\(year))") }
    package static let today = Phrase("当前", "today")
    package static let metToday = Phrase("最新数据已达到目标", "the latest figure meets the target")
    package static let notMetToday = Phrase("最新数据未达到目标", "the latest figure does not meet the target")
    package static let note = Phrase("说明", "note")

    // MARK: Schedule

    package static let shortfallAtBase = Phrase("基期差距", "shortfall at the baseline")
    package static let shortfallNow = Phrase("现有差距", "shortfall now")
    package static let done = Phrase("已完成份额", "done")
    package static let due = Phrase("应完成份额", "due")
    package static let ratio = Phrase("完成/应完成", "done over due")
    package static let pace = Phrase("进度", "pace")
    package static let step = Phrase("年均变化", "annual step")
    package static func step(from: String, to: String) -> Phrase {
      Phrase("\(from)—\(to)年每年变化", "step a year \(from)–\(to)")
    }

    // MARK: Subgroups

    package static func subgroup(_ status: Phrase, latest: (year: String, value: Phrase)?) -> Phrase {
      guard let latest else { return status }
      return Phrase(
        "\(latest.year)年\(latest.value.zh)：\(status.zh)", "\(latest.value.en) in \(latest.year): \(status.en)")
    }
    package static func gap(_ dimension: String) -> Phrase { Phrase("\(dimension)差距", "gap by \(dimension)") }
    package static func gap(year: String, higher: String, lower: String, by size: Phrase, _ trend: Phrase) -> Phrase {
      Phrase(
        "\(year)年\(higher)比\(lower)高\(size.zh)，\(trend.zh)",
        "\(higher) is \(size.en) above \(lower) in \(year), \(trend.en)")
    }
    package static func gapNarrowing(_ by: Phrase) -> Phrase {
      Phrase("差距每年缩小\(by.zh)", "narrowing by \(by.en) a year")
    }
    package static func gapWidening(_ by: Phrase) -> Phrase { Phrase("差距每年扩大\(by.zh)", "widening by \(by.en) a year") }
    package static let gapSteady = Phrase("差距没有变化", "without change")
    package static let gapOneYear = Phrase("只有一年可比", "only one year to compare")

    // MARK: What would change it

    package static func turning(year: String, low: Phrase, high: Phrase) -> Phrase {
      low == high
        ? Phrase("\(year)年为\(low.zh)", "\(low.en) in \(year)")
        : Phrase("\(year)年为\(low.zh)至\(high.zh)", "\(low.en) to \(high.en) in \(year)")
    }
  }
}
