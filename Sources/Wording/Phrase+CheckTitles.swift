extension Phrase {
  /// What each built-in rule of checking is called.
  package enum CheckTitle {
    package static let entryNumber = Phrase("所填须为数字", "The entry is a number")
    package static let entryBoth = Phrase("数值与缺项原因不能并存", "Either a figure or a reason, not both")
    package static let entryEmpty = Phrase("应填项不得空缺", "What is asked for is answered")
    package static let entryPartEmpty = Phrase("分组数据不得空缺", "What is asked of subgroups is answered")
    package static let sourceEmpty = Phrase("有数据须注明来源", "Figures name their source")
    package static let rangeShare = Phrase("百分比在0—100之间", "A share lies between 0 and 100")
    package static let rangeRate = Phrase("率的取值范围", "A rate lies in its range")
    package static let rangeCount = Phrase("数量不小于0", "A count is not negative")
    package static let rangeWhole = Phrase("人数、件数为整数", "A count of whole things is whole")
    package static let rangeMeasure = Phrase("时长、比值不小于0", "A duration or ratio is not negative")
    package static let rangeSexRatio = Phrase("性别比的常理范围", "A plausible sex ratio")
    package static let slipUnit = Phrase("单位或小数点错位", "No slip of unit or decimal point")
    package static let identityFraction = Phrase("分子不大于分母", "The numerator is not above the denominator")
    package static let identityFractionBeside = Phrase(
      "分子不大于其他填报项中的分母", "The numerator is not above a denominator of another return")
    package static let identityRate = Phrase("率等于分子除以分母", "The rate is numerator over denominator")
    package static let identityRateBeside = Phrase(
      "率与其他填报项的分子、分母相符", "The rate agrees with figures of other returns")
    package static let identitySexSum = Phrase("男女之和等于合计", "Men and women make the total")
    package static let identityAreaSum = Phrase("城乡之和等于合计", "Urban and rural make the total")
    package static let identitySexBetween = Phrase("合计在男女数值之间", "The total lies between the sexes")
    package static let identityAreaBetween = Phrase("合计在城乡数值之间", "The total lies between urban and rural")
    package static let orderNeonatal = Phrase("新生儿死亡率不高于婴儿死亡率", "Neonatal mortality is not above infant mortality")
    package static let orderInfant = Phrase(
      "婴儿死亡率介于新生儿与5岁以下儿童死亡率之间", "Infant mortality lies between neonatal and under-five mortality")
    package static let orderUnderFive = Phrase(
      "5岁以下儿童死亡率不低于婴儿死亡率", "Under-five mortality is not below infant mortality")
    package static let historyTypical = Phrase("变动在历年常规范围内", "The change is one of the usual size")
    package static let historyForecast = Phrase("数值在预测区间内", "The figure lies in the forecast interval")
    package static let historyCopy = Phrase("不是照抄上年数据", "No copy of the last figure")
    package static let historyRevision = Phrase("与已公布数据一致", "The published figure stands")
    package static let historyDecimals = Phrase("小数位数与往年一致", "No more decimals than before")
    package static let taskState = Phrase("须选择进展状态", "A task has a state")
    package static let taskDone = Phrase("须填写完成情况", "What was done is told")
    package static let taskHindered = Phrase("受阻须说明", "What hinders is told")
  }
}
