import Foundation
import PlanModel
import Store
import Testing
import Wording

private func job(_ id: String, by account: String = "office", region: RegionCode = Examples.city) -> Job {
  Job(
    id: .init(id), kind: .reportFile, request: "{\"report\":\"x\"}", title: "年度报告", region: region, askedBy: account,
    askedByName: "李华", askedAt: Examples.noon)
}

extension StoreClause {
  static let jobs: [StoreClause] = [
    StoreClause("jobs are begun in the order in which they were asked for, each once") { site in
      let store = try await site.open()
      for id in ["b", "a", "c"] { try await store.add(job(id)) }
      var running = job("b")
      running.state = .running
      #expect(try await store.beginNext() == running)
      #expect(try await store.job(.init("b")) == running)
      #expect(try await store.job(.init("a")) == job("a"))
      #expect(try await store.beginNext()?.id.text == "a")
      #expect(try await store.beginNext()?.id.text == "c")
      #expect(try await store.beginNext() == nil)
      #expect(try await store.job(.init("z")) == nil)
    },
    StoreClause("of twenty who begin at once each gets a job of its own") { site in
      let store = try await site.open()
      for number in 0..<10 { try await store.add(job("\(number)")) }
      let begun = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<20 { group.addTask { try await store.beginNext()?.id.text } }
        return try await group.reduce(into: [String]()) { if let id = $1 { $0.append(id) } }
      }
      #expect(begun.sorted() == (0..<10).map(String.init))
    },
    StoreClause("a running job says how far it is and ends once") { site in
      let store = try await site.open()
      let progress = Job.Progress(done: 3, of: 91, words: Phrase("画图", "drawing"))
      try await store.add(job("a"))
      #expect(try await !store.advance(.init("a"), progress))
      _ = try await store.beginNext()
      #expect(try await store.advance(.init("a"), progress))
      #expect(try await store.job(.init("a"))?.progress == progress)
      let done = Job.State.done(.init(sha256: "ab", fileName: "报告.docx", format: "docx"))
      #expect(try await store.end(.init("a"), as: done))
      #expect(try await !store.end(.init("a"), as: .failed(Phrase("坏", "bad"))))
      #expect(try await !store.advance(.init("a"), .none))
      #expect(try await !store.cancel(.init("a")))
      #expect(try await store.job(.init("a"))?.state == done)
    },
    StoreClause("a cancelled job is not begun, and one that runs is told so") { site in
      let store = try await site.open()
      for id in ["a", "b"] { try await store.add(job(id)) }
      #expect(try await store.cancel(.init("a")))
      #expect(try await store.beginNext()?.id.text == "b")
      #expect(try await store.cancel(.init("b")))
      #expect(try await !store.advance(.init("b"), .none))
      #expect(try await !store.end(.init("b"), as: .failed(Phrase("坏", "bad"))))
      #expect(try await store.job(.init("b"))?.state == .cancelled)
      #expect(try await !store.cancel(.init("z")))
    },
    StoreClause("jobs that ran when the server stopped wait again, from the beginning") { site in
      let store = try await site.open()
      for id in ["a", "b", "c"] { try await store.add(job(id)) }
      _ = try await store.beginNext()
      _ = try await store.advance(.init("a"), .init(done: 1, of: 2, words: Phrase("写", "writing")))
      _ = try await store.beginNext()
      _ = try await store.end(.init("b"), as: .failed(Phrase("坏", "bad")))
      try await store.resumeAll()
      #expect(try await store.job(.init("a")) == job("a"))
      #expect(try await store.job(.init("b"))?.state == .failed(Phrase("坏", "bad")))
      #expect(try await store.beginNext()?.id.text == "a")
    },
    StoreClause("jobs are found by who asked or by region, the last first") { site in
      let store = try await site.open()
      let elsewhere = RegionCode("130400")!
      let all = [job("a"), job("b", by: "liaison"), job("c", by: "liaison", region: elsewhere)]
      for one in all { try await store.add(one) }
      #expect(try await store.jobs(JobQuery()) == all.reversed())
      #expect(try await store.jobs(JobQuery(limit: 1)) == [all[2]])
      #expect(try await store.jobs(JobQuery(askedBy: "liaison")) == [all[2], all[1]])
      #expect(try await store.jobs(JobQuery(regions: [elsewhere])) == [all[2]])
      #expect(try await store.jobs(JobQuery(askedBy: "office", regions: [elsewhere])) == [all[2], all[0]])
      #expect(try await store.jobs(JobQuery(regions: [])) == [])
    },
  ]
}
