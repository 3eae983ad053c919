import CZip
import Foundation

/// What libxlsxwriter 1.1 cannot say in `workbook.xml`: sheets that only a program can show, and a locked structure.
struct WorkbookStructure {
  private let veryHidden: [String]
  private let protection: WorkbookContent.Protection

  init(_ content: WorkbookContent) {
    let names = TabName.fitting(content.sheets.map(\.name))
    veryHidden = zip(content.sheets, names).filter { $0.0.form.visibility == .veryHidden }.map { $0.1 }
    protection = content.structure
  }

  /// Rewrites that part of a finished workbook; leaves it alone where there is nothing to say.
  func apply(to file: URL) throws {
    guard !veryHidden.isEmpty || protection == .locked else { return }
    let part = "xl/workbook.xml"
    let archive = try ZipArchive(try Data(contentsOf: file))
    let edited = edit(String(decoding: try archive.contents(of: part), as: UTF8.self))
    var problem: Int32 = 0
    guard let zip = zip_open(file.path, 0, &problem) else { throw refusal("zip_open \(problem)") }
    let bytes = Array(edited.utf8)
    // libzip reads the bytes when it closes the archive.
    try bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer(zip, buffer.baseAddress, zip_uint64_t(buffer.count), 0) else {
        zip_discard(zip)
        throw refusal("zip_source_buffer")
      }
      guard zip_file_add(zip, part, source, zip_flags_t(ZIP_FL_OVERWRITE)) >= 0 else {
        zip_source_free(source)
        zip_discard(zip)
        throw refusal("zip_file_add")
      }
      guard zip_close(zip) == 0 else {
        zip_discard(zip)
        throw refusal("zip_close")
      }
    }
  }

  /// The part as libxlsxwriter writes it, with what it could not say.
  private func edit(_ markup: String) -> String {
    var markup = markup
    for name in veryHidden {
      let escaped = name.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
      guard let start = markup.range(of: "<sheet name=\"\(escaped)\""),
        let state = markup.range(of: "state=\"hidden\"", range: start.upperBound..<markup.endIndex)
      else { preconditionFailure("libxlsxwriter lists every hidden sheet") }
      markup.replaceSubrange(state, with: "state=\"veryHidden\"")
    }
    if protection == .locked, let views = markup.range(of: "<bookViews>") {
      // Before the views: the order of ECMA-376 part 1, 18.2.27.
      markup.insert(contentsOf: "<workbookProtection lockStructure=\"1\"/>", at: views.lowerBound)
    }
    return markup
  }

  private func refusal(_ why: String) -> OfficeFileRefusal { .workbookNotWritten(why: why) }
}
