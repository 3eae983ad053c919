/// What each target rule means, in plain words.
extension Phrase {
  /// A number with its unit as people write it: `12/10万`, "12 per 100,000". `unit` is a normal symbol, or empty.
  public static func measured(_ number: String, unit: String) -> Phrase {
    switch unit {
    case "": Phrase(verbatim: number)
    case "女=100": Phrase("\(number)（女=100）", "\(number) (girls = 100)")
    case "%": Phrase("\(number)%", "\(number) %")
    case "‰": Phrase("\(number)‰", "\(number) ‰")
    case "1/10万": Phrase("\(number)/10万", "\(number) per 100,000")
    case "1/万": Phrase("\(number)/万", "\(number) per 10,000")
    case "个百分点": Phrase("\(number)个百分点", "\(number) percentage points")
    case "岁", "年": Phrase("\(number)\(unit)", "\(number) years")
    case "小时": Phrase("\(number)小时", "\(number) hours")
    case "人", "名": Phrase("\(number)\(unit)", "\(number) persons")
    case "万人": Phrase("\(number)万人", "\(number) × 10,000 persons")
    default: Phrase("\(number)\(unit)", "\(number) (\(unit))")
    }
  }

  /// x ≥ bound
  public static func targetAtLeast(_ bound: Phrase) -> Phrase {
    Phrase("不低于\(bound.zh)（含）", "at least \(bound.en) (inclusive)")
  }

  /// x > bound
  public static func targetMoreThan(_ bound: Phrase) -> Phrase {
    Phrase("高于\(bound.zh)（不含）", "more than \(bound.en) (exclusive)")
  }

  /// x ≤ bound
  public static func targetAtMost(_ bound: Phrase) -> Phrase {
    Phrase("不高于\(bound.zh)（含）", "at most \(bound.en) (inclusive)")
  }

  /// x < bound
  public static func targetLessThan(_ bound: Phrase) -> Phrase {
    Phrase("低于\(bound.zh)（不含）", "less than \(bound.en) (exclusive)")
  }

  /// low ≤ x ≤ high
  public static func targetWithin(_ low: Phrase, _ high: Phrase) -> Phrase {
    Phrase("在\(low.zh)至\(high.zh)之间（含两端）", "from \(low.en) to \(high.en) (both inclusive)")
  }

  /// Near a number, with the band that makes.
  public static func targetAbout(_ value: Phrase, tolerance: Phrase, low: Phrase, high: Phrase) -> Phrase {
    Phrase(
      "\(value.zh)左右：上下不超过\(tolerance.zh)，即\(low.zh)至\(high.zh)",
      "about \(value.en): within \(tolerance.en) of it, from \(low.en) to \(high.en)")
  }

  /// The same, where more is no failure.
  public static func targetAboveBandCounts(_ about: Phrase) -> Phrase {
    Phrase("\(about.zh)；高于此范围也算达标", "\(about.en); above this band also counts as met")
  }

  /// Women's places for each man's place.
  public static func targetRatio(men: String, women: String) -> Phrase {
    Phrase(
      "男女之比\(men)∶\(women)：每1个男厕位至少配\(women)÷\(men)个女厕位",
      "men to women \(men):\(women): at least \(women)÷\(men) women's places for each man's place")
  }

  /// Rising since the baseline.
  public static let targetIncrease = Phrase(
    "高于基期值，且基期以来的趋势（Theil–Sen斜率）向上",
    "above the baseline, with a rising trend (Theil–Sen slope) since")

  /// Falling since the baseline.
  public static let targetDecrease = Phrase(
    "低于基期值，且基期以来的趋势（Theil–Sen斜率）向下",
    "below the baseline, with a falling trend (Theil–Sen slope) since")

  /// Rising every year.
  public static let targetEveryYearUp = Phrase(
    "基期以来每年都提高（不超过一个公布单位的回落不计）",
    "rises every year since the baseline (a step back of at most one publication unit is not counted)")

  /// Falling every year.
  public static let targetEveryYearDown = Phrase(
    "基期以来每年都下降（不超过一个公布单位的回升不计）",
    "falls every year since the baseline (a step back of at most one publication unit is not counted)")

  /// Falling by at least so many percent.
  public static func targetDecreaseMarkedly(_ percent: String) -> Phrase {
    Phrase(
      "比基期值至少下降\(percent)%；满四个数据点后，趋势的80%区间须全部为负",
      "at least \(percent) % below the baseline; from four points on, the trend's 80 % interval lies below zero")
  }

  /// x ≥ baseline
  public static let targetNoLowerThanBaseline = Phrase(
    "不低于基期值，并争取提高", "not below the baseline, aiming up")

