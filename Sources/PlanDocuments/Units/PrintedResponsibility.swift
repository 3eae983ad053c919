import PlanModel

/// Who leads and who helps, printed in a line of its own or in brackets at the end of a paragraph.
struct PrintedResponsibility: Hashable {
  var lead = UnitList.none
  var support = UnitList.none
  /// The time by which it is to be done, as printed.
  var deadline = ""

  typealias Part = (role: ColumnRole, list: String)

  /// The parts of a line such as `牵头单位：市教委` or `牵头单位：市教委 责任单位：市民政局、市妇联`;
  /// `nil` for any other line.
  ///
  /// 责任单位 helps where a lead is named and leads where none is: `init(_:)` decides when all lines are known.
  static func line(_ text: String) -> [Part]? {
    let pieces = text.split(omittingEmptySubsequences: false, whereSeparator: { "：:".contains($0) })
    guard pieces.count > 1, pieces[0].count <= 16, let first = role(Healing.text(String(pieces[0]))) else { return nil }
    var parts: [Part] = [(first, "")]
    for (index, piece) in pieces.enumerated().dropFirst() {
      // Before another colon, the next label stands at the end of the list.
      guard index < pieces.count - 1, let label = labels.first(where: piece.hasSuffix), let role = role(label) else {
        parts[parts.count - 1].list += piece
        continue
      }
      parts[parts.count - 1].list += piece.dropLast(label.count)
      parts.append((role, ""))
    }
    return parts.map { ($0.role, $0.role == .deadline ? Healing.text($0.list) : $0.list) }
  }

  private static func role(_ label: String) -> ColumnRole? {
    guard label.count <= 8 else { return nil }
    return switch ColumnRole(header: label) {
    case .lead: .lead
    case .responsible: .responsible
    case .support: .support
    case .deadline: .deadline
    default: nil
    }
  }

  /// Labels that may follow a list of units on one line.
  private static let labels =
    ["牵头", "责任", "配合", "参加", "参与", "协助", "协办", "主办", "承办", "主责", "负责", "实施"].flatMap { [$0 + "单位", $0 + "部门"] }
    + ["完成时限", "完成时间", "责任主体"]

  /// Takes responsibilities off the end of a paragraph:
  /// `……。（牵头单位：市教委；配合单位：市妇联）`, `（市教委牵头，市妇联配合）`, `……。责任单位：市教委、市妇联`.
  static func trailing(_ text: String) -> (text: String, parts: [Part])? {
    let bare = text.last == "。" ? text.dropLast() : text[...]
    guard let last = bare.last, "）)".contains(last), let open = opening(of: bare) else { return unbracketed(text) }
    var parts: [Part] = []
    for part in bare[bare.index(after: open)...].dropLast().split(whereSeparator: { "；;。".contains($0) }) {
      if let labelled = line(String(part)) {
        parts += labelled
      } else {
        let clauses = verbs(String(part))
        guard !clauses.isEmpty else { return unbracketed(text) }
        parts += clauses
      }
    }
    return parts.contains { $0.role != .deadline } ? (String(bare[..<open]), parts) : unbracketed(text)
  }

  /// The bracket that the last one closes; there may be others between, as in 各乡镇（街道）.
  private static func opening(of text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if "）)".contains(text[index]) { depth += 1 }
      if "（(".contains(text[index]) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// A label behind the end of a sentence.
  private static func unbracketed(_ text: String) -> (text: String, parts: [Part])? {
    guard text.contains(where: { "：:".contains($0) }) else { return nil }
    for label in labels {
      guard let found = text.range(of: label), let before = text[..<found.lowerBound].last, "。；;！）)".contains(before),
        let parts = line(String(text[found.lowerBound...]))
      else { continue }
      return (String(text[..<found.lowerBound]), parts)
    }
    return nil
  }

  /// `市教委牵头，市妇联、市科协配合`: names before the verb that says their part, and a time beside them.
  private static func verbs(_ text: String) -> [Part] {
    var clauses: [Part] = []
    for clause in text.split(whereSeparator: { "，,".contains($0) }) {
      if let (verb, role) = verbsOfPart.first(where: { clause.hasSuffix($0.0) }) {
        clauses.append((role, String(clause.dropLast(verb.count))))
      } else if clause.count <= 16, ["年", "持续", "长期"].contains(where: clause.contains) {
        clauses.append((.deadline, String(clause)))
      } else {
        return []
      }
    }
    return clauses
  }

  private static let verbsOfPart: [(String, ColumnRole)] = [
    ("牵头负责", .lead), ("牵头", .lead), ("按职责分工负责", .responsible), ("按职责负责", .responsible), ("分别负责", .responsible),
    ("共同负责", .responsible), ("负责", .responsible), ("配合", .support), ("参与", .support),
    ("参加", .support),
  ]

  /// 责任单位 help where a lead is named, and lead where none is.
  init(_ parts: [Part] = []) {
    let hasLead = parts.contains { $0.role == .lead }
    for (role, list) in parts {
      if role == .deadline {
        deadline += list.filter { !"；;。".contains($0) }
      } else if role == .lead || (role == .responsible && !hasLead) {
        lead += UnitList(list)
      } else {
        support += UnitList(list)
      }
    }
  }
}
