import PlanDocuments
import PlanModel
import Testing

@Suite("A printed target phrase")
struct TargetPhraseTests {
  private func read(_ phrase: String, _ name: String? = nil, _ unit: String = "%") -> TargetReader.Reading {
    let indicator = name.map { Indicator(name: $0, unit: UnitOfMeasure(printed: unit)) }
    return TargetReader(targetYear: 2030).read(phrase: phrase, indicator: indicator)
  }

  @Test(
    "in the indicator tables of Chongqing and Jiangbei has its rule",
    arguments: [
      ("逐年提高", "婚前医学检查率", "%", "everyYear(up)"),
      ("≥82.3", "妇女人均预期寿命", "岁", "≥82.3"),
      ("<8", "孕产妇死亡率", "1/10 万", "<8"),
      ("＜8", "孕产妇死亡率", "1/10万", "<8"),
      ("≥94", "孕产妇系统管理率", "%", "≥94"),
      ("逐步提高", "适龄妇女乳腺癌人群筛查率", "%", "increase"),
      ("提高", "妇女体质测定标准合格比例", "%", "increase"),
      ("提升", "城市集中式饮用水水源水质达标率", "%", "increase"),
      ("增加", "普惠托育服务机构数量", "个", "increase"),
      ("100", "乡镇（街道）未成年人保护工作站覆盖率", "%", "≥100"),
      (">98.5", "高中阶段毛入学率", "%", ">98.5"),
      ("＞98.5", "高中阶段教育女性毛入学率", "%", ">98.5"),
      ("45 左右", "就业人员中女性比例", "%", "~45±2.25↑◆"),
      ("40左右", "女性在城乡低保对象人数中总体占比", "%", "~40±2◆"),
      ("50 左右", "社区居委会成员中女性比例", "%", "~50±2.5↑◆"),
      ("明显降低", "女职工职业病发病率", "%", "decreaseMarkedly(10)◆"),
      ("保持合理比例", "全市中国共产党女党员比例", "%", "reasonable◆"),
      ("不低于本地区党员总数中女性比例", "市党代会中女党员代表比例", "%", "notBelow(本地区党员总数中女性比例)"),
      ("不低于本区党员总数中女性比例", "区委党代会女代表比例", "%", "notBelow(本区党员总数中女性比例)"),
      ("与女职工比例相适应", "企业职工代表大会中女性比例", "%", "commensurate(女职工比例)◆"),
      ("趋于平衡", "出生人口性别比", "", "towards(103…107)◆"),
      ("2：3", "城镇公共厕所男女厕位比", "", "2:3"),
      ("2:3", "城镇公共厕所男女厕位比", "", "2:3"),
      ("得到控制", "杀害、强奸、伤害、侮辱、拐卖妇女刑事案件发生数", "件", "contained◆"),
      ("<1.5", "新生儿死亡率", "‰", "<1.5"),
      ("≥3.17", "每千名（0—14 岁）儿童拥有医疗床位数", "张", "≥3.17"),
      ("≥10", "小学生每天睡眠时间", "小时", "≥10"),
      ("下降", "儿童自杀、自伤率", "‰", "decrease"),
      ("减少", "儿童暴力伤害发生率", "‰", "decrease"),
      ("降低", "抓获刑事案件犯罪嫌疑人中未成年人占比", "%", "decrease"),
      ("巩固提高", "儿童参加城乡居民基本医疗保险覆盖率", "%", "noLowerThanBaseline"),
      ("＜0.1", "儿童意外伤害死亡率", "‰", "<0.1"),
      ("＜38", "小学生近视率", "%", "<38"),
      ("控制在20/10万以下", "孕产妇死亡率", "1/10万", "≤20"),
      ("达85%以上", "孕产妇系统管理率", "%", "≥85"),
      ("低于10‰", "婴儿死亡率", "‰", "<10"),
      ("达到95%", "九年义务教育巩固率", "%", "≥95"),
    ])
  func inTables(phrase: String, name: String, unit: String, rule: String) {
    #expect(read(phrase, name, unit).target.short == rule)
  }

