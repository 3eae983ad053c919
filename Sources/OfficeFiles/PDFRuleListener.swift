/// Reads the straight lines out of the SVG that `pdftocairo` writes; glyphs and pictures are passed over.
final class PDFRuleListener: MarkupListener {
  private(set) var pages: [[PDFPage.Rule]] = []

  /// A rectangle up to this thickness is a line: borders are drawn at 0.5 to 2.25 points.
  private static let thickness = 3.0
  /// Shorter lines belong to glyphs and marks.
  private static let length = 4.0
  /// A page with more lines than this is a map or a chart.
  private static let pageLimit = 50_000

  private var transforms: [Transform] = [.identity]
  /// How deep inside definitions, where glyphs and clips lie.
  private var skipped = 0

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    if skipped > 0 || ["defs", "symbol", "clipPath", "mask", "pattern"].contains(name.local) {
      skipped += 1
      return
    }
    let transform = (attributes["transform"].flatMap { Transform($0) }).map { $0.then(transforms.last!) }
    transforms.append(transform ?? transforms.last!)
    switch name.local {
    case "page": pages.append([])
    case "path": draw(attributes["d"] ?? "", style: attributes["style"] ?? "")
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    if skipped > 0 {
      skipped -= 1
    } else if transforms.count > 1 {
      transforms.removeLast()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  private func draw(_ data: String, style: String) {
    // A PDF of one page comes without a page set.
    if pages.isEmpty { pages.append([]) }
    guard pages[pages.count - 1].count < Self.pageLimit else { return }
    let paints = Self.properties(style)
    for outline in PathData(data, transform: transforms.last!).outlines {
      if Self.isInk(paints["stroke"]) {
        for (from, to) in zip(outline, outline.dropFirst()) { addSegment(from, to) }
      } else if Self.isInk(paints["fill"]) {
        addThin(outline)
      }
    }
  }

  private static func properties(_ style: String) -> [Substring: Substring] {
    var found: [Substring: Substring] = [:]
    for property in style.split(separator: ";") {
      let parts = property.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      found[parts[0].drop { $0 == " " }] = parts[1].drop { $0 == " " }
    }
    return found
  }

  private static func isInk(_ paint: Substring?) -> Bool {
    guard let paint else { return false }
    return paint != "none" && paint != "rgb(100%,100%,100%)" && !paint.hasPrefix("url")
  }

  private func addSegment(_ from: PathData.Point, _ to: PathData.Point) {
    let (width, height) = (abs(from.x - to.x), abs(from.y - to.y))
    if height <= 0.5, width >= Self.length {
      add(.horizontal, (from.y + to.y) / 2, from.x, to.x)
    } else if width <= 0.5, height >= Self.length {
      add(.vertical, (from.x + to.x) / 2, from.y, to.y)
    }
  }

  /// A filled outline counts if it is a thin upright rectangle.
  private func addThin(_ outline: [PathData.Point]) {
    guard (4...6).contains(outline.count) else { return }
    let (xs, ys) = (outline.map(\.x), outline.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max(),
      outline.allSatisfy({ ($0.x - left < 0.1 || right - $0.x < 0.1) && ($0.y - top < 0.1 || bottom - $0.y < 0.1) })
    else { return }
    if bottom - top <= Self.thickness, right - left >= Self.length {
      add(.horizontal, (top + bottom) / 2, left, right)
    } else if right - left <= Self.thickness, bottom - top >= Self.length {
      add(.vertical, (left + right) / 2, top, bottom)
    }
  }

  private func add(_ direction: PDFPage.Rule.Direction, _ position: Double, _ from: Double, _ to: Double) {
    pages[pages.count - 1].append(PDFPage.Rule(direction, at: position, extent: min(from, to)...max(from, to)))
  }
}
