import PlanModel
import Wording

/// The data handbook (数据手册): all indicators by year with unit, source and definition.
struct Handbook {
  let composer: Composer
  private typealias Words = Phrase.Handbook

  init(_ material: ReportMaterial) { composer = material.composer }

  func document() -> Document {
    let tables = DataTables(composer: composer)
    let plans = composer.plans.filter { !$0.assessed.indicators.isEmpty }
    let blocks = plans.flatMap { plan -> [Block] in
      let reported = composer.runs(
        Words.counted,
        [
          "total": composer.count(plan, .indicators), "reported": composer.count(plan, .reported),
          "share": composer.bound(.missing(plan.plan.id, year: plan.year, .share)),
        ],
        words: ["year": "\(plan.assessed.asOf)"])
      return [
        composer.heading(.first, composer.name(of: plan)),
        composer.passage("\(plan.plan.id.text)/handbook", reported),
        composer.heading(.second, Words.data),
      ] + [.table(tables.data(of: plan))] + [
        composer.heading(.second, Words.definitions), .table(tables.definitions(of: plan)),
      ]
    }
    return Document(
      head: composer.documentHead(
        title: Words.title(composer.material.place, composer.matter), subtitle: Phrase.Report.ofYear(composer.year)),
      blocks: blocks.isEmpty ? [composer.paragraph(Phrase.AnnualReport.noIndicators)] : blocks)
  }
}
