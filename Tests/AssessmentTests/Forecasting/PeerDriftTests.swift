import Foundation
import Testing

@testable import Assessment

@Suite("The drift of siblings")
struct PeerDriftTests {
  private func sibling(_ years: [Int], _ values: [Double]) -> ForecastWindow {
    ForecastWindow(years: years, values: values, scale: .diff, publicationUnit: 0.1)!
  }

  @Test("is half the median of their five-year changes")
  func median() throws {
    let siblings = [1.0, 2, 3, 10, -50].map { sibling([2015, 2018, 2020], [0, 7, $0]) }
    #expect(abs(try #require(PeerDrift.drift(of: siblings)) - 0.2) < 1e-12)
    let six = siblings + [sibling([2015, 2020], [0, 4])]
    #expect(abs(try #require(PeerDrift.drift(of: six)) - 0.25) < 1e-12)
  }

  @Test("needs five of them")
  func fewest() {
    let four = (0..<4).map { _ in sibling([2015, 2020], [0, 1]) }
    #expect(PeerDrift.drift(of: four) == nil)
    #expect(PeerDrift.drift(of: []) == nil)
    // Too short, too sparse, out of date, on another scale.
    #expect(PeerDrift.drift(of: four + [sibling([2019, 2020], [0, 1])]) == nil)
    #expect(PeerDrift.drift(of: four + [sibling([2010, 2020], [0, 1])]) == nil)
    #expect(PeerDrift.drift(of: four + [sibling([2011, 2016], [0, 1])]) == nil)
    let share = ForecastWindow(years: [2015, 2020], values: [40, 50], scale: .pct, publicationUnit: 0.1)!
    #expect(PeerDrift.drift(of: four + [share]) == nil)
    #expect(PeerDrift.drift(of: four + [sibling([2015, 2020], [0, 1])]) == 0.1)
  }

  @Test("takes the nearest year where the fifth is missing, the earlier of two")
  func nearest() throws {
    let siblings = (0..<5).map { _ in sibling([2013, 2014, 2016, 2020], [-9, 0, 3, 6]) }
    #expect(PeerDrift.drift(of: siblings) == 0.5)
  }

  @Test("is averaged with the drift of the goal where there is one")
  func mean() throws {
    let window = try #require(
      ForecastWindow(years: [2020, 2021], values: [60, 70], scale: .pct, publicationUnit: 0.1))
    func drift(_ aim: Aim, _ peers: Double?) -> Double? {
      Forecaster().forecast(window, year: 2030, aim: aim, peerDrift: peers)?.drift
    }
    func isNear(_ x: Double?, _ y: Double) -> Bool { x.map { abs($0 - y) < 1e-12 } ?? false }
    #expect(isNear(drift(.rise, nil), 0.015))
    #expect(isNear(drift(.fall, nil), -0.035))
    #expect(isNear(drift(.rise, 0.005), 0.01))
    #expect(isNear(drift(.rise, 0), 0.0075))
    #expect(isNear(drift(.none, 0.005), 0.005))
    #expect(isNear(drift(.none, nil), 0))
  }
}
