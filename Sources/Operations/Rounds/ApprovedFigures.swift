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

  /// The observations that an approval adds: the return's own, and rates of other items, approved already, that are
  /// counted from a figure of it which is now another.
  func callAsFunction(
    _ approved: Return, _ assignment: Assignment, _ state: RoundState, by actor: Actor, at time: Date
  ) async throws -> [Observation] {
    let own = try await changed(
      figures(of: approved, assignment, state, by: actor.name, at: time), in: state.round,
      because: approved.correction)
    return try await own + recounted(own, in: state, besides: [assignment.id], by: actor.name, at: time)
  }

  /// The figures of a return as observations, whatever its stage.
  ///
  /// - Parameter author: who stands for them besides the units that filled them in.
  func figures(
    of filled: Return, _ assignment: Assignment, _ state: RoundState, by author: String, at time: Date
  ) async throws -> [Observation] {
    guard !assignment.cells.isEmpty else { return [] }
    return observations(
      assignment, filled.content, try await values(of: [assignment], in: state), in: state.round, by: author, at: time)
  }

  /// Rates of approved returns whose counts these observations change.
  ///
  /// - Parameter besides: items whose own approval is under way.
  func recounted(
    _ counts: [Observation], in state: RoundState, besides: Set<Assignment.ID>, by author: String, at time: Date
  ) async throws -> [Observation] {
    let counted = Set(counts.map { CellID(indicator: $0.subject.indicator, breakdown: $0.subject.breakdown) })
    guard !counted.isEmpty else { return [] }
    let touched = state.assignments.filter { other in
      !besides.contains(other.id) && state.current(other.id).stage >= .approved
        && !counted.isDisjoint(with: state.termsOfRate(of: other))
    }
    guard !touched.isEmpty else { return [] }
    let values = try await values(of: touched, in: state)
    let rates = touched.flatMap { other -> [Observation] in
      guard let total = other.total, values[total.id]?.derivation == .derived else { return [] }
      return observations(other, state.current(other.id).content, values, in: state.round, by: author, at: time)
        .filter { $0.subject.indicator == total.indicator.id && $0.subject.breakdown.isTotal }
    }
    let names = Set(counts.map(\.subject.indicator.text)).sorted().joined(separator: "、")
    return try await changed(rates, in: state.round, because: Phrase.recountedFrom(names).zh)
  }

  /// Those that the ledger does not hold as they are, with a remark on what stood there before.
  ///
  /// - Parameter reason: why they are others; empty for a first approval, which needs no remark.
  private func changed(
    _ observations: [Observation], in round: ReportingRound, because reason: String
  ) async throws -> [Observation] {
    guard !observations.isEmpty else { return [] }
    let held = try await store.current(
      ObservationQuery(
        indicators: Set(observations.map(\.subject.indicator)), regions: [round.regionCode],
        years: round.year...round.year))
    let former = Dictionary(held.map { ($0.subject, $0) }, uniquingKeysWith: { _, last in last })
    return observations.compactMap { one in
      guard let before = former[one.subject] else { return one }
      if before.unit == one.unit, before.value == one.value { return nil }
      guard !reason.isEmpty else { return one }
      let remark = Phrase.correctedBecause(
        reason, former: before.value.figure?.description ?? before.value.words
      ).zh
      return one.noted(one.provenance.note.isEmpty ? remark : "\(one.provenance.note)；\(remark)")
    }
  }

  /// What the round's returns say, computed rates with as many digits as these items' last figures.
  private func values(of assignments: [Assignment], in state: RoundState) async throws -> [CellID: ReturnedValue] {
    let known = try await store.current(
      ObservationQuery(
        indicators: Set(assignments.flatMap { $0.cells.map(\.indicator.id) }), regions: [state.round.regionCode],
        years: (state.round.year - SurroundReturns.years)...(state.round.year - 1)))
    return state.values { cell in
      known.last { CellID(indicator: $0.subject.indicator, breakdown: $0.subject.breakdown) == cell }?
        .value.figure?.decimals ?? 2
    }
  }

  private func observations(
    _ assignment: Assignment, _ content: ReturnContent, _ values: [CellID: ReturnedValue], in round: ReportingRound,
    by author: String, at time: Date
  ) -> [Observation] {
    assignment.cells.compactMap { cell in
      guard let value = values[cell.id] else { return nil }
      return Observation(
        subject: cell.subject(in: round.regionCode, round.year), value: value.value, unit: cell.indicator.unit,
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
