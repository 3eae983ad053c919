import Assessment
import Foundation
import Testing

@testable import Operations

@Suite("A table of forecasting tasks")
struct ForecastTasksTests {
  private static let header =
    "task_id,indicator,kind,direction,n,years,values,h,target0,target1,target2,target3,mu_peer,res"
  private static let share = "甲|2020,参保率,pct,up,3,2018 2019 2020,90.1 91.2 92,5,92,93,95,99,0.02,0.1"
  private static let rate = "乙,死亡率,rate,down,2,2015 2020,4.1 3.2,1,3.2,3,2,0,,0"

  private func predictions(_ rows: String...) throws -> [[String]] {
    let tasks = ([Self.header] + rows).joined(separator: "\n")
    let text = String(decoding: try ForecastTasks(tasks: Data(tasks.utf8)).predictions, as: UTF8.self)
    return text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("becomes a table of predictions, in the same order, without peers")
  func predicted() throws {
    let rows = try predictions(Self.share, Self.rate)
    #expect(rows[0] == "task_id,h,q025,q10,q25,q50,q75,q90,q975,p0,p1,p2,p3".split(separator: ",").map(String.init))
    #expect(rows.dropFirst().map { Array($0.prefix(2)) } == [["甲|2020", "5"], ["乙", "1"]])
    let window = try #require(
      ForecastWindow(years: [2018, 2019, 2020], values: [90.1, 91.2, 92], scale: .pct, publicationUnit: 0.1))
    let forecast = try #require(Forecaster().forecast(window, year: 2025, aim: .rise))
    let expected =
      forecast.quantiles([0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975])
      + [92, 93, 95, 99].map { forecast.probability(of: GoalRange(low: $0, high: nil)) }
    #expect(rows[1].dropFirst(2).compactMap { Double($0) } == expected)
    let chances = rows[2].suffix(4).compactMap { Double($0) }
    #expect(chances == chances.sorted(by: >))
  }

  @Test("names come back as they were")
  func names() throws {
    #expect(try predictions(Self.rate.replacing("乙", with: "=1+1"))[1][0] == "=1+1")
    let quoted = Self.rate.replacing("乙", with: "\"a,\"\"b\"\"\"")
    let text = String(
      decoding: try ForecastTasks(tasks: Data((Self.header + "\n" + quoted).utf8)).predictions, as: UTF8.self)
    #expect(text.contains("\n\"a,\"\"b\"\"\",1,"))
  }

  @Test(
    "is refused whole where a row cannot be used, with line, column and what should stand there",
    arguments: [
      (",pct,", ",share,", "kind", "pct、rate、slow"), (",up,", ",rise,", "direction", "up 或 down"),
      ("2018 2019 2020", "2018 2020 2019", "years", "由早到晚"), ("2018 2019 2020", "", "years", "由早到晚"),
      ("90.1 91.2 92", "90.1 91.2", "values", "3个数"), ("90.1 91.2 92", "90.1 — 92", "values", "3个数"),
      ("90.1 91.2 92", "90.1 nan 92", "values", "3个数"), (",5,92,", ",0,92,", "h", "1到100"),
      (",5,92,", ",101,92,", "h", "1到100"), (",93,", ",inf,", "target1", "一个数"), (",99,", ",,", "target3", "一个数"),
      (",0.02,0.1", ",0.02,-1", "res", "发布精度"), ("甲|2020", "", "task_id", "任务编号"),
    ])
  func refused(whole: String, broken: String, column: String, remedy: String) throws {
    let row = Self.share.replacing(whole, with: broken)
    #expect(row != Self.share)
    let refusal = #expect(throws: ForecastTaskRefusal.self) { try predictions(Self.rate, row) }
    let reason = try #require(refusal).reason
    #expect(reason.zh.contains("第3行“\(column)”列") && reason.zh.contains(remedy), "\(reason.zh)")
    #expect(reason.en.contains("Line 3, column \(column)"))
  }

  @Test("is refused where columns or rows are missing, naming them")
  func columns() {
    let lacking = #expect(throws: ForecastTaskRefusal.self) { try ForecastTasks(tasks: Data("task_id,h\n1,2\n".utf8)) }
    #expect(lacking?.reason.en.contains("kind, direction, years, values, res, target0") == true)
    let empty = #expect(throws: ForecastTaskRefusal.self) { try ForecastTasks(tasks: Data(Self.header.utf8)) }
    #expect(empty?.reason == .noForecastTasks)
  }
}
