import Foundation
import PlanModel
import Wording

/// Long work that somebody asked for and that is done beside the pages: it can be watched, ended and, once done, its
/// file fetched (后台任务).
public struct Job: Hashable, Sendable {
  public let id: ID
  public let kind: Kind
  /// What is to be made, as JSON that the kind understands.
  public let request: String
  /// How people know it, e.g. the report's title; it may be a person's words.
  public let title: String
  /// Whose Office it is for.
  public let region: RegionCode
  /// The sign-in name of who asked, and the name shown.
  public let askedBy: String
  public let askedByName: String
  public let askedAt: Date
  public var state: State
  public var progress: Progress

  /// A job that waits.
  public init(
    id: ID, kind: Kind, request: String, title: String, region: RegionCode, askedBy: String, askedByName: String,
    askedAt: Date, state: State = .waiting, progress: Progress = .none
  ) {
    self.id = id
    self.kind = kind
    self.request = request
    self.title = title
    self.region = region
    self.askedBy = askedBy
    self.askedByName = askedByName
    self.askedAt = askedAt
    self.state = state
    self.progress = progress
  }

  /// Names a job; never guessed from another's.
  public struct ID: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    /// An identifier read back from an address or a database, or a new one made from chance by the caller.
    public init(_ text: String) { self.text = text }

    public var description: String { text }
  }

  /// What is done. The raw values are stored and never renamed.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A report as a file.
    case reportFile
  }

  /// Where it stands. It waits, runs, and ends in one of three ways for good.
  public enum State: Hashable, Sendable, Codable {
    case waiting, running
    case done(Result)
    /// Why it could not be done.
    case failed(Phrase)
    case cancelled

    /// Whether it will still change.
    public var isOpen: Bool {
      switch self {
      case .waiting, .running: true
      case .done, .failed, .cancelled: false
      }
    }
  }

  /// The file that came of it.
  public struct Result: Hashable, Sendable, Codable {
    /// Its bytes lie on the `EvidenceShelf` under this.
    public let sha256: String
    /// What it is called when it is saved.
    public let fileName: String
    /// Its extension, e.g. `docx`.
    public let format: String

    /// A file that is kept.
    public init(sha256: String, fileName: String, format: String) {
      self.sha256 = sha256
      self.fileName = fileName
      self.format = format
    }
  }

  /// How far it has come.
  public struct Progress: Hashable, Sendable, Codable {
    /// Of `count`; both 0 before anything is known.
    public let done: Int
    public let count: Int
    /// What is being done, e.g. `画图`.
    public let words: Phrase

    /// Progress in a step.
    public init(done: Int, of count: Int, words: Phrase) {
      self.done = done
      self.count = count
      self.words = words
    }

    /// Before anything is known.
    public static let none = Progress(done: 0, of: 0, words: Phrase("", ""))
  }
}
