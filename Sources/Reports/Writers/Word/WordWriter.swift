import Figures
import Foundation
import OfficeFiles
import Wording

/// Writes a report as a Word document (.docx), laid out as an official paper (GB/T 9704-2012).
///
/// The parts are written here, so that equal documents are equal files and no field is lost on the way. Charts become
/// pictures by librsvg and poppler; a report without charts needs neither.
public enum WordWriter {
  /// Pixels across a chart: 260 dots an inch in the type area.
  private static let pictureWidth = 1_600

  /// The bytes of the .docx file.
  ///
  /// - Parameter progress: is told how far it has come; what it throws ends the work.
  /// - Throws: `OfficeFileRefusal`: `.toolMissing`, `.toolTooSlow`, `.toolFailed`, `.archiveNotWritten`.
  public static func file(
    _ document: Document, progress: (ReportProgress) throws -> Void = { _ in }
  ) throws -> Data {
    let checksum = try document.checksum
    let numbered = NumberedDocument(document)
    let pictures = try pictures(of: numbered, progress)
    try progress(ReportProgress(.writing))
    let bindings = WordBindings()
    var body = WordBody(numbered, pictures: pictures, bindings: bindings)
    let main = WordPackage.part("w:document", capacity: 512 << 10) { pen in
      pen.element("w:body") { body.write(into: &$0) }
    }
    var package = WordPackage(head: document.head, checksum: checksum)
    package.add("word/document.xml", main)
    package.addParts(pictures: pictures, bindings: bindings.figures)
    let file = try ZipWriter.archive(of: package.parts)
    try progress(ReportProgress(.writing, done: 1))
    return file
  }

  private static func pictures(
    of numbered: NumberedDocument, _ progress: (ReportProgress) throws -> Void
  ) throws -> [WordPicture] {
    let blocks = numbered.blocks + numbered.attachments.flatMap(\.blocks)
    let charts = blocks.compactMap { numbered -> (number: String, chart: ReportChart)? in
      switch numbered.block {
      case .chart(let chart): (numbered.number, chart)
      case .heading, .paragraph, .table, .pageBreak: nil
      }
    }
    try progress(ReportProgress(.drawing, done: 0, of: charts.count))
    let drawn = try RasterPicture.pictures(
      of: charts.map { Data($0.chart.drawing.graphic.file) }, width: pictureWidth
    ) { try progress(ReportProgress(.drawing, done: $0, of: charts.count)) }
    return zip(charts, drawn).enumerated().map { index, pair in
      let (charted, picture) = pair
      return WordPicture(
        number: index + 1, picture: picture, summary: charted.chart.drawing.summary,
        caption: "\(charted.number) \(charted.chart.caption)")
    }
  }
}
