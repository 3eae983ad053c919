import Foundation
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// Commendations: the register, one of them, certificates. `nil` where there is no such thing.
  func showCommendations(_ route: CommendationRoute, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .register: return try await showRegister(incoming, visit)
    case .certificates:
      let filter = try CommendationFilter(visit.query)
      let papers = try await rounds.commendations(in: visit.regions).filter { $0.isHeld && filter.fits($0) }
      let regions = try await rounds.regionsWithPlans()
      let places = Dictionary(
        regions.compactMap { region in region.code.map { ($0, region.name) } }, uniquingKeysWith: { first, _ in first })
      return page(CertificatesPage(papers: papers, places: places), visit)
    case .commendation(let id), .evidence(let id), .evidenceFile(let id, _), .evidenceRemoval(let id, _):
      guard let paper = try await rounds.commendation(PaperID(id)), visit.reads(in: paper.region) else { return nil }
      return try await show(paper, route, incoming, visit)
    }
  }

  /// What a unit, by its name in the register, holds in the visitor's regions; nothing for whom may not read it.
  func held(by unit: String, _ visit: Visit) async throws -> [Commendation] {
    guard visit.may(.readEvaluations) else { return [] }
    return try await rounds.commendations(in: visit.regions).filter { $0.isHeld && $0.content.unit == unit }
  }

  private func showRegister(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let filter = try CommendationFilter(visit.query)
    let posts = (visit.visitor.account?.posts ?? []).filter {
      door.table.allows(.manageCommendations, to: $0.role) || door.table.allows(.supply, to: $0.role)
    }
    let regions = Set(posts.map(\.region)).sorted { $0.digits < $1.digits }
    let plans = try await rounds.evaluablePlans().filter { plan in regions.contains { $0 == plan.region.code } }
    var form = CommendationForm(plans: plans, regions: regions, unit: posts.first { !$0.unit.isEmpty }?.unit ?? "")
    var problem: Phrase?
    if incoming.method == .post {
      form = try CommendationForm(try incoming.form(), plans: plans, regions: regions)
      var made: Commendation?
      problem = try await whyNot {
        guard let region = form.regionCode, let actor = visit.proposer(in: region, of: form.unit) else {
          throw CommendationRefusal.cannotPropose
        }
        made = try await rounds.propose(try form.content(), in: region, by: actor)
      }
      if let made { return .seeOther(made.address) }
    }
    let papers = try await rounds.commendations(in: visit.regions)
    return page(
      CommendationsPage(papers: papers, filter: filter, form: regions.isEmpty ? nil : form, problem: problem), visit,
      problem == nil ? .ok : .unprocessable)
  }

  private func show(
    _ paper: Commendation, _ route: CommendationRoute, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    let actor = visit.proposer(in: paper.region, of: paper.proposer)
    switch route {
    case .evidenceFile(_, let sha256): return try await rounds.download(sha256, of: paper.evidence)
    case .evidence:
      let refusal = try await whyNot {
        let form = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
        guard let actor else { throw CommendationRefusal.notAllowed(.change) }
        try await rounds.attach(
          form.files.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }, to: paper.id, by: actor)
      }
      return try await done(paper, refusal, visit)
    case .evidenceRemoval(_, let sha256):
      let refusal = try await whyNot {
        guard let actor else { throw CommendationRefusal.notAllowed(.change) }
        try await rounds.detach(sha256, fromCommendation: paper.id, by: actor)
      }
      return try await done(paper, refusal, visit)
    case .register, .certificates, .commendation:
      guard incoming.method == .post else { return try await page(of: paper, visit) }
      return try await takeStep(on: paper, try incoming.form(), actor, visit)
    }
  }

  private func done(_ paper: Commendation, _ refusal: Phrase?, _ visit: Visit) async throws -> Answer {
    if let refusal { return try await page(of: paper, visit, evidenceProblem: refusal) }
    return .seeOther(Address("commendations", paper.id.text, query: [("done", "1")], fragment: "evidence"))
  }

  private func takeStep(
    on paper: Commendation, _ sent: Query, _ actor: Actor?, _ visit: Visit
  ) async throws -> Answer {
    var typed = CommendationPage.Typed()
    typed.step = try sent.choice("step", of: CommendationStep.Name.self)
    typed.from = sent.text("from")
    typed.until = sent.text("until")
    typed.reason = try sent.words("reason", maximumLength: Commendation.Content.maximumGrounds) ?? ""
    guard let name = typed.step else {
      throw BadRequest.notAChoice(
        field: "step", value: sent.text("step"), choices: CommendationStep.Name.allCases.map(\.rawValue))
    }
    let plans = try await rounds.evaluablePlans().filter { $0.region.code == paper.region }
    var form: CommendationForm?
    if name == .change { form = try CommendationForm(sent, plans: plans, regions: [paper.region]) }
    let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
    let words = typed
    let changed = form
    let refusal = try await whyNot {
      guard let actor else { throw CommendationRefusal.notAllowed(name) }
      let step: CommendationStep
      switch name {
      case .change: step = .change(try (changed ?? CommendationForm(paper, plans: plans)).content())
      case .publicise:
        guard let from = RoundDay(words.from) else { throw BadRequest.notADay(words.from) }
        guard let until = RoundDay(words.until) else { throw BadRequest.notADay(words.until) }
        step = .publicise(from: from, until: until)
      case .award: step = .award
      case .refuse: step = .refuse(reason: words.reason)
      case .withdraw: step = .withdraw(reason: words.reason)
      }
      try await rounds.take(step, on: paper.id, basis: basis, by: actor)
    }
    guard let refusal else { return .seeOther(Address("commendations", paper.id.text, query: [("done", "1")])) }
    let fresh = try await rounds.commendation(paper.id) ?? paper
    return try await page(of: fresh, visit, form: form, typed: typed, problem: refusal)
  }

  private func page(
    of paper: Commendation, _ visit: Visit, form: CommendationForm? = nil, typed: CommendationPage.Typed = .init(),
    problem: Phrase? = nil, evidenceProblem: Phrase? = nil
  ) async throws -> Answer {
    let actor = visit.proposer(in: paper.region, of: paper.proposer)
    let rule = CommendationRule()
    let steps = actor.map { actor in
      CommendationStep.Name.allCases.filter { rule.offers($0, on: paper, to: actor) }
    }
    let plans = try await rounds.evaluablePlans().filter { $0.region.code == paper.region }
    return page(
      CommendationPage(
        paper: paper, facts: try await shown(paper.content.facts, plans), steps: steps ?? [],
        form: form ?? CommendationForm(paper, plans: plans), typed: typed,
        notice: visit.query.text("done").isEmpty ? nil : Phrase.CommendationPage.doneNotice, problem: problem,
        evidenceProblem: evidenceProblem), visit, problem == nil && evidenceProblem == nil ? .ok : .unprocessable)
  }

  /// Facts as they stand: figures are looked up when the page is shown.
  private func shown(_ facts: [Commendation.Fact], _ plans: [Plan]) async throws -> [CommendationPage.ShownFact] {
    var shown: [CommendationPage.ShownFact] = []
    for fact in facts {
      switch fact {
      case .indicator(let plan, let key):
        guard let sheet = try await desk.indicator(plan, key: key, asOf: .latest, supposing: nil) else {
          shown.append(.gone(key))
          continue
        }
        let assessed = sheet.tile.assessed
        shown.append(
          .indicator(
            name: assessed.planned.indicator.name, address: Address("plans", plan.text, "indicators", key),
            verdict: assessed.verdict, unit: assessed.planned.indicator.unit))
      case .task(let plan, let position):
        let task = plans.first { $0.id == plan }?.evaluatedTasks.first { $0.position == position }
        shown.append(
          task.map {
            .task(text: $0.text, address: Address("plans", plan.text, "tasks", TaskPlace.task(position).description))
          } ?? .gone("\(position + 1)"))
      case .order(let id): shown.append(.order(id))
      }
    }
    return shown
  }
}

extension Visit {
  /// The regions in which the visitor reads evaluations and commendations.
  var regions: Set<RegionCode> { Set((visitor.account?.posts ?? []).map(\.region).filter(reads)) }

  /// Whoever proposes or decides: of the Office first, else of the unit.
  func proposer(in region: RegionCode, of unit: String) -> Actor? {
    if let office = actor(for: .manageCommendations, in: region) { return office }
    guard !unit.isEmpty else { return nil }
    return actor(for: .supply, in: region, onBehalfOf: unit)
  }
}
