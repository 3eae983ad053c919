/// Whether an indicator swings.
extension Phrase {
  /// It does not swing.
  public static func volatilitySteady(_ size: Phrase) -> Phrase {
    Phrase("波动不大：一年的波动约为\(size.zh)", "steady: one year's noise is about \(size.en)")
  }

  /// It swings.
  public static func volatile(_ size: Phrase, reversals: String, needed: String) -> Phrase {
    Phrase(
      "波动较大：一年的波动约为\(size.zh)，升降方向反转\(reversals)次（达到\(needed)次即视为频繁）",
      "volatile: one year's noise is about \(size.en), and the direction turned \(reversals) times (\(needed) are many)"
    )
  }

  /// It swings by chance: the counts behind it are small.
  public static func volatilitySmallCounts(_ size: Phrase, meanCount: String) -> Phrase {
    Phrase(
      "小数随机波动：一年的波动约为\(size.zh)，但平均每年只有\(meanCount)例，偶然因素即可造成，不宜视为真实波动",
      "random fluctuation of small counts: one year's noise is about \(size.en), but with \(meanCount) events a year on "
        + "average chance alone explains it; not a real fluctuation")
  }

  /// Too few points.
  public static func volatilityTooFew(need: String) -> Phrase {
    Phrase("数据不足\(need)年，无法判断波动", "fewer than \(need) years of figures: volatility cannot be judged")
  }
}
