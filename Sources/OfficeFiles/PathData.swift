/// An affine map of SVG: `matrix(a,b,c,d,e,f)` or `translate(x,y)`.
struct Transform {
  var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

  static let identity = Transform()

  private init() {}

  init?(_ text: String) {
    guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else { return nil }
    let numbers = text[text.index(after: open)..<close].split { $0 == "," || $0 == " " }.compactMap { Double($0) }
    guard numbers.allSatisfy(\.isFinite) else { return nil }
    if text.hasPrefix("matrix"), numbers.count == 6 {
      (a, b, c, d, e, f) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    } else if text.hasPrefix("translate"), !numbers.isEmpty {
      (e, f) = (numbers[0], numbers.count > 1 ? numbers[1] : 0)
    } else {
      return nil
    }
  }

  /// This map first, `outer` after it.
  func then(_ outer: Transform) -> Transform {
    var both = Transform()
    both.a = a * outer.a + b * outer.c
    both.b = a * outer.b + b * outer.d
    both.c = c * outer.a + d * outer.c
    both.d = c * outer.b + d * outer.d
    both.e = e * outer.a + f * outer.c + outer.e
    both.f = e * outer.b + f * outer.d + outer.f
    return both
  }

  func callAsFunction(_ x: Double, _ y: Double) -> PathData.Point {
    PathData.Point(x: a * x + c * y + e, y: b * x + d * y + f)
  }
}

/// The outlines of an SVG path in the commands that cairo writes: M, L, C, Z, H, V, all absolute.
struct PathData {
  struct Point {
    let x: Double
    let y: Double
  }

  /// Outlines of straight edges; curves end an outline, since no table has them.
  private(set) var outlines: [[Point]] = []

  init(_ data: String, transform: Transform) {
    var open: [Point] = []
    var numbers: [Double] = []
    var command: Character = " "
    var (x, y) = (0.0, 0.0)
    func close(_ outlines: inout [[Point]]) {
      if open.count > 1 { outlines.append(open) }
      open = []
    }
    for token in data.split(separator: " ") {
      if let first = token.first, first.isLetter {
        command = first
        numbers = []
        if command == "Z" || command == "z" {
          if let start = open.first { open.append(start) }
          close(&outlines)
        }
        continue
      }
      guard let number = Double(token), number.isFinite else { return }
      numbers.append(number)
      switch (command, numbers.count) {
      case ("M", 2):
        close(&outlines)
        (x, y) = (numbers[0], numbers[1])
        open = [transform(x, y)]
        numbers = []
      case ("L", 2), ("H", 1), ("V", 1):
        x = command == "V" ? x : numbers[0]
        y = command == "V" ? numbers[0] : command == "H" ? y : numbers[1]
        open.append(transform(x, y))
        numbers = []
      case ("C", 6):
        close(&outlines)
        (x, y) = (numbers[4], numbers[5])
        open = [transform(x, y)]
        numbers = []
      default: break
      }
    }
    close(&outlines)
  }
}
