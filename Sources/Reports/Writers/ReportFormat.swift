import Foundation

/// The forms in which a report leaves the house. The raw values are file extensions, are stored, and never change.
public enum ReportFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case docx, pdf, html
  /// The tables alone.
  case xlsx

  /// The bytes of a report in this form.
  ///
  /// - Parameter progress: is told how far it has come; what it throws ends the work.
  /// - Throws: `OfficeFileRefusal` where a tool is missing or fails.
  public func file(
    of document: Document, progress: (ReportProgress) throws -> Void = { _ in }
  ) throws -> Data {
    switch self {
    case .docx: return try WordWriter.file(document, progress: progress)
    case .pdf: return try PDFWriter.file(document, progress: progress)
    case .html:
      try progress(ReportProgress(.writing))
      return try HTMLWriter.file(document)
    case .xlsx:
      try progress(ReportProgress(.writing))
      return try SheetWriter.file(document)
    }
  }
}
