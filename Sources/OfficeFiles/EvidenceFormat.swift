import Foundation
import Wording

/// What a file handed in as evidence is, decided by its content alone (docs/evidence.md).
///
/// CSV, plain text, HTML and SVG are not among the formats: no byte tells a table from a script, and a program that
/// opens them acts on what they hold.
public enum EvidenceFormat: String, Hashable, Sendable, Codable, CaseIterable {
  case pdf, png, jpeg, xlsx, docx

  /// Bytes of the largest file that is taken: a scan of some fifty pages.
  public static let byteLimit = 20 << 20

  /// The media type a download is sent with (IANA's register).
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
  }

  /// The ending a download's name has, without a dot.
  public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

  /// The format in words, in the middle of a sentence.
  public var word: Phrase {
    switch self {
    case .pdf: Phrase.Evidence.pdf
    case .png: Phrase.Evidence.png
    case .jpeg: Phrase.Evidence.jpeg
    case .xlsx: Phrase.Evidence.xlsx
    case .docx: Phrase.Evidence.docx
    }
  }

  /// What `bytes` are.
  ///
  /// - Throws: `EvidenceRefusal`; `OfficeFileRefusal` where an Office file is damaged, cut off, locked by a password,
  ///   or a bomb.
  public static func recognised(in bytes: Data, limit: Int = byteLimit) throws -> EvidenceFormat {
    guard !bytes.isEmpty else { throw EvidenceRefusal.empty }
    guard bytes.count <= limit else { throw EvidenceRefusal.tooLarge(bytes: bytes.count, limit: limit) }
    let bytes = Array(bytes)
    if bytes.starts(with: Signature.pdf) { return try PDFEnvelope.judged(bytes) }
    if bytes.starts(with: Signature.png) { return try PictureEnvelope.judgedPNG(bytes) }
    if bytes.starts(with: Signature.jpeg) { return try PictureEnvelope.judgedJPEG(bytes) }
    if bytes.starts(with: Signature.zip) { return try OfficeEnvelope(Data(bytes)).format }
    if bytes.starts(with: Signature.compound) { throw OfficeEnvelope.refusal(ofCompoundFile: bytes) }
    throw EvidenceRefusal.notAccepted
  }

  /// What `bytes` are, where their name agrees or has no ending: a name that says something else was chosen by mistake
  /// or is meant to mislead.
  ///
  /// - Throws: as `recognised(in:limit:)`, and `EvidenceRefusal.extensionMismatch`.
  public static func recognised(in bytes: Data, named name: String, limit: Int = byteLimit) throws -> EvidenceFormat {
    let format = try recognised(in: bytes, limit: limit)
    guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return format }
    let ending = String(name[name.index(after: dot)...])
    guard format.endings.contains(ending.lowercased()) else {
      throw EvidenceRefusal.extensionMismatch(ending: String(ending.prefix(20)), format)
    }
    return format
  }

  private var endings: [String] { self == .jpeg ? ["jpg", "jpeg", "jpe", "jfif"] : [rawValue] }

  private enum Signature {
    /// ISO 32000-1, 7.5.2. It must be the first thing in the file: readers that look for it within the first 1,024
    /// bytes (Annex H, note 13) are what disguises live on.
    static let pdf = Array("%PDF-".utf8)
    /// PNG (W3C, third edition), 5.2.
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// ITU-T T.81, B.1.1.3: start of image and the first byte of the next marker.
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF]
    /// APPNOTE.TXT 6.3, 4.3.7: a local file header, first in the file as Office writes it.
    static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// MS-CFB, 2.2.
    static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  }
}

/// Why a file is not taken as evidence.
public enum EvidenceRefusal: Refusal, Hashable {
  case empty
  /// Both in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// None of the formats, whatever its name says.
  case notAccepted
  /// The file begins as one of the formats and does not end as one.
  case cutOff(EvidenceFormat)
  /// A picture with something else behind its end.
  case dataBehindTheEnd(EvidenceFormat, bytes: Int)
  case encrypted
  /// Word 97, Excel 97 and their kin.
  case oldOffice
  /// A macro, a macro sheet or a control; `part` is where in the package.
  case macros(part: String)
  case extensionMismatch(ending: String, EvidenceFormat)

  /// What is wrong and what to do.
  public var reason: Phrase {
    switch self {
    case .empty: Phrase.Evidence.empty
    case .tooLarge(let bytes, let limit): Phrase.Evidence.tooLarge(bytes: bytes, limit: limit)
    case .notAccepted: Phrase.Evidence.notAccepted
    case .cutOff(let format): Phrase.Evidence.cutOff(format.word)
    case .dataBehindTheEnd(let format, let bytes): Phrase.Evidence.dataBehindTheEnd(format.word, bytes: bytes)
    case .encrypted: Phrase.Evidence.encrypted
    case .oldOffice: Phrase.Evidence.oldOffice
    case .macros(let part): Phrase.Evidence.macros(part: part)
    case .extensionMismatch(let ending, let format):
      Phrase.Evidence.extensionMismatch(ending, format.word, right: format.fileExtension)
    }
  }
}
