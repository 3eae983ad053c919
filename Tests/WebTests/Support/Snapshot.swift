import Foundation
import Testing

/// Compares text with what is kept in `Snapshots/`. With GUATU_UPDATE_SNAPSHOTS set it keeps the text instead.
enum Snapshot {
  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Snapshots").appending(path: name)
    let shown = normalised(text)
    if ProcessInfo.processInfo.environment["GUATU_UPDATE_SNAPSHOTS"] != nil {
      #expect(throws: Never.self, sourceLocation: sourceLocation) {
        try shown.write(to: file, atomically: true, encoding: .utf8)
      }
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no snapshot \(name): set GUATU_UPDATE_SNAPSHOTS=1 to make it", sourceLocation: sourceLocation)
      return
    }
    let (was, isNow) = (kept.split(separator: "\n"), shown.split(separator: "\n"))
    guard
      let different = (0..<max(was.count, isNow.count)).first(where: { line in
        line >= was.count || line >= isNow.count || was[line] != isNow[line]
      })
    else { return }
    Issue.record(
      """
      \(name), line \(different + 1)
        kept: \(different < was.count ? was[different] : "(nothing)")
        now:  \(different < isNow.count ? isNow[different] : "(nothing)")
      """, sourceLocation: sourceLocation)
  }

  /// One tag a line; the versions of assets, which change with their content, left out.
  private static func normalised(_ html: String) -> String {
    html.replacing("><", with: ">\n<").replacing(#/\?v=[0-9a-f]{16}/#, with: "?v=*")
      .split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n") + "\n"
  }
}
