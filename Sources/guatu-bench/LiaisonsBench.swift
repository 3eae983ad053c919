import Foundation
import People
import PlanModel
import Rounds
import Seals
import Store
import StoreSQLite

/// Makes the database for `bench/liaisons.py`: the wide round, and 200 liaisons who are signed in already.
///
/// Sessions are opened in the store itself: 200 times Argon2 would be measured otherwise.
struct LiaisonsBench {
  /// Where `liaisons.sqlite` and `liaisons.json` are made.
  let folder: URL

  private static let liaisons = 200

  /// Somebody signed in, for the program that plays them.
  private struct Bearer: Encodable {
    let session: String
    let unit: String
    /// The return this one fills in.
    let assignment: String
    let cell: String
  }

  func run() async throws {
    let wide = WideRound()
    let store = try SQLiteStore(file: folder.appendingPathComponent("liaisons.sqlite"))
    try await store.append(wide.observations)
    let now = Date()
    let opener = Actor.commandLine("guatu-bench")
    try await store.open(
      wide.round, wide.assignments,
      by: Act(at: now, actor: opener, verb: .openRound, object: wide.round.id.text, region: wide.round.regionCode))
    var bearers: [Bearer] = []
    for number in 0..<Self.liaisons {
      let (unit, row) = (number % WideRound.unitCount, number / WideRound.unitCount)
      let assignment = wide.assignments[unit * WideRound.indicatorsOfUnit + row]
      guard let id = Account.ID("liaison.\(number)") else { preconditionFailure("the name is one") }
      let token = Token()
      let account = Account(
        id: id, name: "联络员\(number)",
        posts: [Post(role: .liaison, region: wide.round.regionCode, unit: wide.units[unit])], origin: .added)
      try await store.add(
        account, password: KeptPassword(hash: .ofNobody, standing: .own),
        by: Act(at: now, actor: opener, verb: .addAccount, object: id.text))
      try await store.open(
        Session(tokenDigest: token.digest, account: id, openedAt: now, lastUsedAt: now), step: nil,
        by: Act(at: now, actor: opener, verb: .signIn, object: id.text))
      bearers.append(
        Bearer(
          session: token.text, unit: wide.units[unit], assignment: assignment.id.text,
          cell: assignment.cells[0].id.text))
    }
    try JSONEncoder().encode(bearers).write(to: folder.appendingPathComponent("liaisons.json"))
  }
}
