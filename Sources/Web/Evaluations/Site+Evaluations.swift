import Foundation
import OfficeFiles
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// Evaluations and what is written into them. `nil` where there is no such thing.
  func showEvaluations(_ route: EvaluationRoute, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .list: return try await listEvaluations(incoming, visit)
    case .evaluation(let id):
      guard let state = try await evaluation(id, visit) else { return nil }
      return try await showEvaluation(state, incoming, visit)
    case .result(let id):
      guard let state = try await evaluation(id, visit) else { return nil }
      let sight = visit.sight(of: state)
      guard sight.coversResult else {
        return refuse(.forbidden, Phrase.EvaluationPage.resultLater, incoming, visit)
      }
      let outcome = try await rounds.outcome(of: state)
      return page(
        EvaluationResultPage(
          evaluation: state.evaluation, facts: outcome.facts, result: outcome.result,
          parts: state.parts.filter(sight.covers)), visit)
    case .part(let id, let key), .evidence(let id, let key), .evidenceFile(let id, let key, _),
      .evidenceRemoval(let id, let key, _):
      guard let state = try await evaluation(id, visit), let part = state.part(key: key) else { return nil }
      guard visit.sight(of: state).covers(part) || visit.mayActForUnit(of: part) else {
        return refuse(.forbidden, Phrase.EvaluationPage.hiddenStill, incoming, visit)
      }
      return try await showPart(part, of: state, route, incoming, visit)
    }
  }

  /// An evaluation of a region in which the visitor has a post.
  private func evaluation(_ id: String, _ visit: Visit) async throws -> EvaluationState? {
    guard let state = try await rounds.evaluation(PaperID(id)), visit.reads(in: state.evaluation.region) else {
      return nil
    }
    return state
  }

  private func listEvaluations(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let posts = visit.visitor.account?.posts ?? []
    let managed = posts.filter { door.table.allows(.manageEvaluations, to: $0.role) }.map(\.region)
    var form: OpenEvaluationForm?
    var status = Answer.Status.ok
    if !managed.isEmpty || incoming.method == .post {
      let plans = try await rounds.evaluablePlans().filter { plan in managed.contains { $0 == plan.region.code } }
      form = OpenEvaluationForm(plans: plans, today: rounds.today)
      if incoming.method == .post {
        status = .unprocessable
        var sent = try OpenEvaluationForm(try incoming.form(), plans: plans)
        if let terms = sent.read() {
          do {
            guard let actor = visit.actor(for: .manageEvaluations, in: terms.region) else {
              throw EvaluationRefusal.notTheOffice
            }
            return .seeOther(try await rounds.openEvaluation(terms, by: actor).address)
          } catch let refusal as any Refusal {
            sent.problems.add("plans", refusal.reason)
          }
        }
        form = sent
      }
    }
    let states = try await rounds.evaluations(in: Set(posts.map(\.region)))
    return page(EvaluationsPage(states: states, form: form), visit, status)
  }

  private func showEvaluation(
    _ state: EvaluationState, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    guard incoming.method == .post else { return evaluationPage(state, visit) }
    let evaluation = state.evaluation
    let sent = try incoming.form()
    let form = try EvaluationOfficeForm(sent, of: evaluation)
    let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
    let refusal = try await whyNot {
      guard let actor = visit.actor(for: .manageEvaluations, in: evaluation.region) else {
        throw EvaluationRefusal.notTheOffice
      }
      switch form.act {
      case .adjust:
        guard let closes = RoundDay(form.closes) else { throw BadRequest.notADay(form.closes) }
        try await rounds.adjustEvaluation(
          evaluation.id, basis: basis, scheme: try form.scheme.read(), closes: closes, reason: form.reason, by: actor)
      case .close:
        try await rounds.closeEvaluation(
          evaluation.id, basis: basis,
          .init(
            conclusion: form.conclusion, recommendations: form.recommendations, withoutSome: form.withoutSome),
          by: actor)
      case .reopen:
        try await rounds.reopenEvaluation(evaluation.id, basis: basis, reason: form.reason, by: actor)
      case nil:
        throw BadRequest.notAChoice(
          field: "act", value: sent.text("act"), choices: EvaluationOfficeForm.Act.allCases.map(\.rawValue))
      }
    }
    guard let refusal else {
      return .seeOther(Address("evaluations", evaluation.id.text, query: [("done", "1")]))
    }
    guard let fresh = try await rounds.evaluation(evaluation.id) else { return nil }
    return evaluationPage(fresh, visit, form: form, problem: refusal, .unprocessable)
  }

  private func evaluationPage(
    _ state: EvaluationState, _ visit: Visit, form: EvaluationOfficeForm? = nil, problem: Phrase? = nil,
    _ status: Answer.Status = .ok
  ) -> Answer {
    let evaluation = state.evaluation
    let sight = visit.sight(of: state)
    let isOffice = visit.actor(for: .manageEvaluations, in: evaluation.region) != nil
    let visible = state.contributors.map(state.part).filter { sight.covers($0) || visit.mayActForUnit(of: $0) }
    return page(
      EvaluationPage(
        state: state, today: rounds.today, role: isOffice ? .office : .reader,
        own: state.contributors.filter { visit.writes($0, in: evaluation.region) }, visible: Set(visible.map(\.id)),
        result: sight.coversResult ? .offered : .hidden, form: form,
        notice: visit.query.text("done").isEmpty ? nil : Phrase.EvaluationPage.doneNotice, problem: problem),
      visit, status)
  }
}

