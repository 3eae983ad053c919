/// A measured quantity with a unit (指标), e.g. 孕产妇死亡率（1/10万）.
///
/// It is the same indicator in every plan and region that measures it: observations belong to it.
public struct Indicator: Hashable, Sendable, Codable, Identifiable {
  /// The name without its unit, healed of stray spaces.
  public let name: String
  public let unit: UnitOfMeasure

  /// The name in normal form: observations and plans meet here. It is worked out once: everything is found by it.
  public let id: ID

  public init(name: String, unit: UnitOfMeasure) {
    self.name = name
    self.unit = unit
    id = ID(name: name)
  }

  private enum CodingKeys: CodingKey {
    case name, unit
  }

  /// Its name and unit; the identifier follows from the name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      unit: try container.decode(UnitOfMeasure.self, forKey: .unit))
  }

  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// The normal form of a printed name: no spaces, brackets and dashes of one width.
    public init(name: String) {
      text = String(
        name.compactMap { character -> Character? in
          switch character {
          case "(": "（"
          case ")": "）"
          case "－", "–", "-", "〜", "～", "~": "—"
          case let other where other.isWhitespace: nil
          default: character
          }
        })
    }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    public init(from decoder: any Decoder) throws {
      text = try decoder.singleValueContainer().decode(String.self)
    }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
}

/// A row of a plan's indicator table: an indicator with the target the plan sets it.
public struct PlannedIndicator: Hashable, Sendable, Codable {
  /// The number of its domain in `Plan.domains`.
  public let domain: Int
  /// The number as printed, e.g. `5`.
  public let number: String
  /// 1 for the row that bears the number, 2… for the rows below it under the same number.
  public let row: Int
  public let indicator: Indicator
  public let target: Target
  public let bindingness: Bindingness
  public let baseline: Baseline?
  public let intermediate: [IntermediateTarget]
  /// Units that answer for it, as printed (healed, 等 dropped).
  public let lead: [String]
  /// Units that help, as printed (healed, 等 dropped).
  public let support: [String]
  public let lines: SourceLines

  public init(
    domain: Int, number: String, row: Int, indicator: Indicator, target: Target, bindingness: Bindingness,
    baseline: Baseline? = nil, intermediate: [IntermediateTarget] = [], lead: [String] = [], support: [String] = [],
    lines: SourceLines
  ) {
    self.domain = domain
    self.number = number
    self.row = row
    self.indicator = indicator
    self.target = target
    self.bindingness = bindingness
    self.baseline = baseline
    self.intermediate = intermediate
    self.lead = lead
    self.support = support
    self.lines = lines
  }

  /// Number and row, e.g. `5.2`; unique within a plan whose numbers are.
  public var key: String { "\(number).\(row)" }
}

/// Whether a target must be met (约束性) or is aimed at (预期性).
public enum Bindingness: String, Hashable, Sendable, Codable, CaseIterable {
  case binding, expected, unstated
}

/// The value a plan prints as its starting point (2020年基数, 基期值).
public struct Baseline: Hashable, Sendable, Codable {
  public let year: Int
  /// As printed, e.g. `12.5`.
  public let value: String

  public init(year: Int, value: String) {
    self.year = year
    self.value = value
  }
}

/// A target for a year on the way (2025年目标).
public struct IntermediateTarget: Hashable, Sendable, Codable {
  public let year: Int
  public let target: Target

  public init(year: Int, target: Target) {
    self.year = year
    self.target = target
  }
}
