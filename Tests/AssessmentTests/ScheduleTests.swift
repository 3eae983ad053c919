import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("The schedule")
struct ScheduleTests {
  private func schedule(_ printed: String, _ range: ExactRange, _ base: Int = 2020, _ target: Int = 2030) -> Schedule {
    Schedule(series: series(printed, "孕产妇死亡率", .per100000), range: range, baseYear: base, targetYear: target)
  }

  @Test("is worked out in exact decimals: 16.9 in 2020 to 14.3 in 2024, 12 by 2030")
  func arithmetic() {
    let schedule = schedule("2019: 17.8, 2020: 16.9, 2022: 15.7, 2024: 14.3", .atMost(12))
    #expect(schedule.shortfallAtBase == d("4.9"))
    #expect(schedule.shortfallNow == d("2.3"))
    #expect(schedule.done == d("2.6") / d("4.9"))
    #expect(schedule.due == d("0.4"))
    #expect(schedule.ratio == d("26") / d("19.6"))
    #expect(schedule.valueDue == d("14.94"))
    #expect(schedule.pace == .ahead)
    #expect(schedule.requiredStep == .perYear(d("-2.3") / 6))
    #expect(schedule.meanStep == d("-0.65"))
    #expect(
      schedule.steps == [
        .init(fromYear: 2020, toYear: 2022, changePerYear: d("-0.6")),
        .init(fromYear: 2022, toYear: 2024, changePerYear: d("-0.7")),
      ])
    #expect(schedule.wording.zh == "快于时序进度：已完成53.1%，时间已过40%")
    #expect(
      schedule.stepWording(unit: .per100000).zh == "今后平均每年须变化−0.383/10万；基期以来平均每年变化−0.65/10万")
  }

  @Test(
    "has bands whose lower ends belong to them",
    arguments: [
      ("95", Schedule.Pace.ahead), ("94.75", .onSchedule), ("94.74", .behind), ("93", .behind), ("92.99", .farBehind),
      ("90", .farBehind), ("80", .farBehind), ("100", .ahead),
    ])
  func bands(now: String, pace: Schedule.Pace) {
    // From 90 to 100 in ten years; after five, 95 is due.
    #expect(schedule("2020: 90, 2025: \(now)", .atLeast(100)).pace == pace)
  }

  @Test("counts the years a target is kept that was met from the start")
  func maintenance() {
    let kept = schedule("2020: 4.9, 2021: 5.1, 2022: 4.8, 2023: 4.7", .atMost(5))
    #expect(kept.pace == .maintenance(yearsInside: 3, of: 4, streak: 2))
    #expect(kept.done == nil)
    #expect(kept.ratio == nil)
    #expect(kept.requiredStep == .alreadyMet)
    let lost = schedule("2020: 0, 2021: 0, 2022: 7", .atMost(5))
    #expect(lost.pace == .maintenance(yearsInside: 2, of: 3, streak: 0))
    #expect(lost.requiredStep == .perYear(d("-0.25")))
    #expect(schedule("2020: 4", .atMost(5)).pace == .maintenance(yearsInside: 1, of: 1, streak: 1))
  }

  @Test("has no pace in the base year, without a baseline, or without a period")
  func none() {
    #expect(schedule("2019: 17, 2020: 16.9", .atMost(12)).pace == .baseYearItself)
    #expect(schedule("2019: 17, 2021: 16.9", .atMost(12)).pace == .noBaseline)
    #expect(schedule("2019: 17, 2021: 16.9", .atMost(12)).requiredStep == .perYear(d("-4.9") / 9))
    #expect(schedule("2020: 17, 2021: 16.9", .atMost(12), 2020, 2020).pace == .noPeriod)
    let empty = schedule("2010: 17", .atMost(12))
    #expect(empty.pace == .noBaseline)
    #expect(empty.requiredStep == .noFigures)
    #expect(empty.due == nil)
  }

  @Test("asks for no step when the time is over, and leaves later figures out")
  func over() {
    let over = schedule("2020: 16.9, 2030: 12.5, 2031: 11", .atMost(12))
    #expect(over.latest?.year == 2030)
    #expect(over.requiredStep == .timeIsOver)
    #expect(over.due == 1)
    #expect(over.pace == .behind)
    #expect(schedule("2020: 16.9, 2030: 11.9", .atMost(12)).requiredStep == .alreadyMet)
  }

  @Test("at an end that is not included leaves nothing to measure, and still is not met")
  func exclusive() {
    let below8 = ExactRange(low: nil, high: .init(8, isIncluded: false))
    let atEnd = schedule("2020: 10, 2025: 8", below8)
    #expect(atEnd.done == 1)
    #expect(!atEnd.isMet)
    #expect(atEnd.pace == .ahead)
    #expect(atEnd.requiredStep == .anyStep)
    #expect(schedule("2020: 8, 2025: 8", below8).pace == .maintenance(yearsInside: 0, of: 2, streak: 0))
  }

  @Test("is the same in another unit")
  func rescaled() {
    for now in ["16.9", "16.1", "15.0", "14.94", "12", "11", "19.3"] {
      let one = schedule("2020: 16.9, 2024: \(now)", .atMost(d("12")))
      let other = Schedule(
        series: series("2020: 1.69, 2024: \(d(now) / 10)", "孕产妇死亡率", .per10000), range: .atMost(d("1.2")),
        baseYear: 2020, targetYear: 2030)
      #expect(one.pace == other.pace)
      #expect(one.done == other.done)
      #expect(one.ratio == other.ratio)
    }
  }
}
