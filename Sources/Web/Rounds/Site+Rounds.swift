import Operations
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// The rounds that concern the visitor, and the form that opens one.
  func showRounds(_ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    let posts = visit.visitor.account?.posts ?? []
    let regions = Set(posts.map(\.region))
    let manages = posts.filter { door.table.allows(.manageRounds, to: $0.role) }.map(\.region)
    let choices = try await rounds.regionsWithPlans().filter { region in
      manages.contains { region.code?.lies(in: $0) == true }
    }
    var form = OpenRoundForm(today: rounds.today)
    var status = Answer.Status.ok
    if incoming.method == .post {
      form = OpenRoundForm(try incoming.form())
      if let terms = form.read() {
        guard let actor = visit.visitor.actor(by: .manageRounds, under: door.table) else {
          return lackingRounds(incoming, visit)
        }
        do {
          let round = try await rounds.open(
            .init(region: terms.region, year: terms.year, opens: terms.opens, closes: terms.closes), by: actor)
          return round.map { .seeOther($0.address) }
        } catch let refusal as any Refusal {
          form.problems.add("year", refusal.reason)
        }
      }
      status = .unprocessable
    }
    let page = RoundsPage(
      rounds: try await rounds.rounds(in: regions), opening: manages.isEmpty ? .closed : .open(form, regions: choices),
      own: Dictionary(regions.map { ($0, visit.units(in: $0)) }, uniquingKeysWith: { first, _ in first }))
    return self.page(page, visit, status)
  }

  private func lackingRounds(_ incoming: Incoming, _ visit: Visit) -> Answer {
    refuse(.forbidden, Phrase.Door.lacking(Right.manageRounds.word), incoming, visit)
  }

  /// One round: its overview, and what the Office does about it.
  func showRound(_ id: ReportingRound.ID, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let state = try await rounds.round(id), visit.sees(state.round) else { return nil }
    guard incoming.method == .post else {
      let notice = visit.query.text("done").isEmpty ? nil : Phrase.RoundPage.doneNotice
      return roundPage(state, visit, notice: notice)
    }
    guard let actor = visit.actor(for: .manageRounds, in: state.round.regionCode) else {
      return lackingRounds(incoming, visit)
    }
    do {
      guard let done = try await manage(state, try incoming.form(), actor) else { return nil }
      switch done {
      case .done: return .seeOther(Address("rounds", id.text, query: [("done", "1")]))
      case .said(let words):
        guard let fresh = try await rounds.round(id) else { return nil }
        return roundPage(fresh, visit, notice: words)
      }
    } catch let refusal as any Refusal {
      return roundPage(state, visit, problem: refusal.reason, .unprocessable)
    }
  }

  private enum Managed {
    case done
    case said(Phrase)
  }

  /// `nil` where the form asks for nothing that there is.
  private func manage(_ state: RoundState, _ sent: Query, _ actor: Actor) async throws -> Managed? {
    let id = state.round.id
    let reason = try sent.words("reason", maximumLength: ReturnForm.maximumWords) ?? ""
    switch sent.text("act") {
    case "extend":
      guard let until = RoundDay(sent.text("until")) else { throw RoundDayMissing() }
      try await rounds.extend(id, unit: sent.text("unit"), until: until, reason: reason, by: actor)
      return .done
    case "adjust":
      guard let known = state.assignment(Assignment.ID(sent.text("assignment"))) else { return nil }
      try await rounds.adjust(
        known.id, in: id,
        to: .init(
          known, leads: sent.text("leads"), breakdowns: sent.text("breakdowns"),
          dropped: !sent.text("dropped").isEmpty), reason: reason, by: actor)
      return .done
    case "remind":
      let reminded = try await rounds.remind(id, units: nil, by: actor)
      return .said(
        Phrase.RoundPage.reminded(
          reminded.map(\.unit), mailed: reminded.map(\.mailed).reduce(0, +), failures: reminded.flatMap(\.failures)))
    case "close":
      try await rounds.close(id, by: actor)
      return .done
    default: return nil
    }
  }

  private func roundPage(
    _ state: RoundState, _ visit: Visit, notice: Phrase? = nil, problem: Phrase? = nil, _ status: Answer.Status = .ok
  ) -> Answer {
    var offers: RoundPage.Offers = []
    if visit.actor(for: .manageRounds, in: state.round.regionCode) != nil { offers.insert(.manage) }
    if visit.actor(for: .readReturns, in: state.round.regionCode) != nil { offers.insert(.readReturns) }
    return page(
      RoundPage(
        state: state, progress: RoundProgress(state, on: rounds.today), offers: offers,
        own: visit.units(in: state.round.regionCode), notice: notice, problem: problem), visit, status)
  }
}

/// A day that is none.
private struct RoundDayMissing: Refusal {
  var reason: Phrase { Phrase.RoundPage.dayMissing }
}

extension AdjustRound.Change {
  /// What is left empty stays as it is.
  init(_ known: Assignment, leads: String, breakdowns: String, dropped: Bool) {
    let names = leads.split(whereSeparator: { "、,，;；".contains($0) }).map(String.init)
    let asked = known.cells.filter { $0.part == .value && !$0.breakdown.isTotal }.map(\.breakdown.text)
    self.init(
      leads: names.isEmpty ? known.leads : names, supports: known.supports,
      breakdowns: breakdowns.isEmpty ? asked.joined(separator: "、") : breakdowns,
      standing: dropped ? .dropped : .owed)
  }
}

extension Visit {
  /// Whether rounds are any of the visitor's business.
  var takesPartInRounds: Bool { may(.readRounds) }

  /// The visitor's own units in a region.
  func units(in region: RegionCode) -> [String] {
    (visitor.account?.posts ?? []).filter { $0.region == region && !$0.unit.isEmpty }.map(\.unit)
  }

  /// Whether the visitor has a post in the round's region, or above it.
  func sees(_ round: ReportingRound) -> Bool {
    visitor.account?.posts.contains { round.regionCode.lies(in: $0.region) } ?? false
  }
}
