import Assessment
import Foundation
import Oversight
import PlanModel
import Reports
import Store

/// Derives figures of reports again from what is approved now.
public struct DeriveFigures: Sendable {
  private let store: any PlanStore
  private let ledger: any ObservationLedger
  private let assessor: PlanAssessor

  /// - Parameters:
  ///   - ledger: where figures are read instead of in the store: as they would be.
  ///   - assessor: who judges.
  public init(
    store: any PlanStore, ledger: (any ObservationLedger)? = nil, assessor: PlanAssessor = PlanAssessor()
  ) {
    self.store = store
    self.ledger = ledger ?? store
    self.assessor = assessor
  }

  /// The figures as composers would print them now; what a binding that no longer names anything is absent.
  ///
  /// - Parameter subject: the report they stand in, where it is known; its bindings say all the same what they mean.
  public func callAsFunction(
    _ bindings: [FigureBinding], in subject: ReportSubject?
  ) async throws -> [FigureBinding: String] {
    let wanted = Set(bindings)
    var derived: [FigureBinding: String] = [:]
    var meanings: [FigureBinding: FigureMeaning] = [:]
    for binding in wanted { meanings[binding] = FigureMeaning(binding) }
    if !meanings.isEmpty {
      let figures = try await figures(for: Array(meanings.values), in: subject)
      for (binding, meaning) in meanings { derived[binding] = figures.derive(meaning)?.text }
    }
    for binding in wanted where meanings[binding] == nil {
      derived[binding] = try await evaluationFigure(binding)
    }
    return derived
  }

  private func figures(for meanings: [FigureMeaning], in subject: ReportSubject?) async throws -> ReportFigures {
    let gather = try await GatherReportFigures(store: store, ledger: ledger, assessor: assessor)
    var views: Set<GatherReportFigures.View> = []
    var needs: GatherReportFigures.Needs = []
    for meaning in meanings {
      switch meaning {
      case .missing: needs.insert(.map)
      case .tasks, .owed: needs.insert(.round)
      default: break
      }
      if let plan = meaning.plan { views.insert(.init(plan: plan, year: year(of: meaning, subject))) }
      if case .owed(let region, let year, _, _) = meaning {
        // A round is found with any plan of its region.
        let plan = gather.force.plans.first { $0.plan.region.code == region }?.plan.id
        if let plan { views.insert(.init(plan: plan, year: year)) }
      }
    }
    let known = views.filter { ComposeReport.years.contains($0.year) }
    return ReportFigures(
      try await gather(known.sorted { ($0.plan, $0.year) < ($1.plan, $1.year) }, needs: needs))
  }

  private func year(of meaning: FigureMeaning, _ subject: ReportSubject?) -> Int {
    switch meaning {
    // Any view from that year on gives a figure of a year; a report's own view serves them all.
    case .value, .change, .movement, .target:
      max(subject?.year ?? ComposeReport.years.lowerBound, meaning.year ?? ComposeReport.years.lowerBound)
    default: meaning.year ?? ComposeReport.years.lowerBound
    }
  }

  private func evaluationFigure(_ binding: FigureBinding) async throws -> String? {
    let words = binding.text.split(separator: "|", omittingEmptySubsequences: false)
    guard words.count > 2, words[0] == EvaluationFigures.prefix,
      let evaluation = try await store.paper(Evaluation.self, PaperID(String(words[1])))
    else { return nil }
    return EvaluationFigures.derive(binding, among: [evaluation])?.description
  }
}
