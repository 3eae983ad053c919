import Foundation
import Operations
import People
import PlanModel
import Rounds

extension RoundDesk {
  var today: RoundDay { RoundDay(now()) }

  /// The rounds of regions that somebody may look at, the latest year first, with how far they are.
  func rounds(in regions: Set<RegionCode>) async throws -> [RoundProgress] {
    var found: [RoundProgress] = []
    for round in try await store.rounds() where regions.contains(round.regionCode) {
      found.append(RoundProgress(try await LoadRound(book: store)(round.id), on: today))
    }
    return found
  }

  /// A whole round; `nil` where there is none.
  func round(_ id: ReportingRound.ID) async throws -> RoundState? {
    guard try await store.round(id) != nil else { return nil }
    return try await LoadRound(book: store)(id)
  }

  /// A round's days and standing; `nil` where there is none.
  func head(_ id: ReportingRound.ID) async throws -> ReportingRound? { try await store.round(id) }

  /// What a round asks of a unit, and how far it is. Throws `RoundRefusal.noSuchUnit` where it asks nothing.
  func part(of unit: String, in id: ReportingRound.ID) async throws -> RoundState {
    let state = try await LoadRound(book: store)(id, unit: unit)
    guard state.assignments.contains(where: { $0.standing == .owed }) else { throw RoundRefusal.noSuchUnit(unit) }
    return state
  }

  /// Regions that have a plan for which a round can be opened, with their names.
  func regionsWithPlans() async throws -> [Region] {
    var regions: [Region] = []
    for version in try await store.currentPlans() where version.region.code != nil {
      if !regions.contains(where: { $0.code == version.region.code }) { regions.append(version.region) }
    }
    return regions
  }

  /// A unit's part of a round.
  func prepared(_ id: ReportingRound.ID, unit: String) async throws -> PreparedUnit {
    try await PrepareUnit(store: store)(id, unit: unit)
  }

  func open(_ terms: OpenRound.Terms, by actor: Actor) async throws -> ReportingRound? {
    try await OpenRound(store: store)([terms], by: actor, at: now()).first?.round
  }

  func extend(
    _ id: ReportingRound.ID, unit: String, until: RoundDay, reason: String, by actor: Actor
  ) async throws {
    _ = try await ExtendRound(book: store)(id, unit: unit, until: until, reason: reason, by: actor, at: now())
  }

  func adjust(
    _ assignment: Assignment.ID, in id: ReportingRound.ID, to change: AdjustRound.Change, reason: String,
    by actor: Actor
  ) async throws {
    _ = try await AdjustRound(book: store)(assignment, in: id, to: change, reason: reason, by: actor, at: now())
  }

  func remind(_ id: ReportingRound.ID, units: Set<String>?, by actor: Actor) async throws -> [RemindUnits.Reminded] {
    try await RemindUnits(store: store, mail: mail)(id, units: units, by: actor, at: now())
  }

  func close(_ id: ReportingRound.ID, by actor: Actor) async throws {
    _ = try await CloseRound(store: store)(id, by: actor, at: now())
  }

  /// Keeps what was filled in for what the round asks of a unit.
  func fill(
    in id: ReportingRound.ID, by actor: Actor, _ entries: @Sendable ([Assignment]) throws -> [FillIn.Entry]
  ) async throws -> FillIn.Outcome {
    try await FillIn(book: store)(in: id, by: actor, at: now(), entries: entries)
  }

  func move(
    _ step: ReviewStep, _ requests: [MoveReturns.Request], in id: ReportingRound.ID, by actor: Actor,
    reason: String = ""
  ) async throws -> MoveReturns.Outcome {
    try await MoveReturns(store: store)(step, on: requests, in: id, by: actor, reason: reason, at: now())
  }
}
