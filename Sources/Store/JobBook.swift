import Foundation
import PlanModel

/// Where jobs are kept. Their states change, and they are no record of anything: what a job makes known is recorded
/// where it is made known.
public protocol JobBook: Sendable {
  /// Keeps a new job. Its identifier must be new: another is a mistake in the program.
  func add(_ job: Job) async throws

  /// `nil` where there is none.
  func job(_ id: Job.ID) async throws -> Job?

  /// The jobs that fit, those asked for last first.
  func jobs(_ query: JobQuery) async throws -> [Job]

  /// Begins the job that has waited longest and gives it out running; `nil` where none waits. Of two who ask at once,
  /// only one gets it.
  func beginNext() async throws -> Job?

  /// Says how far a job has come.
  ///
  /// - Returns: whether it still runs: who is told `false` ends the work.
  func advance(_ id: Job.ID, _ progress: Job.Progress) async throws -> Bool

  /// Ends a job. One that no longer runs stays as it is.
  ///
  /// - Returns: whether it was running.
  func end(_ id: Job.ID, as state: Job.State) async throws -> Bool

  /// Cancels a job that waits or runs; one that has ended stays as it is.
  ///
  /// - Returns: whether it was waiting or running.
  func cancel(_ id: Job.ID) async throws -> Bool

  /// Lets every running job wait again, from its beginning: for a server that was stopped in the middle of it.
  func resumeAll() async throws
}

/// Which jobs are asked for; what is `nil` leaves a side open.
public struct JobQuery: Hashable, Sendable {
  /// Jobs this account asked for, or jobs of these regions; neither for all.
  public var askedBy: String?
  public var regions: Set<RegionCode>?
  /// At most so many.
  public var limit: Int

  /// A query that leaves open whatever it does not name.
  public init(askedBy: String? = nil, regions: Set<RegionCode>? = nil, limit: Int = 100) {
    self.askedBy = askedBy
    self.regions = regions
    self.limit = limit
  }
}
