import FixtureFiles
import Foundation
import OfficeFiles
import Operations
import PlanModel
import Rounds
import Testing
import Wording

@Suite("What somebody put into a unit's workbook")
struct WorkbookProblemTests {
  private static let sheet = "指标数据"

  /// The percentage format is style 1.
  private static let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs>"

  private func read(_ edit: (inout EditedWorkbook) -> Void) throws -> UnitWorkbookReading {
    var edited = try EditedWorkbook()
    // The draft that is no number is put right first, so that a test sees its own problems only.
    edited.put(Self.sheet, "K14", number: "61.5")
    edit(&edited)
    return try UnitFixture.read(SheetFixture(sheets: edited.contents, styles: Self.styles).bytes)
  }

  private func problems(_ edit: (inout EditedWorkbook) -> Void) throws -> [String] {
    try read(edit).problems.map { "\($0.rule.rawValue) \($0.place)" }
  }

  /// Changes besides the draft put right.
  private func changes(_ edit: (inout EditedWorkbook) -> Void) throws -> [WorkbookChange.Field] {
    let reading = try read(edit)
    #expect(reading.problems == [])
    return reading.changes.map(\.field).filter {
      $0
        != .answer(
          UnitFixture.cell("适龄妇女宫颈癌筛查率"), was: CellAnswer(typed: "约六成"), now: CellAnswer(typed: "61.5"))
    }
  }

