import Operations
import PlanModel
import Rounds
import Store

/// One return with its whole life, as its page shows it.
struct ItemSheet: Sendable {
  let state: RoundState
  let assignment: Assignment
  let current: Return
  /// Every revision, oldest first.
  let history: [ReturnRevision]
  /// Figures of the ledger for the assignment's cells, by year.
  let known: [CellID: [Int: CheckSubject.KnownFigure]]
  /// What the return says, computed rates included.
  let values: [CellID: ReturnedValue]
  /// What the checks say; nothing of what has not begun.
  let findings: [CheckFinding]
  /// The plans that its places name, by identifier.
  let plans: [Plan.ID: KeptPlan]
  /// What approving it would change; `nil` where nobody asked.
  let foreseen: Consequences?

  var round: ReportingRound { state.round }
  var address: Address { round.address(of: assignment.id) }
  /// A place below it.
  func address(_ parts: String...) -> Address {
    Address(path: ([address.text] + parts.map(Address.encoded)).joined(separator: "/"), query: [])
  }

  /// The years before the one collected for which anything is known, latest last, five at most.
  var years: [Int] {
    let all = Set(known.values.flatMap(\.keys)).filter { $0 < round.year && $0 >= round.year - 5 }
    return all.sorted()
  }

  /// Whether anything about the cell is in the ledger for the year collected already.
  var isPublished: Bool { known.values.contains { $0[round.year] != nil } }

  /// The last revision of each earlier edition, oldest first.
  var earlierEditions: [ReturnRevision] {
    var last: [Int: ReturnRevision] = [:]
    for one in history where one.return.edition < current.edition { last[one.return.edition] = one }
    return last.sorted { $0.key < $1.key }.map(\.value)
  }
}
