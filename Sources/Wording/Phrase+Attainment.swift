/// What a verdict rests on, and why there may be none.
extension Phrase {
  /// Rounded to the target's decimals the value would get the other verdict.
  public static func noteRounding(_ rounded: Phrase) -> Phrase {
    Phrase(
      "按目标值的位数修约后为\(rounded.zh)，结论会相反（GB/T 8170—2008：本系统按全数值比较）",
      "rounded to the target's decimals it is \(rounded.en), and the verdict would be the opposite (GB/T 8170-2008; "
        + "values are compared unrounded here)")
  }

  /// Above the band around the target.
  public static let noteAboveBand = Phrase("高于目标范围，视为达标", "above the band, which counts as met")

  /// The slope since the baseline.
  public static func noteSlope(_ slope: Phrase) -> Phrase {
    Phrase("基期以来的趋势：每年\(slope.zh)", "trend since the baseline: \(slope.en) a year")
  }

  /// The slopes on both sides of the baseline.
  public static func noteSlopes(before: Phrase, since: Phrase) -> Phrase {
    Phrase(
      "趋势：基期以前每年\(before.zh)，基期以来每年\(since.zh)",
      "trend: \(before.en) a year before the baseline, \(since.en) a year since")
  }

  /// The 80 % interval of the slope.
  public static func noteInterval(_ low: Phrase, _ high: Phrase) -> Phrase {
    Phrase("趋势的80%区间：每年\(low.zh)至\(high.zh)", "80 % interval of the trend: \(low.en) to \(high.en) a year")
  }

  /// One year's noise.
  public static func noteNoise(_ size: Phrase) -> Phrase {
    Phrase("一年的正常波动约为\(size.zh)", "one year's noise is about \(size.en)")
  }

  /// Years that went the wrong way.
  public static func noteBrokenYears(_ years: [String]) -> Phrase {
    Phrase(
      "未按要求逐年变化的年份：\(years.joined(separator: "、"))", "years that went the other way: \(years.joined(separator: ", "))")
  }

  /// Small steps against the target add up.
  public static let noteSmallSteps = Phrase(
    "单年变化虽小，累计已与目标方向相反", "each step was small, but together they went against the target")

  /// Nothing has changed since the baseline.
  public static let noteUnchanged = Phrase("基期以来没有变化", "nothing has changed since the baseline")

  /// How far from the band.
  public static func noteDistance(baseline: Phrase, now: Phrase) -> Phrase {
    Phrase("距目标范围：基期\(baseline.zh)，现在\(now.zh)", "distance to the band: \(baseline.en) at the baseline, \(now.en) now")
  }

  /// When the target was first met.
  public static func noteFirstMet(_ year: String) -> Phrase { Phrase("\(year)年首次达到", "first met in \(year)") }

  /// When it was lost again.
  public static func noteLostIn(_ years: [String]) -> Phrase {
    Phrase("此后未保持的年份：\(years.joined(separator: "、"))", "not held in: \(years.joined(separator: ", "))")
  }

  /// Nothing to gain or lose: maintenance.
  public static func noteHeldAtLimit(_ limit: Phrase) -> Phrase {
    Phrase(
      "基期已是\(limit.zh)，没有再变化的余地，现仍保持，按保持判定为达标",
      "it stood at \(limit.en) in the base year, which leaves no room to move, and still does: keeping it counts as met"
    )
  }

  /// A percentage of zero is zero.
  public static let noteBaselineIsZero = Phrase(
    "基期值为0，按比例下降后仍为0", "the base value is zero, and so is any percentage of it")

  /// There are no figures at all.
  public static let unknownNoFigures = Phrase("还没有数据", "there are no figures yet")

  /// The base year's figure is missing.
  public static func unknownNoBaseline(_ year: String) -> Phrase {
    Phrase("缺少基期（\(year)年）的数据，请补报", "the figure of the base year \(year) is missing; please enter it")
  }

  /// Nothing after the base year.
  public static func unknownNothingAfter(_ year: String) -> Phrase {
    Phrase("基期（\(year)年）以后还没有数据", "there is no figure after the base year \(year) yet")
  }

  /// Too few years.
  public static func unknownTooFew(have: String, need: String) -> Phrase {
    Phrase("只有\(have)年数据，至少需要\(need)年，须人工判断", "\(have) years of figures; \(need) are needed: needs judgement")
  }

  /// The indicator it is compared with has no figures.
  public static func unknownNoReference(_ name: String) -> Phrase {
    Phrase("缺少对照指标“\(name)”的数据，请补报", "there are no figures of “\(name)” to compare with; please enter them")
  }

  /// No year in common.
  public static func unknownNoCommonYear(_ name: String) -> Phrase {
    Phrase("与对照指标“\(name)”没有同一年的数据", "no year has figures of both this indicator and “\(name)”")
  }

  /// The office has set no band.
  public static let unknownBandNotSet = Phrase(
    "合理范围尚未确定，须人工判断", "no band has been set: needs judgement")

  /// The office has set no tolerance.
  public static let unknownToleranceNotSet = Phrase(
    "允许相差的幅度尚未确定，须人工判断", "no tolerance has been set: needs judgement")

  /// A rise by a percentage of zero.
  public static func unknownPercentOfZero(_ year: String) -> Phrase {
    Phrase(
      "\(year)年的值为0，按比例提高没有意义，须人工判断",
      "the value of \(year) is zero, of which no percentage is a rise: needs judgement")
  }

  /// A goal without a number.
  public static let unknownNeedsJudgement = Phrase("定性目标，须人工判断", "a goal without a number: needs judgement")

  /// The target was not understood.
  public static let unknownNotUnderstood = Phrase(
    "目标的含义尚未确认", "what the target means has not been confirmed yet")
}
