import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Store
import Wording

extension Site {
  /// A supporting unit's contribution, and what is done there. `nil` where there is no such thing.
  func showContribution(
    _ route: ContributionRoute, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    guard let standing = try await rounds.contribution(route.place) else { return nil }
    guard visit.sees(standing) else {
      let units = [standing.paper.unit] + standing.rule.assignment.leads
      return refuse(.forbidden, Phrase.Returns.notYours(units), incoming, visit)
    }
    let writer = visit.actor(for: .supply, in: standing.paper.region, onBehalfOf: standing.paper.unit)
    switch route {
    case .evidenceFile(_, let sha256): return try await rounds.download(sha256, of: standing.paper.evidence)
    case .evidence:
      let refusal = try await whyNot {
        let form = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
        guard let writer else { throw ContributionRefusal.notAllowed(.save) }
        try await rounds.attach(
          form.files.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }, to: standing.paper,
          by: writer)
      }
      return try await done(route, standing, refusal, visit)
    case .evidenceRemoval(_, let sha256):
      let refusal = try await whyNot {
        guard let writer else { throw ContributionRefusal.notAllowed(.save) }
        try await rounds.detach(sha256, from: standing.paper, by: writer)
      }
      return try await done(route, standing, refusal, visit)
    case .contribution:
      guard incoming.method == .post else { return page(of: standing, visit) }
      return try await takeStep(route, standing, try incoming.form(), writer, visit)
    }
  }

  private func done(
    _ route: ContributionRoute, _ standing: KeepContribution.Standing, _ refusal: Phrase?, _ visit: Visit
  ) async throws -> Answer {
    guard let refusal else {
      return .seeOther(Address(path: standing.paper.address.text, query: [("done", "1")]))
    }
    return page(of: try await rounds.contribution(route.place) ?? standing, visit, evidenceProblem: refusal)
  }

  private func takeStep(
    _ route: ContributionRoute, _ standing: KeepContribution.Standing, _ sent: Query, _ writer: Actor?,
    _ visit: Visit
  ) async throws -> Answer {
    guard let name = try sent.choice("step", of: ContributionStep.Name.self) else {
      throw BadRequest.notAChoice(
        field: "step", value: sent.text("step"), choices: ContributionStep.Name.allCases.map(\.rawValue))
    }
    // A text that is too long comes back whole, with how long it is.
    func words(_ field: String) throws -> String {
      try sent.words(field, maximumLength: Contribution.maximumWords * 2)?.replacing("\r\n", with: "\n") ?? ""
    }
    let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
    var typed = ContributionPage.Typed()
    let step: ContributionStep
    switch name {
    case .save: step = .save(try words("words"))
    case .handIn: step = .handIn(try words("words"))
    case .sendBack: step = .sendBack(reason: try words("reason"))
    }
    switch step {
    case .save(let words), .handIn(let words): typed.words = words
    case .sendBack(let reason): typed.reason = reason
    }
    let actor = name == .sendBack ? visit.reviewer(of: standing) : writer
    let refusal = try await whyNot {
      guard let actor else { throw ContributionRefusal.notAllowed(name) }
      try await rounds.take(step, on: standing.paper, basis: basis, by: actor)
    }
    guard let refusal else {
      return .seeOther(Address(path: standing.paper.address.text, query: [("done", "1")]))
    }
    let fresh = try await rounds.contribution(route.place) ?? standing
    typed.isLate = basis != fresh.paper.revision
    return page(of: fresh, visit, typed: typed, problem: refusal)
  }

  private func page(
    of standing: KeepContribution.Standing, _ visit: Visit, typed: ContributionPage.Typed = .init(),
    problem: Phrase? = nil, evidenceProblem: Phrase? = nil
  ) -> Answer {
    let paper = standing.paper
    let writer = visit.actor(for: .supply, in: paper.region, onBehalfOf: paper.unit)
    let today = RoundDay(rounds.now())
    let steps = ContributionStep.Name.allCases.filter { step in
      let actor = step == .sendBack ? visit.reviewer(of: standing) : writer
      return actor.map { standing.rule.offers(step, on: paper, to: $0, on: today) } ?? false
    }
    let isWriting = steps.contains(.save)
    return page(
      ContributionPage(
        paper: paper, assignment: standing.rule.assignment, round: standing.rule.round, steps: steps,
        isActing: isWriting && writer?.onBehalfOf.isEmpty == false, typed: typed,
        notice: visit.query.text("done").isEmpty ? nil : Phrase.ContributionPage.saved, problem: problem,
        evidenceProblem: evidenceProblem), visit, problem == nil && evidenceProblem == nil ? .ok : .unprocessable)
  }
}

extension Visit {
  /// Whether the visitor may look at a contribution: a draft is its unit's own, and the Office's, who may write for it.
  fileprivate func sees(_ standing: KeepContribution.Standing) -> Bool {
    guard let account = visitor.account else { return false }
    let paper = standing.paper
    if case .draft = paper.stage {
      return account.post(allowing: .actForUnit, in: paper.region) != nil
        || [Right.supply, .pass].contains { account.post(allowing: $0, in: paper.region, unit: paper.unit) != nil }
    }
    return ReturnSight.covers(standing.rule.assignment, of: standing.rule.round, self)
  }

  /// Whoever sends it back: of a lead unit first, else of the Office.
  fileprivate func reviewer(of standing: KeepContribution.Standing) -> Actor? {
    guard let account = visitor.account else { return nil }
    let region = standing.paper.region
    for lead in standing.rule.assignment.leads {
      guard let post = account.post(allowing: .supply, in: region, unit: lead) else { continue }
      return account.actor(in: post, by: .page)
    }
    return actor(for: .manageRounds, in: region)
  }
}

extension RoundDesk {
  /// A unit's contribution as it stands; `nil` where nobody asks the unit for one.
  func contribution(_ place: ContributionRoute.Place) async throws -> KeepContribution.Standing? {
    try await contributing.standing(
      Assignment.ID(place.item), in: ReportingRound.ID(place.round), of: place.unit)
  }

  /// What was written for an item of a round.
  func contributions(to item: Assignment.ID, in round: ReportingRound) async throws -> [Contribution] {
    try await store.papers(Contribution.self, PaperQuery(region: round.regionCode, year: round.year))
      .filter { $0.task == item }
  }

  func take(_ step: ContributionStep, on paper: Contribution, basis: Int, by actor: Actor) async throws {
    try await contributing.take(
      step, on: paper.task, in: paper.round, of: paper.unit, basis: basis, by: actor, at: now())
  }

  func attach(_ files: [AttachEvidence.File], to paper: Contribution, by actor: Actor) async throws {
    try await contributing.attach(files, to: paper.task, in: paper.round, of: paper.unit, by: actor, at: now())
  }

  func detach(_ sha256: String, from paper: Contribution, by actor: Actor) async throws {
    try await contributing.detach(sha256, from: paper.task, in: paper.round, of: paper.unit, by: actor, at: now())
  }

  private var contributing: KeepContribution { KeepContribution(store: store, shelf: evidence) }
}
