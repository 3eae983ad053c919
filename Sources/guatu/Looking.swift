import ArgumentParser
import Assessment
import Operations
import PlanModel
import Store
import Wording

/// From when and by which limits plans are looked at; the same options for every command that judges.
struct Looking: ParsableArguments {
  @Option(help: "规划编号，见 guatu plans；不写就是全部。The plan; all where it is left out.")
  var plan: String?
  @Option(help: "从哪一年看，此后的数据不算；不写就是今年。The year looked from.")
  var asOf: Int?
  @Option(help: "达标概率不低于它为预计达标。From this chance on a target is on track.")
  var onTrack = JudgingPolicy.standard.onTrackFrom
  @Option(help: "达标概率低于它为预计达标困难。Below this chance a target is at risk.")
  var atRisk = JudgingPolicy.standard.atRiskBelow

  var year: Int { asOf ?? Clock.now.calendarYear }

  /// Who judges, by these limits.
  func assessor() throws -> PlanAssessor {
    guard 0 <= atRisk, atRisk <= onTrack, onTrack <= 1 else {
      throw CommandRefusal(.badLimits("\(onTrack)", "\(atRisk)"))
    }
    return PlanAssessor(judge: Judge(policy: JudgingPolicy(onTrackFrom: onTrack, atRiskBelow: atRisk)))
  }

  func assess(_ store: any PlanStore) async throws -> AssessedPlans {
    try await AssessPlans(store: store, assessor: assessor())(plan: plan.map { Plan.ID($0) }, asOf: year)
  }
}
