import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Seals
import Store
import Wording

extension RoundDesk {
  /// The reports of regions, the latest first.
  func reports(in regions: Set<RegionCode>) async throws -> [ReportPaper] {
    try await store.papers(ReportPaper.self, PaperQuery()).filter { regions.contains($0.region) }
      .sorted { ($0.year, $0.id) > ($1.year, $1.id) }
  }

  func report(_ id: PaperID) async throws -> ReportPaper? { try await store.paper(ReportPaper.self, id) }

  func loaded(_ paper: ReportPaper) async throws -> LoadedReport {
    try await LoadReport(store: store, shelf: evidence)(paper)
  }

  func draftReport(_ subject: ReportSubject, replacing: PaperID?, by actor: Actor) async throws -> ReportPaper {
    try await keeping.draft(subject, replacing: replacing, by: actor, at: now())
  }

  func reword(
    _ passage: String, to edited: String?, among figures: [FigureBinding], confirmed: Bool, on id: PaperID,
    basis: Int, by actor: Actor
  ) async throws {
    _ = try await keeping.reword(
      passage, to: edited, among: figures, confirmed: confirmed, on: id, basis: basis, by: actor, at: now())
  }

  func readAgain(_ id: PaperID, basis: Int, seen: [String: String], by actor: Actor) async throws {
    _ = try await keeping.readAgain(id, basis: basis, seen: seen, by: actor, at: now())
  }

  func issueReport(_ id: PaperID, basis: Int, number: String, addressee: String, by actor: Actor) async throws {
    _ = try await keeping.issue(id, basis: basis, number: number, addressee: addressee, by: actor, at: now())
  }

  func withdrawReport(_ id: PaperID, basis: Int, reason: String, by actor: Actor) async throws {
    _ = try await keeping.withdraw(id, basis: basis, reason: reason, by: actor, at: now())
  }

  private var keeping: KeepReport { KeepReport(store: store, shelf: evidence) }

  /// Asks for a report as a file.
  func askForFile(_ paper: ReportPaper, _ format: ReportFormat, by actor: Actor) async throws {
    let request = ReportFileRequest(
      report: StoredReports.name(paper.id), format: format, language: paper.subject.language)
    _ = try await AskForReportFile(book: store)(
      request, id: Job.ID(Token().text), title: paper.title, region: paper.region, by: actor, at: now())
  }

  /// Jobs that an account asked for, and those of regions, the latest first.
  func jobs(askedBy account: String, in regions: Set<RegionCode>) async throws -> [Job] {
    let own = try await store.jobs(JobQuery(askedBy: account))
    let others = regions.isEmpty ? [] : try await store.jobs(JobQuery(regions: regions))
    return (own + others.filter { $0.askedBy != account }).sorted { $0.askedAt > $1.askedAt }
  }

  func job(_ id: Job.ID) async throws -> Job? { try await store.job(id) }
  func cancel(_ id: Job.ID) async throws { _ = try await store.cancel(id) }
  func file(of result: Job.Result) async throws -> Data? { try await evidence.bytes(sha256: result.sha256) }
}
