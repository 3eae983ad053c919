/// The methods people know, beside the system's own.
extension Phrase {
  /// The latest figure stays.
  public static let usualLastValue = Phrase("末值不变", "last value")
  /// Least squares.
  public static let usualStraightLine = Phrase("直线外推", "straight line")
  /// The median of slopes.
  public static let usualTheilSen = Phrase("Theil–Sen稳健直线", "Theil–Sen line")
  /// The growth rate.
  public static let usualCompoundGrowth = Phrase(
    "复合年均增长率（欧盟统计局、Open SDG）", "compound growth (Eurostat, Open SDG)")
  /// The anticipated progress.
  public static let usualAnticipatedProgress = Phrase("预期进展指数（联合国亚太经社会）", "anticipated progress (UN ESCAP)")

  /// Where a method is published.
  public static let sourceForecastingBook = Phrase(
    verbatim: "R. J. Hyndman, G. Athanasopoulos: Forecasting: Principles and Practice, 3rd ed.")
  /// Where a method is published.
  public static let sourceSen = Phrase(
    verbatim: "P. K. Sen: Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968) 1379–1389")
  /// Where a method is published.
  public static let sourceEurostat = Phrase(
    verbatim:
      "Eurostat: Sustainable development in the European Union — monitoring report on progress towards the SDGs")
  /// Where a method is published.
  public static let sourceOpenSDG = Phrase(
    verbatim: "Open SDG: Progress Measurement Methodology for the Sustainable Development Goals")
  /// Where a method is published.
  public static let sourceESCAP = Phrase(verbatim: "UN ESCAP: Progress Assessment Methodology, technical notes")

  /// Where a method is published.
  public static let sourceWeightedExtrapolation = Phrase(
    verbatim:
      "A. Bidarbakht Nia: A weighted extrapolation method for measuring the SDGs progress, ESCAP SD/WP/04 (2017)")

  /// The target year has its figure.
  public static func usualTimeIsOver(_ year: String) -> Phrase {
    Phrase(
      "已有目标年份（\(year)年）及以后的数据，不再预测",
      "there are figures of the target year \(year) or later: nothing is left to project")
  }

  /// Too few years for this method.
  public static func usualTooFew(have: String, need: String) -> Phrase {
    Phrase("只有\(have)年数据，此方法至少需要\(need)年", "\(have) years of figures; this method needs \(need)")
  }

  /// A growth rate of zero does not exist.
  public static let usualGrowthOfZero = Phrase(
    "首值或末值不大于0，增长率没有意义", "the first or the last value is not above zero, so there is no growth rate")

  /// The growth leaves all bounds.
  public static let usualGrowthTooFast = Phrase("增长率过大，外推没有意义", "the growth is too fast to be projected")

  /// The target is met today.
  public static let growthAchieved = Phrase("目标已达到（Target achieved）", "target achieved")
  /// R ≥ 95 %.
  public static let growthOnTrack = Phrase(
    "进度正常（On track；欧盟统计局：显著进展）", "on track (Eurostat: significant progress)")
  /// 60 % ≤ R < 95 %.
  public static let growthModerate = Phrase(
    "有进展但须加快（Progress made but acceleration needed；欧盟统计局：中等进展）",
    "progress made but acceleration needed (Eurostat: moderate progress)")
  /// 0 ≤ R < 60 %.
  public static let growthLimited = Phrase(
    "进展有限（Limited progress；欧盟统计局：进展不足）", "limited progress (Eurostat: insufficient progress)")
  /// R < 0.
  public static let growthDeterioration = Phrase(
    "恶化（Deterioration；欧盟统计局：偏离目标）", "deterioration (Eurostat: movement away)")

  /// The projection meets the target.
  public static func anticipatedMet(status: String?) -> Phrase {
    let (zh, en) = currentStatus(status)
    return Phrase("\(zh)预期达到", "\(en)expected to be reached")
  }

  /// It was met in the base year and is expected to be lost.
  public static let anticipatedLost = Phrase(
    "基期已达到，预期失去，须扭转趋势", "reached in the base year, expected to be lost: reverse the trend")

  /// A gap of at most 10.
  public static func anticipatedMinorEffort(status: String, gap: String) -> Phrase {
    let (zh, en) = currentStatus(status)
    return Phrase(
      "\(zh)预期缺口\(gap)%：按现有速度或略加努力可达到",
      "\(en)anticipated gap \(gap) %: the current rate or minor extra effort suffices")
  }

  /// A gap of at most 100.
  public static func anticipatedAccelerate(status: String, gap: String) -> Phrase {
    let (zh, en) = currentStatus(status)
    return Phrase("\(zh)预期缺口\(gap)%：须加快", "\(en)anticipated gap \(gap) %: accelerate")
  }

  /// A greater gap.
  public static func anticipatedReverse(status: String, gap: String) -> Phrase {
    let (zh, en) = currentStatus(status)
    return Phrase("\(zh)预期缺口\(gap)%：须扭转趋势", "\(en)anticipated gap \(gap) %: reverse the trend")
  }

  private static func currentStatus(_ status: String?) -> (String, String) {
    status.map { ("现状指数\($0)（满分10），", "current status \($0) of 10, ") } ?? ("", "")
  }

  /// No usual method can be computed.
  public static let disagreementNothing = Phrase("常用方法均无法计算", "none of the usual methods can be computed")
  /// They agree.
  public static let disagreementNone = Phrase("常用方法的结论与本系统一致", "the usual methods agree with this system")

  /// Ours: on track; others: miss.
  public static func disagreementMiss(_ methods: Phrase) -> Phrase {
    Phrase(
      "本系统判断预计达标，但以下方法认为达不到：\(methods.zh)",
      "this system expects the target to be met; these methods do not: \(methods.en)")
  }

  /// Ours: at risk; others: meet.
  public static func disagreementMeet(_ methods: Phrase) -> Phrase {
    Phrase(
      "本系统判断预计达标困难，但以下方法认为能达到：\(methods.zh)",
      "this system expects the target to be missed; these methods expect it to be met: \(methods.en)")
  }

  /// Ours: uncertain; others: all meet.
  public static func disagreementUncertainMeet(_ methods: Phrase) -> Phrase {
    Phrase(
      "本系统判断尚不确定；以下方法认为能达到，但不给出把握程度：\(methods.zh)",
      "this system is uncertain; these methods expect the target to be met, without saying how sure: \(methods.en)")
  }

  /// Ours: uncertain; others: all miss.
  public static func disagreementUncertainMiss(_ methods: Phrase) -> Phrase {
    Phrase(
      "本系统判断尚不确定；以下方法认为达不到，但不给出把握程度：\(methods.zh)",
      "this system is uncertain; these methods expect the target to be missed, without saying how sure: \(methods.en)")
  }

  /// Ours: uncertain; others: split.
  public static func disagreementSplit(meet: Phrase, miss: Phrase) -> Phrase {
    Phrase(
      "本系统判断尚不确定，常用方法也不一致：认为能达到的有\(meet.zh)；认为达不到的有\(miss.zh)",
      "this system is uncertain, and the usual methods differ: met by \(meet.en); missed by \(miss.en)")
  }
}
