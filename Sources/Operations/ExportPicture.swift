import Foundation
import OfficeFiles

/// A chart as a picture that any document takes.
public struct ExportPicture: Sendable {
  /// Pixels from edge to edge: sharp across an A4 page at 200 dots an inch.
  private static let width = 1_600

  /// Whether this machine can: the tool that draws is Debian's librsvg2-bin.
  public static var isPossible: Bool { ExternalTool.rsvgConvert.isInstalled }

  /// Pictures are all drawn alike.
  public init() {}

  /// The bytes of a PNG, 1,600 pixels wide, from the UTF-8 of an SVG file. Throws `OfficeFileRefusal` where the
  /// tool is missing, too slow or fails.
  public func callAsFunction(svg: [UInt8]) throws -> Data {
    try RasterPicture(svg: Data(svg), width: Self.width).png
  }
}
