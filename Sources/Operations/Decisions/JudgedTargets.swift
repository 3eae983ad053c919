import PlanDocuments
import PlanModel
import Store
import Wording

/// Checks that what a judgement is about stands in a plan that is kept: the indicator, the words, the year.
struct JudgedTargets {
  let shelf: any PlanShelf

  /// Throws `DecisionRefusal` where a draft judges what is not there; other drafts pass. `decisions` are those that
  /// hold before it, oldest first: a corrected phrase is judged as corrected.
  func check(_ draft: DecisionDraft, after decisions: () async throws -> [Decision]) async throws {
    guard case .judgement(let id, let indicator, let phrase, let year, _, _) = draft.subject else { return }
    func refuse(_ field: String, _ problem: Phrase) -> DecisionRefusal {
      DecisionRefusal(draft.place.isEmpty ? "" : "\(draft.place).\(field)", problem)
    }
    guard let kept = try await shelf.plan(id, version: nil) else {
      throw refuse("plan", .judgedPlanNotKept(id.text))
    }
    let plan = kept.plan.settled(by: try await decisions())
    let phrases = plan.targetPhrases(of: indicator)
    guard !phrases.isEmpty else {
      throw refuse("indicator", .judgedIndicatorNotInPlan(indicator.text, plan: plan.title))
    }
    guard phrases.contains(phrase) else {
      throw refuse("phrase", .judgedPhraseDiffers(phrase, indicator: indicator.text, printed: phrases))
    }
    let (first, last) = (plan.period.baseYear, plan.period.targetYear)
    guard year >= first, year <= last else {
      throw refuse("year", .judgedYearOutside(year, from: first, to: last))
    }
  }
}

extension Plan {
  /// The words of every target that the plan sets an indicator, each once: in tables, goals and work points.
  fileprivate func targetPhrases(of indicator: Indicator.ID) -> [String] {
    var phrases = indicators.filter { $0.indicator.id == indicator }
      .flatMap { [$0.target.text] + $0.intermediate.map(\.target.text) }
    phrases += (goals.flatMap(\.targets) + workPoints.flatMap(\.targets)).filter { $0.indicator.id == indicator }
      .map(\.target.text)
    var seen: Set<String> = []
    return phrases.filter { seen.insert($0).inserted }
  }
}
