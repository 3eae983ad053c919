import Assessment
import Foundation
import Oversight
import PlanModel
import Reports
import Store

/// Composes a report from what is approved now, with the Office's own words where it has set any.
public struct ComposeReport: Sendable {
  private let store: any PlanStore
  private let assessor: PlanAssessor

  /// - Parameter assessor: who judges.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.assessor = assessor
  }

  /// The years a report may be of.
  public static let years = 1990...2100

  /// The document.
  ///
  /// - Parameters:
  ///   - wording: the Office's words of passages, by their names, as `Passage.stored` gives them. Words of nothing but
  ///     spaces leave the passage out.
  ///   - head: what is known only outside.
  /// - Throws: `ReportRefusal`.
  public func callAsFunction(
    _ subject: ReportSubject, wording: [String: String] = [:], head: ReportHead
  ) async throws -> Document {
    let document = try await composed(subject, head)
    guard !wording.isEmpty else { return document }
    let known = Dictionary(
      document.boundFigures.map { ($0.binding, $0.text) }, uniquingKeysWith: { first, _ in first })
    let others = Set(wording.values.flatMap(Passage.bindings)).subtracting(known.keys)
    let derived = try await DeriveFigures(store: store, assessor: assessor)(Array(others), in: subject)
    return document.worded(wording) { known[$0] ?? derived[$0] }
  }

  private func composed(_ subject: ReportSubject, _ head: ReportHead) async throws -> Document {
    guard Self.years.contains(subject.year) else { throw ReportRefusal.yearOutOfReach(subject.year) }
    let versions = Document.Versions(report: head.report, data: try await dataVersion, method: ReportMethod.version)
    if subject.kind == .evaluation { return try await evaluation(subject, head, versions) }
    guard !subject.plans.isEmpty else { throw ReportRefusal.noPlans }
    let gather = try await GatherReportFigures(store: store, assessor: assessor)
    var place = ""
    for id in subject.plans {
      guard let plan = gather.force.plan(id)?.plan else {
        throw ReportRefusal.noSuchPlan(id.text, known: gather.force.plans.map(\.plan.id.text))
      }
      guard let region = plan.region.code else { throw ReportRefusal.noRegion }
      guard region == subject.region else { throw ReportRefusal.severalRegions }
      place = plan.region.name
    }
    let subject = try subject.kind == .unit ? subject.naming(unit(subject, gather.force)) : subject
    let figures = try await gather(subject.plans.map { .init(plan: $0, year: subject.year) })
    return ReportMaterial(
      subject, place: place, figures: ReportFigures(figures), judge: assessor.judge, head: head, versions: versions
    ).document()
  }

  /// How far the record of acts reaches: number and seal of its last entry.
  private var dataVersion: String {
    get async throws {
      var query = RecordQuery()
      query.limit = 1
      return try await store.entries(query).first.map { "\($0.number):\($0.seal)" } ?? ""
    }
  }

  /// The unit by its name in the register.
  private func unit(_ subject: ReportSubject, _ force: PlansInForce) throws -> String {
    let duties = subject.plans.compactMap { force.plan($0)?.plan }.flatMap(\.duties)
    let named = Set(duties.flatMap { $0.lead + $0.support }.map { force.register.unit(spelled: $0)?.name ?? $0 })
    let known = Array(named.sorted().prefix(200))
    guard !subject.unit.isEmpty else { throw ReportRefusal.noUnit(known: known) }
    if let unit = force.register.unit(spelled: subject.unit) { return unit.name }
    throw ReportRefusal.unknownUnit(subject.unit, known: known)
  }

  private func evaluation(
    _ subject: ReportSubject, _ head: ReportHead, _ versions: Document.Versions
  ) async throws -> Document {
    guard let id = subject.evaluation else { throw ReportRefusal.noEvaluation }
    let evaluation = try await LoadEvaluation(store: store)(id).evaluation
    guard let report = EvaluationReport(of: evaluation, in: subject.language, versions: versions) else {
      throw ReportRefusal.evaluationOpen
    }
    return report.document().headed(head)
  }
}

extension ReportSubject {
  fileprivate func naming(_ unit: String) -> ReportSubject {
    ReportSubject(
      kind: kind, plans: plans, region: region, year: year, unit: unit, evaluation: evaluation, language: language)
  }
}
