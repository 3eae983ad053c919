import PlanModel

/// One field of a return that differs between two revisions, in words for the record.
public struct ContentChange: Hashable, Sendable {
  /// The field: a cell's identifier, or the field's own name.
  public let field: String
  public let before: String
  public let after: String

  /// `64.3 → 65.1`.
  public var words: String { "\(before.isEmpty ? "∅" : before) → \(after.isEmpty ? "∅" : after)" }

  /// Every field that differs, cells first.
  public static func all(from before: ReturnContent, to after: ReturnContent) -> [ContentChange] {
    var changes: [ContentChange] = []
    func compare(_ field: String, _ old: String, _ new: String) {
      if old != new { changes.append(ContentChange(field: field, before: old, after: new)) }
    }
    for cell in Set(before.cells.keys).union(after.cells.keys).sorted() {
      compare(cell.text, before[cell].words, after[cell].words)
    }
    compare("source", before.source, after.source)
    compare("note", before.note, after.note)
    for key in Set(before.explanations.keys).union(after.explanations.keys).sorted() {
      compare("explanation " + key, before.explanations[key] ?? "", after.explanations[key] ?? "")
    }
    compare(
      "evidence", before.evidence.map(\.words).joined(separator: ", "),
      after.evidence.map(\.words).joined(separator: ", "))
    compare("state", before.progress.state?.rawValue ?? "", after.progress.state?.rawValue ?? "")
    compare("done", before.progress.done, after.progress.done)
    compare("nextYear", before.progress.nextYear, after.progress.nextYear)
    return changes
  }
}

extension CellAnswer {
  /// What was typed, and the reason's raw value.
  var words: String { [typed, missing?.rawValue ?? ""].filter { !$0.isEmpty }.joined(separator: " / ") }
}

extension Evidence {
  /// The file's name and the beginning of its digest.
  fileprivate var words: String { "\(name) \(sha256.prefix(12))" }
}
