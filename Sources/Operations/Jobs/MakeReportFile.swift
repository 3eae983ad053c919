import Foundation
import Reports
import Seals
import Store

/// Makes a report's file: the document in one form, and its name.
public struct MakeReportFile: Sendable {
  /// Every report is made alike.
  public init() {}

  /// - Parameter progress: is told how far it has come, between steps; what it throws ends the work.
  /// - Throws: `OfficeFileRefusal` where a tool is missing or fails; what `progress` throws.
  public func callAsFunction(
    _ document: Document, _ format: ReportFormat, progress: (ReportProgress) throws -> Void = { _ in }
  ) throws -> JobFile {
    JobFile(
      bytes: try format.file(of: document, progress: progress), name: Self.name(document, format),
      format: format.rawValue)
  }

  /// The title as a file's name: signs that file systems refuse are left out, and it has at most 80 characters.
  static func name(_ document: Document, _ format: ReportFormat) -> String {
    let clean = document.head.title.filter { sign in
      !"/\\:*?\"<>|".contains(sign) && !sign.isNewline
        && sign.unicodeScalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 32 }
    }
    let name = clean.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: ".")))
    return (name.isEmpty ? "report" : String(name.prefix(80))) + "." + format.rawValue
  }
}

/// A file that a job made.
public struct JobFile: Hashable, Sendable {
  public let bytes: Data
  public let name: String
  /// Its extension.
  public let format: String

  /// A file with its name.
  public init(bytes: Data, name: String, format: String) {
    self.bytes = bytes
    self.name = name
    self.format = format
  }
}
