import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite("The JSON of a reading")
struct ReadingJSONTests {
  private func object(_ text: String) throws -> [String: Any] {
    let data = try ReadingJSON(reading(text)).data()
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static let table = """
    云溪市妇女发展规划（2021—2030年）
    领域\t序号\t指标名称\t计量单位\t2020年基数\t2025年目标\t2030年目标\t指标属性\t牵头单位
    妇女与健康\t1\t孕产妇死亡率\t1/10万\t12.50\t≤10\t<8\t约束性\t市卫健委
    """

  @Test("has the documented keys, and no others at the top")
  func keys() throws {
    #expect(Set(try object(Self.table).keys) == ["source", "plans", "units", "findings", "unread", "balance"])
  }

  @Test("gives an indicator with numbers as printed, its rule, baseline and lines")
  func indicator() throws {
    let plan = try #require((try object(Self.table)["plans"] as? [[String: Any]])?.first)
    let row = try #require((plan["indicators"] as? [[String: Any]])?.first)
    #expect(row["domain"] as? String == "妇女与健康")
    #expect(row["number"] as? String == "1" && row["row"] as? Int == 1)
    #expect(row["unit"] as? String == "1/10万" && row["bindingness"] as? String == "binding")
    #expect(row["lines"] as? [Int] == [3, 3])
    let baseline = try #require(row["baseline"] as? [String: Any])
    #expect(baseline["year"] as? Int == 2020 && baseline["value"] as? String == "12.50")
    let target = try #require(row["target"] as? [String: Any])
    #expect(target["text"] as? String == "<8" && target["needsConfirmation"] as? Bool == false)
    #expect(target["rule"] as? [String: String] == ["type": "lessThan", "value": "8"])
    let step = try #require((row["intermediate"] as? [[String: Any]])?.first)
    #expect(step["year"] as? Int == 2025)
  }

  @Test("says null where a region has no code and a finding no lines")
  func nulls() throws {
    let region = try #require((try object(Self.table)["plans"] as? [[String: Any]])?.first?["region"] as? [String: Any])
    #expect(region["code"] is NSNull)
    let finding = try #require((try object("无关")["findings"] as? [[String: Any]])?.first)
    #expect(finding["lines"] is NSNull && finding["rule"] as? String == "noPlanFound")
  }

  @Test(
    "keeps every rule whole on the way to JSON and back",
    arguments: [
      TargetRule.atLeast(Decimal(printed: "3.17")!), .about(45, tolerance: 2, meantToRise: true),
      .ratio(men: 2, women: 3),
      .everyYear(.down), .reasonableShare(low: nil, high: 40), .commensurate(reference: "甲", tolerance: nil),
      .change(.percent(-20), baseYear: 2020), .change(.points(1), baseYear: nil), .hold(.atMost(2)),
      .all([.increase, .contained(slowing: true)]), .qualitative,
    ])
  func rules(rule: TargetRule) throws {
    #expect(try JSONDecoder().decode(TargetRule.self, from: JSONEncoder().encode(rule)) == rule)
  }
}
