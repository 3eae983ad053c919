import Foundation
import PlanModel
import Store
import Testing

@testable import Operations

@Suite("The sample in this repository")
struct SampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sample")

  @Test("the national figures are imported whole, with city, countryside and derived figures marked")
  func figures() async throws {
    let desk = try Desk()
    let text = try String(contentsOf: Self.folder.appending(path: "observations-national.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let result = try await desk.run(Array(lines.dropFirst()), header: lines[0])
    #expect(result == ObservationImport(.appended, added: 194, findings: []))
    let held = try await desk.held()
    #expect(held.filter { !$0.subject.breakdown.isTotal }.count == 9)
    #expect(held.filter { $0.provenance.derivation == .derived }.count == lines.filter { $0.contains("derived") }.count)
    #expect(held.allSatisfy { $0.subject.region == .nation && $0.provenance.source.hasPrefix("http") })
    let village = try await ListObservations(ledger: desk.store)(.init(indicator: "村委会成员", years: 2020...2020))
    #expect(village.map { $0.value.figure?.description } == ["24.2"])
  }

  @Test("every indicator of the national outlines has figures, in the unit of the outline")
  func outlines() async throws {
    let desk = try Desk()
    let text = try String(contentsOf: Self.folder.appending(path: "observations-national.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    _ = try await desk.run(Array(lines.dropFirst()), header: lines[0])
    let held = try await desk.held()
    for (file, count) in [
      ("national-women-outline-2011-2020.txt", 7), ("national-children-outline-2011-2020.txt", 4),
      ("national-children-outline-2021-2030.txt", 3),
    ] {
      let rows = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        .filter { $0.count == 7 }.dropFirst()
      #expect(rows.count == count)
      for row in rows {
        let name = IndicatorName(printed: String(row[2]))
        #expect(held.contains { $0.subject.indicator == name.id && $0.unit == name.unit }, "\(row[2])")
      }
    }
  }

  @Test("every document of the city says near its top that the city is made up")
  func city() throws {
    let folder = Self.folder.appending(path: "city")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
    #expect(files.count == 5)
    for file in files {
      let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      #expect((40...130).contains(lines.count), "\(file)")
      #expect(lines.prefix(10).contains { $0.contains("本文件为样例，云溪市为虚构") }, "\(file)")
    }
    #expect(RegionRegister.national.codes(named: "云溪市").isEmpty)
  }
}
