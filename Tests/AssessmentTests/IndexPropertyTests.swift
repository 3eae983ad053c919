import Foundation
import PlanModel
import Testing

@testable import Assessment

@Suite("An index")
struct IndexPropertyTests {
  /// Made-up components and figures of five regions; a tenth of the figures missing.
  private struct Case {
    let components: [IndexComponent]
    let figures: IndexPanel.Figures

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
      components = (0..<number(1...12)).map { position in
        let low = number(0...40)
        let high = low + number(1...60)
        let rises = number(0...1) == 0
        return component(
          "指标\(position)", domain: number(1...4), worst: "\(rises ? low : high)", best: "\(rises ? high : low)",
          target: number(0...3) == 0 ? nil : "\(rises ? high : low)")
      }
      var figures: IndexPanel.Figures = [:]
      for region in 1...5 {
        for component in components {
          for year in 2020...2024 where number(0...9) > 0 {
            figures[county(region), default: [:]][component.indicator.id, default: [:]][year] = Figure(
              value: Decimal(number(-50...1500)) / 10, decimals: 1)
          }
        }
      }
      self.figures = figures
    }
  }

  private static let methods = IndexNormalisation.allCases.flatMap { normalisation in
    IndexAggregation.allCases.map { IndexMethod(normalisation: normalisation, aggregation: $0) }
  }

  @Test("keeps scores within 0 to 100, adds up its weights and its contributions", arguments: 0..<40 as Range<UInt64>)
  func sums(seed: UInt64) {
    let made = Case(seed: seed)
    for method in Self.methods {
      let panel = IndexPanel(definition(made.components), method: method, figures: made.figures, years: 2020...2024)
      let defined = panel.definition.components.indices.reduce(0) { $0 + panel.definition.weight($1) }
      #expect(panel.definition.components.isEmpty || abs(defined - 1) < 1e-12)
      for region in panel.regions {
        for year in panel.years {
          guard let result = panel.result(region, year) else { continue }
          for part in result.parts {
            #expect(part.reading.score.map { (0...100).contains($0) } ?? true)
            #expect(part.contribution.isFinite && part.weight.isFinite)
          }
          #expect((0...1.000001).contains(result.present))
          guard let value = result.value else { continue }
          #expect((0...100).contains(value))
          #expect(abs(result.parts.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
          #expect(abs(result.parts.reduce(0) { $0 + $1.contribution } - value) < 1e-9)
          #expect(abs(result.domains.reduce(0) { $0 + $1.contribution } - value) < 1e-9)
        }
      }
    }
  }

  @Test("is by the geometric mean at most what it is by the arithmetic", arguments: 0..<40 as Range<UInt64>)
  func means(seed: UInt64) {
    let made = Case(seed: seed)
    func panel(_ aggregation: IndexAggregation) -> IndexPanel {
      IndexPanel(
        definition(made.components), method: IndexMethod(aggregation: aggregation), figures: made.figures,
        years: 2020...2024)
    }
    let (arithmetic, geometric) = (panel(.arithmetic), panel(.geometric))
    for region in arithmetic.regions {
      for year in arithmetic.years {
        guard let high = arithmetic.result(region, year), let value = geometric.result(region, year)?.value else {
          continue
        }
        let floored = high.domains.reduce(0) { $0 + $1.weight * max($1.score ?? 0, IndexAggregation.floor) }
        #expect(value <= floored + 1e-9)
      }
    }
  }

  @Test("does not change when a unit and its posts are rescaled together", arguments: ["1000", "0.01", "7"])
  func rescaling(factor: String) {
    let made = Case(seed: 7)
    func rescaled(_ scale: IndexScale) -> IndexScale {
      guard case .line(let worst, let best) = scale.shape else { return scale }
      return IndexScale(worst: worst * d(factor), best: best * d(factor))!
    }
    let components = made.components.map { one in
      let distance: IndexComponent.Distance =
        if case .scale(let scale) = one.distance { .scale(rescaled(scale)) } else { .noTarget }
      return IndexComponent(
        indicator: one.indicator, domain: one.domain, reason: one.reason, posts: rescaled(one.posts),
        origin: one.origin, distance: distance)
    }
    let figures = made.figures.mapValues { own in
      own.mapValues { $0.mapValues { Figure(value: $0.value * d(factor), decimals: $0.decimals) } }
    }
    for method in Self.methods {
      let before = IndexPanel(definition(made.components), method: method, figures: made.figures, years: 2020...2024)
      let after = IndexPanel(definition(components), method: method, figures: figures, years: 2020...2024)
      for region in before.regions {
        for year in before.years {
          switch (before.result(region, year)?.value, after.result(region, year)?.value) {
          case (let old?, let new?): #expect(abs(old - new) < 1e-9)
          case (let old, let new): #expect(old == nil && new == nil)
          }
        }
      }
    }
  }

  @Test("mirrors a score when its posts are swapped")
  func mirror() throws {
    let up = try #require(IndexScale(worst: 20, best: 85))
    let down = try #require(IndexScale(worst: 85, best: 20))
    for value in [-10, 20, 33.3, 60, 85, 200] as [Decimal] {
      #expect(abs(up.score(value) + down.score(value) - 100) < 1e-12)
    }
    #expect(up.bearing == .higherIsBetter && down.bearing == .lowerIsBetter)
  }

  @Test("scores the distance to a band from both sides, and has no scale without a span")
  func band() throws {
    let band = try #require(IndexScale(low: 103, high: 107, reach: 8))
    #expect([105, 103, 107, 111, 99, 115, 130].map(band.score) == [100, 100, 100, 50, 50, 0, 0])
    #expect(IndexScale(worst: 5, best: 5) == nil)
    #expect(IndexScale(low: 107, high: 103, reach: 8) == nil)
    #expect(IndexScale(low: 103, high: 107, reach: 0) == nil)
    #expect(IndexScale(worst: .nan, best: 5) == nil)
  }

  @Test("leaves the other scores alone when a component loses its figures", arguments: 0..<20 as Range<UInt64>)
  func others(seed: UInt64) {
    let made = Case(seed: seed)
    let lost = made.components[0].indicator.id
    let without = made.figures.mapValues { own in own.filter { $0.key != lost } }
    let before = IndexPanel(
      definition(made.components), method: IndexMethod(), figures: made.figures, years: 2020...2024)
    let after = IndexPanel(definition(made.components), method: IndexMethod(), figures: without, years: 2020...2024)
    for region in after.regions {
      for year in after.years {
        let old = before.result(region, year)?.parts.dropFirst().map(\.reading)
        #expect(old == after.result(region, year)?.parts.dropFirst().map(\.reading))
      }
    }
  }

  @Test("says that nothing can be computed where all figures are missing, and computes equal and single regions")
  func edges() throws {
    let components = [
      component("甲", domain: 1, worst: "0", best: "100", target: "90"),
      component("乙", domain: 2, worst: "0", best: "100", target: "90"),
    ]
    let whole = definition(components)
    let none = IndexPanel(whole, method: IndexMethod(), figures: [county(1): [:]], years: 2020...2022)
    #expect(none.regions.isEmpty)
    #expect(IndexPanel(definition([]), method: IndexMethod(), figures: [:], years: 2020...2020).regions.isEmpty)
    let one = figures(components, [2020: "0 0"])
    for method in Self.methods {
      let panel = IndexPanel(
        whole, method: method, figures: [county(1): one, county(2): one], years: 2020...2023)
      let value = try #require(panel.result(county(1), 2020)?.value)
      #expect(value.isFinite)
      #expect(panel.ranks(in: 2020, among: panel.regions) == [county(1): 1, county(2): 1])
      #expect(
        panel.result(county(1), 2022)?.parts.first?.reading == .carried(Figure(printed: "0")!, from: 2020, score: 0))
      #expect(panel.result(county(1), 2023)?.outcome == .notComputed(missing: components.map(\.indicator)))
    }
    let single = IndexSensitivity(
      whole, method: IndexMethod(), figures: [county(1): one], year: 2020, runs: 50, seed: 1)
    #expect(single.regions.first?.ranks?.interval.high == 1)
    let empty = IndexSensitivity(whole, method: IndexMethod(), figures: [county(1): [:]], year: 2020, runs: 50, seed: 1)
    #expect(
      empty.regions.first?.ranks == nil && empty.regions.first?.index == nil && empty.regions.first?.computedShare == 0)
    let nothing = IndexSensitivity(definition([]), method: IndexMethod(), figures: [:], year: 2020, runs: 5, seed: 1)
    #expect(nothing.regions.isEmpty)
  }

  @Test("explains a change to the last point, by both means", arguments: 0..<40 as Range<UInt64>)
  func change(seed: UInt64) {
    let made = Case(seed: seed)
    for method in Self.methods {
      let panel = IndexPanel(definition(made.components), method: method, figures: made.figures, years: 2020...2024)
      for region in panel.regions {
        guard
          case .explained(let total, let parts, let composition)? =
            panel.change(of: region, from: 2020, to: 2024)?.outcome
        else { continue }
        #expect(abs(parts.reduce(composition) { $0 + $1.points } - total) < 1e-9)
        let before = panel.result(region, 2020), after = panel.result(region, 2024)
        let isSame = zip(before?.parts ?? [], after?.parts ?? []).allSatisfy {
          ($0.reading.score == nil) == ($1.reading.score == nil)
        }
        if isSame { #expect(abs(composition) < 1e-7) }
      }
    }
  }

  @Test("gives the same simulation for the same seed, whatever the order of regions")
  func seeds() {
    let made = Case(seed: 3)
    let whole = definition(made.components)
    func simulated(_ figures: IndexPanel.Figures, seed: UInt64) -> IndexSensitivity {
      IndexSensitivity(whole, method: IndexMethod(), figures: figures, year: 2022, runs: 200, seed: seed)
    }
    let shuffled = Dictionary(uniqueKeysWithValues: made.figures.sorted { $0.key > $1.key }.map { ($0, $1) })
    #expect(simulated(made.figures, seed: 5) == simulated(shuffled, seed: 5))
    #expect(simulated(made.figures, seed: 5) != simulated(made.figures, seed: 6))
  }
}
