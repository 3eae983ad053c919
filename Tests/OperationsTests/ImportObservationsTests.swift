import Foundation
import PlanModel
import Store
import StoreSQLite
import Testing

@testable import Operations

@Suite("Importing observations")
struct ImportObservationsTests {
  @Test("a clean table is appended whole, with source, author and time")
  func clean() async throws {
    let desk = try Desk()
    let result = try await desk.run([
      "孕产妇死亡率,000000,2020,,16.9,1/10万,国家统计局,", "孕产妇死亡率,全国,2021年,总计,16.1,/10万,国家统计局,推算",
    ])
    #expect(result == ObservationImport(.appended, added: 2, findings: []))
    let held = try await desk.held()
    #expect(held.map { $0.value.figure?.description } == ["16.9", "16.1"])
    #expect(held.allSatisfy { $0.unit == .per100000 && $0.provenance.author == "周敏" })
    #expect(held.map(\.provenance.derivation) == [.published, .derived])
    #expect(held.allSatisfy { $0.provenance.recordedAt == Desk.spring2026 && $0.subject.region == .nation })
  }

  @Test(
    "a bad cell is named with its place, its text and the remedy, and nothing at all is appended",
    arguments: [
      BadRow("甲,000000,20233,,1,%,源,", .yearInvalid, "第3行“年份”列", cell: "20233", remedy: "四位数字"),
      BadRow("甲,000000,2027,,1,%,源,", .yearInvalid, "第3行“年份”列", cell: "2027", remedy: "2026"),
      BadRow("甲,000000,1938,,1,%,源,", .yearInvalid, "第3行“年份”列", cell: "1938", remedy: "1949"),
      BadRow("甲,000000,2020,,一半,%,源,", .valueInvalid, "第3行“数值”列", cell: "一半", remedy: "一个数"),
      BadRow("甲,000000,2020,,12abc,%,源,", .valueInvalid, "第3行“数值”列", cell: "12abc", remedy: "一个数"),
      BadRow("甲,000000,2020,,,%,源,", .valueMissing, "第3行“数值”列", cell: "", remedy: "尚未公布"),
      BadRow("甲,000000,2020,,101,%,源,", .valueOverScale, "第3行“数值”列", cell: "101", remedy: "100"),
      BadRow("甲,000000,2020,,1001,‰,源,", .valueOverScale, "第3行“数值”列", cell: "1001", remedy: "1000"),
      BadRow("甲,000000,2020,,-1,%,源,", .valueNegative, "第3行“数值”列", cell: "-1", remedy: "核对"),
      BadRow("乙,000000,2020,,1,‰,源,", .unitDiffers, "第3行“单位”列", cell: "‰", remedy: "“%”"),
      BadRow("甲,000000,2020,,95%,‰,源,", .unitDiffers, "第3行“单位”列", cell: "‰", remedy: "一致"),
      BadRow("甲,000000,2020,,95,,源,", .unitMissing, "第3行“单位”列", cell: "", remedy: "单位"),
      BadRow("甲,999999,2020,,1,%,源,", .regionUnknown, "第3行“地区”列", cell: "999999", remedy: "500105"),
      BadRow("甲,不存在市,2020,,1,%,源,", .regionUnknown, "第3行“地区”列", cell: "不存在市", remedy: "500105"),
      BadRow("甲,江北区,2020,,1,%,源,", .regionAmbiguous, "第3行“地区”列", cell: "江北区", remedy: "500105"),
      BadRow("甲,,2020,,1,%,源,", .regionEmpty, "第3行“地区”列", cell: "", remedy: "六位"),
      BadRow("甲,000000,2020,火星,1,%,源,", .breakdownUnknown, "第3行“分组”列", cell: "火星", remedy: "城乡:农村"),
      BadRow(
        "甲（农村）,000000,2020,城市,1,%,源,", .breakdownConflicts, "第3行“分组”列", cell: "城市", remedy: "城乡:农村"),
      BadRow("甲,000000,2020,,1,%,,", .sourceEmpty, "第3行“来源”列", cell: "", remedy: "来源"),
      BadRow(",000000,2020,,1,%,源,", .indicatorEmpty, "第3行“指标”列", cell: "", remedy: "填写"),
      BadRow("乙,000000,2019,,2,%,源,", .duplicateRow, "第3行“指标”列", cell: "乙", remedy: "第2行"),
      BadRow("甲,000000,2020,,1,%,源,,多余", .rowTooLong, "第3行", cell: "多余", remedy: "逗号"),
    ])
  func badCell(_ bad: BadRow) async throws {
    let desk = try Desk()
    let result = try await desk.run(["乙,000000,2019,,1,%,源,", bad.row])
    let error = try #require(result.findings.first { $0.severity == .error })
    #expect(error.rule == bad.rule)
    #expect(error.place.zh == bad.place)
    #expect(error.cell == bad.cell)
    #expect(error.message.zh.contains(bad.remedy))
    #expect(!error.message.en.isEmpty)
    #expect(result.findings.filter { $0.severity == .error }.count == 1)
    #expect(result.outcome == .refused && result.added == 0)
    #expect(try await desk.store.ledgerLength() == 0)
  }