  @Test(
    "of the law's table has its rule, whoever it speaks of",
    arguments: [
      ("达到70%以上", "≥70"), ("90%及以上", "≥90"), ("保持在90%以上", "≥90"), ("不低于95%", "≥95"),
      ("至少配备2名", "≥2"), ("下降到2%以下", "≤2"), ("控制在12/10万以下", "≤12"), ("降至3.5‰及以下", "≤3.5"),
      ("控制在25%以内", "≤25"), ("十万分之九以下", "≤9"), ("30%—35%", "30…35"), ("103—107之间", "103…107"),
      ("1:2", "1:2"), ("稳步提高", "increase"), ("逐年下降", "everyYear(down)"), ("逐步下降", "decrease"),
      ("明显缩小", "decreaseMarkedly(10)◆"), ("上升趋势得到有效控制", "contained◆"), ("上升趋势减缓", "slowing◆"),
      ("以2020年数据为基数下降20%", "-20%@2020"), ("以2020年为基数下降20%", "-20%@2020"),
      ("上升1个百分点，达到87%", "1pt@base & ≥87"), ("达到并保持在95%以上", "hold(≥95)"),
      ("下降到2%以下并持续保持", "hold(≤2)"), ("全覆盖", "≥100◆"), ("应保尽保", "≥100◆"), ("基本消除", "≤0◆"),
    ])
  func ofTheLaw(phrase: String, rule: String) {
    #expect(read(phrase).target.short == rule)
  }

  @Test(
    "may be worded in other ways",
    arguments: [
      ("不高于5%", "≤5"), ("不超过5‰", "≤5"), ("不少于2名", "≥2"), ("大于98.5", ">98.5"), ("小于2", "<2"),
      ("至少1名", "≥1"), ("最多5", "≤5"), ("超过95%", ">95"), ("低于3%", "<3"), ("不足5%", "<5"), ("高于98%", ">98"),
      ("＝100%", "≥100"), ("≥95（含）", "≥95"), ("百分之七十以上", "≥70"), ("千分之五以下", "≤5"), ("万分之三以内", "≤3"),
      ("二十以上", "≥20"), ("三点五以下", "≤3.5"), ("一百二十五以上", "≥125"), ("八成以上", "≥80"), ("一半以上", "≥50"),
      ("30%-35%", "30…35"), ("30至35%", "30…35"), ("30～35%", "30…35"), ("约95%", "~95±4.75◆"),
      ("降低20%", "-20%@base"), ("下降五分之一", "-20%@base"), ("提高2个百分点", "2pt@base"),
      ("比2020年下降20%", "-20%@2020"), ("较2020年提高5个百分点", "5pt@2020"), ("比基期下降10%", "-10%@base"),
      ("达到100%", "≥100"), ("为零", "≤0"), ("0", "≤0"), ("保持100%", "≥100"), ("稳中有降", "decrease"),
      ("只升不降", "everyYear(up)◆"), ("不降低", "noLowerThanBaseline"), ("适当比例", "reasonable◆"),
      ("到2030年达到95%以上", "≥95"), ("2025年达到80%以上", "≥80◆"), ("30%以上，并逐步提高", "≥30 & increase"),
      ("12.5万人以上", "≥12.5"), ("1,200人以上", "≥1200"), ("９０％以上", "≥90"), ("维持在95%以上", "≥95"),
    ])
  func variants(phrase: String, rule: String) {
    #expect(read(phrase).target.short == rule)
  }

