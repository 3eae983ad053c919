import Assessment
import Foundation
import Oversight
import PlanModel
import Reports
import Store
import Wording

/// Verifies the Word file of an issued report: what was altered in it by hand, and what is no longer what is approved.
public struct VerifyReportFile: Sendable {
  private let derive: DeriveFigures
  private let issued: @Sendable (PaperID) async throws -> IssuedAs?

  /// What a report was issued as.
  public struct IssuedAs: Sendable {
    /// SHA-256 of the document.
    public let checksum: String
    public let isWithdrawn: Bool

    /// An issue.
    public init(checksum: String, isWithdrawn: Bool) {
      self.checksum = checksum
      self.isWithdrawn = isWithdrawn
    }
  }

  /// - Parameters:
  ///   - assessor: who judges.
  ///   - issued: what a report was issued as; `nil` where no such report was issued.
  public init(
    store: any PlanStore, assessor: PlanAssessor = PlanAssessor(),
    issued: @escaping @Sendable (PaperID) async throws -> IssuedAs? = { _ in nil }
  ) {
    derive = DeriveFigures(store: store, assessor: assessor)
    self.issued = issued
  }

  /// What came of it.
  ///
  /// - Throws: `IssuedFileRefusal` and `OfficeFileRefusal` where the bytes are no report of ours.
  public func callAsFunction(_ bytes: Data) async throws -> ReportVerification {
    let file = try IssuedFile(bytes)
    let now = try await derive(file.figures.map(\.binding), in: nil)
    var seen: Set<BoundFigure> = []
    let stale = file.figures.compactMap { figure -> StaleFigure? in
      guard seen.insert(BoundFigure(figure.binding, text: figure.issued)).inserted,
        now[figure.binding].map({ !$0.hasSameWords(as: figure.issued) }) ?? true
      else { return nil }
      return StaleFigure(binding: figure.binding, printed: figure.issued, now: now[figure.binding])
    }
    return ReportVerification(
      versions: file.versions, checksum: file.checksum, issue: try await issue(of: file), figures: file.figures.count,
      altered: file.altered, stale: stale)
  }

  private func issue(of file: IssuedFile) async throws -> ReportVerification.Issue {
    guard !file.versions.report.isEmpty else { return .neverKept }
    guard let known = try await issued(PaperID(file.versions.report)) else { return .notIssued }
    if known.isWithdrawn { return .withdrawn }
    return known.checksum == file.checksum ? .issued : .otherChecksum
  }
}

/// What came of verifying a file.
public struct ReportVerification: Hashable, Sendable {
  /// What the file says that it rests on.
  public let versions: Document.Versions
  /// SHA-256 of the document that the file was written from.
  public let checksum: String
  public let issue: Issue
  /// How many bound figures it holds.
  public let figures: Int
  /// Figures that no longer stand in the file as they were written.
  public let altered: [IssuedFigure]
  /// Figures that are no longer what is approved.
  public let stale: [StaleFigure]

  /// Whether every figure stands as it was written and is what is approved.
  public var holds: Bool { altered.isEmpty && stale.isEmpty }

  /// Whether the file is that of an issued report.
  public enum Issue: String, Hashable, Sendable {
    /// It was made on the command line and bears no report's number.
    case neverKept
    /// No report of its number was issued.
    case notIssued
    /// A report of its number was issued as another document: this is a draft, or another edition.
    case otherChecksum
    case issued
    /// It was issued and withdrawn since.
    case withdrawn
  }
}

extension String {
  /// Whether it says the same: XML and Word keep no count of spaces and line breaks.
  fileprivate func hasSameWords(as other: String) -> Bool {
    split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
  }
}

extension ReportVerification.Issue {
  /// In plain words.
  public var word: Phrase {
    switch self {
    case .neverKept: Phrase.ReportCommands.neverKept
    case .notIssued: Phrase.ReportCommands.notIssued
    case .otherChecksum: Phrase.ReportCommands.otherChecksum
    case .issued: Phrase.ReportCommands.issued
    case .withdrawn: Phrase.ReportCommands.withdrawn
    }
  }
}
