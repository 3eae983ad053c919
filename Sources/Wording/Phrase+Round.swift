extension Phrase {
  /// Words of the yearly round.
  public enum Round {
    public static func alreadyOpen(_ id: String) -> Phrase {
      Phrase("该地区该年度的监测轮次已经存在（\(id)）。", "this region already has a round for the year (\(id))")
    }
    public static func noSuchRound(_ id: String) -> Phrase {
      Phrase("没有监测轮次“\(id)”。", "there is no round “\(id)”")
    }
    public static let changedMeanwhile = Phrase(
      "在您打开之后，别人已经改动了这一项。您填的内容仍在下面，请对照后再保存。",
      "somebody changed this item after you opened it; what you typed is still below, compare and save again")
  }
}

extension Phrase.Round {
  public static func noSuchAssignment(_ id: String) -> Phrase {
    Phrase("本轮没有“\(id)”这一项。", "this round does not ask for “\(id)”")
  }
  public static func nothingOwed(_ region: String, _ year: Int) -> Phrase {
    Phrase(
      "\(region) 没有覆盖 \(year) 年的规划，无可填报。请先导入规划。",
      "no plan of \(region) covers \(year), so nothing is owed; import the plan first")
  }
  public static func yearOutOfReach(_ year: Int) -> Phrase {
    Phrase("\(year) 年不能开展监测：年份须在 1990 年至今年之间。", "no round can be opened for \(year): 1990 to this year")
  }
  public static let closesBeforeOpening = Phrase("截止日期早于开始日期。", "it would close before it opens")
  public static func extensionTooShort(_ unit: String, _ deadline: String) -> Phrase {
    Phrase(
      "\(unit)的期限已经是 \(deadline)，延期须更晚。", "\(unit) has until \(deadline) already; choose a later day")
  }
  public static let reasonMissing = Phrase("请写明理由。", "say why")
  public static let notAllowed = Phrase(
    "您的岗位无权办理该地区的监测轮次。", "your post does not allow you to run rounds of this region")
  public static func noSuchUnit(_ name: String) -> Phrase {
    Phrase("本轮没有“\(name)”这个单位。", "no unit of this round is called “\(name)”")
  }
  public static func unknownBreakdown(_ text: String) -> Phrase {
    Phrase(
      "看不懂分组“\(text)”。请写成“城乡:农村”“性别:女”这样，多个用顿号隔开。",
      "“\(text)” is no breakdown; write 城乡:农村 or 性别:女, several separated by 、 or a comma")
  }
  public static let approvedBy = Phrase("经办", "by")
}

extension Phrase.Round {
  public static func definition(numerator: String, denominator: String, per: String) -> Phrase {
    Phrase("\(numerator) ÷ \(denominator) × \(per)", "\(numerator) ÷ \(denominator) × \(per)")
  }
}
