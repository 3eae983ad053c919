extension Phrase {
  /// What each built-in rule says where it does not hold. Braces hold expressions of the rule language.
  package enum CheckMessage {
    package static let entryNumber = Phrase(
      "“{typed}”不是数字。请只填一个数字，不带单位和文字；没有数据请选择缺项原因。",
      "“{typed}” is not a number. Enter one number without unit or words; where there is none, choose a reason.")
    package static let entryBoth = Phrase(
      "既填了“{typed}”，又选了缺项原因。请保留其中一个。",
      "There is both “{typed}” and a reason for having no figure. Keep one of them.")
    package static let entryEmpty = Phrase(
      "尚未填写。请填写数据；没有数据请选择缺项原因。",
      "Nothing is filled in. Enter the figure; where there is none, choose a reason.")
    package static let entryPartEmpty = Phrase(
      "{breakdown}尚未填写。请填写数据或选择缺项原因，也可说明为何留空。",
      "{breakdown} is not filled in. Enter the figure or choose a reason, or explain why it stays empty.")
    package static let sourceEmpty = Phrase(
      "填了数据，没有注明来源。请写明取自哪个报表、系统或年鉴。",
      "There are figures but no source. Name the report, system or yearbook they come from.")
    package static let rangeShare = Phrase(
      "{value}%超出0—100%的范围。请核对小数点和单位。",
      "{value} % lies outside 0–100 %. Check the decimal point and the unit.")
    package static let rangeRate = Phrase(
      "{value}（单位{unit}）小于0或大于{per}。请核对数值和单位。",
      "{value} (in {unit}) is below 0 or above {per}. Check the figure and the unit.")
    package static let rangeCount = Phrase("{value}小于0。请核对。", "{value} is below 0. Check it.")
    package static let rangeWhole = Phrase(
      "{value}不是整数，而单位为“{unit}”。请核对数值；以“万”计的请换算。",
      "{value} is not whole, but the unit is “{unit}”. Check it; a figure in ten thousands must be converted.")
    package static let rangeSexRatio = Phrase(
      "性别比{value}超出80—140（女=100）。请核对，或说明原因。",
      "A sex ratio of {value} lies outside 80–140 (girls = 100). Check it, or explain it.")
    package static let slipUnit = Phrase(
      "{value}约为往年数值（上期{last}，{last_year}年）的{slip}倍，可能小数点错位或单位不符（应以“{unit}”计）。请核对，或说明原因。",
      "{value} is about {slip} times the earlier figures (last {last}, {last_year}): a slip of the decimal point or of "
        + "the unit (“{unit}” is asked for)? Check it, or explain it.")
    package static let identityFraction = Phrase(
      "分子{numerator}大于分母{denominator}。请核对两数，是否填反。",
      "The numerator {numerator} is above the denominator {denominator}. Check both: are they exchanged?")
    package static let identityFractionBeside = Phrase(
      "分子{numerator}大于分母{denominator}（取自其他填报项或已公布数据）。请核对，或说明原因。",
      "The numerator {numerator} is above the denominator {denominator} (of another return, or published). Check it, or "
        + "explain it.")
    package static let identityRate = Phrase(
      "所填{value}与分子{numerator}÷分母{denominator}×{per}={rate}不符。请核对，或清空率，由系统计算。",
      "{value} differs from {numerator} ÷ {denominator} × {per} = {rate}. Check it, or leave the rate empty: it is "
        + "computed.")
    package static let identityRateBeside = Phrase(
      "所填{value}与分子{numerator}÷分母{denominator}×{per}={rate}不符（有的数取自其他填报项或已公布数据）。请核对，或说明口径。",
      "{value} differs from {numerator} ÷ {denominator} × {per} = {rate} (a figure is of another return, or published). "
        + "Check it, or explain the definition.")
    package static let identitySexSum = Phrase(
      "合计{value}不等于男女之和{sum_of(\"性别\")}。请核对。",
      "The total {value} is not the sum of men and women, {sum_of(\"性别\")}. Check them.")
    package static let identityAreaSum = Phrase(
      "合计{value}不等于城乡之和{sum_of(\"城乡\")}。请核对。",
      "The total {value} is not the sum of urban and rural, {sum_of(\"城乡\")}. Check them.")
    package static let identitySexBetween = Phrase(
      "合计{value}不在男女数值{lowest_part(\"性别\")}—{highest_part(\"性别\")}之间。请核对，或说明原因。",
      "The total {value} does not lie between the sexes, {lowest_part(\"性别\")}–{highest_part(\"性别\")}. Check them, or "
        + "explain it.")
    package static let identityAreaBetween = Phrase(
      "合计{value}不在城乡数值{lowest_part(\"城乡\")}—{highest_part(\"城乡\")}之间。请核对，或说明原因。",
      "The total {value} does not lie between urban and rural, {lowest_part(\"城乡\")}–{highest_part(\"城乡\")}. Check "
        + "them, or explain it.")
    package static let orderNeonatal = Phrase(
      "新生儿死亡率{value}高于婴儿死亡率{figure(\"婴儿死亡率\", breakdown)}，而后者包含前者。请核对，或说明原因。",
      "Neonatal mortality {value} is above infant mortality {figure(\"婴儿死亡率\", breakdown)}, which includes it. Check "
        + "both, or explain it.")
    package static let orderInfant = Phrase(
      "婴儿死亡率{value}不在新生儿死亡率{figure(\"新生儿死亡率\", breakdown)}与5岁以下儿童死亡率{figure(\"5岁以下儿童死亡率\", breakdown)}之间。请核对，或说明原因。",
      "Infant mortality {value} does not lie between neonatal mortality {figure(\"新生儿死亡率\", breakdown)} and "
        + "under-five mortality {figure(\"5岁以下儿童死亡率\", breakdown)}. Check them, or explain it.")
    package static let orderUnderFive = Phrase(
      "5岁以下儿童死亡率{value}低于婴儿死亡率{figure(\"婴儿死亡率\", breakdown)}，而前者包含后者。请核对，或说明原因。",
      "Under-five mortality {value} is below infant mortality {figure(\"婴儿死亡率\", breakdown)}, which it includes. Check "
        + "both, or explain it.")
    package static let historyTypical = Phrase(
      "{value}超出历年变动的常规范围{typical_low}—{typical_high}（上期{last}，{last_year}年）。请核对，或说明原因。",
      "{value} lies outside {typical_low}–{typical_high}, where earlier changes would lead (last {last}, {last_year}). "
        + "Check it, or explain it.")
    package static let historyForecast = Phrase(
      "{value}在按往年数据预测的95%区间{low}—{high}之外。请留意。",
      "{value} lies outside {low}–{high}, the forecast's 95 % interval. Worth a look.")
    package static let historyCopy = Phrase(
      "{value}与{last_year}年完全相同，而该指标历年都有变动。请确认不是沿用旧数，并说明原因。",
      "{value} is exactly the figure of {last_year}, though it normally moves. Make sure it is no old figure, and "
        + "explain it.")
    package static let historyRevision = Phrase(
      "{year}年已公布{published}，所填为{value}。如系修订，请说明原因；否则请改回。",
      "{published} is published for {year} already, but {value} was entered. Explain the revision, or put it back.")
    package static let historyDecimals = Phrase(
      "{value}的小数位数多于往年（{usual_decimals}位）。请确认保留位数。",
      "{value} has more decimals than before ({usual_decimals}). Check how far it should be rounded.")
    package static let taskState = Phrase("请选择进展状态。", "Choose how far it is.")
    package static let taskDone = Phrase(
      "状态已选，没有写完成情况。请写明本年度做了什么。", "A state is chosen, but nothing is told. Write what was done in the year.")
    package static let taskHindered = Phrase(
      "选择了“受阻”，没有说明。请在完成情况或备注中写明困难。",
      "It is hindered, but nothing says by what. Write it under what was done, or as a note.")
  }
}
