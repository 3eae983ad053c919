import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Wording

extension Site {
  /// Reports: the list, one of them, its files. `nil` where there is no such thing, or none the visitor may read.
  func showReports(_ route: ReportRoute, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .list: return try await showReportList(incoming, visit)
    case .report(let id), .files(let id):
      guard let paper = try await rounds.report(PaperID(id)), visit.reads(paper) else { return nil }
      if case .files = route { return try await askForFile(of: paper, try incoming.form(), visit) }
      guard incoming.method == .post else { return try await page(of: paper, visit) }
      return try await takeStep(on: paper, try incoming.form(), visit)
    }
  }

  private func showReportList(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let regions = visit.regions(allowing: .manageReports)
    var form: DraftReportForm?
    var problem: Phrase?
    if !regions.isEmpty {
      let plans = try await rounds.evaluablePlans().filter { plan in regions.contains { $0 == plan.region.code } }
      let closed = try await rounds.evaluations(in: regions).map(\.evaluation).filter { $0.closing != nil }
      if incoming.method == .post {
        let sent = try DraftReportForm(try incoming.form(), plans: plans, evaluations: closed)
        form = sent
        var made: ReportPaper?
        problem = try await whyNot {
          let subject = try sent.subject()
          guard let actor = visit.actor(for: .manageReports, in: subject.region) else {
            throw ReportDeskRefusal.notTheOffice
          }
          made = try await rounds.draftReport(
            subject, replacing: sent.replaces.isEmpty ? nil : PaperID(sent.replaces), by: actor)
        }
        if let made { return .seeOther(made.address) }
      } else {
        form = DraftReportForm(plans: plans, evaluations: closed, today: RoundDay(rounds.now()))
      }
    } else if incoming.method == .post {
      problem = ReportDeskRefusal.notTheOffice.reason
    }
    let papers = try await rounds.reports(in: visit.regions(allowing: .readReports)).filter(visit.reads)
    return page(
      ReportsPage(papers: papers, form: form, problem: problem), visit, problem == nil ? .ok : .unprocessable)
  }

  private func askForFile(of paper: ReportPaper, _ sent: Query, _ visit: Visit) async throws -> Answer {
    guard let format = try sent.choice("format", of: ReportFormat.self) else {
      throw BadRequest.notAChoice(field: "format", value: "", choices: ReportFormat.allCases.map(\.rawValue))
    }
    let refusal = try await whyNot {
      guard let actor = visit.actor(for: .readReports, in: paper.region) else { throw ReportDeskRefusal.notTheOffice }
      try await rounds.askForFile(paper, format, by: actor)
    }
    guard let refusal else { return .seeOther(Address("jobs")) }
    return try await page(of: paper, visit, problem: refusal)
  }

  private func takeStep(on paper: ReportPaper, _ sent: Query, _ visit: Visit) async throws -> Answer {
    guard let step = try sent.choice("step", of: ReportStep.self) else {
      throw BadRequest.notAChoice(field: "step", value: "", choices: ReportStep.allCases.map(\.rawValue))
    }
    var typed = ReportPage.Typed()
    typed.step = step
    typed.number = try sent.words("number") ?? ""
    typed.addressee = try sent.words("addressee") ?? ""
    typed.reason = try sent.words("reason", maximumLength: ReportRule.longestReason) ?? ""
    let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
    let words = typed
    let refusal = try await whyNot {
      guard let actor = visit.actor(for: .manageReports, in: paper.region) else { throw ReportDeskRefusal.notTheOffice }
      switch step {
      case .reword: try await reword(paper.id, basis, sent, by: actor)
      case .readAgain:
        let seen = Dictionary(
          zip(sent.texts("seen"), sent.texts("as")).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        try await rounds.readAgain(paper.id, basis: basis, seen: seen, by: actor)
      case .issue:
        try await rounds.issueReport(
          paper.id, basis: basis, number: words.number, addressee: words.addressee, by: actor)
      case .withdraw: try await rounds.withdrawReport(paper.id, basis: basis, reason: words.reason, by: actor)
      }
    }
    guard let refusal else { return .seeOther(Address("reports", paper.id.text, query: [("done", "1")])) }
    let fresh = try await rounds.report(paper.id) ?? paper
    return try await page(of: fresh, visit, sent: step == .reword ? sent : nil, typed: typed, problem: refusal)
  }

  private func reword(_ id: PaperID, _ basis: Int, _ sent: Query, by actor: Actor) async throws {
    try await rounds.reword(
      sent.text("passage"), to: sent.text("restore").isEmpty ? sent.editedText : nil,
      among: sent.texts("figure").map { FigureBinding($0) }, confirmed: !sent.text("confirm").isEmpty, on: id,
      basis: basis, by: actor)
  }

  /// - Parameter sent: a passage as it was typed when it was refused: it stands in the edit box again.
  private func page(
    of paper: ReportPaper, _ visit: Visit, sent: Query? = nil, typed: ReportPage.Typed = .init(),
    problem: Phrase? = nil
  ) async throws -> Answer {
    var loaded: LoadedReport?
    if let refusal = try await whyNot({ loaded = try await rounds.loaded(paper) }) {
      // A draft that can no longer be composed, or an issued document that is lost: nothing else can be shown of it.
      return page(RefusalPage(status: .unprocessable, reason: refusal), visit, .unprocessable)
    }
    guard let loaded else { return page(RefusalPage(status: .notFound, reason: Phrase.Refused.noSuchPage), visit) }
    let rule = ReportRule(rights: door.table)
    let actor = visit.actor(for: .manageReports, in: paper.region)
    let steps = actor.map { actor in ReportStep.allCases.filter { rule.offers($0, on: paper, to: actor) } } ?? []
    let passage = sent?.text("passage") ?? visit.query.text("passage")
    var editing: PassageForm?
    if !passage.isEmpty, steps.contains(.reword), loaded.composed.paragraph(of: passage) != nil {
      let figures = loaded.offered(for: passage)
      let shown = loaded.document.paragraph(of: passage).map(Passage.text) ?? ""
      editing = PassageForm(
        passage: passage, figures: figures, text: sent?.editedText ?? shown,
        isWorded: paper.wording[passage] != nil, unbound: sent.map { UnboundNumbers.found(in: $0.editedText) } ?? [])
    }
    return page(
      ReportPage(
        loaded: loaded, steps: steps, editing: editing, typed: typed,
        notice: visit.query.text("done").isEmpty ? nil : Phrase.ReportDesk.saved, problem: problem), visit,
      problem == nil ? .ok : .unprocessable)
  }
}

extension Query {
  /// A passage as its edit box sent it.
  fileprivate var editedText: String { text("text").replacing("\r\n", with: "\n") }
}

extension Visit {
  /// The regions in which the visitor has a right.
  func regions(allowing right: Right) -> Set<RegionCode> {
    Set((visitor.account?.posts ?? []).map(\.region).filter { actor(for: right, in: $0) != nil })
  }

  fileprivate func reads(_ paper: ReportPaper) -> Bool { ReportRule().shows(paper, to: visitor.account?.posts ?? []) }
}
