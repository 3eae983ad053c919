extension Phrase {
  /// What each function of the rule language stands for.
  package enum RuleMeaning {
    package static let value = Phrase(
      "本项所填的数值；留空而分子、分母已填的，为计算所得",
      "the figure of this cell; where it is empty, the one computed from its counts")
    package static let decimals = Phrase("数值所写的小数位数", "digits printed after the point")
    package static let published = Phrase("本年度已公布或已审定的数值", "the figure that holds already for the year collected")
    package static let numerator = Phrase("本率的分子", "the numerator of this rate")
    package static let denominator = Phrase("本率的分母", "the denominator of this rate")
    package static let rate = Phrase("分子÷分母×每，不取整", "numerator over denominator, per what the unit says, not rounded")
    package static let per = Phrase("单位的基数：100、1000、10000或100000", "100, 1000, 10000 or 100000 by the unit")
    package static let last = Phrase(
      "上一个有数年份的数值；last(2)为再上一个", "the latest earlier figure; last(2) the one before it")
    package static let lastYear = Phrase("上期值所属年份", "the year of the latest earlier figure")
    package static let change = Phrase("本期值减上期值", "value minus last")
    package static let changePercent = Phrase("比上期值变动的百分比", "the change in per cent of the last figure")
    package static let typicalLow = Phrase("按历年变动推算的常规下限", "the lower change limit")
    package static let typicalHigh = Phrase("按历年变动推算的常规上限", "the upper change limit")
    package static let low = Phrase("预测95%区间的下限", "the lower end of the forecast's 95 % interval")
    package static let high = Phrase("预测95%区间的上限", "the upper end of the forecast's 95 % interval")
    package static let usualDecimals = Phrase("近三期最多的小数位数", "the most decimals among the last three figures")
    package static let slip = Phrase(
      "疑似错位的倍数，无错位为1", "by which power of ten the figure seems to have slipped; 1 if not")
    package static let moves = Phrase("历年数值一般有变动", "whether the figure normally differs from year to year")
    package static let part = Phrase("同一指标某分组的本年数值", "the year's figure of a subgroup of this indicator")
    package static let sumOf = Phrase("某维度各分组之和", "the sum of the parts asked for in a dimension")
    package static let lowestPart = Phrase("某维度各分组中的最小值", "the lowest of the parts in a dimension")
    package static let highestPart = Phrase("某维度各分组中的最大值", "the highest of the parts in a dimension")
    package static let figure = Phrase(
      "其他指标的数值，可加分组和年份", "another indicator's figure, of a breakdown and a year if you say so")
    package static let year = Phrase("填报年度", "the year collected")
    package static let abs = Phrase("绝对值", "the number without its sign")
    package static let min = Phrase("最小的一个", "the least of them")
    package static let max = Phrase("最大的一个", "the greatest of them")
    package static let round = Phrase("四舍五入到几位小数", "rounded to so many decimals, half away from zero")
    package static let same = Phrase("在所写小数位数内相符", "whether two numbers agree to their printed precision")
    package static let known = Phrase("是否有数据", "whether there is such a figure or text")
    package static let otherwise = Phrase("第一个没有数据时取第二个", "the first, or the second where the first is missing")
    package static let indicator = Phrase("指标名称", "the indicator's name")
    package static let unit = Phrase("单位", "the unit")
    package static let breakdown = Phrase("分组", "the breakdown")
    package static let typed = Phrase("所填的原文", "the entry as typed")
    package static let reason = Phrase(
      "缺项原因：notCollected、notApplicable、suppressed、notYetPublished",
      "why there is no figure: notCollected, notApplicable, suppressed, notYetPublished")
    package static let source = Phrase("所填的数据来源", "the source that is named")
    package static let note = Phrase("所填的备注", "the note")
    package static let length = Phrase("去掉首尾空格后的字数", "how many characters, without spaces at both ends")
    package static let contains = Phrase("前一段文字是否包含后一段", "whether the first text contains the second")
    package static let answered = Phrase("已填数值、原因或可计算", "whether there is a figure, a reason, or a computed rate")
    package static let readsAsNumber = Phrase("所填是一个数字", "whether the entry is one number")
    package static let figuresGiven = Phrase("本填报项已填数值的个数", "how many figures the return gives")
    package static let state = Phrase(
      "进展状态：notStarted、underWay、done、continuing、hindered",
      "how far it is: notStarted, underWay, done, continuing, hindered")
    package static let doneText = Phrase("完成情况", "what was done, in words")
    package static let nextYearText = Phrase("下年安排", "what is arranged for next year, in words")
    package static let termsHere = Phrase(
      "分子、分母都在本填报项内", "whether numerator and denominator both stand in this return")
  }
}
