import Assessment
import Foundation
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Seals
import Store
import Wording

/// Drafts a report (起草报告), words its passages, issues and withdraws it.
public struct KeepReport: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf
  private let assessor: PlanAssessor
  private let rule = ReportRule()

  /// Keeps revisions in the store, and issued documents on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.shelf = shelf
    self.assessor = assessor
  }

  /// The report as it was drafted.
  ///
  /// - Parameter replaces: the issued report that it will take the place of.
  /// - Throws: `ReportDeskRefusal`; `ReportRefusal` where it cannot be composed.
  public func draft(
    _ subject: ReportSubject, replacing replaces: PaperID? = nil, by actor: Actor, at time: Date
  ) async throws -> ReportPaper {
    if let refusal = rule.refusal(drafting: subject, by: actor) { throw refusal }
    if let replaces {
      let earlier = try await store.paper(ReportPaper.self, replaces)
      guard let earlier, earlier.region == subject.region, earlier.issue != nil else {
        throw ReportDeskRefusal.replacesNothing(replaces)
      }
    }
    let document = try await ComposeReport(store: store, assessor: assessor)(subject, head: ReportHead())
    let number = try await store.nextNumber(of: .report, in: subject.region, year: subject.year)
    let paper = ReportPaper(
      id: PaperID(region: subject.region, year: subject.year, number: number), subject: subject,
      title: document.head.title.replacing("\n", with: ""), replaces: replaces, read: document.spokenFigures)
    try await keep(
      paper, .draftReport, details: [.init("kind", subject.kind.rawValue), .init("year", "\(subject.year)")],
      by: actor, at: time)
    return paper
  }

  /// The report with other words in a passage.
  ///
  /// - Parameters:
  ///   - edited: as an edit box sends it; `nil` gives the passage back its composed words.
  ///   - figures: those that the edit box numbered, in its order.
  ///   - confirmed: whether numbers that are bound to nothing are meant to stand.
  /// - Throws: `ReportDeskRefusal`, `PassageRefusal`.
  public func reword(
    _ passage: String, to edited: String?, among figures: [FigureBinding], confirmed: Bool, on id: PaperID,
    basis: Int, by actor: Actor, at time: Date
  ) async throws -> ReportPaper {
    let current = try await changeable(.reword, id, basis: basis, by: actor)
    let loaded = try await load(current)
    guard loaded.composed.paragraph(of: passage) != nil else { throw ReportDeskRefusal.noSuchPassage(passage) }
    var wording = current.wording
    if let edited {
      let known = loaded.figures
      let named = try figures.map { binding -> BoundFigure in
        guard let text = known[binding] else { throw ReportDeskRefusal.foreignFigure(binding.text) }
        return BoundFigure(binding, text: text)
      }
      let runs = try Passage.runs(edited, among: named)
      let unbound = UnboundNumbers.found(in: edited)
      guard confirmed || unbound.isEmpty else { throw ReportDeskRefusal.unboundNumbers(unbound) }
      wording[passage] = Passage.stored(runs)
    } else {
      wording[passage] = nil
    }
    guard wording != current.wording else { throw ReportDeskRefusal.nothingChanged }
    // Whoever words a passage has read its figures; the others stay as they were last read.
    let worded = loaded.composed.worded(wording) { loaded.figures[$0] }
    var read = current.read
    for run in worded.paragraph(of: passage)?.runs ?? [] {
      if case .figure(let figure) = run { read[figure.binding.text] = figure.text }
    }
    let next = current.revised(wording: wording, read: read)
    try await keep(next, .rewordReport, details: [.init("passage", passage)], by: actor, at: time)
    return next
  }

  /// The report with its sentences read as they are now.
  ///
  /// - Parameter seen: the figures that the page showed as changed, each as it stood there; what changed since is not read.
  public func readAgain(
    _ id: PaperID, basis: Int, seen: [String: String], by actor: Actor, at time: Date
  ) async throws -> ReportPaper {
    let current = try await changeable(.readAgain, id, basis: basis, by: actor)
    let spoken = try await load(current).document.spokenFigures
    guard current.changes(in: spoken).allSatisfy({ seen[$0.binding.text] == ($0.now ?? "") }) else {
      throw ReportDeskRefusal.changedMeanwhile
    }
    guard spoken != current.read else { throw ReportDeskRefusal.nothingChanged }
    let next = current.revised(read: spoken)
    try await keep(next, .readReportAgain, by: actor, at: time)
    return next
  }

  /// The report as it leaves the house: composed from what is approved now, frozen under its checksum.
  ///
  /// - Throws: `ReportDeskRefusal.figuresChanged` where a sentence's figure is not the one that was read.
  public func issue(
    _ id: PaperID, basis: Int, number: String, addressee: String, by actor: Actor, at time: Date
  ) async throws -> ReportPaper {
    let current = try await changeable(.issue, id, basis: basis, by: actor)
    guard max(number.count, addressee.count) <= ReportRule.longestLine else {
      throw ReportDeskRefusal.lineTooLong(maximum: ReportRule.longestLine)
    }
    let day = RoundDay(time)
    let head = ReportHead(
      report: id.text, date: Phrase.ReportDesk.day(day.year, day.month, day.day)(current.subject.language),
      addressee: addressee)
    let document = try await ComposeReport(store: store, assessor: assessor)(
      current.subject, wording: current.wording, head: head)
    let changes = current.changes(in: document.spokenFigures)
    guard changes.isEmpty else { throw ReportDeskRefusal.figuresChanged(changes.count) }
    let bytes = try document.canonicalBytes
    let checksum = SHA256Digest(bytes).hex
    try await shelf.keep(bytes, sha256: checksum)
    let next = current.revised(stage: .issued(.init(number: number, day: day, checksum: checksum)))
    try await keep(
      next, .issueReport,
      details: [
        .init("number", number), .init("checksum", checksum), .init("data", document.head.versions.data),
        .init("method", document.head.versions.method),
      ], by: actor, at: time)
    return next
  }

  /// The report as withdrawn; its document stays readable and says so.
  public func withdraw(
    _ id: PaperID, basis: Int, reason: String, by actor: Actor, at time: Date
  ) async throws -> ReportPaper {
    let current = try await changeable(.withdraw, id, basis: basis, by: actor)
    guard !reason.allSatisfy(\.isWhitespace) else { throw ReportDeskRefusal.reasonMissing }
    guard reason.count <= ReportRule.longestReason else {
      throw ReportDeskRefusal.reasonTooLong(maximum: ReportRule.longestReason)
    }
    guard let issue = current.issue else { throw ReportDeskRefusal.wrongStage(.withdraw, current.stage) }
    let next = current.revised(stage: .withdrawn(issue, on: RoundDay(time), reason: reason))
    try await keep(next, .withdrawReport, reason: reason, by: actor, at: time)
    return next
  }

  private func load(_ paper: ReportPaper) async throws -> LoadedReport {
    try await LoadReport(store: store, shelf: shelf, assessor: assessor)(paper)
  }

  private func changeable(
    _ step: ReportStep, _ id: PaperID, basis: Int, by actor: Actor
  ) async throws -> ReportPaper {
    guard let paper = try await store.paper(ReportPaper.self, id) else { throw ReportDeskRefusal.noSuchReport(id) }
    if let refusal = rule.refusal(step, on: paper, by: actor) { throw refusal }
    guard basis == paper.revision else { throw ReportDeskRefusal.changedMeanwhile }
    return paper
  }

  private func keep(
    _ paper: ReportPaper, _ verb: Act.Verb, reason: String = "", details: [Act.Detail] = [], by actor: Actor,
    at time: Date
  ) async throws {
    let act = Act(
      at: time, actor: actor, verb: verb, object: paper.id.text, region: paper.region, units: paper.units,
      reason: reason, details: details)
    try await store.keep(papers: [RevisedPaper(paper, by: act)])
  }
}
