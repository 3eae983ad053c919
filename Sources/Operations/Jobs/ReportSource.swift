import Reports
import Wording

/// Where a job gets the report it is to write.
public protocol ReportSource: Sendable {
  /// The document that a request names, in a language.
  ///
  /// - Parameter report: JSON that this source wrote itself when the file was asked for.
  /// - Throws: a `Refusal` where there is no such report any more.
  func document(for report: String, in language: Language) async throws -> Document
}

/// What a job of the kind `reportFile` is asked to make; kept as JSON.
public struct ReportFileRequest: Hashable, Sendable, Codable {
  /// Names the report, as its source understands it.
  public let report: String
  public let format: ReportFormat
  public let language: Language

  /// A file that is asked for.
  public init(report: String, format: ReportFormat, language: Language) {
    self.report = report
    self.format = format
    self.language = language
  }
}
