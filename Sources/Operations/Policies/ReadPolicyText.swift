import Foundation
import OfficeFiles
import Oversight
import PlanDocuments
import Rounds
import Seals
import Wording

/// Reads an uploaded draft into its text (读取草案正文). Hostile until checked; keeps nothing.
public struct ReadPolicyText: Sendable {
  /// A reader.
  public init() {}

  /// Formats that drafts come in, by what they are kept as.
  public static let text = "txt"

  /// The text of a file, and what the file is kept as.
  ///
  /// - Throws: `PolicyRefusal.notAText`, `.textTooLong`; `EvidenceListRefusal.file` where the file itself is refused.
  public func callAsFunction(_ file: AttachEvidence.File) throws -> (words: String, original: Evidence) {
    let format = try format(of: file)
    let original: OriginalText
    do {
      original = try OriginalReader().read(file.bytes, fileName: "draft.\(format)")
    } catch is any Refusal {
      throw PolicyRefusal.notAText(file.name)
    }
    let words = original.lines.joined(separator: "\n")
    guard words.count <= PolicyDraft.maximumText else { throw PolicyRefusal.textTooLong }
    guard !words.allSatisfy(\.isWhitespace) else { throw PolicyRefusal.notAText(file.name) }
    return (
      words,
      Evidence(
        sha256: SHA256Digest(file.bytes).hex, name: file.name, format: format, bytes: file.bytes.count)
    )
  }

  private func format(of file: AttachEvidence.File) throws -> String {
    if file.name.lowercased().hasSuffix("." + Self.text) {
      guard !file.bytes.isEmpty, file.bytes.count <= EvidenceFormat.byteLimit,
        !file.bytes.starts(with: Array("PK".utf8)),
        !file.bytes.starts(with: Array("%PDF".utf8))
      else { throw PolicyRefusal.notAText(file.name) }
      return Self.text
    }
    let format: EvidenceFormat
    do {
      format = try EvidenceFormat.recognised(in: file.bytes, named: file.name)
    } catch let refusal as any Refusal {
      throw EvidenceListRefusal.file(name: file.name, why: refusal.reason)
    }
    switch format {
    case .docx, .pdf: return format.rawValue
    case .xlsx, .png, .jpeg: throw PolicyRefusal.notAText(file.name)
    }
  }
}
