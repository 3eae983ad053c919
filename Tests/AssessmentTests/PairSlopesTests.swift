import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("Slopes worked out in 64 bits")
struct PairSlopesTests {
  @Test("are the numbers that decimals give, digit by digit")
  func asDecimals() throws {
    var numbers = SplitMix64(seed: 68)
    for _ in 0..<2_000 {
      let points = (0..<Int.random(in: 2...11, using: &numbers)).map { place in
        let decimals = Int.random(in: 0...3, using: &numbers)
        let steps = Int.random(in: -30_000...30_000, using: &numbers) / [1, 100, 10_000][place % 3]
        return Series.Point(
          year: 2010 + place * 2 + Int.random(in: 0...1, using: &numbers),
          figure: Figure(
            value: Decimal(steps) * Decimal(sign: .plus, exponent: -decimals, significand: 1), decimals: decimals))
      }
      let short = try #require(TheilSen(points))
      let long = TheilSen(long: points)
      #expect(short == long)
      #expect(TheilSen.slope(of: points) == long.slope)
      #expect(
        [short.slope, short.low, short.high].map(\.plainText) == [long.slope, long.low, long.high].map(\.plainText))
      #expect([short.slope, short.low, short.high].map(\.double) == [long.slope, long.low, long.high].map(\.double))
    }
  }

  @Test("leave figures of many digits, and years far apart, to decimals")
  func tooLong() throws {
    func points(_ printed: [String], years: [Int]) throws -> [Series.Point] {
      try zip(years, printed).map { Series.Point(year: $0, figure: try #require(Figure(printed: $1))) }
    }
    let long = try points(["1", "12345678901234567890.5", "3"], years: [2001, 2002, 2003])
    #expect(PairSlopes(long) == nil)
    #expect(TheilSen(long)?.slope == 1)
    let spread = try points(["123456789012345", "0.5"], years: [2001, 2002])
    #expect(PairSlopes(spread) == nil)
    #expect(TheilSen(spread)?.slope.plainText == "-123456789012344.5")
    #expect(PairSlopes(try points(["1", "2"], years: [1, 2001])) == nil)
  }

  @Test("a third keeps all its digits")
  func thirds() throws {
    let points = [(2000, "0"), (2003, "1")].map { Series.Point(year: $0, figure: Figure(printed: $1)!) }
    #expect(TheilSen(points)?.slope == Decimal(1) / 3)
  }
}
