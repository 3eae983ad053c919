import Oversight
import People
import PlanModel
import Store
import Testing

/// A paper written for the contract.
private struct Leaf: OversightPaper {
  static let kind = PaperKind.meeting
  var id: PaperID
  var region = Examples.city
  var year = 2026
  var units: [String] = []
  var revision = 1
  var words = ""
}

/// A paper of another kind.
private struct Petal: OversightPaper {
  static let kind = PaperKind.order
  var id: PaperID
  var region = Examples.city
  var year = 2026
  var units: [String] = []
  var revision = 1
}

private func revised(_ paper: any OversightPaper) -> RevisedPaper {
  RevisedPaper(paper, by: Examples.act(.saveDraft, paper.id.text))
}

private func id(_ number: Int, year: Int = 2026) -> PaperID {
  PaperID(region: Examples.city, year: year, number: number)
}

extension StoreClause {
  static let papers: [StoreClause] = [
    StoreClause("a paper comes back as its newest revision, in the order in which papers were first kept") { site in
      let store = try await site.open()
      let (second, first) = (Leaf(id: id(2)), Leaf(id: id(1)))
      let again = Leaf(id: id(2), revision: 2, words: "改过")
      try await store.keep(papers: [revised(second), revised(first)])
      try await store.keep(papers: [revised(again)])
      #expect(try await store.papers(Leaf.self, PaperQuery()) == [again, first])
      #expect(try await store.paper(Leaf.self, id(2)) == again)
      #expect(try await store.paper(Leaf.self, id(3)) == nil)
      #expect(try await store.paper(Petal.self, id(2)) == nil)
    },
    StoreClause("papers are found by region, year and by the units they name now") { site in
      let store = try await site.open()
      let old = Leaf(id: id(1, year: 2025), year: 2025, units: ["市教育局"])
      let moved = Leaf(id: id(1), units: ["市教育局"])
      let elsewhere = Leaf(id: PaperID("130400-2026-1"), region: RegionCode("130400")!, units: ["市教育局"])
      try await store.keep(papers: [revised(old), revised(moved), revised(elsewhere)])
      #expect(try await store.papers(Leaf.self, PaperQuery(region: Examples.city, year: 2026)) == [moved])
      #expect(try await store.papers(Leaf.self, PaperQuery(unit: "市教育局")) == [old, moved, elsewhere])
      let now = Leaf(id: id(1), units: ["市民政局"], revision: 2)
      try await store.keep(papers: [revised(now)])
      #expect(try await store.papers(Leaf.self, PaperQuery(region: Examples.city, unit: "市教育局")) == [old])
      #expect(try await store.papers(Leaf.self, PaperQuery(unit: "市民政局")) == [now])
    },
    StoreClause("of two who change one paper the second is refused, with all that came with it") { site in
      let store = try await site.open()
      try await store.keep(papers: [revised(Leaf(id: id(1)))])
      try await store.keep(papers: [revised(Leaf(id: id(1), revision: 2, words: "先"))])
      let second = Leaf(id: id(1), revision: 2, words: "后")
      await #expect(throws: StoreRefusal.paperChangedMeanwhile(.meeting, id(1))) {
        try await store.keep(papers: [revised(Petal(id: id(1))), revised(second)])
      }
      #expect(try await store.paper(Leaf.self, id(1))?.words == "先")
      #expect(try await store.paper(Petal.self, id(1)) == nil)
      await #expect(throws: StoreRefusal.paperChangedMeanwhile(.meeting, id(9))) {
        try await store.keep(papers: [revised(Leaf(id: id(9), revision: 2))])
      }
    },
    StoreClause("the revisions of a paper are its history, each with its act, and the record accounts for them") {
      site in
      let store = try await site.open()
      let revisions = [Leaf(id: id(1)), Leaf(id: id(1), revision: 2, words: "改过")]
      for paper in revisions { try await store.keep(papers: [revised(paper)]) }
      let history = try await store.history(of: id(1), Leaf.self)
      #expect(history.map(\.paper) == revisions)
      #expect(history.allSatisfy { $0.act == Examples.act(.saveDraft, id(1).text) })
      let entries = try await store.entries(RecordQuery())
      #expect(entries.count == 2 && entries.allSatisfy { !$0.content.isEmpty })
      #expect(try await store.verifyRecord().isWhole)
    },
    StoreClause("the next number is one more than the highest of a kind in a region's year") { site in
      let store = try await site.open()
      #expect(try await store.nextNumber(of: .meeting, in: Examples.city, year: 2026) == 1)
      try await store.keep(papers: [revised(Leaf(id: id(10))), revised(Leaf(id: id(9))), revised(Petal(id: id(11)))])
      #expect(try await store.nextNumber(of: .meeting, in: Examples.city, year: 2026) == 11)
      #expect(try await store.nextNumber(of: .order, in: Examples.city, year: 2026) == 12)
      #expect(try await store.nextNumber(of: .meeting, in: Examples.city, year: 2027) == 1)
    },
  ]
}
