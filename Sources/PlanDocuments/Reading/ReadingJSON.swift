import Foundation
import PlanModel
import Wording

/// The documented JSON of a reading (docs/reading-json.md): stable, keys in alphabetical order.
public struct ReadingJSON: Encodable, Sendable {
  let source: SourceFile
  let plans: [PlanJSON]
  let units: [UnitJSON]
  let findings: [FindingJSON]
  let unread: [UnreadLines]
  let balance: Balance

  /// The reading as JSON, with the messages of findings in `language`.
  public init(_ reading: DocumentReading, language: Language = .zh) {
    source = reading.source
    plans = reading.plans.map(PlanJSON.init)
    units = reading.units.map(UnitJSON.init)
    findings = reading.findings.map { FindingJSON($0, language) }
    unread = reading.unread
    balance = reading.balance
  }

  /// UTF-8, indented.
  public func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

/// A target with its printed words, its rule, and whether it waits for a person.
public struct TargetJSON: Encodable, Sendable {
  let text: String
  let rule: TargetRule
  let needsConfirmation: Bool

  public init(_ target: Target) {
    text = target.text
    rule = target.rule
    needsConfirmation = target.needsConfirmation
  }
}

/// A target found in a sentence, with the indicator it is set for.
struct GoalTargetJSON: Encodable {
  let text: String
  let rule: TargetRule
  let needsConfirmation: Bool
  let indicator: String
  let unit: UnitOfMeasure

  init(_ found: GoalTarget) {
    text = found.target.text
    rule = found.target.rule
    needsConfirmation = found.target.needsConfirmation
    indicator = found.indicator.name
    unit = found.indicator.unit
  }
}

struct UnitJSON: Encodable {
  struct Alias: Encodable {
    let text: String
    let status: String
  }

  let name: String
  let aliases: [Alias]
  let collective: Bool
  let mentions: Int

  init(_ unit: OrganisationalUnit) {
    name = unit.name
    aliases = unit.aliases.map { alias in
      switch alias.standing {
      case .confirmed: Alias(text: alias.text, status: "confirmed")
      case .proposed: Alias(text: alias.text, status: "proposed")
      }
    }
    collective = unit.collective
    mentions = unit.mentions
  }
}

struct FindingJSON: Encodable {
  let rule: Finding.Rule
  let severity: Finding.Severity
  let message: String
  let lines: SourceLines?

  init(_ finding: Finding, _ language: Language) {
    rule = finding.rule
    severity = finding.severity
    message = finding.message(language)
    lines = finding.lines
  }

  private enum Key: String, CodingKey { case rule, severity, message, lines }

  /// A finding about the whole document has `"lines": null`.
  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(rule, forKey: .rule)
    try box.encode(severity, forKey: .severity)
    try box.encode(message, forKey: .message)
    try box.encode(lines, forKey: .lines)
  }
}
