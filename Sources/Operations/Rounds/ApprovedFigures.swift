import Foundation
import People
import PlanModel
import Rounds
import Store
import Wording

/// What an approval puts into the ledger: the return's figures that the ledger does not hold as they are.
struct ApprovedFigures: Sendable {
  private let store: any ObservationLedger

  init(store: any ObservationLedger) { self.store = store }

  func callAsFunction(
    _ approved: Return, _ assignment: Assignment, _ state: RoundState, by actor: Actor, at time: Date
  ) async throws -> [Observation] {
    let observations = try await figures(of: approved, assignment, state, by: actor.name, at: time)
    let held = try await store.current(
      ObservationQuery(
        indicators: Set(observations.map(\.subject.indicator)), regions: [state.round.regionCode],
        years: state.round.year...state.round.year))
    let former = Dictionary(held.map { ($0.subject, $0) }, uniquingKeysWith: { _, last in last })
    return observations.compactMap { one in
      guard let before = former[one.subject] else { return one }
      if before.unit == one.unit, before.value == one.value { return nil }
      guard !approved.correction.isEmpty else { return one }
      let remark = Phrase.correctedBecause(
        approved.correction, former: before.value.figure?.description ?? before.value.words
      ).zh
      return one.noted(one.provenance.note.isEmpty ? remark : "\(one.provenance.note)；\(remark)")
    }
  }

  /// The figures of a return as observations, whatever its stage.
  ///
  /// - Parameter author: who stands for them besides the units that filled them in.
  func figures(
    of filled: Return, _ assignment: Assignment, _ state: RoundState, by author: String, at time: Date
  ) async throws -> [Observation] {
    let cells = assignment.cells
    guard !cells.isEmpty else { return [] }
    let known = try await store.current(
      ObservationQuery(
        indicators: Set(cells.map(\.indicator.id)), regions: [state.round.regionCode],
        years: (state.round.year - SurroundReturns.years)...(state.round.year - 1)))
    let values = state.values { cell in
      known.last { CellID(indicator: $0.subject.indicator, breakdown: $0.subject.breakdown) == cell }?
        .value.figure?.decimals ?? 2
    }
    let content = filled.content
    return cells.compactMap { cell in
      guard let value = values[cell.id] else { return nil }
      return Observation(
        subject: cell.subject(in: state.round.regionCode, state.round.year), value: value.value,
        unit: cell.indicator.unit,
        provenance: .init(
          source: content.source.isEmpty ? assignment.leads.joined(separator: "、") : content.source,
          note: content.note, derivation: value.derivation,
          author: (assignment.leads + [author]).filter { !$0.isEmpty }.joined(separator: "、"), recordedAt: time))
    }
  }
}

extension Observation {
  fileprivate func noted(_ note: String) -> Observation {
    Observation(
      subject: subject, value: value, unit: unit,
      provenance: .init(
        source: provenance.source, note: note, derivation: provenance.derivation, author: provenance.author,
        recordedAt: provenance.recordedAt))
  }
}

extension ObservedValue {
  /// The figure, or the reason why there is none.
  fileprivate var words: String {
    switch self {
    case .figure(let figure): figure.description
    case .missing(let reason): reason.word.zh
    }
  }
}
