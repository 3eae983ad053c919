import PlanModel
import Wording

extension CheckRule {
  /// The rules that every region has. Their ids are kept with explanations: they may be added to, never renamed.
  public static let builtIn: [CheckRule] = entries + ranges + identities + orders + histories + tasks

  private typealias Title = Phrase.CheckTitle
  private typealias Message = Phrase.CheckMessage

  /// What was typed.
  private static let entries: [CheckRule] = [
    CheckRule(
      "entry.number", Title.entryNumber, .block, .cells, "length(typed) = 0 or reads_as_number", Message.entryNumber),
    CheckRule(
      "entry.both", Title.entryBoth, .block, .cells, "length(typed) = 0 or not known(reason)", Message.entryBoth),
    CheckRule("entry.empty", Title.entryEmpty, .block, .totals, on: .submission, "answered", Message.entryEmpty),
    CheckRule(
      "entry.part-empty", Title.entryPartEmpty, .explain, .parts, on: .submission, "answered", Message.entryPartEmpty),
    CheckRule(
      "source.empty", Title.sourceEmpty, .block, .figures, on: .submission, "figures_given = 0 or length(source) > 0",
      Message.sourceEmpty),
  ]

  /// Whether a figure can be. A gross rate (毛入学率) may exceed 100 %, a growth or a difference may be negative.
  private static let ranges: [CheckRule] = [
    CheckRule(
      "range.share", Title.rangeShare, .block, .natures([.share]),
      """
      (value >= 0 or contains(indicator, "增") or contains(indicator, "降") or contains(indicator, "差")) \
      and (value <= 100 or contains(indicator, "毛入") or contains(indicator, "增"))
      """, Message.rangeShare),
    CheckRule(
      "range.rate", Title.rangeRate, .block, .natures([.rate]),
      "(value >= 0 or contains(indicator, \"增\")) and value <= per", Message.rangeRate),
    CheckRule(
      "range.count", Title.rangeCount, .block, .natures([.count]),
      "value >= 0 or contains(indicator, \"增\") or contains(indicator, \"差\")", Message.rangeCount),
    CheckRule(
      "range.whole", Title.rangeWhole, .block,
      .units(wholeThings),
      """
      value = round(value, 0) or otherwise(usual_decimals, 0) > 0 \
      or contains(indicator, "每") or contains(indicator, "均")
      """, Message.rangeWhole),
    CheckRule(
      "range.measure", Title.rangeMeasure, .block, .natures([.duration, .ratio, .sexRatio]), "value >= 0",
      Message.rangeCount),
    // Natural is 103–107 (methods.md 2.6); 80 and 140 are chosen as bounds of what is plausible.
    CheckRule(
      "range.sex-ratio", Title.rangeSexRatio, .explain, .natures([.sexRatio]), "value >= 80 and value <= 140",
      Message.rangeSexRatio, yieldsTo: ["range.measure", "slip.unit"]),
    CheckRule("slip.unit", Title.slipUnit, .explain, .cells, "slip = 1", Message.slipUnit),
  ]

  /// Units that count whole things, one by one.
  private static let wholeThings = [
    "人", "人次", "名", "个", "张", "件", "户", "所", "家", "起", "例", "次", "项", "处", "座", "辆", "册",
  ].map(UnitOfMeasure.init)

