import Assessment
import Foundation
import OfficeFiles
import PlanModel
import Wording

/// The weights and goalposts that an office has set for a plan's index, read from a CSV file.
///
/// The header names the columns: `领域` (domain), `指标` (indicator), `权重` (weight), and optionally `最差值` (worst)
/// and `最佳值` (best). A row with an indicator sets its weight within its domain and its goalposts; a row with a
/// domain alone sets the domain's weight. What no row names keeps its default.
public struct IndexWeightsFile: Hashable, Sendable {
  /// What was set.
  public let weights: IndexWeights

  /// Weights files are short; more is no weights file.
  public static let largestBytes = 1_000_000
  /// Larger weights say nothing more, and sums of them must stay exact.
  public static let largestWeight: Decimal = 1_000_000

  /// Reads and checks a file. Throws the refusals of OfficeFiles and `IndexWeightsRefusal`, with line and remedy.
  public init(_ bytes: Data, for plan: Plan) throws {
    guard bytes.count <= Self.largestBytes else { throw IndexWeightsRefusal(nil, .tooLong) }
    let table = try CSVTable(bytes, rowLimit: 10_000)
    guard let header = table.rows.first, table.rows.count > 1 else { throw IndexWeightsRefusal(nil, .empty) }
    let columns = try Columns(header)
    var reading = Reading(plan: plan)
    for row in table.rows.dropFirst() { try reading.take(row, columns) }
    weights = IndexWeights(domains: reading.domains, indicators: reading.indicators, posts: reading.posts)
  }

  private enum Column: String, CaseIterable {
    case domain, indicator, weight, worst, best

    var names: [String] {
      switch self {
      case .domain: ["领域", "domain"]
      case .indicator: ["指标", "indicator", "指标名称"]
      case .weight: ["权重", "weight"]
      case .worst: ["最差值", "worst", "下限"]
      case .best: ["最佳值", "best", "上限"]
      }
    }
  }

  /// Which column of the file holds what.
  private struct Columns {
    private var positions: [Column: Int] = [:]

    init(_ header: CSVTable.Row) throws {
      for (position, cell) in header.cells.enumerated() where !cell.isBlank {
        guard let column = Column.allCases.first(where: { $0.names.contains(cell.trimmed.lowercased()) }) else {
          throw IndexWeightsRefusal(header.line, .unknownColumn(cell.trimmed))
        }
        guard positions.updateValue(position, forKey: column) == nil else {
          throw IndexWeightsRefusal(header.line, .columnTwice(cell.trimmed))
        }
      }
      guard positions[.weight] != nil || positions[.worst] != nil,
        positions[.indicator] != nil || positions[.domain] != nil
      else { throw IndexWeightsRefusal(header.line, .columnsMissing) }
    }

    func text(_ column: Column, _ row: CSVTable.Row) -> String {
      guard let position = positions[column], position < row.cells.count else { return "" }
      return row.cells[position].trimmed
    }
  }

  /// What has been taken from the rows so far.
  private struct Reading {
    let plan: Plan
    var domains: [Int: Double] = [:]
    var indicators: [Indicator.ID: Double] = [:]
    var posts: [Indicator.ID: IndexScale] = [:]
    private var linesOfDomains: [Int: Int] = [:]
    private var linesOfIndicators: [Indicator.ID: Int] = [:]

    init(plan: Plan) { self.plan = plan }

