import Foundation
import PlanModel
import Wording

/// An object of a decisions' file, which knows its place and says so when something is wrong in it.
struct DecisionObject {
  let fields: [String: Any]
  /// e.g. `decisions[2]`; empty for the file itself.
  let place: String

  func allowOnly(_ known: [String]) throws {
    if let stranger = fields.keys.sorted().first(where: { !known.contains($0) }) {
      throw DecisionRefusal(path(stranger), .decisionFieldUnknown(stranger, known: known))
    }
  }

  func text(_ key: String) throws -> String {
    guard let text = try optionalText(key) else { throw DecisionRefusal(path(key), .decisionFieldMissing(key)) }
    return text
  }

  func optionalText(_ key: String) throws -> String? {
    guard let value = fields[key] else { return nil }
    guard let text = value as? String else { throw DecisionRefusal(path(key), .decisionValueInvalid(.textValue)) }
    return text
  }

  func optionalTime(_ key: String) throws -> Date? {
    guard let text = try optionalText(key) else { return nil }
    guard let time = try? Date(text, strategy: .iso8601) else {
      throw DecisionRefusal(path(key), .decisionValueInvalid(.timeValue))
    }
    return time
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) throws -> Choice where Choice.RawValue == String {
    let text = try text(key)
    guard let choice = Choice(rawValue: text) else {
      throw DecisionRefusal(path(key), .decisionValueUnknown(text, known: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// A year as a JSON number of four digits.
  func year(_ key: String) throws -> Int {
    guard let value = fields[key] else { throw DecisionRefusal(path(key), .decisionFieldMissing(key)) }
    guard let year = value as? Int, (1000...9999).contains(year) else {
      throw DecisionRefusal(path(key), .decisionValueInvalid(.yearValue))
    }
    return year
  }

  func rule(_ key: String) throws -> TargetRule {
    guard let value = fields[key] else { throw DecisionRefusal(path(key), .decisionFieldMissing(key)) }
    guard let object = value as? [String: Any], let data = try? JSONSerialization.data(withJSONObject: object),
      let rule = try? JSONDecoder().decode(TargetRule.self, from: data)
    else { throw DecisionRefusal(path(key), .decisionValueInvalid(.ruleValue)) }
    return rule
  }

  private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
