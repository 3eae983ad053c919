import Foundation

/// What an Office Open XML package says it is, once all of it was found whole and harmless.
struct OfficeEnvelope {
  let format: EvidenceFormat

  private static let types = "[Content_Types].xml"

  /// Reads the package's directory and list of types, then inflates every part once, so that a lying, damaged or
  /// bomb-like part is found here and not by whoever opens the file.
  ///
  /// - Throws: `EvidenceRefusal.notAccepted` (another archive, another kind of Office file), `.macros`;
  ///   `OfficeFileRefusal` where the archive is damaged, encrypted or a bomb.
  init(_ bytes: Data) throws {
    let archive = try ZipArchive(bytes, limits: .evidence)
    guard archive.entry(Self.types) != nil else { throw EvidenceRefusal.notAccepted }
    // Of two parts of one name, one reader takes the first and another the last.
    let names = Set(archive.entries.map { $0.name.lowercased() })
    guard names.count == archive.entries.count else { throw OfficeFileRefusal.archiveDamaged }
    let listener = ContentTypesListener()
    try MarkupScanner.scan(Self.types, of: archive, with: listener)
    let links = LinksListener()
    for entry in archive.entries where entry.name.lowercased().hasSuffix(".rels") {
      try MarkupScanner.scan(entry.name, of: archive, with: links)
    }
    if let part = listener.active ?? archive.entries.first(where: { Self.isActive(part: $0.name) })?.name
      ?? links.active
    {
      throw EvidenceRefusal.macros(part: part)
    }
    guard let main = listener.mains.first, listener.mains.count == 1, archive.entry(main.part) != nil else {
      throw EvidenceRefusal.notAccepted
    }
    for entry in archive.entries where !entry.name.hasSuffix("/") { try archive.stream(entry.name) { _ in } }
    format = main.format
  }

  /// Parts that act, by the names every program gives them (MS-OFFMACRO2, 2.2): projects of macros, sheets of Excel 4
  /// macros, controls.
  private static func isActive(part: String) -> Bool {
    let name = part.lowercased()
    return name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/activex/")
  }

  /// A compound file: an Office file with a password (MS-OFFCRYPTO, 2.3) holds a stream `EncryptedPackage`, whose
  /// name stands in the directory in UTF-16; everything else is an old format.
  static func refusal(ofCompoundFile bytes: [UInt8]) -> EvidenceRefusal {
    let name = Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    return Data(bytes).range(of: name) == nil ? .oldOffice : .encrypted
  }
}

extension ArchiveLimits {
  /// For evidence, of which every part is inflated once: no honest file of 20 MB holds more.
  static let evidence = ArchiveLimits(entryBytes: 128 << 20, totalBytes: 256 << 20, entries: 2_000)
}

/// Reads the types of a package's parts (ECMA-376 part 2, 10.1.2).
private final class ContentTypesListener: MarkupListener {
  /// The main parts of workbooks and documents; an honest package has one.
  var mains: [(part: String, format: EvidenceFormat)] = []
  /// A part, or an ending, of a type that acts.
  var active: String?

  private static let family = "application/vnd.openxmlformats-officedocument."

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "Override" || name.local == "Default", let type = attributes["ContentType"]?.lowercased() else {
      return
    }
    let part = attributes["PartName"] ?? attributes["Extension"] ?? ""
    for word in ["macro", "vbaproject", "activex"] where type.contains(word) { active = active ?? part }
    guard name.local == "Override" else { return }
    switch type {
    case Self.family + "spreadsheetml.sheet.main+xml": mains.append((part, .xlsx))
    case Self.family + "wordprocessingml.document.main+xml": mains.append((part, .docx))
    default: break
    }
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}

/// Reads how parts are linked: whatever they are called, and wherever they lie, programs find macros by these links.
private final class LinksListener: MarkupListener {
  /// The target of a link that acts.
  var active: String?

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "Relationship", let type = attributes["Type"]?.lowercased() else { return }
    let target = attributes["Target"] ?? ""
    let kind = type.split(separator: "/").last ?? ""
    // MS-OFFMACRO2, 2.1.1; MS-XLSX for the sheets of Excel 4 macros.
    let acts = ["vbaproject", "xlmacrosheet", "xlintlmacrosheet"].contains(kind)
    // A template or an object that is fetched from elsewhere when the file is opened brings its macros with it.
    let fetches =
      ["attachedtemplate", "oleobject", "control"].contains(kind) && attributes["TargetMode"] == "External"
      && ["http:", "https:", "mhtml:", "ftp:", "\\\\", "file://\\", "file:////"]
        .contains { target.lowercased().hasPrefix($0) }
    if acts || fetches { active = active ?? target }
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}
