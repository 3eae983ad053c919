import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Titles, numbers and headers")
struct HeadingTests {
  @Test(
    "A title tells place, population, kind and period",
    arguments: [
      ("江北区妇女发展规划（2021-2030年）", "江北区", Population.women, PlanKind.plan),
      ("大安市儿童发展规划（2021—2030年）重点任务清单", "大安市", .children, .taskList),
      ("重庆市妇女儿童发展规划（2021—2030 年）任务分解方案", "重庆市", .both, .decomposition),
      ("中国妇女发展纲要（2021—2030年）", "中国", .women, .plan),
    ])
  func titles(text: String, place: String, population: Population, kind: PlanKind) throws {
    let title = try #require(PlanTitle(text))
    #expect(title.place == place && title.population == population && title.kind == kind)
    #expect(title.period == Period(from: 2021, to: 2030))
  }

  @Test(
    "Letters, quotations, headings and sentences are no titles",
    arguments: [
      "关于印发江北区妇女发展规划（2021-2030年）的通知", "《江北区妇女发展规划（2021-2030年）》已经通过，现印发给你们。",
      "一、妇女发展规划主要指标任务分解", "2012年，腾冲市颁布了《腾冲县妇女发展规划（2011—2020）》", "妇女发展规划",
    ])
  func noTitles(text: String) {
    #expect(PlanTitle(text) == nil)
  }

  @Test(
    "Numbers of every style are told apart",
    arguments: [
      ("一、总则", Numbering.Style.chinese, 1), ("十二、附则", .chinese, 12), ("（一）健康", .bracketed, 1),
      ("(十) 其他", .bracketed, 10), ("（4）    福利", .bracketedArabic, 4), ("12.促进", .arabic, 12), ("3、保障", .arabic, 3),
      ("专栏九 工程", .box, 9), ("专栏2  工程", .box, 2), ("附件1", .appendix, 1), ("第三章 目标", .chapter, 3),
    ])
  func numbers(text: String, style: Numbering.Style, value: Int) throws {
    let numbering = try #require(Numbering(text))
    #expect(numbering.style == style && numbering.value == value)
  }

  @Test(
    "Figures and ordinary words are no numbers", arguments: ["3.5‰和5‰", "2030年", "一是加强", "（含电子烟）", "第一责任人", "1000天"])
  func noNumbers(text: String) {
    #expect(Numbering(text) == nil)
  }

  @Test(
    "Headers are known by their synonyms",
    arguments: [
      ("领 域", ColumnRole.domain), ("类别", .domain), ("序号", .number), ("指标名称（单位）", .indicator),
      ("2030 年\n\n目标值", .target(year: 2030)), ("2025年目标", .target(year: 2025)), ("2020年基数", .baseline(year: 2020)),
      ("基期值", .baseline(year: nil)), ("指标属性", .bindingness), ("牵头部门", .lead), ("责任单位", .responsible),
      ("参加单位", .support), ("配合部门", .support), ("计量单位", .unitOfMeasure), ("完成时限", .deadline), ("策略措施", .measures),
      ("主要目标", .goals), ("重点工程", .project), ("重点任务", .task),
    ])
  func headers(text: String, role: ColumnRole) {
    #expect(ColumnRole(header: text) == role)
  }

  @Test("Two places of one name are told apart by the letterhead, or asked about")
  func regions() {
    let register = RegionRegister.national
    #expect(register.code(named: "江北区", in: "重庆市江北区人民政府")?.digits == "500105")
    #expect(register.code(named: "江北区", in: "") == nil)
    #expect(register.code(named: "腾冲", in: "")?.digits == "530581")
    #expect(register.code(named: "云溪市", in: "") == nil)
  }

  @Test("A reader's region is proposed from the register, and a decision settles what is open")
  func unknownRegion() {
    let text = "云溪市妇女发展规划（2021—2030年）\n主要目标\n一、妇女与健康\n主要目标：\n1.甲水平提高。"
    let open = reading(text)
    #expect(open.findings(.regionUnknown).count == 1)
    #expect(open.plans[0].region == Region(name: "云溪市", code: nil))
  }
}
