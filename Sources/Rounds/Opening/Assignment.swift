import PlanModel

/// One thing that units owe in a round (应报事项): an indicator's figures, a task's or a project item's progress.
///
/// An indicator that stands in several plans is owed once: no figure is asked for twice.
public struct Assignment: Hashable, Sendable, Codable, Identifiable {
  public let id: ID
  public let kind: Kind
  /// The indicator's name, or the text of the task or item.
  public let title: String
  /// Where it stands in the plans; empty for counts that only serve rates.
  public let places: [Place]
  /// Units that answer for it, by their names in the register; several lead jointly and sign jointly. Empty where the
  /// plan names none: then the Office must say who.
  public let leads: [String]
  /// Units that help.
  public let supports: [String]
  /// The figures asked for; none for tasks and items.
  public let cells: [Cell]
  /// Whether it is still asked for.
  public let standing: Standing

  /// Something owed.
  public init(
    id: ID, kind: Kind, title: String, places: [Place], leads: [String], supports: [String], cells: [Cell],
    standing: Standing = .owed
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.places = places
    self.leads = leads
    self.supports = supports
    self.cells = cells
    self.standing = standing
  }

  /// E.g. `i:孕产妇死亡率`, `t:990100-women-decomposition-2021-2030:3`; the same in every round of a region.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// An identifier read back from an address, a form or a database.
    public init(_ text: String) { self.text = text }

    /// An indicator's figures.
    public init(_ indicator: Indicator.ID) { text = "i:\(indicator.text)" }

    /// A task or project item by its position in a plan, from 0.
    public init(_ kind: Kind, of plan: Plan.ID, position: Int) {
      text = "\(kind == .task ? "t" : "p"):\(plan.text):\(position)"
    }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// What is owed. The raw values are stored.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case figures, task, project
  }

  /// Whether it is asked for. The raw values are stored.
  public enum Standing: String, Hashable, Sendable, Codable {
    case owed
    /// The Office took it out of this round.
    case dropped
  }

  /// A row or item of a plan.
  public struct Place: Hashable, Sendable, Codable {
    public let plan: Plan.ID
    /// `PlannedIndicator.key`, or the number of the task or item as printed.
    public let key: String
    /// The target's own words; empty for tasks and items.
    public let target: String

    /// A row of a plan.
    public init(plan: Plan.ID, key: String, target: String) {
      self.plan = plan
      self.key = key
      self.target = target
    }
  }

  /// One figure asked for.
  public struct Cell: Hashable, Sendable, Codable, Identifiable {
    public let indicator: Indicator
    public let breakdown: Breakdown
    public let part: Part
    /// Follows from indicator and breakdown.
    public let id: CellID

    /// A figure of an indicator, for a breakdown.
    public init(indicator: Indicator, breakdown: Breakdown = .total, part: Part = .value) {
      self.indicator = indicator
      self.breakdown = breakdown
      self.part = part
      id = CellID(indicator: indicator.id, breakdown: breakdown)
    }

    private enum CodingKeys: CodingKey {
      case indicator, breakdown, part
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        indicator: try container.decode(Indicator.self, forKey: .indicator),
        breakdown: try container.decode(Breakdown.self, forKey: .breakdown),
        part: try container.decode(Part.self, forKey: .part))
    }

    /// Where its observation belongs.
    public func subject(in region: RegionCode, _ year: Int) -> Observation.Subject {
      Observation.Subject(indicator: indicator.id, region: region, year: year, breakdown: breakdown)
    }
  }

  /// What a figure is to its assignment. The raw values are stored.
  public enum Part: String, Hashable, Sendable, Codable {
    case value, numerator, denominator
  }

  /// The cell of the indicator's total; `nil` for tasks and items.
  public var total: Cell? { cells.first { $0.part == .value && $0.breakdown.isTotal } }

  /// A cell by its identifier.
  public func cell(_ id: CellID) -> Cell? { cells.first { $0.id == id } }
}

/// Names a cell within a round: an indicator and a breakdown, e.g. `孕产妇死亡率|总计`.
public struct CellID: Hashable, Sendable, Codable, Comparable, CodingKeyRepresentable, CustomStringConvertible {
  public let text: String

  /// The cell of an indicator's breakdown.
  public init(indicator: Indicator.ID, breakdown: Breakdown) { text = "\(indicator.text)|\(breakdown.text)" }

  /// An identifier read back from a form, a workbook or a database.
  public init(_ text: String) { self.text = text }

  public var description: String { text }
  public static func < (left: CellID, right: CellID) -> Bool { left.text < right.text }
  public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
  public var codingKey: any CodingKey { Key(stringValue: text) }
  public init?(codingKey: some CodingKey) { text = codingKey.stringValue }
}
