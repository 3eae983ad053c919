import Operations
import PlanModel

extension StoreDesk {
  public func index(_ plan: Plan.ID, _ question: IndexQuestion) async throws -> IndexSheet? {
    let mark = try await mark()
    return try await indices.answer(PlanQuestion(plan: plan, question: question), at: mark) {
      guard let kept = try await inForce().plan(plan) else { return nil }
      let year: Int? = if case .year(let year) = question.asOf { year } else { nil }
      let index = try await ComputeIndex(ledger: ledger())(kept.plan, method: question.method, through: year)
      return IndexSheet(head: PlanHead(kept), index: index)
    }
  }

  struct PlanQuestion: Hashable, Sendable {
    let plan: Plan.ID
    let question: IndexQuestion
  }
}
