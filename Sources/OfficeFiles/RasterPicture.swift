import Foundation

/// A drawing turned into pixels by librsvg, for documents that take no SVG.
public struct RasterPicture: Hashable, Sendable {
  /// The bytes of the .png file.
  public let png: Data

  init(png: Data) { self.png = png }

  /// In pixels, as the file's header says (PNG third edition, 11.2.1).
  public var size: (width: Int, height: Int) {
    func number(at offset: Int) -> Int {
      png.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    return (number(at: 16), number(at: 20))
  }

  /// Draws an SVG file on white, `width` pixels wide, its proportions kept.
  ///
  /// librsvg opens nothing that the drawing names: no file, no address.
  /// - Throws: `OfficeFileRefusal`: `.toolMissing`, `.toolTooSlow` after 20 seconds, `.toolFailed`.
  public init(svg: Data, width: Int) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (drawing, picture) = (folder.file("drawing.svg"), folder.file("picture.png"))
    try svg.write(to: drawing)
    let tool = ExternalTool.rsvgConvert
    let result = try tool.run(
      [
        "--format", "png", "--width", String(width), "--keep-aspect-ratio", "--background-color", "white",
        "--output", picture.path, drawing.path,
      ], in: folder.file("."), seconds: 20)
    guard result.status == 0, let png = try? Data(contentsOf: picture) else {
      throw OfficeFileRefusal.toolFailed(tool: tool.name)
    }
    self.png = png
  }
}
