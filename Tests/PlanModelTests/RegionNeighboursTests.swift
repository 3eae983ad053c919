import PlanModel
import Testing

@Suite("The register of regions knows who stands beside and below")
struct RegionNeighboursTests {
  private let register = RegionRegister.national
  private func code(_ digits: String) -> RegionCode { RegionCode(digits)! }

  @Test("districts of a municipality hang directly under it, though their parent code names nothing")
  func municipality() {
    #expect(register.superior(of: code("500105")) == code("500000"))
    #expect(register.peers(of: code("500105")).contains(code("500106")))
    #expect(!register.peers(of: code("500105")).contains(code("500105")))
    #expect(!register.peers(of: code("500105")).contains(code("510104")))
    #expect(register.parts(of: code("500000")).contains(code("500105")))
  }

  @Test("provinces are the nation's parts and each other's peers; the nation has no peers")
  func nation() {
    #expect(register.parts(of: .nation).count == 31 || register.parts(of: .nation).count == 34)
    #expect(register.peers(of: code("500000")).contains(code("510000")))
    #expect(register.peers(of: .nation).isEmpty)
    #expect(register.superior(of: .nation) == nil)
  }

  @Test("a county under a prefecture has its counties for peers, a county under the province none of them")
  func prefecture() {
    #expect(register.superior(of: code("530581")) == code("530500"))
    #expect(register.peers(of: code("530581")).allSatisfy { $0.parent == code("530500") })
    #expect(register.parts(of: code("530000")).contains(code("530500")))
  }
}
