import PlanModel
import Testing

@Suite("Names of places")
struct RegionNameTests {
  @Test(
    "tell places of one name apart by the place above them, and leave others short",
    arguments: [
      ("江北区", "500105", "重庆市江北区"), ("江北区", "330205", "宁波市江北区"), ("大安市", "220882", "大安市"),
      ("重庆市", "500000", "重庆市"), ("全国", "000000", "全国"),
    ])
  func fullNames(name: String, digits: String, full: String) {
    #expect(RegionRegister.national.fullName(of: Region(name: name, code: RegionCode(digits))) == full)
  }

  @Test("leave a place without a code as it is printed")
  func unknown() {
    #expect(RegionRegister.national.fullName(of: Region(name: "江北区", code: nil)) == "江北区")
  }
}
