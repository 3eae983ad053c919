import Foundation
import Operations
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// A unit's list in a round: shown, saved, handed in; as a workbook, there and back. `nil` where there is none.
  func fillIn(
    _ route: Route, _ id: ReportingRound.ID, unit: String, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    guard let round = try await rounds.head(id), visit.sees(round) else { return nil }
    let reads = visit.actor(for: .readReturns, in: round.regionCode) != nil
    let isOwn = visit.visitor.account?.posts.contains { $0.region == round.regionCode && $0.unit == unit } ?? false
    guard reads || isOwn else { return refuse(.forbidden, Phrase.Filling.otherUnit(unit), incoming, visit) }
    switch route {
    case .unitWorkbook: return try await workbook(id, unit, visit)
    case .unitWorkbookUpload: return try await preview(round, unit, incoming, visit)
    default: break
    }
    let part = try visit.query.choice("part", of: UnitRoundPage.Part.self)
    guard incoming.method == .post else {
      let prepared = try await rounds.prepared(id, unit: unit)
      var outcome = UnitRoundPage.Outcome()
      if let saved = try visit.query.number("saved", in: 0...10_000) { outcome.saved = Phrase.Filling.saved(saved) }
      if let handedIn = try visit.query.number("handed", in: 0...10_000) {
        outcome.saved = Phrase.Filling.handedIn(handedIn)
      }
      let acting = visit.query.text("acting") == "1"
      let page = UnitRoundPage(
        prepared: prepared, desk: desk(visit, round, unit, acting: acting), today: rounds.today,
        part: part ?? prepared.usualPart, outcome: outcome)
      return self.page(page, visit)
    }
    return try await save(round, unit, try incoming.form(), visit, incoming)
  }

  private func desk(_ visit: Visit, _ round: ReportingRound, _ unit: String, acting: Bool) -> UnitRoundPage.Desk {
    guard let actor = visit.actor(for: .supply, in: round.regionCode, onBehalfOf: unit) else { return .reading }
    if actor.onBehalfOf.isEmpty { return .filling }
    return acting ? .acting : .couldAct
  }

  /// Saves what was typed, and hands in what is complete where that was asked for. Whatever cannot be kept comes back
  /// as it was typed, with the reason beside it.
  private func save(
    _ round: ReportingRound, _ unit: String, _ sent: Query, _ visit: Visit, _ incoming: Incoming
  ) async throws -> Answer? {
    let way: Actor.Way = sent.text("way") == Actor.Way.workbook.rawValue ? .workbook : .page
    guard let actor = visit.actor(for: .supply, in: round.regionCode, onBehalfOf: unit, way: way) else {
      return refuse(.forbidden, Phrase.Door.lacking(Right.supply.word), incoming, visit)
    }
    let acting = !actor.onBehalfOf.isEmpty
    // Acting for a unit must be said in the form itself: no page of one's own becomes another's by accident.
    if acting, sent.text("acting") != "1" {
      return refuse(.forbidden, Phrase.Filling.actFirst, incoming, visit)
    }
    let form = ReturnForm(sent)
    let named = try sent.choice("part", of: UnitRoundPage.Part.self)
    // Nothing is checked here, so nothing of other units is read: saving is what everybody does at once.
    let filled = try await rounds.fill(in: round.id, by: actor) { asked in
      let owed = asked.filter { $0.standing == .owed }
      if owed.isEmpty { throw RoundRefusal.noSuchUnit(unit) }
      return try form.entries(owed)
    }
    let owed = filled.asked.filter { $0.standing == .owed }
    let part = named ?? .usual(of: owed)
    var outcome = UnitRoundPage.Outcome(
      refused: filled.refused.mapValues(\.reason), conflicts: filled.conflicts)
    var handedIn = 0
    if sent.text("act") == "submit" {
      let stuck = Set(filled.refused.keys).union(filled.conflicts.keys)
      let fresh = try await rounds.part(of: unit, in: round.id)
      let asked = owed.filter { part.holds($0.kind) && $0.leads.contains(unit) && !stuck.contains($0.id) }
        .map { fresh.current($0.id) }.filter { $0.stage == .draft && $0.hasBegun }
      let moved = try await rounds.move(
        .submit, asked.map { .init(assignment: $0.assignment, basis: $0.revision) }, in: round.id, by: actor)
      outcome.refused.merge(moved.refused) { first, _ in first }
      handedIn = moved.moved.count
    }
    var query = [("part", part.rawValue)]
    if acting { query.append(("acting", "1")) }
    if outcome.refused.isEmpty, outcome.conflicts.isEmpty {
      query.append(sent.text("act") == "submit" ? ("handed", "\(handedIn)") : ("saved", "\(filled.saved.count)"))
      return .seeOther(round.address(of: unit, query: query))
    }
    if handedIn > 0 { outcome.saved = Phrase.Filling.handedIn(handedIn) }
    // What was kept is shown as kept; only where something could not be kept does the typed text stand.
    let page = UnitRoundPage(
      prepared: try await rounds.prepared(round.id, unit: unit), desk: acting ? .acting : .filling,
      today: rounds.today, part: part, typed: filled.conflicts.isEmpty && filled.refused.isEmpty ? nil : form,
      outcome: outcome)
    return self.page(page, visit, filled.conflicts.isEmpty ? .unprocessable : .conflict)
  }

  private func workbook(_ id: ReportingRound.ID, _ unit: String, _ visit: Visit) async throws -> Answer? {
    let prepared = try await rounds.prepared(id, unit: unit)
    let book = UnitWorkbook(
      round: prepared.round, unit: unit, rows: prepared.rows.filter { $0.leads(unit) }.map(\.row), madeAt: rounds.now())
    return Answer(.ok, .xlsx, Array(try book.bytes(visit.language))).saved(as: book.fileName)
  }

  /// Shows what an uploaded workbook would change.
  private func preview(
    _ round: ReportingRound, _ unit: String, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    guard visit.actor(for: .supply, in: round.regionCode, onBehalfOf: unit) != nil else {
      return refuse(.forbidden, Phrase.Door.lacking(Right.supply.word), incoming, visit)
    }
    let sent = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
    let desk = desk(visit, round, unit, acting: sent.fields.text("acting") == "1")
    let prepared = try await rounds.prepared(round.id, unit: unit)
    func back(_ problem: Phrase) -> Answer {
      page(
        UnitRoundPage(
          prepared: prepared, desk: desk, today: rounds.today, part: prepared.usualPart,
          outcome: .init(problem: problem)), visit, .unprocessable)
    }
    guard let file = sent.files.first else { return back(Phrase.Filling.noFile) }
    do {
      let reading = try UnitWorkbookReading(
        Data(file.bytes), round: round, unit: unit,
        assignments: prepared.rows.filter { $0.leads(unit) && $0.current.stage == .draft }.map(\.assignment))
      return page(WorkbookPreviewPage(prepared: prepared, reading: reading, desk: desk), visit)
    } catch let refusal as any Refusal {
      return back(refusal.reason)
    }
  }
}

extension PreparedUnit {
  /// What is shown first: figures, where there are any.
  var usualPart: UnitRoundPage.Part { .usual(of: rows.map(\.assignment)) }
}

extension UnitRoundPage.Part {
  /// What is shown first: figures, where there are any.
  static func usual(of assignments: [Assignment]) -> Self {
    assignments.contains { $0.kind == .figures } ? .figures : .tasks
  }
}
