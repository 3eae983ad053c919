import PlanModel
import Wording

/// All responsible units a document names, with the spellings that mean the same unit.
///
/// What looks like another spelling is proposed with its reason; only a person or a file confirms it.
public struct UnitRegister: Sendable {
  /// Ordered by mentions, most first, then by name.
  public let units: [OrganisationalUnit]

  public init(plans: [Plan], decisions: [Decision]) {
    var mentions: [String: Int] = [:]
    for name in plans.flatMap(\.duties).flatMap({ $0.lead + $0.support }) { mentions[name, default: 0] += 1 }
    self.init(mentions: mentions, decisions: decisions)
  }

  /// Each spelling is compared with every name before it. A plan names some two hundred; of a file with more than
  /// these, the rarest are not compared.
  private static let comparedSpellings = 2_000

  /// A register of spellings, each with how often it occurs.
  public init(mentions: [String: Int], decisions: [Decision]) {
    var confirmed: [String: (unit: String, id: Decision.ID)] = [:]
    var distinct: Set<[String]> = []
    for decision in decisions {
      switch decision.subject {
      case .unitAlias(let text, let unit):
        confirmed[text] = (unit, decision.id)
        distinct.remove([text, unit].sorted())
      case .unitDistinct(let text, let unit):
        confirmed[text] = nil
        distinct.insert([text, unit].sorted())
      default: break
      }
    }
    // Most frequent spellings first: they become the names that rarer ones are compared with.
    let spellings = mentions.sorted { ($1.value, $0.key.count, $0.key) < ($0.value, $1.key.count, $1.key) }
    var names: [String] = []
    var aliases: [String: [OrganisationalUnit.Alias]] = [:]
    var counts: [String: Int] = [:]
    func add(_ text: String, to unit: String, _ standing: OrganisationalUnit.Alias.Standing) {
      aliases[unit, default: []].append(.init(text: text, standing: standing))
      counts[unit, default: 0] += mentions[text] ?? 0
    }
    var compared: [UnitSpelling] = []
    for (place, (text, count)) in spellings.enumerated() where confirmed[text] == nil {
      let spelling = place < Self.comparedSpellings ? UnitSpelling(text) : nil
      let match =
        UnitList.isCollective(text)
        ? nil
        : spelling.flatMap { spelling in
          compared.lazy.compactMap { name in UnitVariant(spelling, of: name).map { (name.text, $0.reason) } }
            .first { name, _ in !distinct.contains([text, name].sorted()) }
        }
      if let (name, reason) = match {
        add(text, to: name, .proposed(reason))
      } else {
        names.append(text)
        if let spelling { compared.append(spelling) }
        counts[text, default: 0] += count
      }
    }
    for (text, target) in confirmed.sorted(by: { $0.key < $1.key }) where mentions[text] != nil {
      if !names.contains(target.unit), aliases[target.unit] == nil { names.append(target.unit) }
      add(text, to: target.unit, .confirmed(target.id))
    }
    units = names.map { name in
      OrganisationalUnit(
        name: name, aliases: (aliases[name] ?? []).sorted { $0.text < $1.text },
        collective: UnitList.isCollective(name), mentions: counts[name] ?? 0)
    }.sorted { ($1.mentions, $0.name) < ($0.mentions, $1.name) }
  }

  /// The unit that a spelling means: itself, or the unit it is a confirmed alias of.
  public func unit(spelled text: String) -> OrganisationalUnit? {
    units.first { $0.confirmedSpellings.contains(text) }
  }

  /// Every proposed alias as a finding, at the first line that prints it.
  func findings(lines: [String: SourceLines]) -> [Finding] {
    units.flatMap { unit in
      unit.aliases.compactMap { alias in
        guard case .proposed(let reason) = alias.standing else { return nil }
        return Finding(
          .unitVariant, .unitVariant(alias.text, unit: unit.name, reason: reason), lines: lines[alias.text])
      }
    }
  }

  static func firstLines(in plans: [Plan]) -> [String: SourceLines] {
    var lines: [String: SourceLines] = [:]
    for duty in plans.flatMap(\.duties) {
      for name in duty.lead + duty.support where lines[name].map({ duty.lines < $0 }) ?? true {
        lines[name] = duty.lines
      }
    }
    return lines
  }
}
