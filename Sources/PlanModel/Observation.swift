import Foundation

/// One published or reported value (监测数据): indicator × region × year × breakdown.
///
/// Observations are only ever added. A correction is a later observation of the same subject.
public struct Observation: Hashable, Sendable, Codable {
  public let subject: Subject
  public let value: ObservedValue
  public let unit: UnitOfMeasure
  public let provenance: Provenance

  public init(subject: Subject, value: ObservedValue, unit: UnitOfMeasure, provenance: Provenance) {
    self.subject = subject
    self.value = value
    self.unit = unit
    self.provenance = provenance
  }

  /// What is observed: where, when and of whom.
  public struct Subject: Hashable, Sendable, Codable {
    public let indicator: Indicator.ID
    public let region: RegionCode
    public let year: Int
    public let breakdown: Breakdown

    public init(indicator: Indicator.ID, region: RegionCode, year: Int, breakdown: Breakdown = .total) {
      self.indicator = indicator
      self.region = region
      self.year = year
      self.breakdown = breakdown
    }
  }

  /// Where a value comes from and who entered it when.
  public struct Provenance: Hashable, Sendable, Codable {
    /// Title or address of the publication, or the department's return.
    public let source: String
    public let note: String
    /// Whether the figure was computed from a published statement (`与2023年持平`) rather than printed itself.
    public let derivation: Derivation
    public let author: String
    public let recordedAt: Date

    public init(source: String, note: String, derivation: Derivation, author: String, recordedAt: Date) {
      self.source = source
      self.note = note
      self.derivation = derivation
      self.author = author
      self.recordedAt = recordedAt
    }
  }

  public enum Derivation: String, Hashable, Sendable, Codable {
    case published, derived
  }
}

/// A value, or the reason why there is none.
public enum ObservedValue: Hashable, Sendable, Codable {
  /// As printed: `16.10` keeps its two decimals.
  case figure(Figure)
  case missing(MissingReason)

  public var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}

/// A printed number: its exact value, and the decimals it was printed with.
public struct Figure: Hashable, Sendable, Codable, CustomStringConvertible {
  public let value: Decimal
  /// How many digits were printed after the point.
  public let decimals: Int

  /// `nil` where the text is not one decimal number.
  public init?(printed text: String) {
    if let plain = Figure(plain: text) {
      self = plain
      return
    }
    guard let value = Decimal(printed: text) else { return nil }
    self.value = value
    decimals =
      text.trimmingCharacters(in: .whitespaces).split(whereSeparator: { ".．".contains($0) }).dropFirst()
      .first?.count ?? 0
  }

  public init(value: Decimal, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// One unit in the last printed place: 0.1, 0.01, 1.
  public var publicationUnit: Decimal { Decimal(sign: .plus, exponent: -decimals, significand: 1) }

  /// The number as printed, without grouping.
  public var description: String {
    var text = value.plainText
    guard decimals > 0 else { return text }
    var have = 0
    if let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) {
      have = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
    } else {
      text += "."
    }
    if have < decimals { text += String(repeating: "0", count: decimals - have) }
    return text
  }
}

/// Why a value is missing.
public enum MissingReason: String, Hashable, Sendable, Codable, CaseIterable {
  case notCollected, notApplicable, suppressed, notYetPublished
}

/// A subgroup of the population (分组): sex, urban or rural, age … The total has none.
public struct Breakdown: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// In normal form: `总计`, or `维度:类别` joined by `；`, dimensions in order, e.g. `城乡:农村`.
  public let text: String

  private init(text: String) { self.text = text }

  public static let total = Breakdown(text: "总计")

  /// The breakdown a printed word stands for: `农村`, `城乡:农村`, `性别:女;城乡:城市`, `总计` or nothing at all.
  ///
  /// `nil` where a part is neither a known category nor `dimension:category`.
  public init?(printed: String) {
    let parts = printed.split(whereSeparator: { "；;".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    if parts.isEmpty || parts == ["总计"] || parts == ["合计"] || parts == ["total"] {
      self = .total
      return
    }
    var pairs: [String] = []
    for part in parts {
      let sides = part.split(whereSeparator: { ":：".contains($0) }).map(String.init)
      switch sides.count {
      case 2: pairs.append("\(sides[0]):\(sides[1])")
      case 1:
        guard let dimension = Self.dimensions.first(where: { $0.value.contains(sides[0]) })?.key else { return nil }
        pairs.append("\(dimension):\(sides[0])")
      default: return nil
      }
    }
    guard Set(pairs.map { $0.prefix { $0 != ":" } }).count == pairs.count else { return nil }
    text = pairs.sorted().joined(separator: "；")
  }

  /// Categories that stand without their dimension in published tables.
  private static let dimensions: [String: Set<String>] = [
    "性别": ["女", "男", "女性", "男性", "女童", "男童"],
    "城乡": ["城市", "农村", "城镇", "乡村"],
  ]

  public var isTotal: Bool { self == .total }

  /// Its dimensions with their categories, in order; none for the total.
  public var categories: [Category] {
    guard !isTotal else { return [] }
    return text.split(separator: "；").map { part in
      let sides = part.split(separator: ":", maxSplits: 1)
      return Category(dimension: String(sides[0]), name: String(sides[sides.count - 1]))
    }
  }

  /// A category of a dimension, e.g. 城乡: 农村.
  public struct Category: Hashable, Sendable {
    public let dimension: String
    public let name: String
  }

  /// What tables call it: `农村`, `女，农村`; the total by its own word.
  public var label: String { isTotal ? text : categories.map(\.name).joined(separator: "、") }

  public var description: String { text }
  public static func < (left: Breakdown, right: Breakdown) -> Bool { left.text < right.text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
