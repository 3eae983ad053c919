import Wording

/// What was done for the plans, kind by kind and year by year (工作实绩), counted from the record and the papers.
public struct WorkRecord: Hashable, Sendable, Codable {
  /// By kind's raw value and year; a kind that nobody counted has no entry, one that was counted has every year.
  public private(set) var counts: [String: [Int: Int]]

  /// Nothing counted.
  public init() { counts = [:] }

  /// The kinds that can be counted. The raw values are stored and stand in figures' bindings.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case rounds, approvals, corrections, sentBack, reminders
    case warningsOpened, warningsClosed
    case ordersIssued, ordersClosed
    case meetings, commendations
    case tasksDone, tasksHindered

    public var word: Phrase { .workKind(rawValue) }
  }

  /// How many in a year; `nil` where the kind was not counted.
  public func count(_ kind: Kind, in year: Int) -> Int? { counts[kind.rawValue].map { $0[year] ?? 0 } }

  /// How many over all years; `nil` where the kind was not counted.
  public func total(_ kind: Kind) -> Int? { counts[kind.rawValue].map { $0.values.reduce(0, +) } }

  /// Adds what a source counted; a kind that was counted before is added to.
  public mutating func add(_ kind: Kind, _ byYear: [Int: Int]) {
    counts[kind.rawValue, default: [:]].merge(byYear, uniquingKeysWith: +)
  }
}
