import Assessment
import Foundation
import Oversight
import PlanModel
import Reports
import Store
import Wording

/// Brings a report together as it reads now: a draft composed from what is approved, an issued one as it left the house.
public struct LoadReport: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf
  private let assessor: PlanAssessor

  /// Reads from the store, and issued documents from the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf, assessor: PlanAssessor = PlanAssessor()) {
    self.store = store
    self.shelf = shelf
    self.assessor = assessor
  }

  /// The report.
  ///
  /// - Throws: `ReportDeskRefusal.documentLost`; `ReportRefusal` where a draft can no longer be composed.
  public func callAsFunction(_ paper: ReportPaper) async throws -> LoadedReport {
    if let issue = paper.issue {
      let document = try await self.document(of: issue, paper.id)
      return LoadedReport(
        paper: paper, composed: document, document: document,
        stale: try await FindStaleFigures(store: store, assessor: assessor)(document, of: paper.subject))
    }
    let compose = ComposeReport(store: store, assessor: assessor)
    let head = ReportHead(report: paper.id.text, standing: Phrase.ReportDesk.draft(paper.subject.language))
    let composed = try await compose(paper.subject, head: head)
    let document =
      paper.wording.isEmpty ? composed : try await compose(paper.subject, wording: paper.wording, head: head)
    return LoadedReport(
      paper: paper, composed: composed, document: document, stale: paper.changes(in: document.spokenFigures))
  }

  /// The document as a file prints it; of a withdrawn report it says so on every page.
  public func printed(_ paper: ReportPaper) async throws -> Document {
    guard let issue = paper.issue else { return try await self(paper).document }
    let document = try await self.document(of: issue, paper.id)
    guard case .withdrawn = paper.stage else { return document }
    return document.headed(
      ReportHead(
        report: paper.id.text, date: document.head.date,
        standing: Phrase.ReportDesk.withdrawn(document.head.language), addressee: document.head.addressee))
  }

  /// The document that a report was issued as.
  func document(of issue: ReportPaper.Issue, _ id: PaperID) async throws -> Document {
    guard let bytes = try await shelf.bytes(sha256: issue.checksum), let document = try? Document(canonical: bytes)
    else { throw ReportDeskRefusal.documentLost(id) }
    return document
  }
}

/// A report as it reads now.
public struct LoadedReport: Sendable {
  public let paper: ReportPaper
  /// Without the Office's own words; of an issued report the same as `document`.
  public let composed: Document
  public let document: Document
  /// Of a draft, figures that changed since its sentences were read; of an issued report, figures that are no longer
  /// what is approved.
  public let stale: [StaleFigure]

  /// Every figure that a passage may name, as it is printed now.
  public var figures: [FigureBinding: String] {
    Dictionary(
      (composed.boundFigures + document.boundFigures).map { ($0.binding, $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figures that an edit box of a passage offers: those that stand in it, then those it was composed with.
  public func offered(for passage: String) -> [BoundFigure] {
    let paragraphs = [document, composed].compactMap { $0.paragraph(of: passage) }
    var offered: [BoundFigure] = paragraphs.first.map(Passage.figures) ?? []
    for figure in paragraphs.dropFirst().flatMap(Passage.figures)
    where !offered.contains(where: { $0.binding == figure.binding }) { offered.append(figure) }
    return offered
  }
}

extension ReportPaper {
  /// What it was issued as, for those who verify a file of it; `nil` for a draft.
  public var issuedAs: VerifyReportFile.IssuedAs? {
    issue.map { issue in
      if case .withdrawn = stage { return .init(checksum: issue.checksum, isWithdrawn: true) }
      return .init(checksum: issue.checksum, isWithdrawn: false)
    }
  }

  /// The figures that are other than when the sentences were last read, in the order of their bindings. A sentence that
  /// is new since then was not read either.
  func changes(in spoken: [String: String]) -> [StaleFigure] {
    spoken.keys.sorted().compactMap { binding in
      guard let now = spoken[binding], read[binding] != now else { return nil }
      return StaleFigure(binding: FigureBinding(binding), printed: read[binding] ?? "", now: now)
    }
      + read.keys.filter { spoken[$0] == nil }.sorted().map {
        StaleFigure(binding: FigureBinding($0), printed: read[$0] ?? "", now: nil)
      }
  }
}
