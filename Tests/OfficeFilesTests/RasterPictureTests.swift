import Foundation
import Testing

@testable import OfficeFiles

@Suite("Pictures of drawings", .enabled(if: ExternalTool.rsvgConvert.isInstalled, "needs librsvg2-bin"))
struct RasterPictureTests {
  @Test("are PNG files as wide as was asked for")
  func width() throws {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>"#
    let png = try RasterPicture(svg: Data(svg.utf8), width: 400).png
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    // The header's width and height (PNG 1.2, 11.2.2).
    #expect(Array(png[16..<24]) == [0, 0, 1, 0x90, 0, 0, 0, 0xC8])
  }

  @Test("are refused where the drawing is none")
  func damaged() {
    #expect(throws: OfficeFileRefusal.toolFailed(tool: "rsvg-convert")) {
      try RasterPicture(svg: Data("no drawing".utf8), width: 400)
    }
  }
}
