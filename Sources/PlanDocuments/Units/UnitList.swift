import PlanModel

/// A printed list of responsible units, split into names.
///
/// Lists are split at 、 and at line ends; a name cut in two by a line end is put together again; 等 is noted
/// and dropped; collectives (相关成员单位) stay one name.
struct UnitList: Hashable {
  private(set) var names: [String]
  /// Whether the list ends with 等: others are meant that it does not name.
  private(set) var isOpen: Bool

  static let none = UnitList("")

  static func += (left: inout UnitList, right: UnitList) {
    left.names += right.names
    left.isOpen = left.isOpen || right.isOpen
  }

  var isEmpty: Bool { names.isEmpty }

  init(_ raw: String) {
    var isOpen = false
    var names: [String] = []
    let joined = Self.joinedLines(raw)
    for part in joined.split(whereSeparator: { "、，,；;\n/".contains($0) }) {
      var name = Healing.text(String(part))
      while let last = name.last, "。.：:".contains(last) { name.removeLast() }
      if let open = name.range(of: "等") {
        let after = String(name[open.upperBound...])
        // 市妇联等相关成员单位 names a department and a collective; 平等 and the like are no 等.
        if after.isEmpty || Self.isCollective(after) || after == "单位" || after == "部门" {
          isOpen = true
          let before = String(name[..<open.lowerBound])
          if !before.isEmpty { names.append(before) }
          if Self.isCollective(after) { names.append(after) }
          continue
        }
      }
      if !name.isEmpty, !["无", "/", "—", "-"].contains(name) { names.append(name) }
    }
    self.names = names
    self.isOpen = isOpen
  }

  /// Names a group of units rather than one: 各成员单位, 市妇儿工委各成员单位, 相关部门.
  static func isCollective(_ name: String) -> Bool {
    ["成员单位", "各区县", "各县", "相关单位", "有关单位", "相关部门", "有关部门", "各部门", "各单位", "各乡镇", "各镇", "各街道"]
      .contains(where: name.contains)
  }

  /// Line ends and spaces separate names, unless what follows plainly goes on: 市退役军人 / 事务局, 市 教委.
  private static func joinedLines(_ raw: String) -> String {
    var result = ""
    // What stands behind the last sign between names.
    var last = ""
    for piece in raw.unicodeScalars.split(whereSeparator: Healing.isSpace) {
      let line = Healing.text(String(piece))
      guard !line.isEmpty else { continue }
      if !last.isEmpty, !goesOn(last, with: line) {
        result.append("\n")
        last = ""
      }
      result += line
      if let end = line.lastIndex(where: isSeparator) {
        last = String(line[line.index(after: end)...])
      } else {
        last += line
      }
    }
    return result
  }

  private static func isSeparator(_ character: Character) -> Bool { "、，,；;".contains(character) }

  private static func goesOn(_ last: String, with line: String) -> Bool {
    guard let head = last.first, let next = line.first else { return false }
    // Where names bear the level of government, a line without it is the rest of a name, and so is any line
    // after a piece that is no name yet (市 / 教委).
    if levels.contains(head) || head == "团" { return !starts.contains(next) || !ends.contains(last.last ?? "局") }
    return !ends.contains(last.last ?? "局")
  }

  private static let levels: Set<Character> = ["市", "区", "县", "省", "州", "旗"]
  private static let starts: Set<Character> = levels.union(["各", "团", "相", "有", "全", "国", "中", "重", "共"])
  private static let ends: Set<Character> = [
    "局", "委", "部", "办", "会", "院", "联", "厅", "署", "团", "协", "社", "行", "司", "室", "府", "台", "站", "队",
  ]
}
