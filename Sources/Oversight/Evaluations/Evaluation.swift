import Foundation
import People
import PlanModel
import Rounds
import Wording

/// An evaluation of a region's plans over some years (中期评估, 终期评估): what is looked at, by whom, and what came of it.
///
/// What units and evaluators write stands in papers of their own (`EvaluationPart`), so that nobody waits for anybody.
public struct Evaluation: OversightPaper {
  public static let kind = PaperKind.evaluation
  public let id: PaperID
  public let region: RegionCode
  /// The region's name.
  public let place: String
  /// The year in which it is made.
  public let year: Int
  public let phase: Phase
  /// The years that are evaluated.
  public let period: Period
  public let plans: [Plan.ID]
  public let opens: RoundDay
  /// Contributions are asked for until then; later ones are taken until the evaluation is closed.
  public let closes: RoundDay
  public let scheme: EvaluationScheme
  /// What is scored, in its order.
  public let matters: [EvaluationMatter]
  public let stage: Stage
  public let revision: Int

  /// An evaluation in all its parts.
  public init(
    id: PaperID, region: RegionCode, place: String, year: Int, phase: Phase, period: Period, plans: [Plan.ID],
    opens: RoundDay, closes: RoundDay, scheme: EvaluationScheme, matters: [EvaluationMatter], stage: Stage = .open,
    revision: Int = 1
  ) {
    self.id = id
    self.region = region
    self.place = place
    self.year = year
    self.phase = phase
    self.period = period
    self.plans = plans
    self.opens = opens
    self.closes = closes
    self.scheme = scheme
    self.matters = matters
    self.stage = stage
    self.revision = revision
  }

  /// Which of the two it is. The raw values are stored.
  public enum Phase: String, Hashable, Sendable, Codable, CaseIterable {
    case midTerm, final

    /// The years it looks at, of a plan's: up to the middle, or all of them (2021–2025; 2021–2030).
    public func period(of plan: Period) -> Period {
      switch self {
      case .midTerm: Period(from: plan.from, to: plan.from + (plan.to - plan.from) / 2)
      case .final: plan
      }
    }

    public var word: Phrase { .evaluationPhase(rawValue) }
  }

  /// Whether it still takes contributions.
  public enum Stage: Hashable, Sendable, Codable {
    case open
    /// With everything it came to, as it stood on that day.
    case closed(Closing)
  }

  /// What the Office closed it with.
  public struct Closing: Hashable, Sendable, Codable {
    public let by: String
    public let at: Date
    /// The Office's conclusion in words; may be empty.
    public let conclusion: String
    /// What it recommends, a paragraph a line; may be empty.
    public let recommendations: String
    /// Why contributions are missing; empty where none is.
    public let withoutSome: String
    public let facts: EvaluationFacts
    public let result: EvaluationResult

    /// A closing.
    public init(
      by: String, at: Date, conclusion: String, recommendations: String, withoutSome: String, facts: EvaluationFacts,
      result: EvaluationResult
    ) {
      self.by = by
      self.at = at
      self.conclusion = conclusion
      self.recommendations = recommendations
      self.withoutSome = withoutSome
      self.facts = facts
      self.result = result
    }
  }

  /// The units that are asked, in order of their names.
  public var units: [String] { Set(matters.flatMap(\.units)).sorted() }

  /// What it was closed with; `nil` while it is open.
  public var closing: Closing? { if case .closed(let closing) = stage { closing } else { nil } }

  /// The years in which something was done for the plans, up to the making of the evaluation.
  public var workYears: ClosedRange<Int> { period.from...max(period.to, year) }

  /// What is scored under an aspect.
  public func matters(of aspect: EvaluationScheme.Aspect.ID) -> [EvaluationMatter] {
    matters.filter { $0.aspect == aspect }
  }

  /// The matters that a contributor is asked about: evaluators about all of them.
  public func matters(for contributor: EvaluationPart.Contributor) -> [EvaluationMatter] {
    switch contributor {
    case .unit(let name): matters.filter { $0.units.contains(name) }
    case .evaluator: matters
    }
  }

  /// The next revision with other parts; what is not named stays.
  public func revised(
    scheme: EvaluationScheme? = nil, matters: [EvaluationMatter]? = nil, closes: RoundDay? = nil, stage: Stage? = nil
  ) -> Evaluation {
    Evaluation(
      id: id, region: region, place: place, year: year, phase: phase, period: period, plans: plans, opens: opens,
      closes: closes ?? self.closes, scheme: scheme ?? self.scheme, matters: matters ?? self.matters,
      stage: stage ?? self.stage, revision: revision + 1)
  }
}
