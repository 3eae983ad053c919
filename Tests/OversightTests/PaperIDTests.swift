import Oversight
import PlanModel
import Testing

@Suite("Papers have names that can be told and sorted")
struct PaperIDTests {
  @Test("a paper is named by region, year and number")
  func naming() throws {
    let region = try #require(RegionCode("990100"))
    #expect(PaperID(region: region, year: 2026, number: 3).text == "990100-2026-3")
  }

  @Test("the tenth comes after the ninth")
  func order() {
    #expect(PaperID("990100-2026-9") < PaperID("990100-2026-10"))
  }
}
