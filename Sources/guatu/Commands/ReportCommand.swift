import ArgumentParser
import Foundation
import Operations
import Oversight
import PlanModel
import Reports
import Store
import Wording

/// `guatu report`: reports as files, and whether an issued file still holds.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "出报告，核对报告。Makes reports and verifies their files.",
    subcommands: [Annual.self, Handbook.self, Briefing.self, OfUnit.self, OfEvaluation.self, Verify.self])

  /// `guatu report annual`.
  struct Annual: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "annual", abstract: "年度统计监测报告。The annual statistical monitoring report.")
    @OptionGroup var plans: ReportPlans
    @OptionGroup var file: ReportFile
    func run() async throws { try await file.make(.annual, of: plans) }
  }

  /// `guatu report handbook`.
  struct Handbook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handbook", abstract: "数据手册：全部指标的历年数据。All indicators by year.")
    @OptionGroup var plans: ReportPlans
    @OptionGroup var file: ReportFile
    func run() async throws { try await file.make(.handbook, of: plans) }
  }

  /// `guatu report briefing`.
  struct Briefing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "briefing", abstract: "领导参阅，一页。One page for leaders.")
    @OptionGroup var plans: ReportPlans
    @OptionGroup var file: ReportFile
    func run() async throws { try await file.make(.briefing, of: plans) }
  }

  /// `guatu report unit`.
  struct OfUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unit", abstract: "部门报告：一个单位牵头和配合的指标、任务。What one unit leads and supports.")
    @Option(help: "单位，写规划里的名称。The unit, as the plans name it.")
    var unit: String
    @OptionGroup var plans: ReportPlans
    @OptionGroup var file: ReportFile
    func run() async throws { try await file.make(.unit, of: plans, unit: unit) }
  }

  /// `guatu report evaluation`.
  struct OfEvaluation: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluation", abstract: "中期、终期评估报告，评估办结后才有。The report of a closed evaluation.")
    @Option(help: "评估编号，如 990100-2026-1。The evaluation.")
    var evaluation: String
    @OptionGroup var file: ReportFile

    func run() async throws {
      let store = try file.database.open()
      let id = PaperID(evaluation)
      let kept = try await LoadEvaluation(store: store)(id).evaluation
      try await file.make(
        ReportSubject(
          kind: .evaluation, plans: kept.plans, region: kept.region, year: kept.year, evaluation: id,
          language: try file.language), from: store)
    }
  }
}

/// Of which plans and year a report is.
struct ReportPlans: ParsableArguments {
  @Option(help: "规划编号，见 guatu plans；几份规划写几次。The plan; once for each of several.")
  var plan: [String] = []
  @Option(help: "数据年度。The year whose figures are reported.")
  var year: Int
}

/// In which form and language a report is written, and where to.
struct ReportFile: ParsableArguments {
  @Option(help: "docx、pdf、html 或 xlsx；不写就看文件名。The form; by the file's name where it is left out.")
  var format: String?
  @Option(help: "zh 或 en；不写就用 GUATU_LANG。The language.")
  var lang: String?
  @Option(name: .shortAndLong, help: "写到哪个文件。The file to write.", completion: .file())
  var output: String
  @Option(help: "主送机关。To whom it is sent.")
  var addressee: String = ""
  @Option(help: "成文日期，照写。Its date, as it is to stand.")
  var date: String = ""
  @Option(help: "每页要注明的话，如 草稿。What every page must say.")
  var standing: String = ""
  @OptionGroup var database: Database

  var language: Language {
    get throws {
      guard let lang else { return Terminal.language }
      guard let language = Language(rawValue: lang) else {
        throw CommandRefusal(Phrase.ReportCommands.badLanguage(lang))
      }
      return language
    }
  }

  /// What is asked for, or what the file's name says.
  private var form: ReportFormat {
    get throws {
      let known = ReportFormat.allCases.map(\.rawValue)
      if let format {
        guard let form = ReportFormat(rawValue: format.lowercased()) else {
          throw CommandRefusal(Phrase.ReportCommands.badFormat(format, known: known))
        }
        return form
      }
      let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
      guard let form = ReportFormat(rawValue: ending) else {
        throw CommandRefusal(Phrase.ReportCommands.noFormat(output, known: known))
      }
      return form
    }
  }

  func make(_ kind: ReportKind, of chosen: ReportPlans, unit: String = "") async throws {
    let store = try database.open()
    guard let first = chosen.plan.first else { throw ReportRefusal.noPlans }
    let force = try await PlansInForce(shelf: store, book: store)
    guard let plan = force.plan(Plan.ID(first)) else {
      throw ReportRefusal.noSuchPlan(first, known: force.plans.map(\.plan.id.text))
    }
    guard let region = plan.plan.region.code else { throw ReportRefusal.noRegion }
    try await make(
      ReportSubject(
        kind: kind, plans: chosen.plan.map { Plan.ID($0) }, region: region, year: chosen.year, unit: unit,
        language: try language), from: store)
  }

  func make(_ subject: ReportSubject, from store: any PlanStore) async throws {
    let form = try form
    let document = try await ComposeReport(store: store)(
      subject, head: ReportHead(date: date, standing: standing, addressee: addressee))
    try Terminal.write(try MakeReportFile()(document, form).bytes, to: output)
    Terminal.note(Phrase.ReportCommands.written(output, figures: document.boundFigures.count))
  }
}
