import PlanModel
import Store
import Testing

extension StoreClause {
  static let totals: [StoreClause] = [
    StoreClause("totals are the figures that hold: corrections taken, withdrawn and missing values left out") { site in
      let store = try await site.open()
      try await store.append([
        Examples.observation("A", year: 2021, .total, "5.0"), Examples.observation("A", year: 2019, .total, "4"),
        Examples.observation("A", year: 2020, .total, "4.4"), Examples.observation("A", year: 2018, .total, "none"),
      ])
      try await store.append([
        Examples.observation("A", year: 2021, .total, "5.10"),
        Examples.observation("A", year: 2020, .total, "withdrawn"),
      ])
      let found = try await store.totals(ObservationQuery())
      #expect(
        found == [
          RegionTotals(
            indicator: Indicator.ID(name: "A"), region: .nation, unit: .per100000,
            figures: [figure(2019, "4"), figure(2021, "5.10")])
        ])
      #expect(found[0].figures.map(\.figure.description) == ["4", "5.10"])
    },
    StoreClause("totals stand by indicator and region, parted where the unit changed, without breakdowns") { site in
      let store = try await site.open()
      let (rural, county) = (try #require(Breakdown(printed: "农村")), try #require(RegionCode("500105")))
      try await store.append([
        Examples.observation("B", year: 2020, .total, "1"),
        Examples.observation("A", region: county, year: 2021, .total, "2", unit: .perMille),
        Examples.observation("A", region: county, year: 2020, .total, "20", unit: .per10000),
        Examples.observation("A", region: county, year: 2022, .total, "30", unit: .per10000),
        Examples.observation("A", year: 2020, rural, "9"), Examples.observation("A", year: 2021, .total, "none"),
      ])
      #expect(
        try await store.totals(ObservationQuery()) == [
          RegionTotals(
            indicator: Indicator.ID(name: "A"), region: county, unit: .per10000,
            figures: [figure(2020, "20"), figure(2022, "30")]),
          RegionTotals(
            indicator: Indicator.ID(name: "A"), region: county, unit: .perMille, figures: [figure(2021, "2")]),
          RegionTotals(
            indicator: Indicator.ID(name: "B"), region: .nation, unit: .per100000, figures: [figure(2020, "1")]),
        ])
    },
    StoreClause("a query narrows totals by indicators, regions and years, as it narrows observations") { site in
      let store = try await site.open()
      let counties = try ["500105", "500106", "500107"].map { try #require(RegionCode($0)) }
      for indicator in ["A", "B", "C"] {
        for region in counties {
          try await store.append((2010...2012).map { Examples.observation(indicator, region: region, year: $0) })
        }
      }
      let indicators: [Set<String>] = [[], ["A"], ["A", "C"], ["D"]]
      let regions: [Set<RegionCode>] = [[], [counties[1]], [counties[0], counties[2]], [.nation]]
      for names in indicators {
        for codes in regions {
          for years in [nil, 2011...2012, 2000...2001] {
            let query = ObservationQuery(
              indicators: Set(names.map { Indicator.ID(name: $0) }), regions: codes, years: years)
            let current = try await store.current(query)
            let found = try await store.totals(query)
            #expect(found.reduce(0) { $0 + $1.figures.count } == current.count)
            #expect(
              found.map { "\($0.indicator) \($0.region)" }
                == Set(current.map { "\($0.subject.indicator) \($0.subject.region)" }).sorted())
          }
        }
      }
    },
  ]

  private static func figure(_ year: Int, _ printed: String) -> RegionTotals.YearFigure {
    RegionTotals.YearFigure(year: year, figure: Figure(printed: printed)!)
  }
}
