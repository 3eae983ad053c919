import FixtureFiles
import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite("The five real documents", .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
struct RealDocumentReadingTests {
  private func reading(_ name: String) throws -> DocumentReading {
    PlanReader().read(try OriginalReader().read(SharedFolder.file("documents/\(name).txt")))
  }

  private func counts(_ plan: Plan) -> [Int] {
    [
      plan.domains.count, plan.indicators.count, Set(plan.indicators.map(\.number)).count, plan.goals.count,
      plan.measures.count, plan.tasks.count, plan.projectItems.count,
    ]
  }

  @Test("Chongqing's decomposition yields every indicator, item and task")
  func chongqing() throws {
    let reading = try reading("chongqing-decomposition-2021-2030")
    #expect(
      reading.plans.map(\.id.text) == [
        "500000-women-decomposition-2021-2030", "500000-children-decomposition-2021-2030",
      ])
    #expect(reading.plans.map(counts) == [[8, 50, 47, 0, 0, 152, 41], [7, 41, 34, 0, 0, 202, 45]])
    #expect(
      reading.findings.filter { $0.rule == .domainProposed }.map(\.lines) == [
        SourceLines(400, 414), SourceLines(415, 418),
      ])
    #expect(reading.findings.filter { $0.rule == .missingLead }.map(\.lines) == [SourceLines(508), SourceLines(670)])
    for plan in reading.plans {
      #expect(plan.tasks.allSatisfy { $0.domain > 0 && !$0.section.isEmpty })
      #expect(plan.projectItems.allSatisfy { !$0.programme.isEmpty && !$0.project.isEmpty })
      #expect(plan.indicators.allSatisfy { !$0.lead.isEmpty && $0.bindingness != .unstated })
    }
    let variants = Set(reading.units.flatMap(\.aliases).map(\.text))
    #expect(variants.isSuperset(of: ["市人社社保局", "市人社保局", "市人社", "市住房城乡建设委", "市市场监督局"]))
    #expect(reading.balance.addsUp && reading.unread.allSatisfy { $0.reason == .letter })
  }

  @Test("Jiangbei's plans yield tables in one cell a line, prose tasks and boxed projects")
  func jiangbei() throws {
    let reading = try reading("jiangbei-plans-2021-2030")
    #expect(reading.plans.map(\.region.code?.digits) == ["500105", "500105"])
    #expect(reading.plans.map(counts) == [[8, 48, 45, 0, 0, 44, 18], [7, 41, 34, 0, 0, 45, 15]])
    #expect(reading.plans.map { Set($0.tasks.map(\.domain)).count } == [8, 7])
    #expect(reading.plans[0].indicators.first { $0.number == "19" }?.lead == ["区卫健委", "区人社局", "区医保局"])
    #expect(reading.balance.addsUp && !reading.unread.contains { $0.reason == .notUnderstood })
  }

  @Test("Da'an's task lists yield goals and measures with their departments")
  func daan() throws {
    let reading = try reading("daan-task-lists-2021-2030")
    #expect(reading.plans.map(counts) == [[8, 0, 0, 70, 83, 0, 0], [7, 0, 0, 67, 78, 0, 0]])
    #expect(reading.plans.flatMap(\.measures).allSatisfy { !$0.lead.isEmpty })
    #expect(reading.balance.addsUp && !reading.unread.contains { $0.reason == .notUnderstood })
  }

  @Test("Tengchong's plans yield goals and measures from prose")
  func tengchong() throws {
    let reading = try reading("tengchong-plans-2021-2030")
    #expect(reading.plans.map(counts) == [[8, 0, 0, 73, 90, 0, 0], [7, 0, 0, 70, 85, 0, 0]])
    #expect(reading.plans.map(\.region) == Array(repeating: Region(name: "腾冲市", code: RegionCode("530581")), count: 2))
    #expect(reading.balance.addsUp && !reading.unread.contains { $0.reason == .notUnderstood })
  }

  @Test("Chongqing's work points of 2020 yield 19 items in 5 groups with their units")
  func workPoints() throws {
    let reading = try reading("chongqing-work-points-2020")
    let points = reading.plans[0].workPoints
    #expect(points.count == 19 && Set(points.map(\.group)).count == 5)
    #expect(points.filter { !$0.lead.isEmpty }.count == 19 && points.filter { !$0.support.isEmpty }.count == 15)
    #expect(reading.balance.addsUp && !reading.unread.contains { $0.reason == .notUnderstood })
  }
}
