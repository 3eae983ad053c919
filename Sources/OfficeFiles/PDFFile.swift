import Foundation

/// A PDF, read by poppler's tools.
public struct PDFFile: Hashable, Sendable {
  /// All pages in their order.
  public let pages: [PDFPage]

  /// More pages than any plan has.
  public static let pageLimit = 500
  private static let seconds = 60

  /// Reads the words (`pdftotext -bbox-layout`) and the lines (`pdftocairo -svg`) of every page.
  ///
  /// - Throws: `OfficeFileRefusal`: `.pdfEncrypted`, `.pdfWithoutText` for scans, `.pdfTooLong`, `.toolMissing`,
  ///   `.toolTooSlow` after a minute, `.toolWroteTooMuch`, `.toolFailed` for damaged files.
  public init(_ bytes: Data) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = folder.file("original.pdf")
    try bytes.write(to: file)
    let range = ["-f", "1", "-l", String(Self.pageLimit + 1)]

    let text = try ExternalTool.pdfToText.run(
      ["-bbox-layout", "-enc", "UTF-8"] + range + [file.path, "-"], in: folder.file("."), seconds: Self.seconds)
    try Self.judge(text, of: .pdfToText)
    let words = PDFWordListener()
    try Self.scan(text.output, part: "pdftotext", with: words)
    guard words.pages.count <= Self.pageLimit else {
      throw OfficeFileRefusal.pdfTooLong(pages: words.pages.count, limit: Self.pageLimit)
    }
    guard words.pages.contains(where: { !$0.words.isEmpty }) else {
      throw OfficeFileRefusal.pdfWithoutText(pages: words.pages.count)
    }

    let drawing = try ExternalTool.pdfToCairo.run(
      ["-svg"] + range + [file.path, "-"], in: folder.file("."), seconds: Self.seconds)
    try Self.judge(drawing, of: .pdfToCairo)
    let rules = PDFRuleListener()
    try Self.scan(drawing.output, part: "pdftocairo", with: rules)
    pages = words.pages.enumerated().map { index, page in
      let rules = rules.pages.indices.contains(index) ? rules.pages[index] : []
      return PDFPage(width: page.width, height: page.height, words: page.words, rules: rules)
    }
  }

  private static func judge(_ result: ExternalTool.Result, of tool: ExternalTool) throws {
    guard result.status != 0 else { return }
    let complaint = result.complaint.lowercased()
    if complaint.contains("password") || complaint.contains("encrypt") || complaint.contains("not allowed") {
      throw OfficeFileRefusal.pdfEncrypted
    }
    throw OfficeFileRefusal.toolFailed(tool: tool.name)
  }

  private static func scan(_ output: Data, part: String, with listener: any MarkupListener) throws {
    // poppler passes control characters of broken fonts on, which XML does not allow.
    let clean = output.filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
    let scanner = MarkupScanner(part: part, doctype: .ignored, listener: listener)
    try clean.withUnsafeBytes { try scanner.feed($0) }
    try scanner.finish()
  }
}

/// Reads the XHTML of `pdftotext -bbox-layout`.
private final class PDFWordListener: MarkupListener {
  var pages: [(width: Double, height: Double, words: [PDFPage.Word])] = []
  private var box: (x: ClosedRange<Double>, y: ClosedRange<Double>)?
  private var text: [UInt8] = []

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    func number(_ name: StaticString) -> Double {
      let value = attributes[name].flatMap { Double($0) } ?? 0
      return value.isFinite ? value : 0
    }
    switch name.local {
    case "page": pages.append((number("width"), number("height"), []))
    case "word":
      let (left, right, top, bottom) = (number("xMin"), number("xMax"), number("yMin"), number("yMax"))
      box = (min(left, right)...max(left, right), min(top, bottom)...max(top, bottom))
      text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    guard name.local == "word", let box, !pages.isEmpty else { return }
    self.box = nil
    let word = String(decoding: text, as: UTF8.self)
    if !word.isBlank { pages[pages.count - 1].words.append(PDFPage.Word(x: box.x, y: box.y, text: word)) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if box != nil { text.append(contentsOf: bytes) }
  }
}
