import PlanModel
import Testing
import Wording

@testable import Web

@Suite("What an address asks for")
struct QueryTests {
  @Test("is decoded, plus signs and Chinese included")
  func decoded() throws {
    let query = try Query(encoded: "q=%E7%AD%9B%E6%9F%A5+x&empty=&lone")
    #expect(query.text("q") == "筛查 x")
    #expect(query.text("empty").isEmpty && query.text("lone").isEmpty && query.text("none").isEmpty)
  }

  @Test("is refused in words where it makes no sense")
  func refused() {
    #expect(throws: BadRequest.queryNotText) { try Query(encoded: "q=%FF") }
    #expect(throws: BadRequest.queryTooLong) { try Query(encoded: String(repeating: "a", count: 9_000)) }
    #expect(throws: BadRequest.self) { try WallFilter(Query(encoded: "status=bad")) }
    #expect(throws: BadRequest.self) { try WallFilter(Query(encoded: "year=20233")) }
    #expect(throws: BadRequest.self) { try TaskFilter(Query(encoded: "kind=bad")) }
    #expect(throws: BadRequest.self) { try TaskFilter(Query(encoded: "q=" + String(repeating: "x", count: 101))) }
  }

  @Test("names the field, the value and what it could be")
  func reasons() {
    let reason = BadRequest.notANumber(field: "year", value: "20233", range: 1900...2100).reason
    #expect(reason.zh == "条件“year”不能是“20233”，应为 1900 至 2100 之间的整数。")
    #expect(reason.en == "“year” cannot be “20233”; it must be a whole number from 1900 to 2100.")
  }

  @Test("keeps its conditions when the language or the order is switched")
  func switches() throws {
    let query = try Query(encoded: "status=atRisk&lang=zh")
    let visit = Visit(path: "/plans/x", query: query, language: .zh)
    #expect(visit.address(in: .en).text == "/plans/x?status=atRisk&lang=en")
    let filter = try WallFilter(query)
    #expect(filter.address(of: EscapingTests.head, order: .worst).text.hasSuffix("?status=atRisk&order=worst"))
  }

  @Test("finds its route, and only whole routes")
  func routes() {
    #expect(Route(path: "/") == .home)
    #expect(Route(path: "/plans/a/indicators/5.2") == .indicator("a", key: "5.2"))
    #expect(Route(path: "/units/%E5%B8%82%E5%A6%87%E8%81%94") == .unit("市妇联"))
    #expect(Route(path: "/plans") == nil)
    #expect(Route(path: "/plans/%FF") == nil)
    #expect(Route(path: "/assets/../x") == nil)
  }
}

@Suite("Numbers on pages")
struct NumeralsTests {
  @Test("keep their decimals, with thin thousands and a true minus")
  func printed() throws {
    #expect(Numerals.printed(try #require(Figure(printed: "16.10"))) == "16.10")
    #expect(Numerals.printed(try #require(Figure(printed: "-1234567.5"))) == "\u{2212}1\u{2009}234\u{2009}567.5")
    #expect(Numerals.printed(2030) == "2030")
    #expect(Numerals.printed(12_840) == "12\u{2009}840")
  }

  @Test("stand with their unit as text sets it")
  func units() throws {
    let figure = try #require(Figure(printed: "11.2"))
    #expect(Numerals.printed(figure, .percent) == "11.2%")
    #expect(Numerals.printed(figure, .per100000) == "11.2（1/10万）")
    #expect(Numerals.printed(figure, UnitOfMeasure(printed: "岁")) == "11.2 岁")
    #expect(Numerals.printed(figure, .none) == "11.2")
  }
}

@Suite("A table cell in CSV")
struct SeriesFileTests {
  @Test("is quoted where it must be, and is no formula")
  func cells() {
    #expect(SeriesFile.cell("a,\"b\"") == "\"a,\"\"b\"\"\"")
    #expect(SeriesFile.cell("=1+1") == "'=1+1")
    #expect(SeriesFile.cell("-0.5") == "-0.5")
    #expect(SeriesFile.cell("-x") == "'-x")
  }
}
