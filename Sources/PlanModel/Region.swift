/// A place with its code in GB/T 2260, e.g. 重庆市江北区, 500105.
public struct Region: Hashable, Sendable, Codable {
  /// The name as the document gives it, e.g. `江北区`.
  public let name: String
  /// The six digits of GB/T 2260; `nil` only until a person has said which place is meant.
  public let code: RegionCode?

  public init(name: String, code: RegionCode?) {
    self.name = name
    self.code = code
  }
}

/// Six digits of GB/T 2260 (codes for the administrative divisions of the PRC). The nation is `000000`.
public struct RegionCode: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The six digits.
  public let digits: String

  /// `nil` unless `digits` are six decimal digits.
  public init?(_ digits: String) {
    guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self.digits = digits
  }

  /// The nation as a whole.
  public static let nation = RegionCode("000000")!

  public var description: String { digits }
  public static func < (left: RegionCode, right: RegionCode) -> Bool { left.digits < right.digits }

  /// Province, prefecture or county, read from the zeros of the code.
  public var level: RegionLevel {
    if digits == "000000" { return .nation }
    if digits.hasSuffix("0000") { return .province }
    if digits.hasSuffix("00") { return .prefecture }
    return .county
  }

  /// The region one step up in the code, e.g. 500105 → 500100 → 500000 → 000000; `nil` for the nation.
  public var parent: RegionCode? {
    switch level {
    case .nation: nil
    case .province: .nation
    case .prefecture: RegionCode(String(digits.prefix(2)) + "0000")
    case .county: RegionCode(String(digits.prefix(4)) + "00")
    }
  }

  /// Whether it is `region` or a part of it, read from the code.
  public func lies(in region: RegionCode) -> Bool {
    self == region || (parent.map { $0.lies(in: region) } ?? false)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = RegionCode(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a region code has six digits"))
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}

/// The level of government a region code stands for.
public enum RegionLevel: String, Hashable, Sendable, Codable {
  case nation, province, prefecture, county
}
