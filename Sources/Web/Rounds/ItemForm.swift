import Operations
import PlanModel
import Rounds
import Wording

/// A step as it was sent from a return's page: kept whole, so that a refusal loses nothing.
struct ItemForm: Sendable {
  /// `nil` where what was sent is no step of this page.
  let step: ReviewStep?
  /// The unit for which it is done; empty for what is done for the region.
  let unit: String
  /// The revision that was in front of the person; `nil` where none was sent.
  let basis: Int?
  let reason: String
  /// The cells, where the step puts figures right.
  let typed: ReturnForm
  private(set) var problem: Phrase?

  /// Characters that a reason may have.
  static let maximumReason = 1_000

  /// What was sent.
  init(_ sent: Query) {
    step = ReviewStep(rawValue: sent.text("step")).flatMap { $0 == .save ? nil : $0 }
    unit = sent.text("unit")
    basis = Int(sent.text("basis"))
    reason = sent.text("reason")
    typed = ReturnForm(sent)
  }

  /// Says why it was not done.
  func refused(_ words: Phrase) -> ItemForm {
    var form = self
    form.problem = words
    return form
  }

  /// What is wrong with what was typed, before anything is looked up.
  func problem(of assignment: Assignment) -> Phrase? {
    if reason.count > Self.maximumReason { return Phrase.Deciding.tooLong(Self.maximumReason) }
    guard step == .amend else { return nil }
    let tooLong = assignment.cells.contains { cell in
      (typed[.value(cell.id), assignment.id] ?? "").count > ReturnForm.maximumValue
    }
    return tooLong ? Phrase.Deciding.tooLong(ReturnForm.maximumValue) : nil
  }

  /// The step on what stands there now.
  func request(on current: Return, of assignment: Assignment) -> MoveReturns.Request {
    MoveReturns.Request(
      assignment: assignment.id, basis: basis ?? -1,
      content: step == .amend ? typed.filled(current.content, of: assignment) : nil)
  }
}
