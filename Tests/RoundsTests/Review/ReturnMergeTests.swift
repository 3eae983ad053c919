import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("Two people at one return")
struct ReturnMergeTests {
  private static let cells = ["甲率", "乙率", "丙率"].map {
    CellID(indicator: Indicator.ID(name: $0), breakdown: .total)
  }

  private static func file(_ digit: Int) -> Evidence {
    Evidence(sha256: String(repeating: "\(digit)", count: 64), name: "\(digit).pdf", format: "pdf", bytes: digit)
  }

  private let base = ReturnContent(
    cells: [cells[0]: CellAnswer(typed: "1")], source: "年报", explanations: ["a": "旧"], evidence: [file(1), file(2)])

  private func changed(_ change: (inout ReturnContent) -> Void) -> ReturnContent {
    var content = base
    change(&content)
    return content
  }

  @Test("who change different fields both keep theirs")
  func different() {
    let theirs = changed {
      $0[Self.cells[0]].typed = "2"
      $0.note = "注"
      $0.explanations["b"] = "乙"
      $0.progress.done = "建成"
    }
    let mine = changed {
      $0[Self.cells[1]].typed = "3"
      $0.source = "年鉴"
      $0.explanations["c"] = "丙"
      $0.progress.state = .done
    }
    let merge = ReturnMerge(base: base, theirs: theirs, mine: mine)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged[Self.cells[0]].typed == "2" && merge.merged[Self.cells[1]].typed == "3")
    #expect(merge.merged.note == "注" && merge.merged.source == "年鉴")
    #expect(merge.merged.explanations == ["a": "旧", "b": "乙", "c": "丙"])
    #expect(merge.merged.progress == TaskProgress(state: .done, done: "建成"))
  }

  @Test("who change one cell to the same value agree")
  func same() {
    let both = changed { $0[Self.cells[0]].typed = "2" }
    let merge = ReturnMerge(base: base, theirs: both, mine: both)
    #expect(merge.conflicts.isEmpty && merge.merged == both)
  }

  @Test("who change one field to different things: theirs stand, mine are told with what stands there")
  func conflicts() {
    let theirs = changed {
      $0[Self.cells[0]] = CellAnswer(missing: .suppressed)
      $0.source = "甲"
      $0.note = "甲"
      $0.explanations["a"] = "甲"
      $0.progress = TaskProgress(state: .done, done: "甲", nextYear: "甲")
    }
    let mine = changed {
      $0[Self.cells[0]] = CellAnswer(typed: "5")
      $0.source = "乙"
      $0.note = "乙"
      $0.explanations["a"] = ""
      $0.progress = TaskProgress(state: .hindered, done: "乙", nextYear: "乙")
    }
    let merge = ReturnMerge(base: base, theirs: theirs, mine: mine)
    #expect(merge.merged == theirs)
    #expect(
      merge.conflicts == [
        .init(field: .cell(Self.cells[0]), theirs: "suppressed", mine: "5"),
        .init(field: .source, theirs: "甲", mine: "乙"), .init(field: .note, theirs: "甲", mine: "乙"),
        .init(field: .explanation("a"), theirs: "甲", mine: ""), .init(field: .state, theirs: "done", mine: "hindered"),
        .init(field: .done, theirs: "甲", mine: "乙"), .init(field: .nextYear, theirs: "甲", mine: "乙"),
      ])
  }

  @Test("a cell that one clears and the other leaves is cleared; one that the other changed is a conflict")
  func clearing() {
    let cleared = changed { $0[Self.cells[0]] = CellAnswer() }
    #expect(ReturnMerge(base: base, theirs: base, mine: cleared).merged.cells.isEmpty)
    #expect(ReturnMerge(base: base, theirs: cleared, mine: base).merged.cells.isEmpty)
    let other = changed { $0[Self.cells[0]].typed = "7" }
    let merge = ReturnMerge(base: base, theirs: other, mine: cleared)
    #expect(merge.merged[Self.cells[0]].typed == "7")
    #expect(merge.conflicts == [.init(field: .cell(Self.cells[0]), theirs: "7", mine: "")])
  }

  @Test("files that both add are both kept, files that either takes away are gone, without a conflict")
  func evidence() {
    let theirs = changed { $0.evidence = [Self.file(2), Self.file(3)] }
    let mine = changed { $0.evidence = [Self.file(1), Self.file(4)] }
    let merge = ReturnMerge(base: base, theirs: theirs, mine: mine)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.merged.evidence == [Self.file(3), Self.file(4)])
    let twice = changed { $0.evidence.append(Self.file(5)) }
    #expect(ReturnMerge(base: base, theirs: twice, mine: twice).merged.evidence.count { $0 == Self.file(5) } == 1)
  }

  /// Content whose fields take one of few values each, so that two of them often agree and often do not.
  private static func random(_ numbers: inout FixedNumbers) -> ReturnContent {
    func word(_ words: [String]) -> String { words.randomElement(using: &numbers) ?? "" }
    var content = ReturnContent(source: word(["", "甲", "乙"]), note: word(["", "甲", "乙"]))
    for cell in cells {
      content[cell] = CellAnswer(
        typed: word(["", "1", "2"]),
        missing: ([nil, .suppressed] as [MissingReason?]).randomElement(using: &numbers) ?? nil)
    }
    for key in ["a", "b"] {
      let explanation = word(["", "甲", "乙"])
      content.explanations[key] = explanation.isEmpty ? nil : explanation
    }
    content.evidence = (1...4).filter { _ in Bool.random(using: &numbers) }.map(file)
    content.progress = TaskProgress(
      state: ([nil, .done, .hindered] as [TaskProgress.State?]).randomElement(using: &numbers) ?? nil,
      done: word(["", "甲"]), nextYear: word(["", "乙"]))
    return content
  }

  /// The content field by field, files apart.
  private static func fields(_ content: ReturnContent) -> [ReturnMerge.Field: String] {
    var fields: [ReturnMerge.Field: String] = [
      .source: content.source, .note: content.note, .state: content.progress.state?.rawValue ?? "",
      .done: content.progress.done, .nextYear: content.progress.nextYear,
    ]
    for cell in cells { fields[.cell(cell)] = content[cell].words }
    for key in ["a", "b"] { fields[.explanation(key)] = content.explanations[key] ?? "" }
    return fields
  }

  @Test("whatever they do, nothing of either is lost unsaid", arguments: 0..<300)
  func property(seed: Int) {
    var numbers = FixedNumbers(UInt64(seed))
    let (base, theirs, mine) = (Self.random(&numbers), Self.random(&numbers), Self.random(&numbers))
    #expect(ReturnMerge(base: base, theirs: theirs, mine: base).merged == theirs)
    let alone = ReturnMerge(base: base, theirs: base, mine: mine)
    #expect(Self.fields(alone.merged) == Self.fields(mine) && alone.conflicts.isEmpty)
    #expect(alone.merged.cells == mine.cells && alone.merged.explanations == mine.explanations)
    #expect(Set(alone.merged.evidence) == Set(mine.evidence))
    let merge = ReturnMerge(base: base, theirs: theirs, mine: mine)
    let (old, their, my, after) = (
      Self.fields(base), Self.fields(theirs), Self.fields(mine), Self.fields(merge.merged)
    )
    let told = Dictionary(uniqueKeysWithValues: merge.conflicts.map { ($0.field, $0) })
    for (field, value) in after {
      let isConflict = their[field] != old[field] && my[field] != old[field] && their[field] != my[field]
      #expect((told[field] != nil) == isConflict, "\(field)")
      #expect(value == (their[field] == old[field] ? my[field] : their[field]), "\(field)")
      if isConflict { #expect(told[field]?.theirs == their[field] && told[field]?.mine == my[field]) }
    }
    let files = Set(merge.merged.evidence)
    #expect(files.count == merge.merged.evidence.count)
    for digit in 1...4 {
      let file = Self.file(digit)
      let (was, is1, is2) = (base.evidence, theirs.evidence, mine.evidence)
      let both = is1.contains(file) && is2.contains(file)
      let either = is1.contains(file) || is2.contains(file)
      #expect(files.contains(file) == (was.contains(file) ? both : either))
    }
  }
}