  @Test("is a change with its place, from what it was to what it is, and goes into the return")
  func changed() throws {
    let reading = try read { book in
      book.put(Self.sheet, "K6", number: "9.6")
      book.put(Self.sheet, "N6", text: "改过")
      book.put(Self.sheet, "L8", text: "not collected")
      book.put(Self.sheet, "M8", text: "  年报 ")
      book.put("任务进展", "E6", text: "已完成")
      book.put("任务进展", "F6", text: "完成\n全部")
      book.put("任务进展", "G7", number: "2026")
    }
    #expect(reading.problems == [])
    let rate = UnitFixture.cell("孕产妇死亡率")
    #expect(
      reading.changes.map { "\($0.place)" } == [
        "指标数据!K6", "指标数据!N6", "指标数据!L8", "指标数据!M8", "指标数据!K14", "任务进展!E6", "任务进展!F6", "任务进展!G7",
      ])
    #expect(
      reading.changes.map(\.field)[..<4] == [
        // Shown as 9.60: the last published figures have two digits.
        .answer(rate, was: CellAnswer(typed: "9.50"), now: CellAnswer(typed: "9.60")),
        .note(was: "按属地统计\n含区县", now: "改过"),
        .answer(UnitFixture.cell("活产数"), was: CellAnswer(), now: CellAnswer(missing: .notCollected)),
        .source(was: "", now: "年报"),
      ])
    #expect(
      reading.changes.map(\.field)[5...] == [
        .state(was: .underWay, now: .done), .done(was: "新建1所\n改建2所", now: "完成\n全部"),
        .nextYear(was: "", now: "2026"),
      ])
    #expect(
      reading.changed == [
        UnitFixture.maternal.id, UnitFixture.births.id, UnitFixture.screening.id, UnitFixture.task.id,
        UnitFixture.project.id,
      ])
    let before = try #require(UnitFixture.contents[UnitFixture.maternal.id])
    let after = reading.applied(to: before, of: UnitFixture.maternal.id)
    #expect(after[rate] == CellAnswer(typed: "9.60"))
    #expect(after[UnitFixture.cell("孕产妇死亡人数")] == CellAnswer(typed: "2"))
    #expect(after.note == "改过" && after.source == "妇幼卫生年报" && after.explanations == ["a": "b"])
    // Somebody else changed the source meanwhile: both are kept, and nobody is overwritten.
    var theirs = before
    theirs.source = "另一来源"
    let merge = ReturnMerge(base: before, theirs: theirs, mine: after)
    #expect(merge.conflicts.isEmpty && merge.merged.source == "另一来源" && merge.merged.note == "改过")
  }

  @Test("may clear what stood there")
  func cleared() throws {
    let fields = try changes { book in
      book.clear(Self.sheet, "K6")
      book.clear(Self.sheet, "M6")
      book.clear(Self.sheet, "L11")
      book.clear("任务进展", "E6")
    }
    #expect(
      fields == [
        .answer(UnitFixture.cell("孕产妇死亡率"), was: CellAnswer(typed: "9.50"), now: CellAnswer()),
        .source(was: "妇幼卫生年报", now: ""),
        .answer(
          UnitFixture.cell("孕产妇贫血患病率", "农村"), was: CellAnswer(missing: .notYetPublished), now: CellAnswer()),
        .state(was: .underWay, now: nil),
      ])
  }

  @Test(
    "is understood in full-width digits, with spaces, grouping or the unit behind",
    arguments: [
      ("１２．３", "12.3"), (" 12.3 ", "12.3"), ("1 2.3\u{3000}", "12.3"), ("12.3%", "12.3"), ("12.3％", "12.3"),
      ("1,2.30", "12.30"), ("－0.5", "-0.5"), ("12.3\u{200B}", "12.3"),
    ])
  func understood(_ typed: String, _ taken: String) throws {
    let fields = try changes { $0.put(Self.sheet, "K9", text: typed) }
    #expect(fields == [.answer(UnitFixture.cell("孕产妇贫血患病率"), was: CellAnswer(), now: CellAnswer(typed: taken))])
  }

  @Test("and cannot be taken is named by sheet and cell, with the remedy, and changes nothing")
  func notTaken() throws {
    let reading = try read { book in
      book.put(Self.sheet, "K6", type: "n", "<f>9+1</f><v>10</v>")
      book.put(Self.sheet, "K7", type: "n", "<f>A1</f>")
      book.put(Self.sheet, "K8", number: "45000", style: 2)
      book.put(Self.sheet, "K9", type: "e", "<v>#DIV/0!</v>")
      book.put(Self.sheet, "K10", type: "b", "<v>1</v>")
      book.put(Self.sheet, "L11", text: "没空")
      book.put(Self.sheet, "K12", number: "0.0028", style: 1)
      book.put(Self.sheet, "K13", text: "约3")
      book.put(Self.sheet, "K14", text: "12‰")
      book.put(Self.sheet, "K15", number: "3")
      book.put(Self.sheet, "L15", text: "不适用")
      book.put(Self.sheet, "M15", type: "str", "<f>\"a\"</f><v>a</v>")
      book.put(Self.sheet, "N15", type: "e", "<v>#N/A</v>")
      book.put("任务进展", "E6", text: "快了")
      book.put("任务进展", "F7", type: "str", "<f>\"a\"</f><v>a</v>")
    }
    #expect(reading.changes == [])
    #expect(
      reading.problems.map { "\($0.rule.rawValue) \($0.place)" } == [
        "formula 指标数据!K6", "formula 指标数据!K7", "date 指标数据!K8", "error 指标数据!K9", "boolean 指标数据!K10",
        "reasonUnknown 指标数据!L11", "percentWrongUnit 指标数据!K12", "notNumber 指标数据!K13", "otherUnit 指标数据!K14",
        "valueBesideReason 指标数据!K15", "formula 指标数据!M15", "error 指标数据!N15", "stateUnknown 任务进展!E6",
        "formula 任务进展!F7",
      ])
    #expect(reading.problems.allSatisfy { $0.effect == .notTaken })
    #expect(reading.problems.map(\.found)[..<3] == ["10", "", "2023-03-15"])
    #expect(reading.problems[0].message.zh == "填了公式，未采用。请复制该单元格，用“选择性粘贴—数值”粘贴回来。")
    #expect(reading.problems[5].message.zh.contains("请从下拉列表选择：未收集、不适用、不公开、尚未公布"))
    #expect(reading.problems[6].message.zh.contains("显示 0.28%"))
  }

  @Test("as a percentage is taken as it is shown, and said")
  func percentage() throws {
    let reading = try read { $0.put(Self.sheet, "K9", number: "0.9", style: 1) }
    #expect(reading.problems.map { "\($0.rule.rawValue) \($0.place)" } == ["percentTaken 指标数据!K9"])
    #expect(reading.problems[0].effect == .said)
    #expect(reading.problems[0].message.zh.contains("90%"))
    #expect(
      reading.changes.first?.field
        == .answer(UnitFixture.cell("孕产妇贫血患病率"), was: CellAnswer(), now: CellAnswer(typed: "90")))
  }

  @Test("in locked cells is not taken, and said")
  func locked() throws {
    let found = try problems { book in
      book.put(Self.sheet, "J6", number: "8")
      book.put(Self.sheet, "G6", text: "越低越好")
      book.put("任务进展", "C6", text: "工程")
    }
    #expect(found == ["lockedChanged 指标数据!G6", "lockedChanged 指标数据!J6", "lockedChanged 任务进展!C6"])
    // Another spelling of the same figure is no change.
    #expect(try problems { $0.put(Self.sheet, "J6", number: "10.10") } == [])
  }

  @Test("below and beside the form is not lost without a word")
  func outside() throws {
    let found = try problems { book in
      book.put(Self.sheet, "K40", number: "5")
      book.put(Self.sheet, "B41", text: "新指标")
      book.put(Self.sheet, "Q9", number: "5")
      // Source and note stand in the first row of an indicator.
      book.put(Self.sheet, "N7", text: "丢失的备注")
    }
    #expect(
      found == ["outsideForm 指标数据!N7", "outsideForm 指标数据!Q9", "rowAdded 指标数据!K40", "rowAdded 指标数据!B41"])
  }

  @Test("in rows that were deleted, moved, copied or sorted goes to the right indicator or nowhere")
  func rows() throws {
    let deleted = try read { book in
      book.move(Self.sheet) { $0 == 8 ? nil : $0 > 8 ? $0 - 1 : $0 }
      book.put(Self.sheet, "K13", number: "61.5")
      book.put(Self.sheet, "K14", number: "3.2")
    }
    #expect(deleted.changes.map { "\($0.assignment) \($0.place)" }.count == 2)
    #expect(deleted.changed == [UnitFixture.screening.id, UnitFixture.beds.id])
    #expect(deleted.problems.first?.place.description == "指标数据!C8")
    #expect(deleted.problems.first?.message.zh.contains("“活产数”这一行不见了") == true)
    #expect(deleted.problems.first?.rule == .rowMissing)

    // Row 9 goes to the end with all its cells: it is taken by its own number.
    let moved = try read { book in
      book.put(Self.sheet, "K14", number: "61.5")
      book.move(Self.sheet) { $0 == 15 ? 30 : $0 }
      book.put(Self.sheet, "K30", number: "3.2")
    }
    #expect(moved.problems.map { "\($0.rule.rawValue) \($0.place)" } == ["rowMoved 指标数据!C30"])
    #expect(
      moved.changes.last?.field
        == .answer(UnitFixture.cell("每千名儿童拥有床位数"), was: CellAnswer(), now: CellAnswer(typed: "3.2")))

    // The visible cells of two rows are exchanged, their hidden numbers are not.
    let sorted = try problems { book in
      book.put(Self.sheet, "A8", text: "f10")
      book.put(Self.sheet, "A15", text: "f3")
      book.put(Self.sheet, "K8", number: "77")
    }
    #expect(sorted == ["rowMixed 指标数据!C15", "rowMixed 指标数据!C8"])

    let copied = try problems { $0.put(Self.sheet, "A8", text: "f10") }
    #expect(
      copied == ["rowMissing 指标数据!C8", "rowRepeated 指标数据!C8", "rowRepeated 指标数据!C15"])
  }

  @Test("for something that is no longer asked for is not taken")
  func gone() throws {
    var edited = try EditedWorkbook()
    edited.put(Self.sheet, "K8", number: "20000")
    edited.put(Self.sheet, "K14", number: "61.5")
    let bytes = SheetFixture(sheets: edited.contents).bytes
    let reading = try UnitWorkbookReading(
      bytes, round: UnitFixture.round, unit: UnitFixture.unit,
      assignments: UnitFixture.assignments.filter { $0.id != UnitFixture.births.id })
    #expect(reading.problems.map { "\($0.rule.rawValue) \($0.place)" } == ["assignmentGone 指标数据!C8"])
    #expect(reading.changed == [UnitFixture.screening.id])
  }

  @Test("on a sheet whose tab was renamed is read all the same, and named as the tab says")
  func renamed() throws {
    var edited = try EditedWorkbook()
    edited.put(Self.sheet, "K8", number: "20000")
    let contents = edited.contents.map { sheet in
      (name: sheet.name == Self.sheet ? "我的数据" : sheet.name, state: "visible", contents: sheet.contents)
    }
    let reading = try UnitFixture.read(SheetFixture(sheets: contents).bytes)
    #expect(reading.changes.map { "\($0.place)" } == ["我的数据!K8"])
  }

  @Test("is documented, rule by rule")
  func documented() throws {
    let checkout = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let page = try String(contentsOf: checkout.appendingPathComponent("docs/unit-workbook.md"), encoding: .utf8)
    for rule in CellProblem.Rule.allCases { #expect(page.contains("`\(rule.rawValue)`"), "\(rule)") }
  }
}
