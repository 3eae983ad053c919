/// The names under which files say of themselves what they rest on: custom properties of Word, `meta` of HTML.
enum FileMark {
  static let report = "guatu-report"
  static let data = "guatu-data"
  static let method = "guatu-method"
  /// SHA-256 of the document the file was written from.
  static let checksum = "guatu-checksum"
}

extension Document.Versions {
  /// What files say of themselves, by name; the empty ones too.
  var named: [(name: String, value: String)] {
    [(FileMark.report, report), (FileMark.data, data), (FileMark.method, method)]
  }
}