  @Test("every bad cell is named, not only the first")
  func allBadCells() async throws {
    let result = try await Desk().run(["甲,000000,20233,,x,%,,", "乙,无此地,2020,,1,%,源,"])
    #expect(result.findings.map(\.rule) == [.yearInvalid, .valueInvalid, .sourceEmpty, .regionUnknown])
  }

  @Test("cells of a worksheet are named as the worksheet names them")
  func worksheet() async throws {
    let desk = try Desk()
    let table = ObservationTable(
      place: .sheetRow(sheet: "Sheet1", row: 3), header: ["指标名称", "地区代码", "年度", "监测值", "计量单位", "数据来源"],
      rows: [.init(.sheetRow(sheet: "Sheet1", row: 4), ["甲", "000000", "2020", "好", "%", "源"])])
    let result = try await desk.operation.check(table, on: desk.terms())
    #expect(result.findings.map(\.place.zh) == ["Sheet1!D4"])
    #expect((0...27).map(RowPlace.letters).suffix(3) == ["Z", "AA", "AB"])
  }

  @Test("columns are known by Chinese and English names; unknown ones are named, missing and doubled ones refused")
  func columns() async throws {
    let desk = try Desk()
    let english = try await desk.run(
      ["女,000000,2020,1,%,s,x"], header: "Indicator_ZH, region ,YEAR,value,unit,source_url,颜色")
    #expect(english.outcome == .appended)
    #expect(english.findings.map(\.rule) == [.unknownColumn])
    #expect(english.findings.map(\.cell) == ["颜色"])
    let missing = try await desk.run(["女,1"], header: "指标,数值")
    #expect(missing.findings.map(\.rule) == [.missingColumn, .missingColumn, .missingColumn])
    let twice = try await desk.run(["女,000000,2020,2020,1,%,s"], header: "指标,地区,年份,年度,数值,单位,来源")
    #expect(twice.findings.map(\.rule) == [.duplicateColumn])
    let empty = try await desk.run([], header: "")
    #expect(empty.findings.map(\.rule) == [.tableWithoutHeader])
    #expect(empty.outcome == .refused)
  }

