import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite("Responsible units")
struct UnitReadingTests {
  @Test(
    "A list is split at its separators and line ends, and put together where a name was cut",
    arguments: [
      ("市教委、市妇联", ["市教委", "市妇联"]), ("市教育局\n市文旅局", ["市教育局", "市文旅局"]),
      ("市委\n组织部", ["市委组织部"]), ("市应急局、市 卫生健康委、 市公安局", ["市应急局", "市卫生健康委", "市公安局"]),
      ("市水利局、团市 委", ["市水利局", "团市委"]), ("市教委 市妇联", ["市教委", "市妇联"]),
      ("市妇联等相关成员单位", ["市妇联", "相关成员单位"]), ("市财政局、市医保局等", ["市财政局", "市医保局"]),
      ("区卫健委\n\n区人社局", ["区卫健委", "区人社局"]), ("", []), ("市高法院、", ["市高法院"]),
    ])
  func lists(raw: String, names: [String]) {
    #expect(UnitList(raw).names == names)
  }

  @Test(
    "Variants are proposed with a reason; different departments are not",
    arguments: [
      ("市人社社保局", "市人社保局", true), ("市人社保局", "市人力社保局", true), ("市人社", "市人力社保局", true),
      ("市住房城乡建设委", "市住房城乡建委", true), ("市市场监督局", "市市场监管局", true),
      ("市自然规划资源局", "市规划自然资源局", true), ("市民政局", "市财政局", false), ("市医保局", "市社保局", false),
      ("市教委", "市农委", false), ("市公安局", "市司法局", false), ("市委", "市委组织部", false),
    ])
  func variants(text: String, name: String, expected: Bool) {
    #expect((UnitVariant(UnitSpelling(text), of: UnitSpelling(name)) != nil) == expected)
  }

  private func decision(_ subject: Decision.Subject) -> Decision {
    Decision(id: .init("d1"), subject: subject, author: "张三", reason: "核对过", at: Date(timeIntervalSince1970: 0))
  }

  @Test("A confirmed alias counts for its unit and is proposed no more; a rejected one stands alone")
  func decisions() {
    let mentions = ["市人力社保局": 9, "市人社": 1]
    let open = UnitRegister(mentions: mentions, decisions: [])
    #expect(open.units.map(\.name) == ["市人力社保局"] && open.units[0].mentions == 10)
    #expect(open.unit(spelled: "市人社") == nil, "a proposal is no decision")

    let confirmed = UnitRegister(
      mentions: mentions, decisions: [decision(.unitAlias(text: "市人社", unit: "市人力社保局"))])
    #expect(confirmed.unit(spelled: "市人社")?.name == "市人力社保局")

    let rejected = UnitRegister(
      mentions: mentions, decisions: [decision(.unitDistinct(text: "市人社", unit: "市人力社保局"))])
    #expect(Set(rejected.units.map(\.name)) == ["市人力社保局", "市人社"])
  }

  @Test("Collectives stay collectives")
  func collectives() {
    let register = UnitRegister(mentions: ["相关成员单位": 3, "市级各成员单位": 2], decisions: [])
    #expect(register.units.allSatisfy { $0.collective })
    #expect(register.units.count == 2)
  }
}
