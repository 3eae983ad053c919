import Foundation

/// A PDF of one page a drawing, in Helvetica of 10 points.
public struct PDFFixture {
  private let pages: [String]

  /// Pages as lists of drawing operators; `(0, 0)` is the lower left corner of 600 by 800 points.
  public init(pages: [[String]]) {
    self.pages = pages.map { $0.joined(separator: "\n") }
  }

  /// A word or a line of text.
  public static func text(_ text: String, x: Int, y: Int) -> String { "BT /F1 10 Tf \(x) \(y) Td (\(text)) Tj ET" }

  /// A straight line half a point thick.
  public static func rule(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> String {
    "0.5 w \(x1) \(y1) m \(x2) \(y2) l S"
  }

  /// The file.
  public var bytes: Data {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
          + "/Contents \(5 + 2 * index) 0 R >>")
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    var out = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    out += offsets.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }.joined()
    out += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Data(out.utf8)
  }
}
