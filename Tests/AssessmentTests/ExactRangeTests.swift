import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("A range of values that meet a target")
struct ExactRangeTests {
  @Test("holds its ends where they are included")
  func ends() {
    let below = ExactRange(low: nil, high: .init(8, isIncluded: false))
    #expect(!below.contains(d("8")))
    #expect(below.contains(d("7.99")))
    #expect(ExactRange.atMost(8).contains(d("8")))
    let band = ExactRange(low: .init(d("103")), high: .init(d("107")))
    #expect([102, 103, 107, 108].map { band.contains(Decimal($0)) } == [false, true, true, false])
  }

  @Test("measures the way to it, signed and not")
  func shortfall() {
    let band = ExactRange(low: .init(d("103")), high: .init(d("107")))
    #expect(band.changeNeeded(from: d("101.5")) == d("1.5"))
    #expect(band.changeNeeded(from: d("109.25")) == d("-2.25"))
    #expect(band.shortfall(of: d("109.25")) == d("2.25"))
    #expect(band.shortfall(of: d("105")) == 0)
    #expect(ExactRange(low: nil, high: .init(8, isIncluded: false)).shortfall(of: 8) == 0)
    #expect(ExactRange(low: nil, high: nil).contains(d("-5")))
  }

  @Test("is met by nothing where its ends are crossed")
  func crossed() {
    let none = ExactRange(low: .init(5), high: .init(3))
    for value in [2, 3, 4, 5, 6] {
      #expect(!none.contains(Decimal(value)))
    }
  }
}