extension Visit {
  /// Whether the visitor reads evaluations of a region.
  func reads(in region: RegionCode) -> Bool { actor(for: .readEvaluations, in: region) != nil }

  /// What the visitor sees of an evaluation.
  func sight(of state: EvaluationState) -> EvaluationSight {
    let account = visitor.account
    let own = state.evaluators.first { $0.account == account?.id.text }.map { state.part($0.contributor) }
    return EvaluationSight(
      state.evaluation, posts: account?.posts ?? [], account: account?.id.text ?? "",
      own: own?.isDelivered == true ? .delivered : .notDelivered)
  }

  /// Whether a contribution is the visitor's own to write or pass.
  func writes(_ contributor: EvaluationPart.Contributor, in region: RegionCode) -> Bool {
    switch contributor {
    case .unit(let unit): units(in: region).contains(unit)
    case .evaluator(let account, _):
      visitor.account?.id.text == account && actor(for: .score, in: region) != nil
    }
  }

  /// Whether the visitor may act for the unit whose contribution it is.
  func mayActForUnit(of part: EvaluationPart) -> Bool {
    guard case .unit = part.contributor else { return false }
    return actor(for: .actForUnit, in: part.region) != nil
  }

  /// Whoever would take a step on a contribution: in the visitor's own post, or for the unit where that was chosen.
  func actor(
    for step: EvaluationStep, on part: EvaluationPart, _ acting: EvaluationPartForm.Acting
  ) -> Actor? {
    func own(_ right: Right, _ unit: String) -> Actor? {
      actor(for: right, in: part.region, onBehalfOf: unit).flatMap {
        $0.onBehalfOf.isEmpty || acting == .forTheUnit ? $0 : nil
      }
    }
    switch (step, part.contributor) {
    case (.save, .unit(let unit)), (.submit, .unit(let unit)): return own(.supply, unit)
    case (.pass, .unit(let unit)): return own(.pass, unit)
    case (.sendBack, .unit(let unit)):
      return actor(for: .manageEvaluations, in: part.region) ?? own(.pass, unit)
    case (.save, .evaluator), (.submit, .evaluator), (.pass, .evaluator): return actor(for: .score, in: part.region)
    case (.sendBack, .evaluator): return actor(for: .manageEvaluations, in: part.region)
    }
  }
}
