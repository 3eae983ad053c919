import Assessment
import Oversight
import PlanModel
import Reports
import Rounds
import Store

/// Finds the issued reports in which figures would no longer be what is approved (影响到的报告).
struct FindPrintedReports: Sendable {
  let store: any PlanStore
  let shelf: any EvidenceShelf
  let assessor: PlanAssessor

  /// Reports of a region, each with the figures that another ledger would print otherwise; those that stay as they are
  /// are left out.
  ///
  /// - Parameters:
  ///   - ledger: as it would be.
  ///   - plans: only reports of any of them.
  func callAsFunction(
    in region: RegionCode, under ledger: any ObservationLedger, of plans: Set<Plan.ID>
  ) async throws -> [PrintedReport] {
    let load = LoadReport(store: store, shelf: shelf, assessor: assessor)
    var found: [PrintedReport] = []
    for paper in try await store.papers(ReportPaper.self, PaperQuery(region: region)) {
      guard case .issued(let issue) = paper.stage, !plans.isDisjoint(with: paper.subject.plans) else { continue }
      let bindings: [FigureBinding]
      do {
        bindings = try await load.document(of: issue, paper.id).boundFigures.map(\.binding)
      } catch is ReportDeskRefusal {
        // What it prints cannot be told any more: it is named all the same, and hinders nobody's correction.
        found.append(PrintedReport(paper: paper, figures: [], isLost: true))
        continue
      }
      let now = try await DeriveFigures(store: store, assessor: assessor)(bindings, in: paper.subject)
      let then = try await DeriveFigures(store: store, ledger: ledger, assessor: assessor)(bindings, in: paper.subject)
      let changed = Set(bindings).filter { now[$0] != then[$0] }.sorted { $0.text < $1.text }
      if changed.isEmpty { continue }
      found.append(
        PrintedReport(
          paper: paper,
          figures: changed.map { StaleFigure(binding: $0, printed: now[$0] ?? "", now: then[$0]) }, isLost: false))
    }
    return found
  }
}

/// An issued report with the figures that would change.
public struct PrintedReport: Sendable {
  public let paper: ReportPaper
  /// `printed` is what is approved now, `now` what would be.
  public let figures: [StaleFigure]
  /// Whether its document is gone, so that its figures cannot be told.
  public let isLost: Bool
}
