import Foundation

/// The documented JSON of a rule: `type`, and its numbers as strings (docs/reading-json.md).
extension TargetRule: Codable {
  private enum Key: String, CodingKey {
    case type, value, low, high, tolerance, meantToRise, men, women, direction, percent, points, slowing
    case reference, baseYear, rules, rule
  }

  /// The rule's name, `type` in JSON.
  public var type: String {
    switch self {
    case .atLeast: "atLeast"
    case .moreThan: "moreThan"
    case .atMost: "atMost"
    case .lessThan: "lessThan"
    case .within: "within"
    case .about: "about"
    case .ratio: "ratio"
    case .increase: "increase"
    case .everyYear: "everyYear"
    case .decrease: "decrease"
    case .decreaseMarkedly: "decreaseMarkedly"
    case .noLowerThanBaseline: "noLowerThanBaseline"
    case .contained: "contained"
    case .towardsBand: "towardsBand"
    case .reasonableShare: "reasonableShare"
    case .notBelow: "notBelow"
    case .commensurate: "commensurate"
    case .change: "change"
    case .all: "all"
    case .hold: "hold"
    case .qualitative: "qualitative"
    case .uninterpreted: "uninterpreted"
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(type, forKey: .type)
    func put(_ number: Decimal, _ key: Key) throws { try box.encode(number.plainText, forKey: key) }
    switch self {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound):
      try put(bound, .value)
    case .within(let low, let high), .towardsBand(let low, let high):
      try put(low, .low)
      try put(high, .high)
    case .about(let value, let tolerance, let meantToRise):
      try put(value, .value)
      try put(tolerance, .tolerance)
      try box.encode(meantToRise, forKey: .meantToRise)
    case .ratio(let men, let women):
      try put(men, .men)
      try put(women, .women)
    case .everyYear(let direction):
      try box.encode(direction, forKey: .direction)
    case .decreaseMarkedly(let percent):
      try put(percent, .percent)
    case .contained(let slowing):
      try box.encode(slowing, forKey: .slowing)
    case .reasonableShare(let low, let high):
      try low.map { try put($0, .low) }
      try high.map { try put($0, .high) }
    case .notBelow(let reference):
      try box.encode(reference, forKey: .reference)
    case .commensurate(let reference, let tolerance):
      try box.encode(reference, forKey: .reference)
      try tolerance.map { try put($0, .tolerance) }
    case .change(let change, let baseYear):
      switch change {
      case .percent(let percent): try put(percent, .percent)
      case .points(let points): try put(points, .points)
      }
      try box.encodeIfPresent(baseYear, forKey: .baseYear)
    case .all(let rules):
      try box.encode(rules, forKey: .rules)
    case .hold(let rule):
      try box.encode(rule, forKey: .rule)
    case .increase, .decrease, .noLowerThanBaseline, .qualitative, .uninterpreted:
      break
    }
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func number(_ key: Key) throws -> Decimal {
      let text = try box.decode(String.self, forKey: key)
      guard let value = Decimal(printed: text) else {
        throw DecodingError.dataCorruptedError(forKey: key, in: box, debugDescription: "not a decimal number")
      }
      return value
    }
    func optionalNumber(_ key: Key) throws -> Decimal? { box.contains(key) ? try number(key) : nil }
    let type = try box.decode(String.self, forKey: .type)
    switch type {
    case "atLeast": self = .atLeast(try number(.value))
    case "moreThan": self = .moreThan(try number(.value))
    case "atMost": self = .atMost(try number(.value))
    case "lessThan": self = .lessThan(try number(.value))
    case "within": self = .within(low: try number(.low), high: try number(.high))
    case "towardsBand": self = .towardsBand(low: try number(.low), high: try number(.high))
    case "about":
      self = .about(
        try number(.value), tolerance: try number(.tolerance),
        meantToRise: try box.decode(Bool.self, forKey: .meantToRise))
    case "ratio": self = .ratio(men: try number(.men), women: try number(.women))
    case "increase": self = .increase
    case "decrease": self = .decrease
    case "everyYear": self = .everyYear(try box.decode(Direction.self, forKey: .direction))
    case "decreaseMarkedly": self = .decreaseMarkedly(percent: try number(.percent))
    case "noLowerThanBaseline": self = .noLowerThanBaseline
    case "contained": self = .contained(slowing: try box.decode(Bool.self, forKey: .slowing))
    case "reasonableShare": self = .reasonableShare(low: try optionalNumber(.low), high: try optionalNumber(.high))
    case "notBelow": self = .notBelow(reference: try box.decode(String.self, forKey: .reference))
    case "commensurate":
      self = .commensurate(
        reference: try box.decode(String.self, forKey: .reference), tolerance: try optionalNumber(.tolerance))
    case "change":
      let change: Change = box.contains(.points) ? .points(try number(.points)) : .percent(try number(.percent))
      self = .change(change, baseYear: try box.decodeIfPresent(Int.self, forKey: .baseYear))
    case "all": self = .all(try box.decode([TargetRule].self, forKey: .rules))
    case "hold": self = .hold(try box.decode(TargetRule.self, forKey: .rule))
    case "qualitative": self = .qualitative
    case "uninterpreted": self = .uninterpreted
    default:
      throw DecodingError.dataCorruptedError(forKey: .type, in: box, debugDescription: "no rule is called \(type)")
    }
  }
}
