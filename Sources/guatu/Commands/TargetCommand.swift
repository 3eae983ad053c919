import ArgumentParser
import PlanDocuments
import PlanModel
import Wording

/// `guatu target PHRASE`: how a target phrase is read.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "看一句目标怎么读。Shows how a target phrase is read.")

  @Argument(help: "目标，如 “45左右”“≥94”“控制在12/10万以下”")
  var phrase: String
  @Option(help: "指标名称：决定单独一个数字是下限还是上限")
  var indicator: String?
  @Option(help: "计量单位，如 % ‰ 1/10万")
  var unit: String?
  @Option(help: "text 或 json")
  var format = ReadCommand.Format.text

  func run() throws {
    let about = Indicator(name: indicator ?? "", unit: UnitOfMeasure(printed: unit ?? ""))
    let reading = TargetReader().read(phrase: phrase, indicator: indicator == nil && unit == nil ? nil : about)
    switch format {
    case .json:
      try Terminal.write(Terminal.json(TargetJSON(reading.target)), to: nil)
    case .text:
      let printed = reading.printedUnit ?? about.unit
      Terminal.print("\(reading.target.text)  →  \(reading.target.rule.explanation(unit: printed)(Terminal.language))")
      if case .needsConfirmation(let question) = reading.target.standing { Terminal.print(.toConfirm(question)) }
      for finding in reading.findings where finding.rule != .targetNeedsConfirmation { Terminal.print(finding.message) }
    }
  }
}
