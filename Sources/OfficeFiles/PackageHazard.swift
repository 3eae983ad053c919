import Foundation

/// Something in an Office Open XML file that acts or reaches out, which a form that was filled in has no use for.
public enum PackageHazard: Hashable, Sendable {
  /// A program: VBA, or a sheet of Excel 4 macros.
  case macro(part: String)
  /// An object of another program, or a control.
  case embeddedObject(part: String)
  /// A link to another file, a query or a connection; a plain hyperlink is none.
  case externalLink(part: String, target: String)

  /// Every hazard of a file, in the order of its parts.
  ///
  /// - Throws: as `ZipArchive.init` and `ZipArchive.contents(of:)`; `.markupDamaged`, `.markupDeclaresEntities`.
  public static func hazards(of bytes: Data, limits: ArchiveLimits = .office) throws -> [PackageHazard] {
    let archive = try ZipArchive(bytes, limits: limits)
    var found: [PackageHazard] = []
    for entry in archive.entries {
      let name = entry.name.lowercased()
      if name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/dialogsheets/") {
        found.append(.macro(part: entry.name))
      } else if name.contains("/embeddings/") || name.contains("/activex/") || name.contains("/ctrlprops/") {
        found.append(.embeddedObject(part: entry.name))
      } else if name.contains("/externallinks/") || name.hasSuffix("/connections.xml") || name.contains("/querytables/")
        || name.contains("/webextensions/")
      {
        found.append(.externalLink(part: entry.name, target: ""))
      } else if name == "[content_types].xml" {
        let listener = ContentTypeListener()
        try MarkupScanner.scan(entry.name, of: archive, with: listener)
        if let type = listener.types.first(where: isMacro) { found.append(.macro(part: "\(entry.name): \(type)")) }
      } else if name.hasSuffix(".rels") {
        let listener = ExternalTargetListener()
        try MarkupScanner.scan(entry.name, of: archive, with: listener)
        for target in listener.targets { found.append(.externalLink(part: entry.name, target: target)) }
      }
    }
    return found
  }

  /// `application/vnd.ms-excel.sheet.macroEnabled.main+xml`, `application/vnd.ms-office.vbaProject`,
  /// `application/vnd.ms-excel.macrosheet+xml`.
  private static func isMacro(_ type: String) -> Bool {
    let type = type.lowercased()
    return ["macroenabled", "vbaproject", "macrosheet"].contains { type.contains($0) }
  }
}

private final class ContentTypeListener: MarkupListener {
  var types: [String] = []

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    if let type = attributes["ContentType"] { types.append(type) }
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}

/// Targets outside of the package, but for hyperlinks.
private final class ExternalTargetListener: MarkupListener {
  var targets: [String] = []

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "Relationship", attributes["TargetMode"] == "External",
      !(attributes["Type"] ?? "").hasSuffix("/hyperlink")
    else { return }
    targets.append(String((attributes["Target"] ?? "").prefix(200)))
  }

  func end(_ name: MarkupName) throws {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}
}
