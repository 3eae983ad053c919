import Foundation
import OfficeFiles

/// Writes a report as a PDF: LibreOffice sets the pages of the Word document, so that there is one layout.
public enum PDFWriter {
  /// Whether this machine can: the tool is Debian's libreoffice-writer-nogui.
  public static var isPossible: Bool { ExternalTool.libreOffice.isInstalled }

  /// The bytes of the .pdf file. Faces that the machine lacks are replaced by what it has.
  ///
  /// - Throws: as `WordWriter.file`, and `OfficeFileRefusal.toolMissing` before anything is done where LibreOffice is
  ///   not installed.
  public static func file(
    _ document: Document, progress: (ReportProgress) throws -> Void = { _ in }
  ) throws -> Data {
    try ExternalTool.libreOffice.require()
    let word = try WordWriter.file(document, progress: progress)
    try progress(ReportProgress(.converting))
    let pdf = try OfficeConversion.pdf(of: word, fileExtension: "docx")
    try progress(ReportProgress(.converting, done: 1))
    return pdf
  }
}
