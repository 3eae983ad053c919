import ArgumentParser
import Assessment
import Operations
import PlanModel
import Wording

/// `guatu warnings`: what someone must look at now.
struct WarningsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warnings", abstract: "列出预警：预计达标困难、波动较大等，附依据。Lists open warnings with their evidence.")

  @OptionGroup var looking: Looking
  @OptionGroup var listing: Listing
  @OptionGroup var database: Database

  func run() async throws {
    let assessed = try await looking.assess(database.open())
    switch listing.format {
    case .csv: try Terminal.write(ExportTable.warnings(assessed.plans).csv, to: listing.output)
    case .json: try Terminal.write(Terminal.json(ExportTable.warnings(assessed.plans)), to: listing.output)
    case .text:
      if assessed.plans.allSatisfy(\.warnings.isEmpty) { Terminal.print(.noWarnings) }
      for plan in assessed.plans where !plan.warnings.isEmpty {
        Terminal.print(Phrase(verbatim: "\(plan.plan.region.name) \(plan.plan.title)"))
        for warning in plan.warnings { Terminal.print("  " + Self.line(warning)) }
        for change in plan.latestChanges { Terminal.print("  " + change.line(Terminal.language)) }
      }
    }
  }

  private static func line(_ warning: Warning) -> String {
    let language = Terminal.language
    var words = [
      warning.severity.word(language), warning.word(language), warning.planned.key, warning.planned.indicator.name,
    ]
    if !warning.breakdown.isTotal { words.append(warning.breakdown.label) }
    words += [warning.evidence(language), Phrase.since(String(warning.since))(language)]
    if let steps = warning.steps { words.append(steps(language)) }
    words.append(warning.planned.lead.joined(separator: "、"))
    return words.joined(separator: "  ")
  }
}

extension WarningChange {
  /// Which figure opened or closed a warning, in a line.
  func line(_ language: Language) -> String {
    let unit = warning.planned.indicator.unit.symbol
    let figures = causes.map { "\($0.year): \(Phrase.measured($0.figure.description, unit: unit)(language))" }
    return ["↳", figures.joined(separator: ", "), warning.planned.indicator.name, wording(language)]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }
}

extension WatchWarnings.PlanChange {
  /// The same with the plan it concerns.
  func line(_ language: Language) -> String { change.line(language) + "  (\(plan.id))" }
}
