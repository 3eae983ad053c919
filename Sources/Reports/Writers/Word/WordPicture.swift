import Figures
import OfficeFiles

/// A chart's picture in the text: as wide as the type area, its content in words for those who do not see it.
struct WordPicture {
  /// Counted from 1 through the file.
  let number: Int
  let picture: RasterPicture
  let summary: String
  let caption: String

  /// In EMU; upright and turned pages show charts alike.
  private static let width = 8_600 * WordMeasure.drawingUnits

  /// The part that holds the pixels.
  var part: String { "media/chart\(number).png" }
  var relationship: String { "rIdChart\(number)" }

  func write(into pen: inout Pen) {
    let size = picture.size
    let height = Self.width * size.height / max(size.width, 1)
    pen.element("w:r") { pen in
      pen.element("w:drawing") { pen in
        pen.element(
          "wp:inline",
          [("distT", .whole(0)), ("distB", .whole(0)), ("distL", .whole(0)), ("distR", .whole(0))]
        ) { pen in
          pen.element("wp:extent", [("cx", .whole(Self.width)), ("cy", .whole(height))])
          pen.element(
            "wp:docPr", [("id", .whole(number)), ("name", .text(caption)), ("descr", .text(summary))])
          pen.element("a:graphic") { pen in
            pen.element(
              "a:graphicData", [("uri", .word("http://schemas.openxmlformats.org/drawingml/2006/picture"))]
            ) { pen in
              pen.element("pic:pic") { pen in
                pen.element("pic:nvPicPr") { pen in
                  pen.element("pic:cNvPr", [("id", .whole(number)), ("name", .text(part))])
                  pen.element("pic:cNvPicPr", [])
                }
                pen.element("pic:blipFill") { pen in
                  pen.element("a:blip", [("r:embed", .text(relationship))])
                  pen.element("a:stretch") { $0.element("a:fillRect", []) }
                }
                pen.element("pic:spPr") { pen in
                  pen.element("a:xfrm") { pen in
                    pen.element("a:off", [("x", .whole(0)), ("y", .whole(0))])
                    pen.element("a:ext", [("cx", .whole(Self.width)), ("cy", .whole(height))])
                  }
                  pen.element("a:prstGeom", [("prst", .word("rect"))]) { $0.element("a:avLst", []) }
                }
              }
            }
          }
        }
      }
    }
  }
}
