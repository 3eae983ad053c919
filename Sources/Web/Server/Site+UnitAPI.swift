import Foundation
import Operations
import People
import PlanModel
import Rounds
import Store
import Wording

extension Site {
  /// The units' API (docs/api.md): what a unit owes, filling in, handing in.
  func answerUnit(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    if case .openAPI = route { return Answer(.ok, .json, OpenAPI.document.bytes) }
    guard case .system(let token) = visit.visitor else { return nil }
    do {
      switch route {
      case .apiRounds:
        let today = RoundDay(rounds.now())
        let own = try await rounds.store.rounds().filter { $0.regionCode == token.region }
        return Answer(.ok, .json, (["rounds": .array(own.map { $0.json(of: token.unit, on: today) })] as JSON).bytes)
      case .apiRound(let id):
        return Answer(.ok, .json, try await round(id, of: token).json(visit.language).bytes)
      case .apiItem(let id, let item):
        if incoming.method == .put { try await fillIn(item, in: id, incoming, by: token) }
        let round = try await round(id, of: token, item: item)
        let assignment = try round.assignment(item)
        let body = round.item(assignment, visit.language).bytes
        return Answer(.ok, .json, body)
          .adding("ETag", APIRevisionTag.header(round.state.current(assignment.id).revision, body))
      case .apiSubmissions(let id): return try await submit(id, incoming, visit, by: token)
      default: return nil
      }
    } catch RoundRefusal.noSuchRound(let id) {
      throw APIRefusal(.noSuchRound, RoundRefusal.noSuchRound(id).reason)
    } catch RoundRefusal.noSuchAssignment(let id) {
      throw APIRefusal(.noSuchItem, RoundRefusal.noSuchAssignment(id).reason)
    } catch StoreRefusal.changedMeanwhile(let id) {
      throw APIRefusal(.changedMeanwhile, StoreRefusal.changedMeanwhile(id).reason)
    }
  }

  /// A round of the token's region. Another region's is as none.
  ///
  /// - Parameter item: the only one that will be told; `nil` for all of the unit's.
  private func round(_ id: String, of token: UnitToken, item: String? = nil) async throws -> APIRound {
    let id = try await known(id, to: token)
    let state = try await LoadRound(book: rounds.store)(id)
    let told = state.assignments.filter { $0.isOf(token.unit) && (item == nil || $0.id.text == item) }
    return APIRound(
      state: state, checked: try await CheckReturns(store: rounds.store).surroundings(of: state, for: told),
      unit: token.unit,
      today: RoundDay(rounds.now()))
  }

  private func known(_ text: String, to token: UnitToken) async throws -> ReportingRound.ID {
    let id = ReportingRound.ID(text)
    guard let round = try await rounds.store.round(id), round.id == id, round.regionCode == token.region else {
      throw RoundRefusal.noSuchRound(ReportingRound.ID(JSONReader.short(text)))
    }
    return id
  }

  private func fillIn(_ item: String, in round: String, _ incoming: Incoming, by token: UnitToken) async throws {
    let id = try await known(round, to: token)
    let state = try await LoadRound(book: rounds.store)(id, unit: token.unit)
    guard let assignment = state.assignment(.init(item)), assignment.isOf(token.unit) else {
      throw RoundRefusal.noSuchAssignment(.init(JSONReader.short(item)))
    }
    guard assignment.leads.contains(token.unit) else { throw APIRefusal(.notYours, Phrase.API.notYours) }
    let sent = try APIItemBody(JSONReader(body: incoming))
    let basis = try sent.basis(orMatching: incoming.ifMatch)
    let current = state.current(assignment.id)
    guard basis <= current.revision else {
      throw APIRefusal(.noSuchRevision, Phrase.API.noSuchRevision(basis, latest: current.revision), at: "/basis")
    }
    let base =
      basis == current.revision
      ? current.content : try await rounds.store.revision(basis, of: assignment.id, in: id)?.content ?? .empty
    let content = try sent.content(over: base, of: assignment)
    let outcome = try await FillIn(book: rounds.store)(
      [.init(assignment: assignment.id, basis: basis, content: content)], in: id, by: token.actor, at: rounds.now())
    if let conflicts = outcome.conflicts[assignment.id] {
      var error = APIError(.changedMeanwhile, Phrase.API.conflict(conflicts.count))
      error.conflicts = conflicts.map { .init(place: $0.field.place, theirs: $0.theirs, mine: $0.mine) }
      error.revision = current.revision
      throw APIRefusal(error)
    }
    if let refusal = outcome.refused[assignment.id] { throw APIRefusal(APIError(refusal)) }
  }

  private func submit(
    _ round: String, _ incoming: Incoming, _ visit: Visit, by token: UnitToken
  ) async throws -> Answer {
    let key = try APISubmission.key(incoming.idempotencyKey)
    let id = try await known(round, to: token)
    let submission = try APISubmission(JSONReader(body: incoming))
    let request = Data("\(id.text)\n".utf8) + Data(incoming.body)
    do {
      let (body, isRepeated) = try await AnswerOnce(book: rounds.store)(
        .init(token: token.id, text: key), request: request, at: rounds.now()
      ) {
        let outcomes = try await SubmitReturns(store: rounds.store)(
          submission.entries, in: id, by: token.actor, at: rounds.now())
        return String(decoding: submission.answer(outcomes, visit.language).bytes, as: UTF8.self)
      }
      return Answer(.ok, .json, Array(body.utf8)).adding("Idempotency-Replayed", isRepeated ? "true" : "false")
    } catch let reused as AnswerOnce.KeyReused {
      throw APIRefusal(.keyReused, reused.reason, at: "Idempotency-Key")
    }
  }
}

extension APIRound {
  /// An item of the unit. Another unit's is as none.
  func assignment(_ text: String) throws(RoundRefusal) -> Assignment {
    guard let found = state.assignment(.init(text)), found.isOf(unit) else {
      throw .noSuchAssignment(.init(JSONReader.short(text)))
    }
    return found
  }
}
