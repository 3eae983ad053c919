import Foundation
import People
import PlanModel

// What is kept without a word about who does it was typed at the machine by the person it names.

extension PlanShelf {
  /// Keeps a reading under the name of whoever accepted it.
  public func keep(_ acceptance: AcceptedReading) async throws -> [PlanVersion] {
    try await keep(acceptance, by: .commandLine(acceptance.acceptedBy))
  }
}

extension DecisionBook {
  /// Adds decisions under the name of the first one's author.
  public func record(_ decisions: [Decision]) async throws {
    guard let first = decisions.first else { return }
    try await record(decisions, by: .commandLine(first.author))
  }
}

extension ObservationLedger {
  /// Appends observations under the name of the first one's author.
  public func append(_ observations: [Observation]) async throws {
    guard let first = observations.first else { return }
    try await append(observations, by: .commandLine(first.provenance.author))
  }
}
