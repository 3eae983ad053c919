import Assessment
import PlanModel
import Reports
import Rounds
import Testing
import Wording

@Suite("The language of bindings")
struct FigureMeaningTests {
  private static let names = [
    "孕产妇死亡率", "a|b%c", "{value}|}", "100%以上：男/女；=1+1", "行\n列\u{1}", "%7C%", "Ünïcode 🙂",
  ]

  private static func meanings(_ name: String) -> [FigureMeaning] {
    let row = PlanRow(plan: Plan.ID("990100-women-plan-2021-2030"), key: "5.2", indicator: Indicator.ID(name: name))
    let rural = Breakdown(printed: "城乡:农村；性别:女")!
    var all: [FigureMeaning] = [
      .value(row, year: 2024, .total), .value(row, year: 2024, rural), .change(row, from: 2023, to: 2024, rural),
      .target(row), .chance(row, asOf: 2024), .distance(row, asOf: 2024, dimension: name), .share(row.plan, asOf: 2024),
      .since(row, asOf: 2024, rural, .subgroup), .owed(ReportDesk.code, year: 2024, unit: name, .approved),
    ]
    all += Language.allCases.flatMap { language -> [FigureMeaning] in
      [
        .movement(row, from: 2023, to: 2024, .total, language), .status(row, asOf: 2024, language),
        .reason(row, asOf: 2024, language), .step(row, asOf: 2024, language),
        .gap(row, asOf: 2024, dimension: name, language), .evidence(row, asOf: 2024, rural, .volatile, language),
      ]
    }
    all += ForecastPart.allCases.map { .forecast(row, asOf: 2024, $0) }
    let scopes: [CountScope] = [.all, .binding, .domain(12), .lead(name), .support(name)]
    let counted: [Counted] =
      [.indicators, .missed, .swinging, .improved, .worsened, .steady, .notCompared, .reported, .warnings]
      + Status.allCases.map(Counted.status) + Severity.allCases.map(Counted.severity)
    all += scopes.flatMap { scope in counted.map { .count(row.plan, asOf: 2024, scope, $0) } }
    all += BlankSpot.Kind.allCases.map { .missing(row.plan, year: 2024, .spot($0)) }
    all += [.missing(row.plan, year: 2024, .share), .missing(row.plan, year: 2024, .complete)]
    all += [.missing(row.plan, year: 2024, .indicators)]
    all += scopes.flatMap { scope in
      [TaskCount.total, .unreported, .state(.hindered)].map { .tasks(row.plan, year: 2024, scope, $0) }
    }
    return all
  }

  @Test("every meaning comes back from its binding, whatever signs its names hold", arguments: names)
  func roundTrip(name: String) {
    for meaning in Self.meanings(name) {
      let binding = meaning.binding
      #expect(FigureMeaning(binding) == meaning, "\(binding)")
      #expect(!binding.text.contains { "{}\n\u{1}".contains($0) }, "\(binding)")
    }
  }

  @Test("different meanings have different bindings")
  func distinct() {
    let all = Self.names.flatMap(Self.meanings)
    #expect(Set(all.map(\.binding)).count == Set(all).count)
  }

  @Test(
    "text that says nothing, or says it otherwise, is no meaning",
    arguments: [
      "", "value", "value|p", "value|p|1|a|2024", "value|p|1|a|zwei|总计", "value|p|1|a|2024|总计|x",
      "value|p|1|a|02024|总计",
      "value|p|1|a%|2024|总计", "value|p|1|%61|2024|总计", "count|p|2024|all|everything", "count|p|2024|domain:x|missed",
      "status|p|1|a|2024|fr", "owed|99|2024|u|total", "evaluation|990100-2026-1|total|low", "share|p",
      "since|p|1|a|2024|总计|x",
      "value|p|1|a|2024|%FF",
    ])
  func strangers(text: String) {
    #expect(FigureMeaning(FigureBinding(text)) == nil)
  }

  @Test("a figure is named to people; what says nothing names itself")
  func wording() {
    let row = PlanRow(plan: Plan.ID("p"), key: "1.1", indicator: Indicator.ID(name: "孕产妇死亡率"))
    let value = FigureMeaning.value(row, year: 2024, Breakdown(printed: "农村")!)
    #expect(value.binding.wording.zh == "孕产妇死亡率（农村）2024年数值")
    #expect(FigureBinding("evaluation|x|y").wording.zh == "evaluation|x|y")
  }
}
