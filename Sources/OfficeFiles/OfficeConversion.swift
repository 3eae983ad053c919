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
    self.bytes = try Self.converted(bytes, fileExtension: fileExtension, to: goal.rawValue)
  }

  /// Sets a file's pages as a PDF, with the fonts this machine has. Refuses as `init` does.
  public static func pdf(of bytes: Data, fileExtension: String) throws -> Data {
    try converted(bytes, fileExtension: fileExtension, to: "pdf")
  }

  private static func converted(_ bytes: Data, fileExtension: String, to goal: String) throws -> Data {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let source = folder.file("original.\(fileExtension.filter { $0.isLetter && $0.isASCII })")
    let result = folder.file("converted")
    try bytes.write(to: source)
    let tool = ExternalTool.libreOffice
    _ = try tool.run(
      [
        "-env:UserInstallation=\(folder.file("profile").absoluteString)", "--headless", "--norestore", "--nologo",
        "--convert-to", goal, "--outdir", result.path, source.path,
      ], in: folder.file("."), seconds: 120, settings: try OfficialFonts.settings(in: folder))
    guard let converted = try? Data(contentsOf: result.appendingPathComponent("original.\(goal)")) else {
      throw OfficeFileRefusal.toolFailed(tool: tool.name)
    }
    return converted
  }
}
