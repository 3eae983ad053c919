import Foundation
import OfficeFiles
import Operations
import Oversight
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// One contribution, and what is done there.
  func showPart(
    _ part: EvaluationPart, of state: EvaluationState, _ route: EvaluationRoute, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    let acting: EvaluationPartForm.Acting = visit.query.text("acting") == "1" ? .forTheUnit : .forOneself
    switch route {
    case .evidence: return try await attach(to: part, of: state, incoming, visit)
    case .evidenceRemoval(_, _, let sha256): return try await detach(sha256, from: part, of: state, incoming, visit)
    case .evidenceFile(_, _, let sha256):
      return try await rounds.download(sha256, of: part.evidence)
    case .list, .evaluation, .result, .part:
      guard incoming.method == .post else {
        let notice = visit.query.text("done").isEmpty ? nil : Phrase.EvaluationPage.doneNotice
        return partPage(part, of: state.evaluation, acting, visit, notice: notice)
      }
      return try await takeStep(on: part, of: state, EvaluationPartForm(try incoming.form()), visit)
    }
  }

  private func takeStep(
    on part: EvaluationPart, of state: EvaluationState, _ form: EvaluationPartForm, _ visit: Visit
  ) async throws -> Answer? {
    let evaluation = state.evaluation
    guard let step = form.step else {
      throw BadRequest.notAChoice(field: "step", value: "", choices: EvaluationStep.allCases.map(\.rawValue))
    }
    let refusal = try await whyNot {
      guard let actor = visit.actor(for: step, on: part, form.acting) else {
        throw EvaluationRefusal.notAllowed(step)
      }
      let entries = try form.entries(
        evaluation.matters(for: part.contributor), maximum: evaluation.scheme.maximum)
      try await rounds.write(
        step, of: part.contributor, to: evaluation.id, basis: form.basis,
        entries: step == .save || step == .submit ? entries : nil, reason: form.reason, by: actor)
    }
    guard let refusal else { return partDone(part, form.acting) }
    guard let fresh = try await rounds.evaluation(evaluation.id) else { return nil }
    return partPage(
      fresh.part(part.contributor), of: fresh.evaluation, form.acting, visit, typed: form, problem: refusal)
  }

  private func partDone(_ part: EvaluationPart, _ acting: EvaluationPartForm.Acting) -> Answer {
    let query = [("done", "1")] + (acting == .forTheUnit ? [("acting", "1")] : [])
    return .seeOther(
      Address("evaluations", part.evaluation.text, "parts", part.contributor.key, query: query))
  }

  private func attach(
    to part: EvaluationPart, of state: EvaluationState, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    var acting = EvaluationPartForm.Acting.forOneself
    let refusal = try await whyNot {
      let form = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
      acting = form.fields.text("acting") == "1" ? .forTheUnit : .forOneself
      guard let actor = visit.actor(for: .save, on: part, acting) else { throw EvaluationRefusal.notAllowed(.save) }
      let files = form.files.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }
      try await rounds.attach(files, to: part.contributor, of: state.evaluation.id, by: actor)
    }
    guard let refusal else { return partDone(part, acting) }
    return partPage(part, of: state.evaluation, acting, visit, evidenceProblem: refusal)
  }

  private func detach(
    _ sha256: String, from part: EvaluationPart, of state: EvaluationState, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    let acting: EvaluationPartForm.Acting = try incoming.form().text("acting") == "1" ? .forTheUnit : .forOneself
    let refusal = try await whyNot {
      guard let actor = visit.actor(for: .save, on: part, acting) else { throw EvaluationRefusal.notAllowed(.save) }
      try await rounds.detach(sha256, from: part.contributor, of: state.evaluation.id, by: actor)
    }
    guard let refusal else { return partDone(part, acting) }
    return partPage(part, of: state.evaluation, acting, visit, evidenceProblem: refusal)
  }

  private func partPage(
    _ part: EvaluationPart, of evaluation: Evaluation, _ acting: EvaluationPartForm.Acting, _ visit: Visit,
    typed: EvaluationPartForm? = nil, notice: Phrase? = nil, problem: Phrase? = nil, evidenceProblem: Phrase? = nil
  ) -> Answer {
    let rule = EvaluationRule(evaluation)
    let steps = EvaluationStep.allCases.filter { step in
      visit.actor(for: step, on: part, acting).map { rule.offers(step, on: part, to: $0) } ?? false
    }
    let isOffered = visit.mayActForUnit(of: part) && evaluation.closing == nil && part.stage != .passed
    return page(
      EvaluationPartPage(
        evaluation: evaluation, part: part, steps: steps, acting: acting, actingOffer: isOffered ? .offered : .none,
        typed: typed, notice: notice, problem: problem, evidenceProblem: evidenceProblem), visit,
      problem == nil && evidenceProblem == nil ? .ok : .unprocessable)
  }
}

extension RoundDesk {
  /// A file of a paper, as a download that no browser opens as a page of this site. `nil` where there is none.
  func download(_ sha256: String, of files: [Evidence]) async throws -> Answer? {
    guard let file = files.first(where: { $0.sha256 == sha256 }), let format = EvidenceFormat(rawValue: file.format),
      let bytes = try await bytes(of: file)
    else { return nil }
    return Answer(.ok, format.contentType, Array(bytes)).saved(as: file.downloadName(format))
      .adding("Content-Security-Policy", "sandbox; default-src 'none'")
  }
}
