/// A Women's or a Children's Development Plan (规划), its decomposition, or a year's work points:
/// what one document says for one population, one region and one period.
///
/// A plan is a value and never changes; importing a document again makes a new version of it.
public struct Plan: Hashable, Sendable, Codable, Identifiable {
  /// Region, population, kind and period; the same for every version of the plan.
  public let id: ID
  /// The title as printed, healed of line breaks.
  public let title: String
  public let population: Population
  public let kind: PlanKind
  public let region: Region
  public let period: Period
  /// The domains in the order of the document, numbered from 1.
  public let domains: [Domain]
  public let indicators: [PlannedIndicator]
  public let goals: [Goal]
  public let measures: [Measure]
  public let tasks: [PlanTask]
  public let projectItems: [ProjectItem]
  public let workPoints: [WorkPoint]
  /// Titles, headings and column headers: the lines that were read as structure.
  public let structure: [StructureLine]

  public init(
    title: String, population: Population, kind: PlanKind, region: Region, period: Period, domains: [Domain] = [],
    indicators: [PlannedIndicator] = [], goals: [Goal] = [], measures: [Measure] = [], tasks: [PlanTask] = [],
    projectItems: [ProjectItem] = [], workPoints: [WorkPoint] = [], structure: [StructureLine] = []
  ) {
    self.id = ID(region: region, population: population, kind: kind, period: period)
    self.title = title
    self.population = population
    self.kind = kind
    self.region = region
    self.period = period
    self.domains = domains
    self.indicators = indicators
    self.goals = goals
    self.measures = measures
    self.tasks = tasks
    self.projectItems = projectItems
    self.workPoints = workPoints
    self.structure = structure
  }

  /// Identifies a plan over all its versions, e.g. `500105-women-plan-2021-2030`.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// An identifier read back from an address or a database.
    public init(_ text: String) { self.text = text }

    init(region: Region, population: Population, kind: PlanKind, period: Period) {
      text = "\(region.code?.digits ?? region.name)-\(population.rawValue)-\(kind.rawValue)-\(period.from)-\(period.to)"
    }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
}

/// Whom a plan is for.
public enum Population: String, Hashable, Sendable, Codable, CaseIterable {
  case women, children, both
}

/// How the document lays its plan out.
public enum PlanKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 规划, 纲要: prose with goals, measures, tasks, indicator tables.
  case plan
  /// 任务分解方案: tables of indicators, tasks and project items with responsible units.
  case decomposition
  /// 任务清单: tables of goals and measures with responsible units.
  case taskList
  /// 工作要点: one year's priorities.
  case workPoints
}

/// The years a plan covers, both included.
public struct Period: Hashable, Sendable, Codable {
  public let from: Int
  public let to: Int

  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  /// The base year: the year before the period begins (2020 for 2021–2030).
  public var baseYear: Int { from - 1 }
  /// The target year: the last of the period.
  public var targetYear: Int { to }
}

/// A field of the plan (领域), e.g. 妇女与健康.
public struct Domain: Hashable, Sendable, Codable {
  /// Position in the document, from 1.
  public let number: Int
  /// The name as printed, healed of page breaks.
  public let name: String

  public init(number: Int, name: String) {
    self.number = number
    self.name = name
  }
}

/// A line of structure: it says where something belongs and is no item itself.
public struct StructureLine: Hashable, Sendable, Codable {
  public let role: Role
  public let text: String
  public let lines: SourceLines

  public init(role: Role, text: String, lines: SourceLines) {
    self.role = role
    self.text = text
    self.lines = lines
  }

  public enum Role: String, Hashable, Sendable, Codable {
    case title, heading, columnHeader
  }
}

/// Lines of the original, counted from 1, both included. For formats without lines of text these are its
/// paragraphs and table rows in order.
public struct SourceLines: Hashable, Sendable, Comparable {
  public let from: Int
  public let to: Int

  public init(_ from: Int, _ to: Int) {
    precondition(from >= 1 && to >= from, "lines run forwards and are counted from 1")
    self.from = from
    self.to = to
  }

  public init(_ line: Int) { self.init(line, line) }

  /// The smallest range that holds both.
  public func joined(_ other: SourceLines) -> SourceLines { SourceLines(min(from, other.from), max(to, other.to)) }

  public var range: ClosedRange<Int> { from...to }
  public static func < (left: SourceLines, right: SourceLines) -> Bool { (left.from, left.to) < (right.from, right.to) }
}

extension SourceLines: Codable {
  /// Written as `[from, to]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let (from, to) = (try container.decode(Int.self), try container.decode(Int.self))
    guard from >= 1, to >= from else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "lines run forwards from 1")
    }
    self.init(from, to)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(from)
    try container.encode(to)
  }
}
