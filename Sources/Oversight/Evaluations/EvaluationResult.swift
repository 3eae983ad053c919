import Foundation
import PlanModel

/// What an evaluation came to, matter by matter, aspect by aspect and together (docs/methods/evaluation.md).
public struct EvaluationResult: Hashable, Sendable, Codable {
  public let rows: [Row]
  public let aspects: [AspectRow]
  /// The score that counts: computed where the aspect is computed, else the evaluators' median.
  public let overall: Overall
  /// The units' own view of the same aspects; never counted.
  public let own: Portion

  /// One matter.
  public struct Row: Hashable, Sendable, Codable {
    public let matter: EvaluationMatter
    public let computed: Computed
    public let own: Opinions
    public let external: Opinions
    public let difference: Difference
  }

  /// One aspect over all its matters.
  public struct AspectRow: Hashable, Sendable, Codable {
    public let aspect: EvaluationScheme.Aspect
    public let computed: Computed
    /// The mean of the matters' medians, each matter alike.
    public let own: Scored
    public let external: Scored
    public let difference: Difference
    /// What counts.
    public let counted: Scored
  }

  /// Whether there is anything to compute, and what it comes to.
  public enum Computed: Hashable, Sendable, Codable {
    case notComputed
    case computed(Scored)

    /// The score; `nil` where there is none or none is computed.
    public var value: Decimal? { if case .computed(let scored) = self { scored.value } else { nil } }
  }

  /// Self-assessment against external score, in points.
  public enum Difference: Hashable, Sendable, Codable {
    /// No further apart than the scheme's distance; positive where the units' is higher.
    case within(Decimal)
    /// The units see themselves higher by more than the distance.
    case ownHigher(Decimal)
    /// The units see themselves lower by more than the distance; the points are positive.
    case ownLower(Decimal)
    /// One of the two is missing.
    case cannotSay

    /// - Parameter distance: in points, not negative.
    public init(own: Scored, external: Scored, distance: Int) {
      guard let mine = own.value, let theirs = external.value else {
        self = .cannotSay
        return
      }
      let apart = mine - theirs
      if abs(apart) <= Decimal(distance) {
        self = .within(apart)
      } else {
        self = apart > 0 ? .ownHigher(apart) : .ownLower(-apart)
      }
    }

    /// Whether it is to be marked.
    public var isMarked: Bool {
      switch self {
      case .ownHigher, .ownLower: true
      case .within, .cannotSay: false
      }
    }
  }

  /// Points out of those that its aspects could give; a range where aspects have no score.
  public struct Portion: Hashable, Sendable, Codable {
    /// Points that could be reached: the aspects' weights on the scheme's scale.
    public let possible: Decimal
    /// Points if every missing aspect gave nothing.
    public let low: Decimal
    /// Points if every missing aspect gave all it could.
    public let high: Decimal

    /// Whether nothing is missing.
    public var isExact: Bool { low == high }

    /// The portion of aspects with what each scored.
    init(_ scores: [(weight: Int, scored: Scored)], maximum: Int) {
      var (possible, low, high): (Decimal, Decimal, Decimal) = (0, 0, 0)
      for (weight, scored) in scores {
        let share = Decimal(weight) / 100
        possible += share * Decimal(maximum)
        low += share * (scored.value ?? 0)
        high += share * (scored.value ?? Decimal(maximum))
      }
      (self.possible, self.low, self.high) = (possible, low, high)
    }
  }

  /// The whole, and its computed and judged parts apart.
  public struct Overall: Hashable, Sendable, Codable {
    public let computed: Portion
    public let judged: Portion
    public let total: Portion
  }

  /// Where self-assessment and external score lie further apart than the scheme's distance.
  public var marked: [Row] { rows.filter(\.difference.isMarked) }

  /// What comes of an evaluation.
  ///
  /// - Parameters:
  ///   - parts: every contribution; those that are not delivered count as missing for that reason.
  ///   - evaluators: everybody who was asked to score, by sign-in name, with the name shown.
  public init(
    of evaluation: Evaluation, facts: EvaluationFacts, parts: [EvaluationPart],
    evaluators: [(account: String, name: String)]
  ) {
    let scheme = evaluation.scheme
    let byID = Dictionary(parts.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    func part(_ contributor: EvaluationPart.Contributor) -> EvaluationPart? {
      byID[EvaluationPart.id(of: contributor, to: evaluation.id)]
    }
    func computed(_ share: ComputedShare?) -> Computed {
      share.map { .computed($0.score(maximum: scheme.maximum)) } ?? .notComputed
    }
    let experts = evaluators.map { (name: $0.name, part: part(.evaluator(account: $0.account, name: $0.name))) }
    let rows = evaluation.matters.map { matter in
      let own = Opinions(on: matter.id, of: matter.units.map { (name: $0, part: part(.unit($0))) })
      let external = Opinions(on: matter.id, of: experts)
      return Row(
        matter: matter, computed: computed(facts.shares[matter.id]), own: own, external: external,
        difference: Difference(own: own.counted, external: external.counted, distance: scheme.distance))
    }
    self.rows = rows
    aspects = scheme.counted.map { aspect in
      let of = rows.filter { $0.matter.aspect == aspect.id }
      let own = Self.mean(of.map(\.own.counted))
      let external = Self.mean(of.map(\.external.counted))
      let computed = aspect.basis == .computed ? computed(facts.whole[aspect.id.rawValue]) : .notComputed
      let counted: Scored =
        switch computed {
        case .computed(let scored): scored
        case .notComputed: aspect.basis == .computed ? .without(.nothingToCount) : external
        }
      return AspectRow(
        aspect: aspect, computed: computed, own: own, external: external,
        difference: Difference(own: own, external: external, distance: scheme.distance), counted: counted)
    }
    func portion(_ rows: [AspectRow], _ scored: (AspectRow) -> Scored) -> Portion {
      Portion(rows.map { ($0.aspect.weight, scored($0)) }, maximum: scheme.maximum)
    }
    overall = Overall(
      computed: portion(aspects.filter { $0.aspect.basis == .computed }, \.counted),
      judged: portion(aspects.filter { $0.aspect.basis == .judged }, \.counted), total: portion(aspects, \.counted))
    own = portion(aspects, \.own)
  }

  /// The mean of those that have a score; the first reason where none has.
  private static func mean(_ scores: [Scored]) -> Scored {
    let values = scores.compactMap(\.value)
    guard !values.isEmpty else { return scores.first ?? .without(.nothingToCount) }
    return .score(values.reduce(0, +) / Decimal(values.count))
  }
}
