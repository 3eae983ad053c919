import ArgumentParser
import Assessment
import Foundation
import Operations
import PlanModel
import Wording

/// `guatu explain INDICATOR`: a verdict with everything it rests on.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "说明一项指标的结论：数据、规则、算式、方法、什么会改变它。Explains a verdict.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, xlsx }

  @Argument(help: "指标名称（或其中几个字、序号键如 5.1）。The indicator's name, a part of it, or its key.")
  var indicator: String
  @OptionGroup var looking: Looking
  @Option(help: "假设一个数值，如 2025=14.0，不保存。Supposes a figure; nothing is kept.")
  var whatIf: String?
  @Option(help: "假设一个目标，如“降至12/10万以下”，不需要规划。Supposes a target.")
  var target: String?
  @Option(help: "--target 看哪里的数据，区划代码。Region code for --target.")
  var region = "000000"
  @Option(help: "--target 的期间，基期是前一年。The period for --target.")
  var period = "2021-2030"
  @Option(help: "text、json 或 xlsx（公式可复算）")
  var format = Format.text
  @Option(name: .shortAndLong, help: "写到哪里，不写就打印。Where to write.", completion: .file())
  var output: String?
  @OptionGroup var database: Database

  func run() async throws {
    let assessor = try looking.assessor()
    let (plan, known) = try await found(assessor)
    let indicator = try whatIf.map { assessor.assess(known, with: try Self.supposition($0)) } ?? known
    let language = Terminal.language
    let explanation = Explanation(of: indicator, judge: assessor.judge)
    switch format {
    case .json:
      let record = ExplanationRecord(indicator, explanation, of: plan.plan.id, in: language)
      try Terminal.write(Terminal.json(record), to: output)
    case .xlsx:
      guard output != nil else { throw CommandRefusal(.workbookNeedsFile) }
      try Terminal.write(VerdictWorkbook(indicator, explanation: explanation).bytes(language), to: output)
    case .text:
      let text = Self.text(explanation, of: indicator, language)
      try Terminal.write(Data(text.utf8), to: output)
    }
  }

  private func found(_ assessor: PlanAssessor) async throws -> (plan: AssessedPlan, indicator: AssessedIndicator) {
    let store = try database.open()
    guard let target else { return try await looking.assess(store).indicator(indicator) }
    guard looking.plan == nil else { throw CommandRefusal(.targetNeedsRegion) }
    guard let code = RegionCode(region) else { throw CommandRefusal(.badRegionCode(region)) }
    let years = period.split(separator: "-").compactMap { Int($0) }
    guard years.count == 2, years[0] <= years[1] else { throw CommandRefusal(.badYears(period)) }
    return try await SupposeTarget(ledger: store, assessor: assessor)(
      target, for: indicator, in: code, period: Period(from: years[0], to: years[1]), asOf: looking.year)
  }

  private static func supposition(_ text: String) throws -> Series.Point {
    let sides = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard sides.count == 2, let year = Int(sides[0]), (1900...2100).contains(year),
      let figure = Figure(printed: sides[1])
    else { throw CommandRefusal(.badSupposition(text)) }
    return Series.Point(year: year, figure: figure)
  }

  private static func text(
    _ explanation: Explanation, of indicator: AssessedIndicator, _ language: Language
  ) -> String {
    var lines = [indicator.planned.indicator.name]
    for section in explanation.sections {
      lines += ["", section.title(language)]
      lines += section.steps.map { step in
        let formula = step.formula.isEmpty ? "" : "    [\(step.formula)]"
        return "  \(step.label(language)): \(step.content.phrase(language))\(formula)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
