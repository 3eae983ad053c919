import Wording

/// The few words that writers add of their own.
enum ReportWords {
  static func colon(_ language: Language) -> String { Phrase.ReportFile.colon(language) }

  /// Before the names of the attachments.
  static func attachmentNote(_ language: Language) -> String { Phrase.ReportFile.attachments(language) }

  /// Before an item of a list. Chinese official papers set a dash, no dot.
  static func itemMark(_ language: Language) -> String { Phrase.ReportFile.itemMark(language) }

  /// What the figures rest on, as the last line; `nil` where nothing is known. Of the data's seal people see the beginning:
  /// it is whole in what the file says of itself.
  static func versions(_ head: Document.Head) -> String? {
    let known = head.versions.named.map(\.value)
    guard known.contains(where: { !$0.isEmpty }) else { return nil }
    func shortened(_ data: String) -> String {
      let parts = data.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? "\(parts[0]):\(parts[1].prefix(12))" : data
    }
    return Phrase.ReportFile.versions(
      report: head.versions.report, data: shortened(head.versions.data), method: head.versions.method)(head.language)
  }
}

extension ReportChart {
  /// What stands under it. A bar of shares has no words inside: its content in a sentence goes first.
  var printedNotes: [String] {
    switch drawing {
    case .series: notes
    case .shares(let bar): bar.summary.isEmpty ? notes : [bar.summary] + notes
    }
  }
}