  @Test("keeps its words, healed of stray spaces and of signs of two widths")
  func healing() {
    #expect(read("45 左右").target.text == "45左右")
    #expect(read("90% 以上").target.text == "90%以上")
    #expect(read("以 2020 年数据为基数下降 20％").target.text == "以2020年数据为基数下降20%")
    #expect(read("2：3").target.text == "2:3")
    #expect(read("＞ 98.5").target.text == ">98.5")
    #expect(read("30% - 35%").target.text == "30%—35%")
  }

  @Test(
    "that no rule covers is left open, with a finding that names it",
    arguments: [
      "良好", "国内先进", "下降三分之一", "不低于5%以下", "约30%—35%", "达到2个百分点", "95%（城市）", "5%，或更低", "", "，", "。",
      "35%—30%", "0:3", "提高到", "%", "以2020年为基数",
    ])
  func uninterpreted(phrase: String) {
    let reading = read(phrase, "农村自来水普及率")
    #expect(reading.target.rule == .uninterpreted)
    #expect(reading.findings.map(\.rule) == [.targetUninterpreted])
    #expect(reading.findings.first?.message.zh.contains("农村自来水普及率") == true)
  }

  @Test("without a number is qualitative where its wording is a recognised goal")
  func qualitative() {
    #expect(read("得到保障").target.rule == .qualitative)
    #expect(read("服务体系进一步完善").target.rule == .qualitative)
    #expect(read("得到保障").findings == [])
  }

  @Test("that leaves room waits for a person, with a finding that asks the question")
  func confirmation() {
    let reading = read("45左右", "就业人员中女性比例")
    #expect(reading.findings.map(\.rule) == [.targetNeedsConfirmation])
    guard case .needsConfirmation(let question) = reading.target.standing else {
      Issue.record("not waiting")
      return
    }
    #expect(question.zh.contains("2.25个百分点"))
    #expect(question.en.contains("2.25 percentage points"))
  }

  @Test("that is a bare number takes its indicator's direction")
  func bareNumbers() {
    #expect(read("12", "孕产妇死亡率", "1/10万").target.short == "≤12")
    #expect(read("95%", "九年义务教育巩固率").target.short == "≥95")
    #expect(read("达到12/10万", "孕产妇死亡率", "1/10万").target.short == "≤12")
    #expect(read("20", "离婚率", "‰").target.short == "≥20◆")
    #expect(read("20").target.short == "≥20◆")
    #expect(read("100%").target.short == "≥100")
  }

  @Test("in another unit than its indicator's is never converted in silence")
  func units() {
    #expect(read("90%", "农村自来水普及率", "%").target.short == "≥90")
    #expect(read("12/10万以下", "孕产妇死亡率", "1/10 万").target.short == "≤12")
    #expect(read("十万分之九以下", "孕产妇死亡率", "1/10万").target.short == "≤9")
    #expect(read("1人以上", "全科医生数", "名").target.short == "≥1")
    let other = read("0.5%以下", "婴儿死亡率", "‰")
    #expect(other.target.short == "≤0.5◆")
    #expect(other.findings.map(\.rule) == [.targetNeedsConfirmation])
    #expect(read("3000人以上", "女性工伤保险参保人数", "万人").target.short == "≥3000◆")
    #expect(read("下降20%", "婴儿死亡率", "‰").target.short == "-20%@base")
  }

  @Test("tells the unit it prints itself")
  func printedUnit() {
    #expect(read("十万分之九以下").printedUnit == .per100000)
    #expect(read("降至3.5‰及以下").printedUnit == .perMille)
    #expect(read("≥95").printedUnit == nil)
  }

  @Test(
    "of any length is read to its end, whatever it holds", .timeLimit(.minutes(1)),
    arguments: [
      "9", "提高", "逐步", "应保尽保、", "达到95%，", "1%、", "与", "（", "一", "百分之", "到2030年", "并",
    ])
  func hostile(piece: String) {
    let phrase = String(repeating: piece, count: 60_000 / piece.count)
    #expect(read(phrase, "农村自来水普及率").target.rule == .uninterpreted)
  }
}