  /// Within a year's noise of the baseline.
  public static let targetContained = Phrase(
    "不高于基期值加一年的正常波动", "at most the baseline plus one year's noise")

  /// A rise that has become slower.
  public static let targetSlowing = Phrase(
    "基期以来的上升趋势（Theil–Sen斜率）比基期以前平缓",
    "the trend (Theil–Sen slope) since the baseline is lower than before it")

  /// In a band, or nearer to it.
  public static func targetTowardsBand(_ low: Phrase, _ high: Phrase) -> Phrase {
    Phrase(
      "在\(low.zh)至\(high.zh)之间，或比基期时更接近这一范围",
      "from \(low.en) to \(high.en), or nearer to that band than at the baseline")
  }

  /// In a band that the office sets, if it has.
  public static func targetReasonableShare(low: Phrase?, high: Phrase?) -> Phrase {
    switch (low, high) {
    case (let low?, let high?):
      Phrase("在妇儿工委办公室确定的合理范围内：\(low.zh)至\(high.zh)", "inside the band the office set: \(low.en) to \(high.en)")
    case (let low?, nil):
      Phrase("在妇儿工委办公室确定的合理范围内：不低于\(low.zh)", "inside the band the office set: at least \(low.en)")
    case (nil, let high?):
      Phrase("在妇儿工委办公室确定的合理范围内：不高于\(high.zh)", "inside the band the office set: at most \(high.en)")
    case (nil, nil):
      Phrase("合理范围尚未确定，需人工判断", "no band has been set yet: needs judgement")
    }
  }

  /// x ≥ another indicator.
  public static func targetNotBelow(_ reference: String) -> Phrase {
    Phrase("不低于同年的“\(reference)”", "not below “\(reference)” of the same year")
  }

  /// Near another indicator, if the office has said how near.
  public static func targetCommensurate(_ reference: String, tolerance: Phrase?) -> Phrase {
    if let tolerance {
      Phrase(
        "与同年的“\(reference)”相差不超过\(tolerance.zh)",
        "within \(tolerance.en) of “\(reference)” of the same year")
    } else {
      Phrase(
        "与同年的“\(reference)”相适应；允许相差多少尚未确定，需人工判断",
        "in keeping with “\(reference)” of the same year; how far apart they may be is not set: needs judgement")
    }
  }

  /// A fall by so many percent against the value of `base`, `nil` being the plan's own base year.
  public static func targetFall(percent: String, base: Int?) -> Phrase {
    let year = baseline(base)
    return Phrase("比\(year.zh)至少下降\(percent)%", "at least \(percent) % below \(year.en)")
  }

  /// A rise by so many percent against the value of `base`, `nil` being the plan's own base year.
  public static func targetRise(percent: String, base: Int?) -> Phrase {
    let year = baseline(base)
    return Phrase("比\(year.zh)至少提高\(percent)%", "at least \(percent) % above \(year.en)")
  }

  /// A fall by so many percentage points against the value of `base`, `nil` being the plan's own base year.
  public static func targetFall(points: String, base: Int?) -> Phrase {
    let year = baseline(base)
    return Phrase("比\(year.zh)至少下降\(points)个百分点", "at least \(points) percentage points below \(year.en)")
  }

  /// A rise by so many percentage points against the value of `base`, `nil` being the plan's own base year.
  public static func targetRise(points: String, base: Int?) -> Phrase {
    let year = baseline(base)
    return Phrase("比\(year.zh)至少提高\(points)个百分点", "at least \(points) percentage points above \(year.en)")
  }

  /// Several rules at once.
  public static func targetAll(_ rules: [Phrase]) -> Phrase {
    Phrase(
      "同时满足：" + rules.map(\.zh).joined(separator: "；"), "all of: " + rules.map(\.en).joined(separator: "; "))
  }

  /// Reached and held.
  public static func targetHold(_ rule: Phrase) -> Phrase {
    Phrase("\(rule.zh)，且首次达到后每年保持", "\(rule.en), and held in every year since first reached")
  }

  /// A goal without a number.
  public static let targetQualitative = Phrase(
    "定性目标，没有数值，需人工判断", "a goal without a number: needs judgement")

  /// A phrase that no rule covers.
  public static let targetUninterpretedRule = Phrase(
    "未能识别，需人工确认其含义", "not understood: a person must say what it means")

  private static func baseline(_ year: Int?) -> Phrase {
    year.map { Phrase("\($0)年的值", "the value of \($0)") } ?? Phrase("基期值", "the baseline")
  }
}
