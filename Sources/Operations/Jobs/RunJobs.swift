import Foundation
import Reports
import Seals
import Store
import Wording

/// Works jobs off, one at a time, on a thread that gives way to everything else.
public struct RunJobs: Sendable {
  private let book: any JobBook
  private let shelf: any EvidenceShelf
  private let reports: any ReportSource

  /// How often a running job's progress is kept and its cancelling noticed.
  private static let beat = Duration.milliseconds(300)

  /// Jobs of `book`; their files go onto `shelf`.
  public init(book: any JobBook, shelf: any EvidenceShelf, reports: any ReportSource) {
    self.book = book
    self.shelf = shelf
    self.reports = reports
  }

  /// Lets jobs that were cut off by a stop of the server begin again. To be called once, before the first `next`.
  public func resume() async throws { try await book.resumeAll() }

  /// Does the job that has waited longest.
  ///
  /// - Returns: the job as it ended; `nil` where none waits.
  /// - Throws: what the store throws. Where the job itself cannot be done, it says so.
  public func next() async throws -> Job? {
    guard let job = try await book.beginNext() else { return nil }
    do {
      let file = try await work(job)
      let sha256 = SHA256Digest(file.bytes).hex
      try await shelf.keep(file.bytes, sha256: sha256)
      _ = try await book.end(
        job.id, as: .done(.init(sha256: sha256, fileName: file.name, format: file.format)))
    } catch is JobCancelled {
      // The book says so already.
    } catch let refusal as any Refusal {
      _ = try await book.end(job.id, as: .failed(refusal.reason))
    } catch {
      _ = try await book.end(job.id, as: .failed(JobRefusal.broken.reason))
    }
    return try await book.job(job.id)
  }

  private func work(_ job: Job) async throws -> JobFile {
    switch job.kind {
    case .reportFile:
      guard let request = try? JSONDecoder().decode(ReportFileRequest.self, from: Data(job.request.utf8)) else {
        throw JobRefusal.requestUnreadable
      }
      try await tell(job.id, .init(done: 0, of: 0, words: Phrase.Jobs.composing))
      let document = try await reports.document(for: request.report, in: request.language)
      return try await watched(job.id) { note in
        try MakeReportFile()(document, request.format) { try note(Job.Progress($0)) }
      }
    }
  }

  private func tell(_ id: Job.ID, _ progress: Job.Progress) async throws {
    guard try await book.advance(id, progress) else { throw JobCancelled() }
  }

  /// Does slow work on a quiet thread; meanwhile keeps how far it has come, and ends it where it was cancelled.
  private func watched(
    _ id: Job.ID, _ body: @escaping @Sendable (_ note: @escaping (Job.Progress) throws -> Void) throws -> JobFile
  ) async throws -> JobFile {
    let pace = JobPace()
    let watch = Task {
      var told: Job.Progress?
      while !Task.isCancelled {
        if let progress = pace.progress, progress != told {
          // A store that fails for once is asked again at the next beat.
          if let runs = try? await book.advance(id, progress), !runs { pace.stop() }
          told = progress
        } else if let state = try? await book.job(id)?.state, state != .running {
          pace.stop()
        }
        try? await Task.sleep(for: Self.beat)
      }
    }
    defer { watch.cancel() }
    return try await QuietThread.run { try body { try pace.note($0) } }
  }
}

/// The job was cancelled: its work ends, and nobody is told again.
struct JobCancelled: Error {}

/// What the thread that works and the task that watches tell each other.
private final class JobPace: @unchecked Sendable {
  private let lock = NSLock()
  private var latest: Job.Progress?
  private var isStopped = false

  var progress: Job.Progress? { lock.withLock { latest } }
  func stop() { lock.withLock { isStopped = true } }

  func note(_ progress: Job.Progress) throws {
    try lock.withLock {
      if isStopped { throw JobCancelled() }
      latest = progress
    }
  }
}

extension Job.Progress {
  /// A report's progress in words.
  init(_ progress: ReportProgress) {
    let words =
      switch progress.step {
      case .drawing: Phrase.Jobs.drawing
      case .writing: Phrase.Jobs.writing
      case .converting: Phrase.Jobs.converting
      }
    self.init(done: progress.done, of: progress.count, words: words)
  }
}
