import Foundation
import People
import PlanModel
import Store
import Wording

/// Asks for a report as a file: a job that waits for its turn.
public struct AskForReportFile: Sendable {
  private let book: any JobBook

  /// How many jobs of one account may wait or run at a time.
  public static let mostAtOnce = 20

  /// Jobs are kept in `book`.
  public init(book: any JobBook) { self.book = book }

  /// - Parameters:
  ///   - id: new, made from chance.
  ///   - title: how the job is listed; cut to 200 characters.
  /// - Throws: `JobRefusal.tooMany`.
  public func callAsFunction(
    _ request: ReportFileRequest, id: Job.ID, title: String, region: RegionCode, by actor: Actor, at time: Date
  ) async throws -> Job {
    let open = try await book.jobs(JobQuery(askedBy: actor.account, limit: 200)).filter(\.state.isOpen)
    guard open.count < Self.mostAtOnce else { throw JobRefusal.tooMany(limit: Self.mostAtOnce) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let job = Job(
      id: id, kind: .reportFile, request: String(decoding: try encoder.encode(request), as: UTF8.self),
      title: String(title.prefix(200)), region: region, askedBy: actor.account, askedByName: actor.name, askedAt: time)
    try await book.add(job)
    return job
  }
}

/// Why a job is not taken on, or not finished.
public enum JobRefusal: Refusal, Hashable {
  /// One account has so many that wait or run.
  case tooMany(limit: Int)
  /// What was asked for cannot be read.
  case requestUnreadable
  /// It failed for a reason that is the program's own.
  case broken

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .tooMany(let limit): Phrase.Jobs.tooMany(limit)
    case .requestUnreadable: Phrase.Jobs.requestUnreadable
    case .broken: Phrase.Jobs.broken
    }
  }
}