    mutating func take(_ row: CSVTable.Row, _ columns: Columns) throws {
      func refused(_ what: IndexWeightsRefusal.Problem) -> IndexWeightsRefusal { IndexWeightsRefusal(row.line, what) }
      let (domainName, name) = (columns.text(.domain, row), columns.text(.indicator, row))
      let weight = try number(columns.text(.weight, row), refused)
      if let weight, weight < 0 || weight > IndexWeightsFile.largestWeight {
        throw refused(.weightOutOfRange(columns.text(.weight, row)))
      }
      let domain = try domainName.isEmpty ? nil : self.domain(domainName, refused)
      let (worst, best) = (
        try number(columns.text(.worst, row), refused), try number(columns.text(.best, row), refused)
      )
      guard weight != nil || worst != nil else { throw refused(.nothingSet) }
      guard !name.isEmpty else {
        guard let domain else { throw refused(.nothingNamed) }
        guard worst == nil, best == nil else { throw refused(.postsOfDomain) }
        if let line = linesOfDomains.updateValue(row.line, forKey: domain) {
          throw refused(.twice(domainName, line: line))
        }
        domains[domain] = weight?.double
        return
      }
      let id = Indicator.ID(name: name)
      guard let planned = plan.indicators.first(where: { $0.indicator.id == id }) else {
        throw refused(.unknownIndicator(name))
      }
      if let domain, domain != planned.domain { throw refused(.otherDomain(name, domainName)) }
      if let line = linesOfIndicators.updateValue(row.line, forKey: id) { throw refused(.twice(name, line: line)) }
      indicators[id] = weight?.double
      switch (worst, best) {
      case (nil, nil): break
      case (let worst?, let best?):
        guard let scale = IndexScale(worst: worst, best: best) else { throw refused(.postsEqual) }
        posts[id] = scale
      default: throw refused(.onePost)
      }
    }

    private func number(
      _ text: String, _ refused: (IndexWeightsRefusal.Problem) -> IndexWeightsRefusal
    ) throws -> Decimal? {
      if text.isEmpty { return nil }
      guard text.count <= 40, let number = Decimal(printed: text) else { throw refused(.notANumber(text)) }
      return number
    }

    private func domain(
      _ name: String, _ refused: (IndexWeightsRefusal.Problem) -> IndexWeightsRefusal
    ) throws -> Int {
      let bare = name.filter { !$0.isWhitespace }
      guard let domain = plan.domains.first(where: { $0.name.filter { !$0.isWhitespace } == bare }) else {
        throw refused(.unknownDomain(name, known: plan.domains.map(\.name)))
      }
      return domain.number
    }
  }
}

/// Why a file of weights cannot be used; `line` is a line of the file, from 1.
public struct IndexWeightsRefusal: Refusal, Hashable {
  /// Where; `nil` where the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  init(_ line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// What can be wrong in a file of weights.
  public enum Problem: Hashable, Sendable {
    case empty
    case tooLong
    case unknownColumn(String)
    case columnTwice(String)
    case columnsMissing
    case notANumber(String)
    case weightOutOfRange(String)
    case nothingSet
    case nothingNamed
    case postsOfDomain
    case onePost
    case postsEqual
    case unknownDomain(String, known: [String])
    case unknownIndicator(String)
    case otherDomain(String, String)
    case twice(String, line: Int)
  }

  /// Place, trouble, remedy.
  public var reason: Phrase { .indexWeights(line: line, what) }

  private var what: Phrase {
    func short(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
    switch problem {
    case .empty: return Phrase.IndexFile.empty
    case .tooLong: return Phrase.IndexFile.tooLong
    case .unknownColumn(let name): return Phrase.IndexFile.unknownColumn(short(name))
    case .columnTwice(let name): return Phrase.IndexFile.columnTwice(short(name))
    case .columnsMissing: return Phrase.IndexFile.columnsMissing
    case .notANumber(let text): return Phrase.IndexFile.notANumber(short(text))
    case .weightOutOfRange(let text): return Phrase.IndexFile.weightOutOfRange(short(text))
    case .nothingSet: return Phrase.IndexFile.nothingSet
    case .nothingNamed: return Phrase.IndexFile.nothingNamed
    case .postsOfDomain: return Phrase.IndexFile.postsOfDomain
    case .onePost: return Phrase.IndexFile.onePost
    case .postsEqual: return Phrase.IndexFile.postsEqual
    case .unknownDomain(let name, let known): return Phrase.IndexFile.unknownDomain(short(name), known: known)
    case .unknownIndicator(let name): return Phrase.IndexFile.unknownIndicator(short(name))
    case .otherDomain(let name, let domain): return Phrase.IndexFile.otherDomain(short(name), short(domain))
    case .twice(let name, let line): return Phrase.IndexFile.twice(short(name), line: line)
    }
  }
}
