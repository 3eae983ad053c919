/// Whether an indicator is where it should be by now (时序进度).
extension Phrase {
  /// How much is done, how much is due.
  public static func scheduleShares(done: String, due: String) -> Phrase {
    Phrase("已完成\(done)%，时间已过\(due)%", "\(done) % of the way done in \(due) % of the time")
  }

  /// Ahead.
  public static func scheduleAhead(_ shares: Phrase) -> Phrase {
    Phrase("快于时序进度：\(shares.zh)", "ahead of schedule: \(shares.en)")
  }

  /// On schedule.
  public static func scheduleOnTime(_ shares: Phrase) -> Phrase {
    Phrase("符合时序进度：\(shares.zh)", "on schedule: \(shares.en)")
  }

  /// Behind.
  public static func scheduleBehind(_ shares: Phrase) -> Phrase {
    Phrase("慢于时序进度：\(shares.zh)", "behind schedule: \(shares.en)")
  }

  /// Far behind.
  public static func scheduleFarBehind(_ shares: Phrase) -> Phrase {
    Phrase("明显慢于时序进度：\(shares.zh)", "far behind schedule: \(shares.en)")
  }

  /// The target was met from the start.
  public static func scheduleMaintenance(inside: String, of all: String, streak: String) -> Phrase {
    Phrase(
      "基期已达到，重在保持：\(all)个有数据的年份中\(inside)个达标，最近连续\(streak)个达标",
      "reached in the base year, to be kept: \(inside) of \(all) years with figures meet it, the last \(streak) in a row"
    )
  }

  /// Nothing is due in the base year.
  public static func scheduleBaseYear(_ year: String) -> Phrase {
    Phrase(
      "最新数据为基期（\(year)年）数据，尚无进度可言",
      "the latest figure is the base year's (\(year)); nothing is due yet")
  }

  /// The target year is not after the base year.
  public static func scheduleNoPeriod(base: String, target: String) -> Phrase {
    Phrase(
      "目标年份（\(target)年）不晚于基期（\(base)年），请核对",
      "the target year \(target) is not after the base year \(base); please check")
  }

  /// The mean step since the baseline.
  public static func stepMade(_ step: Phrase) -> Phrase {
    Phrase("基期以来平均每年变化\(step.zh)", "the mean step since the baseline is \(step.en) a year")
  }

  /// There is no mean step.
  public static let stepNotKnown = Phrase("基期以来的年均变化尚不可知", "the mean step since the baseline is not known")

  /// The step now required.
  public static func stepRequired(_ step: Phrase, made: Phrase) -> Phrase {
    Phrase("今后平均每年须变化\(step.zh)；\(made.zh)", "a step of \(step.en) a year is needed from now on; \(made.en)")
  }

  /// The least step suffices.
  public static let stepAny = Phrase(
    "正好等于目标界限，而界限本身不算达标：再前进一步即达标",
    "it stands exactly at the bound, which does not count itself: any further step meets the target")

  /// Nothing is required.
  public static let stepMet = Phrase("已达到，保持即可", "reached; it has to be kept")

  /// Too late.
  public static func stepTimeIsOver(_ year: String) -> Phrase {
    Phrase("已到目标年份（\(year)年），未达到", "the target year \(year) is reached, the target is not")
  }
}