  @Test("a bracket in the name that is a category becomes the breakdown, one that is a unit the unit")
  func brackets() async throws {
    let desk = try Desk()
    let result = try await desk.run([
      "孕产妇死亡率(城市),000000,2020,,14.1,1/10万,源,", "孕产妇死亡率（1/10万）,000000,2020,,16.9,,源,",
      "孕产妇死亡率（1/10万）（农村）,000000,2020,性别:女,18.5,,源,", "农村卫生厕所（户厕）普及率,000000,2020,,68,%,源,",
    ])
    #expect(result.outcome == .appended)
    let held = try await desk.held()
    #expect(
      held.map { "\($0.subject.indicator)|\($0.subject.breakdown)|\($0.unit)" } == [
        "农村卫生厕所（户厕）普及率|总计|%", "孕产妇死亡率|城乡:农村；性别:女|1/10万", "孕产妇死亡率|城乡:城市|1/10万", "孕产妇死亡率|总计|1/10万",
      ])
  }

  @Test("a unit behind the value counts where it agrees, and the region may be a name within its province")
  func valueWithUnit() async throws {
    let desk = try Desk()
    let result = try await desk.run([
      "率,重庆市江北区,2020,,95%,%,源,", "率,500105,2021,,96％,,源,", "数,000000,2020,,\"3,583.99 万人\",万人,源,",
      "死亡率,000000,2020,,19.8/10万,,源,",
    ])
    #expect(result.outcome == .appended)
    let held = try await desk.held()
    #expect(held.map(\.subject.region.digits) == ["000000", "000000", "500105", "500105"])
    #expect(held.map { $0.value.figure?.description } == ["3583.99", "19.8", "95", "96"])
    #expect(held.map(\.unit.symbol) == ["万人", "1/10万", "%", "%"])
  }

  @Test("a missing value is taken with its reason, from its column or from the note")
  func missing() async throws {
    let desk = try Desk()
    let result = try await desk.run(
      ["率,000000,2020,—,%,源,,不适用", "率,000000,2021,,%,源,尚未公布，预计六月,", "率,000000,2022,5,%,源,,保密"],
      header: "指标,地区,年份,数值,单位,来源,备注,缺失原因")
    #expect(result.findings.map(\.rule) == [.reasonBesideValue])
    let clean = try await desk.run(
      ["率,000000,2020,—,%,源,,不适用", "率,000000,2021,,%,源,尚未公布，预计六月,"],
      header: "指标,地区,年份,数值,单位,来源,备注,缺失原因")
    #expect(clean.added == 2)
    #expect(try await desk.held().map(\.value) == [.missing(.notApplicable), .missing(.notYetPublished)])
  }

  @Test("gross enrolment may pass 100 %, and a growth rate may be negative")
  func exceptions() async throws {
    let result = try await Desk().run(["小学毛入学率,000000,2020,,102.9,%,源,", "收入增长率,000000,2020,,-2.1,%,源,"])
    #expect(result.outcome == .appended)
  }

  @Test("importing a table again appends nothing and says so once")
  func again() async throws {
    let desk = try Desk()
    let rows = ["甲,000000,2020,,30,%,源,", "甲,000000,2021,,31,%,源,"]
    _ = try await desk.run(rows)
    let second = try await desk.run(["甲,000000,2020,,30.0,%,源,", rows[1], "甲,000000,2022,,32,%,源,"])
    #expect(second.added == 1 && second.corrected == 0 && second.unchanged == 2)
    #expect(second.findings.map(\.rule) == [.alreadyInLedger])
    #expect(second.findings.first?.message.zh.contains("2行") == true)
    #expect(try await desk.store.ledgerLength() == 3)
  }

  @Test("a different value needs a reason; with one it is a correction that names the former value")
  func correction() async throws {
    let desk = try Desk()
    _ = try await desk.run(["甲,000000,2020,,24.0,%,源,"])
    let refused = try await desk.run(["甲,000000,2020,,24.2,%,新源,"])
    #expect(refused.findings.map(\.rule) == [.correctionWithoutReason])
    #expect(refused.findings.first?.message.zh.contains("24.0") == true)
    let corrected = try await desk.run(["甲,000000,2020,,24.2,%,新源,公报"], reason: "公报修订")
    #expect(corrected.corrected == 1 && corrected.added == 0 && corrected.outcome == .appended)
    let held = try #require(try await desk.held().first)
    #expect(held.value.figure?.description == "24.2")
    #expect(held.provenance.note == "公报；更正（原值 24.0）：公报修订")
    #expect(try await desk.store.history(of: held.subject).count == 2)
  }

  @Test("the unit a current plan prints counts; an indicator in no plan is noticed once and taken")
  func plans() async throws {
    let desk = try Desk()
    try await desk.keepPlan()
    let wrong = try await desk.run(["婴儿死亡率,000000,2020,,0.54,%,源,"])
    #expect(wrong.findings.map(\.rule) == [.unitDiffers])
    #expect(wrong.findings.first?.message.zh.contains("‰") == true)
    let right = try await desk.run([
      "婴儿死亡率,000000,2020,,5.4,,源,", "出生人口性别比,000000,2020,,111.1,女=100,源,", "生人,000000,2020,,1,%,源,",
      "生人,000000,2021,,1,%,源,",
    ])
    #expect(right.outcome == .appended)
    #expect(right.findings.map(\.rule) == [.unitTaken, .indicatorInNoPlan])
  }

  @Test("the ledger's unit counts where no plan says anything")
  func ledgerUnit() async throws {
    let desk = try Desk()
    _ = try await desk.run(["甲,000000,2020,,5.4,‰,源,"])
    #expect(try await desk.run(["甲,000000,2021,,0.5,%,源,"]).findings.map(\.rule) == [.unitDiffers])
  }

  @Test("checking changes nothing, and blank rows are passed over")
  func checking() async throws {
    let desk = try Desk()
    let table = Desk.table(["甲,000000,2020,,1,%,源,", ",,,,,,,", ""])
    let result = try await desk.operation.check(table, on: desk.terms())
    #expect(result.outcome == .ready && result.added == 1)
    #expect(try await desk.store.ledgerLength() == 0)
  }

  @Test("the default region serves rows that name none, and nobody is no author")
  func terms() async throws {
    let desk = try Desk()
    let county = try #require(RegionCode("500105"))
    let result = try await desk.operation(
      Desk.table(["甲,2020,1,%,源"], header: "指标,年份,数值,单位,来源"),
      on: .init(author: " 周敏 ", at: Desk.spring2026, defaultRegion: county))
    #expect(result.outcome == .appended)
    #expect(try await desk.held().map(\.subject.region) == [county])
    #expect(throws: ImportObservations.AuthorMissing.self) {
      try ImportObservations.Terms(author: "  ", at: Desk.spring2026)
    }
  }

  @Test("of Beijing's year, New Year's Eve in Greenwich is over")
  func yearOfTheImport() throws {
    let eve = Date(timeIntervalSince1970: 1_798_736_400)  // 2026-12-31 17:00 UTC
    #expect(try ImportObservations.Terms(author: "周敏", at: eve).year == 2027)
  }
}

struct BadRow: Sendable, CustomTestStringConvertible {
  let row: String
  let rule: CellFinding.Rule
  let place: String
  let cell: String
  let remedy: String

  init(_ row: String, _ rule: CellFinding.Rule, _ place: String, cell: String, remedy: String) {
    self.row = row
    self.rule = rule
    self.place = place
    self.cell = cell
    self.remedy = remedy
  }

  var testDescription: String { "\(rule): \(row)" }
}
