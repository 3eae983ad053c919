import PlanDocuments
import PlanModel
import Testing

@Suite("The targets inside a sentence")
struct SentenceTargetsTests {
  private func targets(_ sentence: String) -> [String] {
    SentenceTargets(targetYear: 2030).read(sentence: sentence).targets.map {
      "\($0.indicator.name)|\($0.indicator.unit)|\($0.target.short)"
    }
  }

  @Test("are dealt out in order by 分别, and what stands behind the last counts for all")
  func respectively() {
    #expect(
      targets("青溪市新生儿、婴儿和5岁以下儿童死亡率分别降至3‰、4‰和6‰及以下。")
        == ["青溪市新生儿死亡率|‰|≤3", "婴儿死亡率|‰|≤4", "5岁以下儿童死亡率|‰|≤6"])
    #expect(
      targets("3岁以下儿童低体重率和消瘦率分别控制在2%和1.5%以内") == ["3岁以下儿童低体重率|%|≤2", "3岁以下儿童消瘦率|%|≤1.5"])
    #expect(
      targets("确保孕产妇死亡率、婴儿死亡率分别控制在11/10万、4‰以下") == ["孕产妇死亡率|1/10万|≤11", "婴儿死亡率|‰|≤4"])
  }

  @Test("that do not pair are left open, with a finding")
  func mismatch() {
    let reading = SentenceTargets().read(sentence: "参保率、入学率和接种率分别达到90%、80%")
    #expect(reading.targets.map(\.target.rule) == [.uninterpreted])
    #expect(reading.findings.map(\.rule) == [.targetUninterpreted])
  }

  @Test("count for each of several full names, but a name joined inside stays one")
  func joinedNames() {
    #expect(
      targets("新生儿访视率和3岁以下儿童系统管理率保持在92%以上") == ["新生儿访视率|%|≥92", "3岁以下儿童系统管理率|%|≥92"])
    #expect(targets("村党组织成员、村党组织书记中女性比例达到20%") == ["村党组织成员、村党组织书记中女性比例|%|≥20"])
    #expect(targets("托育利用率和服务质量不断提高") == ["托育利用率||increase"])
  }

  @Test("share a subject that is left out")
  func ellipsis() {
    #expect(targets("学前三年毛入园率实现91%，普惠率保持在84%以上") == ["学前三年毛入园率|%|≥91", "学前三年普惠率|%|≥84"])
    #expect(
      targets("实现妇女参加失业保险应保尽保，参保率达到88%左右") == ["妇女参加失业保险参保率|%|≥100◆", "妇女参加失业保险参保率|%|~88±4.4↑◆"])
    #expect(targets("小学标准化率上升2个百分点，达到90%") == ["小学标准化率|%|2pt@base & ≥90"])
    #expect(targets("九年巩固率达到96%，并持续保持") == ["九年巩固率|%|hold(≥96)"])
    #expect(targets("每千名儿童拥有儿科医生达到1.1名、床位增至2.5张") == ["每千名儿童拥有儿科医生|名|≥1.1", "每千名儿童拥有床位|张|≥2.5"])
  }

  @Test("are found where the number stands first")
  func numberFirst() {
    #expect(
      targets("90%的城市社区和80%的农村社区（村）建立亲子驿站") == ["城市社区亲子驿站覆盖率|%|≥90", "农村社区（村）亲子驿站覆盖率|%|≥80"])
    #expect(targets("每个街道至少配备2名专职社工") == ["每个街道配备专职社工数|名|≥2"])
    #expect(targets("市、区领导班子至少各配备1名女干部") == ["市、区领导班子配备女干部数|名|≥1"])
    #expect(targets("建设3个示范性托育园") == ["示范性托育园|个|≥3"])
    #expect(targets("按有关规定，市级工作部门，应有一半以上的领导班子配备女干部") == ["市级工作部门领导班子配备女干部的比例|%|≥50"])
    #expect(targets("市级示范儿童之家达到60个") == ["市级示范儿童之家|个|≥60"])
  }

  @Test("may be directions without a number, on something measured")
  func directions() {
    #expect(targets("进一步提高生育保险参保率") == ["生育保险参保率||increase"])
    #expect(targets("男女收入差距不断缩小") == ["男女收入差距||decrease"])
    #expect(targets("重点指标与先进地区的差距逐步缩小") == [])
    #expect(targets("儿童超重、肥胖上升趋势得到有效控制") == ["儿童超重、肥胖||contained◆"])
    #expect(targets("妇女抑郁症患病率上升趋势减缓") == ["妇女抑郁症患病率||slowing◆"])
    #expect(targets("保持社区党组织成员中女性的适当比例") == ["社区党组织成员中女性比例||reasonable◆"])
    #expect(targets("职工代表大会中女性比例与女职工比例相适应") == ["职工代表大会中女性比例||commensurate(女职工比例)◆"])
    #expect(targets("儿童伤害死亡率以2020年为基数下降15%") == ["儿童伤害死亡率||-15%@2020"])
    #expect(targets("孕产妇死亡率控制在9/10万以下，城乡差距缩小") == ["孕产妇死亡率|1/10万|≤9", "孕产妇死亡率城乡差距||decrease"])
  }

  @Test("bear the year the sentence names, and wait where it is not the plan's last")
  func years() {
    #expect(
      targets("农村卫生厕所2025年普及率达到75%以上，2030年实现基本普及") == ["农村卫生厕所普及率|%|≥75", "农村卫生厕所普及率||qualitative◆"])
    #expect(targets("到2030年，参保率达到95%") == ["参保率|%|≥95"])
    #expect(targets("普及率2025年达到80%") == ["普及率|%|≥80◆"])
  }

  @Test(
    "are not ages, dates, counted names or ordinary words",
    arguments: [
      "为3岁以下婴幼儿提供照护服务。", "在2021—2030年间完善制度。", "以落实服务学校29条措施为主线，强化防控。",
      "落实一对夫妻可以生育三个子女政策。", "促进两性平等，缩小城乡区域不平衡。", "加强4项约束性指标的管控。",
      "提高服务能力和保障水平，水平稳步提高。", "0—6岁学前教育一体化发展。", "预防和制止一切形式的暴力。", "", "。", "1.", "（一）",
    ])
  func noTargets(sentence: String) {
    let reading = SentenceTargets().read(sentence: sentence)
    #expect(reading.targets == [])
    #expect(reading.findings == [])
  }

  @Test("whose number belongs to nothing leave a finding")
  func untied() {
    let reading = SentenceTargets().read(sentence: "远低于4%的控制目标")
    #expect(reading.targets == [])
    #expect(reading.findings.map(\.rule) == [.figureNotTied])
  }

  @Test(
    "have clean names",
    arguments: [
      ("确保全市农村自来水普及率达到90%", "农村自来水普及率"), ("其中，女性科技人才占比达到32%", "女性科技人才占比"),
      ("到2030年，使农村自来水普及率达到90%", "农村自来水普及率"), ("3.农村自来水普及率要达到90%", "农村自来水普及率"),
      ("农 村 自 来 水 普 及 率 达 到 90 ％", "农村自来水普及率"), ("15—69岁女性健康素养水平达到30%", "15—69岁女性健康素养水平"),
      ("疫苗接种率以乡（镇）为单位保持在90%以上", "以乡（镇）为单位的疫苗接种率"),
    ])
  func names(sentence: String, name: String) {
    #expect(SentenceTargets().read(sentence: sentence).targets.map(\.indicator.name) == [name])
  }

  // A hang is what this guards against; how fast reading is, benchmarks tell.
  @Test(
    "of a text of any length are read to its end", .timeLimit(.minutes(1)),
    arguments: [
      "提高", "逐步", "达到1%、", "率不低于", "参保率、", "到2030年", "（", "9", "95%的", "率和", "率达到95%，", "，提高", "一", "百分之",
      "配备1名", "与", "应保尽保、", "，应保尽保", "，并持续保持", "差距、",
    ])
  func hostile(piece: String) {
    let sentence = "农村自来水普及率达到95%。" + String(repeating: piece, count: 30_000 / piece.count)
    #expect(SentenceTargets().read(sentence: sentence).targets.first?.indicator.name == "农村自来水普及率")
  }
}
