/// The judgements people have recorded.
public struct Judgements: Hashable, Sendable {
  public init(_ decisions: [Decision]) {}
  public subscript(plan: Plan.ID, indicator: Indicator.ID, phrase: String, upTo year: Int) -> Judgement? { nil }
}
