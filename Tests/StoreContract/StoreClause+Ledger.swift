import Foundation
import PlanModel
import Store
import Testing

extension StoreClause {
  static let ledger: [StoreClause] = [
    StoreClause("an observation comes back as it was printed: 16.10 stays 16.10") { site in
      let store = try await site.open()
      let entered = [
        Examples.observation(year: 2001, .total, "16.10"), Examples.observation(year: 2002, .total, "-0.5"),
        Examples.observation(year: 2003, .total, "0"),
        Examples.observation(year: 2004, .total, "12345678901234567890.0123456789"),
        Examples.observation(year: 2005, .total, "none"),
      ]
      try await store.append(entered)
      let found = try await store.current(ObservationQuery())
      #expect(found == entered)
      #expect(
        found.map { $0.value.figure?.description } == [
          "16.10", "-0.5", "0", "12345678901234567890.0123456789", nil,
        ])
    },
    StoreClause("a value may be missing for any reason, and the reason is kept") { site in
      let store = try await site.open()
      let entered = MissingReason.allCases.enumerated().map { offset, reason in
        Observation(
          subject: .init(indicator: .init(name: "甲"), region: .nation, year: 2000 + offset), value: .missing(reason),
          unit: .none,
          provenance: .init(source: "来源", note: "注", derivation: .derived, author: "周敏", recordedAt: Examples.noon))
      }
      try await store.append(entered)
      #expect(try await store.current(ObservationQuery()) == entered)
    },
    StoreClause("observations stand by indicator, region, breakdown and year, however they were entered") { site in
      let store = try await site.open()
      let rural = try #require(Breakdown(printed: "农村"))
      let county = try #require(RegionCode("500105"))
      let ordered = [
        Examples.observation("A", year: 2020, rural), Examples.observation("A", year: 2018),
        Examples.observation("A", year: 2019), Examples.observation("A", region: county, year: 2001),
        Examples.observation("B", year: 1999),
      ]
      try await store.append([ordered[4], ordered[2], ordered[0], ordered[3], ordered[1]])
      #expect(try await store.current(ObservationQuery()) == ordered)
    },
    StoreClause("a query is narrowed by indicators, regions and years, and an empty side is open") { site in
      let store = try await site.open()
      let county = try #require(RegionCode("500105"))
      for indicator in ["A", "B", "C"] {
        for region in [RegionCode.nation, county] {
          try await store.append((2010...2012).map { Examples.observation(indicator, region: region, year: $0) })
        }
      }
      #expect(try await store.count([], [], nil) == 18)
      #expect(try await store.count(["A"], [], nil) == 6)
      #expect(try await store.count(["A", "C"], [county], nil) == 6)
      #expect(try await store.count([], [county], 2011...2012) == 6)
      #expect(try await store.count(["B"], [.nation, county], 2012...2012) == 2)
      #expect(try await store.count(["D"], [], nil) == 0)
    },
    StoreClause("nothing asked for by nobody: appending no observations is allowed and does nothing") { site in
      let store = try await site.open()
      try await store.append([])
      #expect(try await store.ledgerLength() == 0)
    },
  ]

  static let ledgerCorrections: [StoreClause] = [
    StoreClause("of one subject the observation entered last holds, and history keeps all, oldest first") { site in
      let store = try await site.open()
      let values = ["24.0", "24.2", "24.1"].map { Examples.observation(.init("村委会"), .total, $0) }
      for value in values { try await store.append([value]) }
      #expect(try await store.current(ObservationQuery()) == [values[2]])
      #expect(try await store.history(of: values[0].subject) == values)
      #expect(try await store.ledgerLength() == 3)
    },
    StoreClause("a correction inside one append holds as well, the later line over the earlier") { site in
      let store = try await site.open()
      let values = ["1", "2"].map { Examples.observation(.init("甲"), .total, $0) }
      try await store.append(values)
      #expect(try await store.current(ObservationQuery()) == [values[1]])
    },
    StoreClause("breakdowns and years of one indicator do not correct each other") { site in
      let store = try await site.open()
      let urban = try #require(Breakdown(printed: "城市"))
      try await store.append([
        Examples.observation(year: 2020), Examples.observation(year: 2020, urban, "14.1"),
        Examples.observation(year: 2021, .total, "16.1"),
      ])
      #expect(try await store.current(ObservationQuery()).count == 3)
      #expect(try await store.history(of: Examples.observation(year: 2020, urban).subject).count == 1)
    },
    StoreClause("a value withdrawn for a reason takes the place of the figure") { site in
      let store = try await site.open()
      try await store.append([Examples.observation()])
      try await store.append([Examples.observation(.init("孕产妇死亡率"), .total, "withdrawn")])
      #expect(try await store.current(ObservationQuery()).map(\.value) == [.missing(.notYetPublished)])
    },
    StoreClause("the ledger's length grows with every observation entered, corrections included") { site in
      let store = try await site.open()
      try await store.append([Examples.observation(), Examples.observation()])
      #expect(try await store.ledgerLength() == 2)
      try await store.append([Examples.observation()])
      #expect(try await store.ledgerLength() == 3)
    },
  ]
}

extension ObservationLedger {
  fileprivate func count(_ indicators: [String], _ regions: Set<RegionCode>, _ years: ClosedRange<Int>?) async throws
    -> Int
  {
    let indicators = Set(indicators.map { Indicator.ID(name: $0) })
    return try await current(ObservationQuery(indicators: indicators, regions: regions, years: years)).count
  }
}

extension Examples {
  fileprivate static func observation(_ indicator: String, _ breakdown: Breakdown, _ value: String) -> Observation {
    observation(indicator, year: 2020, breakdown, value)
  }
}
