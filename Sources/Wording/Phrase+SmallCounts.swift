/// Rates whose events are few.
extension Phrase {
  /// What to expect.
  public static func smallCountsExpected(year: String, rate: Phrase, none: String, most: String) -> Phrase {
    Phrase(
      "\(year)年潜在水平约为\(rate.zh)；一例也没有的可能性为\(none)%，有九成把握不超过\(most)例",
      "the underlying rate of \(year) is about \(rate.en); the chance of no event at all is \(none) %, and with 90 % "
        + "probability there are at most \(most)")
  }

  /// Without a parent.
  public static func smallCountsTooNarrow(_ expectation: Phrase) -> Phrase {
    Phrase(
      "\(expectation.zh)（没有上级地区数据，仅据本地区合并数据推算，区间偏窄）",
      "\(expectation.en) (without a parent region's rate, from the region's own pooled rate: the interval is too "
        + "narrow)")
  }

  /// The pooled rate.
  public static func smallCountsPooled(from: String, to: String, count: String, rate: Phrase) -> Phrase {
    Phrase(
      "\(from)—\(to)年合计\(count)例，合并计算为\(rate.zh)", "\(count) events in \(from)–\(to) together: \(rate.en)")
  }

  /// One event does not decide.
  public static func smallCountsStable(_ year: String) -> Phrase {
    Phrase(
      "\(year)年多一例或少一例都不改变是否达标",
      "one event more or fewer in \(year) would not change whether the target is met")
  }

  /// One event more would have changed it.
  public static func smallCountsOneMore(_ year: String, isMetNow: Bool, from: Phrase, to: Phrase) -> Phrase {
    let (zh, en) = turn(isMetNow: isMetNow)
    return Phrase(
      "\(year)年只要多一例，数值就由\(from.zh)变为\(to.zh)，\(zh)：请看多年合并数据",
      "one event more in \(year) would have turned \(from.en) into \(to.en), and \(en): look at several years "
        + "together")
  }

  /// One event fewer would have changed it.
  public static func smallCountsOneFewer(_ year: String, isMetNow: Bool, from: Phrase, to: Phrase) -> Phrase {
    let (zh, en) = turn(isMetNow: isMetNow)
    return Phrase(
      "\(year)年只要少一例，数值就由\(from.zh)变为\(to.zh)，\(zh)：请看多年合并数据",
      "one event fewer in \(year) would have turned \(from.en) into \(to.en), and \(en): look at several years "
        + "together")
  }

  private static func turn(isMetNow: Bool) -> (String, String) {
    isMetNow ? ("由达标变为未达标", "met into not met") : ("由未达标变为达标", "not met into met")
  }

  /// No counts.
  public static let countsNone = Phrase("没有分子、分母数据", "there are no counts")
  /// Two records of a year.
  public static func countsTwice(_ year: String) -> Phrase {
    Phrase("\(year)年有两组数据，请核对", "there are two records of \(year); please check")
  }
  /// A negative count.
  public static func countsNegative(_ year: String) -> Phrase {
    Phrase("\(year)年的例数小于0，请核对", "the count of \(year) is below zero; please check")
  }
  /// No exposure.
  public static func countsNoExposure(_ year: String) -> Phrase {
    Phrase("\(year)年的分母不大于0，请核对", "the denominator of \(year) is not above zero; please check")
  }
  /// No exposure for the target year.
  public static let countsNoFutureExposure = Phrase(
    "目标年份的分母不大于0，请核对", "the denominator assumed for the target year is not above zero; please check")
  /// Many events.
  public static func countsNotSmall(_ mean: String, limit: String) -> Phrase {
    Phrase(
      "平均每年\(mean)例，达到\(limit)例，按一般指标预测",
      "\(mean) events a year on average, not below \(limit): forecast like any other rate")
  }
  /// The target year has its count.
  public static let countsTimeIsOver = Phrase(
    "已有目标年份的数据，直接评价", "there is a count of the target year: it is judged, not forecast")
  /// A year too far ahead.
  public static func countsTooFar(_ year: String) -> Phrase {
    Phrase("目标年份（\(year)年）过远，请核对", "the target year \(year) is too far ahead; please check")
  }
  /// Nothing says how rare the events are.
  public static let countsNothingToGoBy = Phrase(
    "从未发生，又没有上级地区数据，无法估计其罕见程度；请补充上级地区的数据",
    "no event ever, and no rate of a parent region: nothing says how rare the events are; please add the parent's "
      + "figures")
}