  /// What follows from arithmetic. Figures of unlike precision are compared as the coarser prints them. What hangs on another unit's return never blocks: the other may be wrong.
  private static let identities: [CheckRule] = [
    CheckRule(
      "identity.fraction", Title.identityFraction, .block, .natures([.share, .rate]),
      "not terms_here or numerator <= denominator or contains(indicator, \"毛入\")", Message.identityFraction),
    CheckRule(
      "identity.fraction-beside", Title.identityFractionBeside, .explain, .natures([.share, .rate]),
      "terms_here or numerator <= denominator or contains(indicator, \"毛入\")", Message.identityFractionBeside),
    CheckRule(
      "identity.rate", Title.identityRate, .block, .natures([.share, .rate]), "not terms_here or same(value, rate)",
      Message.identityRate),
    CheckRule(
      "identity.rate-beside", Title.identityRateBeside, .explain, .natures([.share, .rate]),
      "terms_here or same(value, rate)", Message.identityRateBeside),
    CheckRule(
      "identity.sex-sum", Title.identitySexSum, .block, .natures([.count]), "same(value, sum_of(\"性别\"))",
      Message.identitySexSum),
    CheckRule(
      "identity.area-sum", Title.identityAreaSum, .block, .natures([.count]), "same(value, sum_of(\"城乡\"))",
      Message.identityAreaSum),
    CheckRule(
      "identity.sex-between", Title.identitySexBetween, .explain, .natures([.share, .rate, .duration]),
      """
      round(value, decimals(lowest_part("性别"))) >= round(lowest_part("性别"), decimals(value)) \
      and round(value, decimals(highest_part("性别"))) <= round(highest_part("性别"), decimals(value))
      """, Message.identitySexBetween),
    CheckRule(
      "identity.area-between", Title.identityAreaBetween, .explain, .natures([.share, .rate, .duration, .sexRatio]),
      """
      round(value, decimals(lowest_part("城乡"))) >= round(lowest_part("城乡"), decimals(value)) \
      and round(value, decimals(highest_part("城乡"))) <= round(highest_part("城乡"), decimals(value))
      """, Message.identityAreaBetween),
  ]

  /// Deaths before 28 days are among those before a year, and these among those before five years.
  private static let orders: [CheckRule] = [
    CheckRule(
      "order.neonatal", Title.orderNeonatal, .explain, .indicators([Indicator.ID(name: "新生儿死亡率")]),
      "value <= figure(\"婴儿死亡率\", breakdown)", Message.orderNeonatal),
    CheckRule(
      "order.infant", Title.orderInfant, .explain, .indicators([Indicator.ID(name: "婴儿死亡率")]),
      "value >= figure(\"新生儿死亡率\", breakdown) and value <= figure(\"5岁以下儿童死亡率\", breakdown)",
      Message.orderInfant),
    CheckRule(
      "order.under-five", Title.orderUnderFive, .explain,
      .indicators([Indicator.ID(name: "5岁以下儿童死亡率"), Indicator.ID(name: "五岁以下儿童死亡率")]),
      "value >= figure(\"婴儿死亡率\", breakdown)", Message.orderUnderFive),
  ]

  /// How a figure stands to earlier ones. The forecast's interval only draws attention: one honest figure in twenty lies
  /// outside it.
  private static let histories: [CheckRule] = [
    CheckRule(
      "history.typical", Title.historyTypical, .explain, .cells, "value >= typical_low and value <= typical_high",
      Message.historyTypical, yieldsTo: ["slip.unit", "range.share", "range.rate", "range.count", "range.measure"]),
    CheckRule(
      "history.forecast", Title.historyForecast, .note, .values, "value >= low and value <= high",
      Message.historyForecast,
      yieldsTo: ["history.typical", "slip.unit", "range.share", "range.rate", "range.count", "range.measure"]),
    // Two digits often come twice by chance.
    CheckRule(
      "history.copy", Title.historyCopy, .explain, .cells,
      """
      value <> last or value = 0 or value = 100 or not moves \
      or (decimals(last) = 0 and abs(value) < 100)
      """, Message.historyCopy),
    CheckRule(
      "history.revision", Title.historyRevision, .explain, .cells, "value = published", Message.historyRevision),
    CheckRule(
      "history.decimals", Title.historyDecimals, .note, .values, "decimals(value) <= usual_decimals",
      Message.historyDecimals, yieldsTo: ["range.whole"]),
  ]

  /// Tasks and project items.
  private static let tasks: [CheckRule] = [
    CheckRule("task.state", Title.taskState, .block, .tasks, on: .submission, "known(state)", Message.taskState),
    CheckRule(
      "task.done", Title.taskDone, .block, .tasks, on: .submission,
      "(state <> \"done\" and state <> \"underWay\" and state <> \"continuing\") or length(done_text) > 0",
      Message.taskDone),
    CheckRule(
      "task.hindered", Title.taskHindered, .block, .tasks, on: .submission,
      "state <> \"hindered\" or length(done_text) > 0 or length(note) > 0", Message.taskHindered),
  ]
}
