import PlanModel

extension PlanCompletion {
  mutating func target(_ phrase: String, on indicator: Indicator, plan: Plan.ID, lines: SourceLines) -> Target {
    Target(text: phrase, rule: .uninterpreted)
  }
  func targets(in item: DraftItem, plan: Plan.ID) -> [GoalTarget] { [] }
}
