import Foundation
import PlanModel
import Testing

@testable import Rounds

/// How often the whole book questions honest figures, and how often it catches planted errors
/// (docs/methods/change-limits.md reports the rates; scripts/change-limits.py computes the limits' share of them).
@Suite("The checks on real series")
struct PlantedErrorTests {
  private struct Case {
    let cell: Assignment.Cell
    let year: Int
    let history: [Int: String]
    let text: String
  }

  /// How often a kind of figure was tried, by how many the limits alone and the whole book object.
  private struct Tally: Equatable {
    var tried = 0
    var limits = 0
    var book = 0
  }

  private static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
  }

  private static var national: URL {
    let shared = ProcessInfo.processInfo.environment["GUATU_SHARED"].map { URL(fileURLWithPath: $0) }
    return (shared ?? root.deletingLastPathComponent().appendingPathComponent("shared"))
      .appendingPathComponent("data/china_national.csv")
  }

  @Test(
    "question few honest national figures and catch most planted errors",
    .enabled(
      if: FileManager.default.fileExists(atPath: national.path), "needs data/china_national.csv of the shared folder"))
  func nation() throws {
    let tallies = try Self.tallies(of: Self.national)
    #expect(tallies["honest"]?.tried == 67 && tallies["honest"]?.limits == 1)
    #expect(tallies["×10"]?.limits == 67 && tallies["÷10"]?.limits == 67)
    #expect(tallies["first swap"].map { [$0.limits, $0.tried] } == [60, 66])
    #expect(tallies["last swap"].map { [$0.limits, $0.tried] } == [38, 66])
    Self.expectGood(tallies)
  }

  @Test("question few honest figures of the sample city and catch most planted errors")
  func city() throws {
    let tallies = try Self.tallies(of: Self.root.appendingPathComponent("Sample/city/observations-yunxi.csv"))
    #expect(tallies["honest"]?.tried == 132 && tallies["honest"]?.limits == 1)
    #expect(tallies["first swap"].map { [$0.limits, $0.tried] } == [109, 122])
    #expect(tallies["last swap"].map { [$0.limits, $0.tried] } == [67, 122])
    Self.expectGood(tallies)
  }

  private static func expectGood(_ tallies: [String: Tally]) {
    func share(_ kind: String) -> Double { tallies[kind].map { Double($0.book) / Double($0.tried) } ?? .nan }
    #expect(share("honest") <= 0.05 && share("every honest") <= 0.05, "\(tallies)")
    #expect(share("×10") >= 0.97 && share("÷10") >= 0.95 && share("sign") == 1, "\(tallies)")
    #expect(share("copy") >= 0.80 && share("first swap") >= 0.85, "\(tallies)")
    if ProcessInfo.processInfo.environment["GUATU_SHOW_RATES"] != nil {
      for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) { print(kind, tally) }
    }
  }

  private static func tallies(of file: URL) throws -> [String: Tally] {
    let book = CheckBook()
    var tallies: [String: Tally] = [:]
    for one in try cases(file) {
      // Histories too short for the limits count here only.
      var every = tallies["every honest"] ?? Tally()
      every.tried += 1
      if book.findings(on: subject(one, one.text)).contains(where: \.isOpen) { every.book += 1 }
      tallies["every honest"] = every
      let figures = one.history.compactMapValues { Figure(printed: $0) }
      guard let limits = RobustChange(figures, of: one.cell.indicator, in: one.year) else { continue }
      for (kind, text) in [("honest", one.text)] + planted(one) {
        let figure = try #require(Figure(printed: text))
        guard kind == "honest" || figure.value != Figure(printed: one.text)?.value else { continue }
        var tally = tallies[kind] ?? Tally()
        tally.tried += 1
        if !limits.isTypical(figure) { tally.limits += 1 }
        let open = book.findings(on: subject(one, text)).filter(\.isOpen)
        if !open.isEmpty { tally.book += 1 }
        tallies[kind] = tally
      }
    }
    return tallies
  }

  private static func subject(_ one: Case, _ text: String) -> CheckSubject {
    let known = one.history.compactMapValues { text in
      Figure(printed: text).map { CheckSubject.KnownFigure(figure: $0, unit: one.cell.indicator.unit) }
    }
    return CheckSubject(
      assignment: CheckFixture.assignment([one.cell]),
      content: ReturnContent(cells: [one.cell.id: CellAnswer(typed: text)], source: "年报"), region: CheckFixture.region,
      year: one.year, known: [one.cell.id: known])
  }

  private static func planted(_ one: Case) -> [(String, String)] {
    let figure = Figure(printed: one.text)!
    let lastYear = one.history.keys.max()!
    var wrong = [
      ("×10", Figure(value: figure.value * 10, decimals: figure.decimals).description),
      ("÷10", Figure(value: figure.value / 10, decimals: figure.decimals + 1).description),
      ("copy", one.history[lastYear]!), ("sign", "-\(one.text)"),
    ]
    let characters = Array(one.text)
    let digits = characters.indices.filter { characters[$0].isNumber }
    let pairs = zip(digits, digits.dropFirst()).filter { characters[$0] != characters[$1] }
    for (kind, pair) in [("first swap", pairs.first), ("last swap", pairs.last)] {
      guard let pair else { continue }
      var swapped = characters
      swapped.swapAt(pair.0, pair.1)
      wrong.append((kind, String(swapped)))
    }
    return wrong
  }

  /// Every figure with the figures before it; the files quote no figure, name, year or unit.
  private static func cases(_ file: URL) throws -> [Case] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    func column(_ names: String...) -> Int? {
      header.firstIndex { names.contains($0.trimmingCharacters(in: ["\u{FEFF}"])) }
    }
    let (name, unit, year, value) = (
      try #require(column("indicator_zh", "indicator")), try #require(column("unit")), try #require(column("year")),
      try #require(column("value"))
    )
    var series: [Assignment.Cell: [Int: String]] = [:]
    for line in lines.dropFirst() where line.count > max(name, unit, year, value) {
      guard let figured = Int(line[year]), Figure(printed: line[value]) != nil else { continue }
      let part = column("breakdown").map { line[$0] } ?? ""
      series[CheckFixture.cell(line[name], line[unit], part), default: [:]][figured] = line[value]
    }
    var cases: [Case] = []
    for (cell, years) in series {
      for (year, text) in years {
        let history = years.filter { $0.key < year }
        if !history.isEmpty { cases.append(Case(cell: cell, year: year, history: history, text: text)) }
      }
    }
    return cases
  }
}
