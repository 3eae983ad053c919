import Foundation
import OfficeFiles
import Operations
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// Names a return in an address.
  struct ItemPlace: Hashable, Sendable {
    let round: ReportingRound.ID
    let item: Assignment.ID

    init(_ round: String, _ item: String) {
      self.round = ReportingRound.ID(round)
      self.item = Assignment.ID(item)
    }
  }

  /// One return, and what is done there. `nil` where there is no such thing.
  func showItem(_ place: ItemPlace, _ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let (round, assignment) = try await rounds.assignment(place.item, in: place.round) else { return nil }
    guard ReturnSight.covers(assignment, of: round, visit) else {
      let units = assignment.leads + assignment.supports
      return refuse(.forbidden, Phrase.Returns.notYours(units), incoming, visit)
    }
    switch route {
    case .itemEvidence: return try await attach(to: place, incoming, visit)
    case .itemEvidenceRemoval(_, _, let sha256): return try await detach(sha256, from: place, incoming, visit)
    case .itemEvidenceFile(_, _, let sha256): return try await evidence(sha256, of: place)
    default:
      if incoming.method == .post { return try await takeStep(place, try incoming.form(), visit) }
      return try await itemPage(place, visit, notice: ItemPage.Notice(rawValue: visit.query.text("done")) ?? .none)
    }
  }

  private func takeStep(_ place: ItemPlace, _ sent: Query, _ visit: Visit) async throws -> Answer {
    let form = ItemForm(sent)
    let sheet = try await rounds.item(place.item, in: place.round)
    guard let step = form.step else {
      throw BadRequest.notAChoice(
        field: "step", value: sent.text("step"), choices: ReviewStep.allCases.dropFirst().map(\.rawValue))
    }
    if let problem = form.problem(of: sheet.assignment) {
      return try await itemPage(place, visit, form: form.refused(problem))
    }
    // Somebody who comes late is told so, rather than that the step does not fit.
    guard form.basis == sheet.current.revision else {
      return try await itemPage(place, visit, form: form.refused(Phrase.Round.changedMeanwhile))
    }
    let right = step.right(at: sheet.current.stage)
    guard let actor = visit.actor(for: right, in: sheet.round.regionCode, onBehalfOf: form.unit) else {
      return try await itemPage(place, visit, form: form.refused(ReviewRefusal.notAllowed(step).reason))
    }
    let request = form.request(on: sheet.current, of: sheet.assignment)
    var refusal: Phrase?
    let thrown = try await whyNot {
      let outcome = try await rounds.move(step, [request], in: place.round, by: actor, reason: form.reason)
      refusal = outcome.refused[place.item]
    }
    if let refusal = thrown ?? refusal { return try await itemPage(place, visit, form: form.refused(refusal)) }
    return .seeOther(Address(path: sheet.address.text, query: [("done", step.rawValue)]))
  }

  private func attach(to place: ItemPlace, _ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    var unit = ""
    let refusal = try await whyNot {
      let form = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
      unit = form.fields.text("unit")
      let files = form.files.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }
      guard let actor = try await supplier(for: unit, visit, place) else {
        throw ReviewRefusal.notAllowed(.save)
      }
      try await rounds.attach(files, to: place.item, in: place.round, by: actor)
    }
    if let refusal { return try await itemPage(place, visit, evidenceProblem: refusal) }
    return evidenceDone(place, .attached)
  }

  private func detach(
    _ sha256: String, from place: ItemPlace, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer {
    let unit = try incoming.form().text("unit")
    let refusal = try await whyNot {
      guard let actor = try await supplier(for: unit, visit, place) else { throw ReviewRefusal.notAllowed(.save) }
      try await rounds.detach(sha256, from: place.item, in: place.round, by: actor)
    }
    if let refusal { return try await itemPage(place, visit, evidenceProblem: refusal) }
    return evidenceDone(place, .detached)
  }

  private func supplier(for unit: String, _ visit: Visit, _ place: ItemPlace) async throws -> Actor? {
    guard let (round, _) = try await rounds.assignment(place.item, in: place.round) else { return nil }
    return visit.actor(for: .supply, in: round.regionCode, onBehalfOf: unit)
  }

  private func evidenceDone(_ place: ItemPlace, _ notice: ItemPage.Notice) -> Answer {
    .seeOther(
      Address(
        "rounds", place.round.text, "items", place.item.text, query: [("done", notice.rawValue)], fragment: "evidence"))
  }

  /// A file of a return, as a download that no browser opens as a page of this site. `nil` where there is none.
  private func evidence(_ sha256: String, of place: ItemPlace) async throws -> Answer? {
    guard let found = try await rounds.evidence(sha256, of: place.item, in: place.round),
      let format = EvidenceFormat(rawValue: found.file.format)
    else { return nil }
    return Answer(.ok, format.contentType, Array(found.bytes)).saved(as: found.file.downloadName(format))
      .adding("Content-Security-Policy", "sandbox; default-src 'none'")
  }

  private func itemPage(
    _ place: ItemPlace, _ visit: Visit, form: ItemForm? = nil, evidenceProblem: Phrase? = nil,
    notice: ItemPage.Notice = .none
  ) async throws -> Answer {
    let judges = [Right.check, .approve].contains { visit.may($0) }
    let sheet = try await rounds.item(place.item, in: place.round, judges ? .asked : .askedOfCorrections)
    let offers = StepOffer.all(
      on: sheet.current, of: sheet.assignment, in: sheet.round, visit, day: RoundDay(rounds.now()))
    let page = ItemPage(
      sheet: sheet, offers: offers, form: form, evidenceProblem: evidenceProblem, notice: notice,
      contributions: try await rounds.contributions(to: place.item, in: sheet.round))
    let isRefused = form?.problem != nil || evidenceProblem != nil
    return self.page(page, visit, isRefused ? .unprocessable : .ok)
  }
}

extension EvidenceFormat {
  /// What a download of it is sent as.
  var contentType: Answer.ContentType {
    switch self {
    case .pdf: .pdf
    case .png: .png
    case .jpeg: .jpeg
    case .xlsx: .xlsx
    case .docx: .docx
    }
  }
}

extension Evidence {
  /// The sender's name for it, with the ending of what it is.
  func downloadName(_ format: EvidenceFormat) -> String {
    let ending = "." + format.fileExtension
    let lower = name.lowercased()
    return lower.hasSuffix(ending) || (format == .jpeg && lower.hasSuffix(".jpeg")) ? name : name + ending
  }
}
