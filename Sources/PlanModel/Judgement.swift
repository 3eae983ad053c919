import Foundation

/// How a person judged a target that no rule can decide. Raw values are stored and stand in files.
public enum JudgedOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// 已达标.
  case met
  /// 预计达标.
  case onTrack
  /// 尚不确定.
  case uncertain
  /// 预计达标困难.
  case atRisk
}

/// A person's judgement of a target as it stood in a year, with the evidence it rests on.
public struct Judgement: Hashable, Sendable, Identifiable {
  /// The decision that recorded it.
  public let id: Decision.ID
  /// The year whose state was judged.
  public let year: Int
  /// What was found.
  public let outcome: JudgedOutcome
  /// What it rests on: a document, an inspection, a survey; never empty.
  public let evidence: String
  /// Who judged; never empty.
  public let author: String
  /// Why it was judged so; never empty.
  public let reason: String
  /// When it was recorded.
  public let at: Date
}

/// The judgements on record, found by the words that were judged.
///
/// A judgement belongs to a target's printed words: where a plan says something else now, it is not found.
public struct Judgements: Hashable, Sendable {
  private let byTarget: [JudgedTarget: [Judgement]]

  /// The judgements among `decisions`, which are ordered oldest first.
  public init(_ decisions: [Decision]) {
    var found: [JudgedTarget: [(place: Int, judgement: Judgement)]] = [:]
    for (place, decision) in decisions.enumerated() {
      guard case .judgement(let plan, let indicator, let phrase, let year, let outcome, let evidence) = decision.subject
      else { continue }
      let judgement = Judgement(
        id: decision.id, year: year, outcome: outcome, evidence: evidence, author: decision.author,
        reason: decision.reason, at: decision.at)
      found[JudgedTarget(plan: plan, indicator: indicator, phrase: phrase), default: []].append((place, judgement))
    }
    byTarget = found.mapValues { judgements in
      // Of two that were recorded at one instant, the one that stands later in the book is the later.
      judgements.sorted {
        ($0.judgement.year, $0.judgement.at, $0.place) > ($1.judgement.year, $1.judgement.at, $1.place)
      }.map(\.judgement)
    }
  }

  /// The judgement that holds at the end of `year`: of the latest year judged up to then, and of that year the one
  /// recorded last. `nil` where nobody has judged.
  public subscript(
    plan: Plan.ID, indicator: Indicator.ID, phrase: String, upTo year: Int
  ) -> Judgement? {
    all(plan, indicator, phrase).first { $0.year <= year }
  }

  /// Every judgement of a target, the latest year first, and of one year the one recorded last first. The first of
  /// each year holds; those after it were replaced by it.
  public func all(_ plan: Plan.ID, _ indicator: Indicator.ID, _ phrase: String) -> [Judgement] {
    byTarget[JudgedTarget(plan: plan, indicator: indicator, phrase: phrase)] ?? []
  }

  private struct JudgedTarget: Hashable {
    let plan: Plan.ID
    let indicator: Indicator.ID
    let phrase: String
  }
}
