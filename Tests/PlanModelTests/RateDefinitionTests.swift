import PlanModel
import Testing

@Suite("The definition of a rate")
struct RateDefinitionTests {
  private func id(_ name: String) -> Indicator.ID { Indicator.ID(name: name) }

  @Test("names what is counted and among whom")
  func maternal() throws {
    let definition = try #require(
      RateDefinition.of(Indicator(name: "孕产妇死亡率", unit: .per100000)))
    #expect(definition.numerators.first == id("孕产妇死亡人数"))
    #expect(definition.numerators.contains(id("孕产妇死亡例数")))
    #expect(definition.denominators.first == id("活产数"))
    #expect(definition.per == 100_000)
  }

  @Test("follows the unit the indicator is printed in")
  func unit() {
    #expect(RateDefinition.of(Indicator(name: "出生缺陷发生率", unit: .perMille))?.per == 1000)
    #expect(RateDefinition.of(Indicator(name: "出生缺陷发生率", unit: .per10000))?.per == 10000)
    #expect(RateDefinition.of(Indicator(name: "婴儿死亡率", unit: .none))?.per == 1000)
    #expect(RateDefinition.of(Indicator(name: "婴儿死亡率", unit: UnitOfMeasure(printed: "人"))) == nil)
  }

  @Test("is not guessed from a similar name", arguments: ["孕产妇死亡率城乡差距", "死亡率", "参保率", "孕产妇死亡人数"])
  func unknown(name: String) { #expect(RateDefinition.of(Indicator(name: name, unit: .percent)) == nil) }

  @Test("is found from what it is made of")
  func using() {
    #expect(RateDefinition.using(id("婴儿死亡例数")).map { $0.rates.first } == [id("婴儿死亡率")])
    #expect(RateDefinition.using(id("活产数")).count >= 4)
    #expect(RateDefinition.using(id("床位数")).isEmpty)
  }

  @Test("has no name that stands for two things")
  func unambiguous() {
    let rates = RateDefinition.all.flatMap(\.rates)
    #expect(Set(rates).count == rates.count)
    let numerators = RateDefinition.all.flatMap(\.numerators)
    #expect(Set(numerators).count == numerators.count)
  }
}
