import PlanModel

/// Who leads and who helps, printed in a line of its own or in brackets at the end of a paragraph.
struct PrintedResponsibility: Hashable {
  var lead = UnitList.none
  var support = UnitList.none

  /// A line such as `牵头单位：市教委` or `责任单位：市民政局、市妇联`; `nil` for any other line.
  ///
  /// 责任单位 helps where a lead is named and leads where none is: `merging` decides when all lines are known.
  static func line(_ text: String) -> (role: ColumnRole, list: String)? {
    let healed = Healing.text(text)
    guard let colon = healed.firstIndex(where: { "：:".contains($0) }) else { return nil }
    let label = String(healed[..<colon])
    guard label.count <= 8, let role = role(label) else { return nil }
    return (role, String(healed[healed.index(after: colon)...]))
  }

  private static func role(_ label: String) -> ColumnRole? {
    switch ColumnRole(header: label) {
    case .lead: .lead
    case .responsible: .responsible
    case .support: .support
    default: nil
    }
  }

  /// Takes brackets of responsibility off the end of a paragraph:
  /// `……。（牵头单位：市教委；配合单位：市妇联）`, `（市教委牵头，市妇联配合）`, `（责任单位：市教委、市妇联）`.
  static func trailing(_ text: String) -> (text: String, responsibility: PrintedResponsibility)? {
    guard let last = text.last, "）)".contains(last), let open = text.lastIndex(where: { "（(".contains($0) }) else {
      return nil
    }
    let inside = text[text.index(after: open)...].dropLast()
    var parts: [(ColumnRole, String)] = []
    for part in inside.split(whereSeparator: { "；;。".contains($0) }) {
      if let labelled = line(String(part)) {
        parts.append(labelled)
      } else {
        let clauses = verbs(String(part))
        guard !clauses.isEmpty else { return nil }
        parts += clauses
      }
    }
    guard !parts.isEmpty else { return nil }
    return (String(text[..<open]), PrintedResponsibility(parts))
  }

  /// `市教委牵头，市妇联、市科协配合`: names before the verb that says their part.
  private static func verbs(_ text: String) -> [(ColumnRole, String)] {
    var clauses: [(ColumnRole, String)] = []
    for clause in text.split(whereSeparator: { "，,".contains($0) }) {
      guard let (verb, role) = verbsOfPart.first(where: { clause.hasSuffix($0.0) }) else { return [] }
      clauses.append((role, String(clause.dropLast(verb.count))))
    }
    return clauses
  }

  private static let verbsOfPart: [(String, ColumnRole)] = [
    ("牵头", .lead), ("按职责分工负责", .responsible), ("负责", .responsible), ("配合", .support), ("参与", .support),
    ("参加", .support),
  ]

  /// 责任单位 help where a lead is named, and lead where none is.
  init(_ parts: [(role: ColumnRole, list: String)] = []) {
    let hasLead = parts.contains { $0.role == .lead }
    for (role, list) in parts {
      if role == .lead || (role == .responsible && !hasLead) {
        lead = lead + UnitList(list)
      } else {
        support = support + UnitList(list)
      }
    }
  }
}
