import Foundation
import OfficeFiles
import People
import Rounds
import Seals
import Store
import Wording

/// Attaches files to a return (添加佐证): their bytes go onto the shelf first, then a revision of the return names them.
public struct AttachEvidence: Sendable {
  private let book: any RoundBook
  private let shelf: any EvidenceShelf

  /// Keeps revisions in the book and bytes on the shelf.
  public init(book: any RoundBook, shelf: any EvidenceShelf) {
    self.book = book
    self.shelf = shelf
  }

  /// A file as somebody sent it.
  public struct File: Sendable {
    /// Cleaned: it is shown, and names downloads.
    public let name: String
    public let bytes: Data

    /// A file with the name that its sender gave it.
    public init(name: String, bytes: Data) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Files that one return may have: what a reader can be expected to open.
  public static let limit = 10

  /// The return with all the files, or a refusal and none of them. A file that is attached already stays as it is.
  ///
  /// What the files are is decided by their content. Others may fill in the same return meanwhile.
  ///
  /// - Throws: `EvidenceListRefusal`; `ReviewRefusal` where the return cannot be filled in by `actor` now;
  ///   `RoundRefusal` where round or assignment do not exist; what the shelf and the store throw.
  public func callAsFunction(
    _ files: [File], to id: Assignment.ID, in round: ReportingRound.ID, by actor: Actor, at time: Date
  ) async throws -> Return {
    guard !files.isEmpty else { throw EvidenceListRefusal.nothingChosen }
    let state = try await LoadRound(book: book)(round, unit: actor.unit)
    guard let assignment = state.assignment(id) else { throw RoundRefusal.noSuchAssignment(id) }
    let current = state.current(id)
    let added = try Self.recognised(files, beside: current.content.evidence)
    guard current.content.evidence.count + added.count <= Self.limit else {
      throw EvidenceListRefusal.tooMany(limit: Self.limit)
    }
    guard !added.isEmpty else { return current }
    // Nothing is put onto the shelf for somebody who may not fill in.
    var wanted = current.content
    wanted.evidence += added.map(\.evidence)
    _ = try Review(round: state.round, assignment: assignment)
      .advance(current, by: .init(.save, by: actor, at: time, content: wanted))
    for one in added { try await shelf.keep(one.bytes, sha256: one.evidence.sha256) }
    let names = added.map(\.evidence)
    return try await EvidenceRevision(book: book, verb: .attachEvidence)(
      of: current, in: round, by: actor, at: time
    ) { content in
      var content = content
      content.evidence += names
      return content
    }
  }

  /// The files that are not attached yet, each with what it is by its content. Throws `EvidenceListRefusal.file`.
  static func recognised(
    _ files: [File], beside attached: [Evidence]
  ) throws -> [(evidence: Evidence, bytes: Data)] {
    var known = Set(attached.map(\.sha256))
    var added: [(evidence: Evidence, bytes: Data)] = []
    for file in files {
      let sha256 = SHA256Digest(file.bytes).hex
      guard known.insert(sha256).inserted else { continue }
      do {
        let format = try EvidenceFormat.recognised(in: file.bytes, named: file.name)
        let evidence = Evidence(
          sha256: sha256, name: file.name, format: format.rawValue, bytes: file.bytes.count)
        added.append((evidence, file.bytes))
      } catch let refusal as any Refusal {
        throw EvidenceListRefusal.file(name: file.name, why: refusal.reason)
      }
    }
    return added
  }
}

/// A revision that changes nothing but the files of a return.
struct EvidenceRevision: Sendable {
  let book: any RoundBook
  let verb: Act.Verb

  /// Throws the `ReviewRefusal` that stands against it.
  func callAsFunction(
    of current: Return, in round: ReportingRound.ID, by actor: Actor, at time: Date,
    edit: @escaping @Sendable (ReturnContent) -> ReturnContent
  ) async throws -> Return {
    let entry = FillIn.Entry(assignment: current.assignment, basis: current.revision, edit: edit)
    let outcome = try await FillIn(book: book, as: verb)([entry], in: round, by: actor, at: time)
    if let refusal = outcome.refused[current.assignment] { throw refusal }
    // Files never conflict: they are added and taken away one by one.
    return outcome.saved.first ?? current
  }
}

/// Why files cannot be attached to a return, or taken from it.
public enum EvidenceListRefusal: Refusal, Hashable {
  case nothingChosen
  case tooMany(limit: Int)
  /// One of the files is not taken; then none is.
  case file(name: String, why: Phrase)
  /// The return has no such file any more.
  case notAttached

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .nothingChosen: Phrase.Returns.noFileChosen
    case .tooMany(let limit): Phrase.Returns.tooManyFiles(limit: limit)
    case .file(let name, let why): Phrase.Returns.fileRefused(name, why)
    case .notAttached: Phrase.Returns.notAttached
    }
  }
}
