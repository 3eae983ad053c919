import PlanModel
import Wording

/// Finds the targets inside running text: goal sentences, measures, work points.
///
/// A text is healed, cut into tokens, and cut into clauses. In each clause a target is a subject (the
/// indicator's name) with a phrase of the target grammar behind it, or one of a few fixed constructions
/// (`SentenceConstruction`). Names that are left out are taken from the clause before. The time it takes is
/// linear in the length of the text, whatever it holds.
public struct SentenceTargets: Sendable {
  /// The year targets are set for; a clause that names another one waits for confirmation.
  private let targetYear: Int?

  /// - Parameter targetYear: the plan's last year (2030), or `nil` where it is not known.
  public init(targetYear: Int? = nil) {
    self.targetYear = targetYear
  }

  /// The targets of a text in their order, and what is to be said about their reading.
  public struct Reading: Hashable, Sendable {
    /// One for each indicator and number found, in the order of the text.
    public let targets: [GoalTarget]
    /// Without lines; the caller knows where the text stands.
    public let findings: [Finding]
  }

  /// Reads `sentence`: one sentence or a paragraph, without its responsibilities. A text without targets gives none.
  public func read(sentence: String) -> Reading {
    var scan = SentenceScan(HealedText(sentence))
    scan.run()
    var targets: [GoalTarget] = []
    var findings: [Finding] = []
    for found in scan.found {
      let indicator = Indicator(name: found.name, unit: found.condition?.unit ?? .none)
      guard let condition = found.condition,
        var meaning = TargetMeaning(condition, for: indicator)?.named(year: found.year, against: targetYear)
      else {
        targets.append(GoalTarget(indicator: indicator, target: Target(text: found.text, rule: .uninterpreted)))
        findings.append(Finding(.targetUninterpreted, .targetNotUnderstood(found.text, indicator: found.name)))
        continue
      }
      if found.origin == .topic { meaning = meaning.asking(.askName(found.name)) }
      if IndicatorNames.gap(found.name) == .unnamed { meaning = meaning.asking(.askWhoseGap) }
      let target = Target(text: found.text, rule: meaning.rule, standing: meaning.standing)
      targets.append(GoalTarget(indicator: indicator, target: target))
      if let finding = target.finding(for: found.name) { findings.append(finding) }
    }
    findings += scan.untied.map { Finding(.figureNotTied, .targetNotTied($0)) }
    return Reading(targets: targets, findings: findings)
  }
}
