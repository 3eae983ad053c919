import Operations
import PlanModel
import Reports
import Store
import Wording

extension Site {
  /// Jobs: the list, one that is cancelled, the file of one. `nil` where there is no such thing, or another's.
  func showJobs(_ route: JobRoute, _ visit: Visit) async throws -> Answer? {
    guard let account = visit.visitor.account?.id.text else { return nil }
    switch route {
    case .list:
      let jobs = try await rounds.jobs(askedBy: account, in: visit.regions(allowing: .manageReports))
      return page(JobsPage(jobs: jobs, account: account), visit)
    case .job(let id):
      guard let job = try await job(id, of: account, visit) else { return nil }
      try await rounds.cancel(job.id)
      return .seeOther(Address("jobs"))
    case .file(let id):
      guard let job = try await job(id, of: account, visit), case .done(let result) = job.state,
        let format = ReportFormat(rawValue: result.format)
      else { return nil }
      guard let bytes = try await rounds.file(of: result) else {
        return page(RefusalPage(status: .notFound, reason: Phrase.Jobs.fileGone), visit, .notFound)
      }
      return Answer(.ok, format.contentType, Array(bytes)).saved(as: result.fileName)
        .adding("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    }
  }

  /// A job that the visitor asked for and may still read the report of, or one of a region whose Office the visitor is of.
  private func job(_ id: String, of account: String, _ visit: Visit) async throws -> Job? {
    guard let job = try await rounds.job(Job.ID(id)) else { return nil }
    let isOwn = job.askedBy == account && visit.regions(allowing: .readReports).contains(job.region)
    return isOwn || visit.regions(allowing: .manageReports).contains(job.region) ? job : nil
  }
}

extension ReportFormat {
  /// As the wire names it.
  var contentType: Answer.ContentType {
    switch self {
    case .docx: .docx
    case .pdf: .pdf
    case .html: .html
    case .xlsx: .xlsx
    }
  }
}
