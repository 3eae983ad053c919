import ArgumentParser
import Assessment
import Foundation
import Operations
import PlanModel
import Wording

/// `guatu assess`: how every indicator stands.
struct AssessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "评价每项指标：是否达标、达标概率、理由。Judges every indicator.")

  @OptionGroup var looking: Looking
  @OptionGroup var listing: Listing
  @OptionGroup var database: Database

  func run() async throws {
    let assessed = try await looking.assess(database.open())
    switch listing.format {
    case .csv: try Terminal.write(ExportTable.assessment(assessed.plans).csv, to: listing.output)
    case .json: try Terminal.write(Terminal.json(Record(assessed)), to: listing.output)
    case .text where assessed.plans.isEmpty: Terminal.note(.noPlansKept)
    case .text: for plan in assessed.plans { Self.print(plan) }
    }
  }

  /// Everything in one file: rows, and the tallies that add up to them.
  private struct Record: Encodable {
    let method = Forecast.method
    let tallies, indicators: ExportTable

    init(_ assessed: AssessedPlans) {
      indicators = .assessment(assessed.plans)
      tallies = .tallies(
        TallyGrouping.allCases.flatMap { grouping in
          assessed.tallies(by: grouping).map { (grouping: grouping, tally: $0) }
        })
    }
  }

  private static func print(_ assessed: AssessedPlan) {
    let tally = Tally(assessed.indicators)
    Terminal.print(
      .assessed(
        assessed.plan.title, region: assessed.plan.region.name, asOf: String(assessed.asOf),
        total: String(tally.total), counts: Status.allCases.map { ($0.word, String(tally.count($0))) }))
    for one in assessed.indicators {
      let (planned, verdict) = (one.planned, one.verdict)
      let latest = verdict.latest.map { point in
        "\(point.year): \(Phrase.measured(point.figure.description, unit: planned.indicator.unit.symbol)(Terminal.language))"
      }
      let words = [
        planned.key, verdict.statusWord(Terminal.language), planned.indicator.name, latest,
        planned.target.text, verdict.reason(Terminal.language),
      ]
      Terminal.print("  " + words.compactMap { $0 }.joined(separator: "  "))
    }
  }
}
