import Foundation
import People
import Rounds
import Store

/// Gives units of a round a longer term (延期), with a reason.
public struct ExtendRound: Sendable {
  private let book: any RoundBook

  /// Keeps the round in the book.
  public init(book: any RoundBook) { self.book = book }

  /// The round with the longer term.
  ///
  /// - Throws: `RoundRefusal` where there is no such round or unit, the day is not later, or no reason is given.
  public func callAsFunction(
    _ id: ReportingRound.ID, unit: String, until: RoundDay, reason: String, by actor: Actor, at time: Date
  ) async throws -> ReportingRound {
    guard let round = try await book.round(id) else { throw RoundRefusal.noSuchRound(id) }
    guard actor.mayKeep(.manageRounds, in: round.regionCode) else { throw RoundRefusal.notAllowed }
    guard !reason.isBlank else { throw RoundRefusal.reasonMissing }
    guard until > round.deadline(of: unit) else {
      throw RoundRefusal.extensionTooShort(unit: unit, deadline: round.deadline(of: unit))
    }
    guard try await !book.assignments(of: id, unit: unit).isEmpty else { throw RoundRefusal.noSuchUnit(unit) }
    let extended = round.extended(.init(unit: unit, until: until, reason: reason.trimmed))
    try await book.change(
      extended,
      by: Act(
        at: time, actor: actor, verb: .extendRound, object: id.text, region: round.regionCode, units: [unit],
        reason: reason.trimmed, details: [.init("until", "\(until)")]))
    return extended
  }
}
