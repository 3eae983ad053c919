import Foundation

/// The paragraphs and tables of a Word document (.docx), in the order of its body.
///
/// What Word draws itself is in the text: the numbers of numbered paragraphs. Text that was deleted
/// under change tracking, hidden text, footnotes, headers and footers are left out; text boxes and
/// content controls are read where they are anchored.
public struct WordFile: Hashable, Sendable {
  /// Empty paragraphs are kept as empty text.
  public let pieces: [TextPiece]

  /// A document is text: no part of an honest one comes near this.
  static let limits = ArchiveLimits(entryBytes: 64 << 20, totalBytes: 512 << 20)

  /// Reads a document.
  ///
  /// - Throws: `OfficeFileRefusal`: what `ZipArchive` throws, `.partMissing`, `.markupDamaged`,
  ///   `.markupDeclaresEntities`, `.markupTooDeep`, `.tableTooLarge`.
  public init(_ bytes: Data) throws {
    let archive = try ZipArchive(bytes, limits: Self.limits)
    let main = try PackageParts(of: nil, in: archive).part(type: "officeDocument") ?? "word/document.xml"
    guard archive.entry(main) != nil else { throw OfficeFileRefusal.partMissing(main) }
    let parts = try PackageParts(of: main, in: archive)
    let definitions = WordNumberingListener()
    if let numbering = parts.part(type: "numbering"), archive.entry(numbering) != nil {
      try MarkupScanner.scan(numbering, of: archive, with: definitions)
    }
    let styles = WordStyleListener()
    if let part = parts.part(type: "styles"), archive.entry(part) != nil {
      try MarkupScanner.scan(part, of: archive, with: styles)
    }
    let numbering = WordNumbering(definitions: definitions, styles: styles)
    let body = WordBodyListener(numbering: numbering)
    try MarkupScanner.scan(main, of: archive, with: body)
    pieces = try body.finish()
  }
}
