import PlanModel

/// What a unit has filled in for one assignment, as it was typed: drafts keep everything, right or wrong.
public struct ReturnContent: Hashable, Sendable, Codable {
  /// Cells that hold something.
  public var cells: [CellID: CellAnswer]
  /// Where the figures come from.
  public var source: String
  public var note: String
  /// Why a figure that a check doubts is right all the same, by `CheckFinding.explanationKey`.
  public var explanations: [String: String]
  public var evidence: [Evidence]
  /// For tasks and project items; untouched for figures.
  public var progress: TaskProgress

  /// Content; empty unless told.
  public init(
    cells: [CellID: CellAnswer] = [:], source: String = "", note: String = "", explanations: [String: String] = [:],
    evidence: [Evidence] = [], progress: TaskProgress = TaskProgress()
  ) {
    self.cells = cells
    self.source = source
    self.note = note
    self.explanations = explanations
    self.evidence = evidence
    self.progress = progress
  }

  /// Nothing filled in.
  public static let empty = ReturnContent()

  /// The answer in a cell; an empty one where nothing was filled in. Setting an empty one clears the cell.
  public subscript(cell: CellID) -> CellAnswer {
    get { cells[cell] ?? CellAnswer() }
    set { cells[cell] = newValue.isEmpty ? nil : newValue }
  }
}

/// What stands in a cell: a figure as typed, or the reason why there is none; possibly both, which a check refuses.
public struct CellAnswer: Hashable, Sendable, Codable {
  /// As typed, spaces around it cut off.
  public var typed: String
  /// `nil` where no reason was chosen.
  public var missing: MissingReason?

  /// An answer; empty unless told.
  public init(typed: String = "", missing: MissingReason? = nil) {
    self.typed = typed
    self.missing = missing
  }

  public var isEmpty: Bool { typed.isEmpty && missing == nil }

  /// The value it stands for; `nil` where it is empty, no number, or a number beside a reason.
  public var value: ObservedValue? {
    switch (typed.isEmpty, missing) {
    case (true, let reason?): .missing(reason)
    case (false, nil): Figure(printed: typed).map { .figure($0) }
    case (true, nil), (false, .some): nil
    }
  }
}

/// A file that supports a return: kept beside the database under its digest, offered as a download only.
public struct Evidence: Hashable, Sendable, Codable {
  /// SHA-256 of its bytes.
  public let sha256: String
  /// As the sender's file was called, cleaned; never used as a path.
  public let name: String
  /// `EvidenceFormat`'s raw value.
  public let format: String
  public let bytes: Int

  /// A kept file.
  public init(sha256: String, name: String, format: String, bytes: Int) {
    self.sha256 = sha256
    self.name = name
    self.format = format
    self.bytes = bytes
  }
}

/// How far a task or a project item is, and what is arranged for next year.
public struct TaskProgress: Hashable, Sendable, Codable {
  /// `nil` until somebody chose one.
  public var state: State?
  /// What was done in the year, in words.
  public var done: String
  /// What is arranged for next year, in words.
  public var nextYear: String

  /// Progress; empty unless told.
  public init(state: State? = nil, done: String = "", nextYear: String = "") {
    self.state = state
    self.done = done
    self.nextYear = nextYear
  }

  /// How far it is. The raw values are stored.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case notStarted, underWay, done, continuing, hindered
  }
}
