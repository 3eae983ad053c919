import Foundation

/// A file of an old or foreign office format, converted by LibreOffice into one that is read here.
public struct OfficeConversion: Hashable, Sendable {
  /// What the file becomes.
  public enum Goal: String, Hashable, Sendable {
    case docx
    case xlsx
  }

  /// The converted file.
  public let bytes: Data

  /// Converts a file; `fileExtension` (`doc`, `wps`, `rtf`, `odt`, `xls` …) tells LibreOffice what to expect.
  ///
  /// LibreOffice runs with a profile of its own, so a running one does not matter, and no macros run.
  /// - Throws: `OfficeFileRefusal`: `.toolMissing`, `.toolTooSlow` after two minutes, `.toolFailed`.
  public init(_ bytes: Data, fileExtension: String, to goal: Goal) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let source = folder.file("original.\(fileExtension.filter { $0.isLetter && $0.isASCII })")
    let result = folder.file("converted")
    try bytes.write(to: source)
    let tool = ExternalTool.libreOffice
    _ = try tool.run(
      [
        "-env:UserInstallation=\(folder.file("profile").absoluteString)", "--headless", "--norestore", "--nologo",
        "--convert-to", goal.rawValue, "--outdir", result.path, source.path,
      ], in: folder.file("."), seconds: 120)
    guard let converted = try? Data(contentsOf: result.appendingPathComponent("original.\(goal.rawValue)")) else {
      throw OfficeFileRefusal.toolFailed(tool: tool.name)
    }
    self.bytes = converted
  }
}
