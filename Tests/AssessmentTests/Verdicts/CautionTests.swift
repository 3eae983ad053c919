import Foundation
import PlanModel
import Testing
import Wording

@testable import Assessment

@Suite("A caution")
struct CautionTests {
  private func cautions(_ printed: String, _ rule: TargetRule = .atLeast(95), _ unit: UnitOfMeasure = .percent)
    -> [Caution]
  {
    question(rule, printed, "参保率", unit).verdict.cautions
  }

  @Test("is given for each weakness of the figures, and only then")
  func each() {
    #expect(cautions("2019: 80, 2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89") == [])
    #expect(cautions("2022: 86, 2023: 88, 2024: 89") == [.lowConfidence(years: 3)])
    #expect(cautions("2020: 80, 2021: 80, 2022: 80, 2023: 80, 2024: 80") == [.unchanged(years: 5)])
    #expect(cautions("2019: 80, 2020: 82, 2022: 86, 2023: 88, 2024: 89") == [.gaps(years: [2021])])
    #expect(cautions("2020: 80, 2021: 90, 2022: 78, 2023: 92, 2024: 75") == [.volatile])
    #expect(
      cautions("2020: 90, 2021: 95, 2022: 98, 2023: 99, 2024: 101", .atLeast(100)).contains(.overHundred(years: [2024]))
    )
    #expect(
      cautions("2020: 3, 2021: 2, 2022: -1, 2023: 1, 2024: 2", .atMost(1), .perMille).contains(.negative(years: [2022]))
    )
    #expect(cautions("2016: 96, 2017: 96, 2018: 97") == [.metLongAgo(year: 2018)])
    #expect(cautions("2020: 82, 2021: 84, 2022: 86, 2023: 88, 2024: 89", .hold(.atLeast(90))) == [.upperBoundOnly])
  }

  @Test("warns that a reading waits for a person")
  func unconfirmed() {
    let open = Target.Standing.needsConfirmation(Phrase("读法", "reading"))
    #expect(question(.atLeast(95), "2024: 96", standing: open).verdict.cautions == [.readingUnconfirmed])
  }

  @Test("comes with the most important first, in words of both languages")
  func words() {
    let all: [Caution] = [
      .judged(judgement(.met)), .maySlip(percent: "20"), .metLongAgo(year: 2018), .readingUnconfirmed,
      .lowConfidence(years: 3), .upperBoundOnly, .unchanged(years: 4), .volatile, .chanceSwings(meanCount: 0.5),
      .overHundred(years: [2024]), .negative(years: [2022]), .gaps(years: [2021]),
    ]
    #expect(Set(all.map(\.wording.zh)).count == all.count && Set(all.map(\.wording.en)).count == all.count)
    let slipping = cautions("2020: 99.9, 2021: 99, 2022: 97.5, 2024: 95")
    #expect(slipping.contains(.lowConfidence(years: 4)) && slipping.last == .gaps(years: [2023]))
    if case .maySlip = slipping[0] {} else { Issue.record("\(slipping)") }
  }
}
