import Foundation
import OfficeFiles
import Wording

/// A report's Word file read back: what it was written from, and what stands in it now.
///
/// It says what the file says. Whether the figures still hold is asked of the store, by their bindings.
public struct IssuedFile: Hashable, Sendable {
  public let versions: Document.Versions
  /// SHA-256 of the document it was written from, 64 hexadecimal digits.
  public let checksum: String
  /// Every bound figure, in the order in which they were written.
  public let figures: [IssuedFigure]

  /// Figures that no longer stand in the file as they were written.
  public var altered: [IssuedFigure] { figures.filter { $0.standing != .asIssued } }

  /// Reads a .docx that was written here, whoever has edited it since.
  ///
  /// - Throws: `IssuedFileRefusal`; `OfficeFileRefusal` where it is no sound Word file or too large to be one.
  public init(_ bytes: Data) throws {
    if let hazard = try PackageHazard.hazards(of: bytes, limits: Self.limits).first {
      throw IssuedFileRefusal.hazard(part: hazard.part)
    }
    let word = try WordControls(bytes)
    guard let checksum = word.properties[FileMark.checksum], Self.isDigest(checksum) else {
      throw IssuedFileRefusal.notIssuedHere
    }
    self.checksum = checksum
    func property(_ name: String) -> String { word.properties[name] ?? "" }
    versions = .init(
      report: property(FileMark.report), data: property(FileMark.data), method: property(FileMark.method))
    // A control that was copied stands twice: all of them must say the same.
    let standing = Dictionary(grouping: word.controls, by: \.tag)
    figures = word.labels.map { label in
      let texts = standing[label.tag]?.map(\.text) ?? []
      let now: IssuedFigure.Standing =
        if texts.isEmpty { .removed } else if let other = texts.first(where: { $0.words != label.text.words }) {
          .changed(to: other)
        } else { .asIssued }
      return IssuedFigure(binding: FigureBinding(label.meaning), issued: label.text, standing: now)
    }
  }

  private static let limits = ArchiveLimits(entryBytes: 64 << 20)

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// A bound figure of a file that was issued.
public struct IssuedFigure: Hashable, Sendable {
  public let binding: FigureBinding
  /// As it was printed when the file was written.
  public let issued: String
  public let standing: Standing

  /// What has become of it in the file.
  public enum Standing: Hashable, Sendable {
    case asIssued
    /// Somebody typed something else.
    case changed(to: String)
    /// Its content control is gone: what stands there now, if anything, cannot be told.
    case removed
  }
}

/// Why a file cannot be read back.
public enum IssuedFileRefusal: Refusal, Hashable {
  /// It holds a macro, an embedded object or a link to elsewhere.
  case hazard(part: String)
  /// It bears no checksum of ours.
  case notIssuedHere

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .hazard(let part): Phrase.ReportFile.hazardous(part)
    case .notIssuedHere: Phrase.ReportFile.notIssuedHere
    }
  }
}

extension PackageHazard {
  /// Where it lies.
  fileprivate var part: String {
    switch self {
    case .macro(let part), .embeddedObject(let part), .externalLink(let part, _): part
    }
  }
}

extension String {
  /// Its words: XML and Word keep no count of spaces and line breaks.
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}
