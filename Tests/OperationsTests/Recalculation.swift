import Foundation

@testable import OfficeFiles

/// Workbooks opened in LibreOffice, which computes their formulas anew, and saved again.
///
/// It trusts the results stored by Excel (and libxlsxwriter calls itself Excel) unless its settings say "always": the
/// settings of a profile of its own do.
enum Recalculation {
  /// Each book as LibreOffice saves it, by its name.
  static func saved(_ books: [String: Data]) throws -> [String: Data] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let profile = folder.file("profile")
    try FileManager.default.createDirectory(
      at: profile.appendingPathComponent("user"), withIntermediateDirectories: true)
    try Data(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """.utf8
    ).write(to: profile.appendingPathComponent("user/registrymodifications.xcu"))
    let files = try books.keys.sorted().map { name in
      let file = folder.file("\(name).xlsx")
      try books[name]?.write(to: file)
      return file.path
    }
    _ = try ExternalTool.libreOffice.run(
      [
        "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--norestore", "--nologo", "--convert-to",
        "xlsx",
        "--outdir", folder.file("out").path,
      ] + files, in: folder.file("."), seconds: 240)
    var saved: [String: Data] = [:]
    for name in books.keys {
      saved[name] = try Data(contentsOf: folder.file("out").appendingPathComponent("\(name).xlsx"))
    }
    return saved
  }
}
