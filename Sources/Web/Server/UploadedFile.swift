import Foundation

/// A file that came with a form. What it holds is not judged yet.
struct UploadedFile: Hashable, Sendable {
  /// The form's field.
  let field: String
  /// The sender's name for it, cleaned: to be shown and to name downloads, never to name a file on disk.
  let name: String
  let bytes: [UInt8]

  /// At most so many Unicode scalars, so that a pile of combining marks is no way around it.
  static let maximumNameLength = 120

  /// The last component of a path of either kind of slash, without control and format characters (among them those
  /// that turn the direction of writing and make `exe.pdf` of `fdp.exe`), without spaces and dots at its ends; too
  /// long ones keep their extension. Never empty.
  static func cleaned(_ name: String) -> String {
    let all = Array(name.precomposedStringWithCanonicalMapping.unicodeScalars)
    let start = all.lastIndex { $0 == "/" || $0 == "\\" }.map { $0 + 1 } ?? 0
    let last = all[start...]
    var scalars = trimmed(last.filter { !isHidden($0) })
    if scalars.count > maximumNameLength {
      let cut = scalars.lastIndex(of: ".") ?? scalars.count
      let ending = scalars.count - cut <= 12 ? scalars[cut...] : []
      scalars = trimmed(Array(scalars.prefix(maximumNameLength - ending.count))) + ending
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return text.isEmpty ? "file" : String(text)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let isPadding = { (scalar: Unicode.Scalar) in scalar == "." || scalar.properties.isWhitespace }
    let head = scalars.drop(while: isPadding)
    guard let last = head.lastIndex(where: { !isPadding($0) }) else { return [] }
    return Array(head[...last])
  }
}
