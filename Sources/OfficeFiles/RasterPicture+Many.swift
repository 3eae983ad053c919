import Foundation

extension RasterPicture {
  /// Many drawings at once, in their order: one start of librsvg for all of them and one of poppler for every dozen.
  ///
  /// Starting librsvg for each of 91 charts takes 7 seconds, most of it for finding fonts; all of them as pages of one
  /// PDF take 0.3, and their pixels 0.5. The PNGs are written here, since poppler's own take 9 seconds.
  ///
  /// - Parameter drawn: is told how many are done; what it throws ends the work.
  /// - Throws: `OfficeFileRefusal`: `.toolMissing`, `.toolTooSlow` after 60 seconds, `.toolFailed`.
  public static func pictures(
    of drawings: [Data], width: Int, drawn: (Int) throws -> Void = { _ in }
  ) throws -> [RasterPicture] {
    if drawings.isEmpty { return [] }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var names: [String] = []
    for (index, drawing) in drawings.enumerated() {
      names.append("\(index).svg")
      try drawing.write(to: folder.file("\(index).svg"))
    }
    let draw = ExternalTool.rsvgConvert
    let result = try draw.run(
      ["--format", "pdf", "--keep-aspect-ratio", "--output", "pages.pdf"] + names, in: folder.file("."), seconds: 60)
    guard result.status == 0 else { throw OfficeFileRefusal.toolFailed(tool: draw.name) }
    var pictures: [RasterPicture] = []
    for first in stride(from: 0, to: drawings.count, by: batch) {
      let last = min(first + batch, drawings.count)
      pictures += try pixels(ofPages: first + 1...last, width: width, in: folder)
      guard pictures.count == last else { throw OfficeFileRefusal.toolFailed(tool: ExternalTool.pdfToPPM.name) }
      try drawn(last)
    }
    return pictures
  }

  /// Pages whose pixels lie on the disk at one time: 40 MB at 1,600 pixels across.
  private static let batch = 12

  private static func pixels(
    ofPages pages: ClosedRange<Int>, width: Int, in folder: ScratchFolder
  ) throws -> [RasterPicture] {
    let shelf = folder.file("\(pages.lowerBound)")
    try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: shelf) }
    let tool = ExternalTool.pdfToPPM
    let result = try tool.run(
      [
        "-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)", "-scale-to-x", "\(width)", "-scale-to-y", "-1",
        "pages.pdf", shelf.appendingPathComponent("p").path,
      ], in: folder.file("."), seconds: 60)
    guard result.status == 0 else { throw OfficeFileRefusal.toolFailed(tool: tool.name) }
    // Names end in the page's number with zeros before it, as long as the last page's.
    return try FileManager.default.contentsOfDirectory(atPath: shelf.path).sorted().map { name in
      guard let png = PixelMap(try Data(contentsOf: shelf.appendingPathComponent(name)))?.png else {
        throw OfficeFileRefusal.toolFailed(tool: tool.name)
      }
      return RasterPicture(png: png)
    }
  }
}

/// A picture as poppler writes it: `P6`, width, height, 255, and three bytes a pixel (netpbm, ppm).
private struct PixelMap {
  let png: Data

  init?(_ bytes: Data) {
    var place = bytes.startIndex
    func word() -> Substring? {
      let start = place
      while place < bytes.endIndex, bytes[place] > 0x20 { place += 1 }
      guard place < bytes.endIndex else { return nil }
      defer { place += 1 }
      return Substring(String(decoding: bytes[start..<place], as: UTF8.self))
    }
    guard word() == "P6", let width = word().flatMap({ Int($0) }), let height = word().flatMap({ Int($0) }),
      word() == "255", (1...20_000).contains(width), (1...20_000).contains(height),
      let png = PNGFile.bytes(of: bytes[place...], width: width, height: height)
    else { return nil }
    self.png = png
  }
}
