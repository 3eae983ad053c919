import Wording

/// Why one spelling may mean the same unit as another.
struct UnitVariant: Hashable {
  let reason: Phrase

  /// `nil` where nothing speaks for it.
  init?(_ spelling: UnitSpelling, of other: UnitSpelling) {
    let (text, name) = (spelling.letters, other.letters)
    guard text != name, min(text.count, name.count) >= 3, text[0] == name[0] else { return nil }
    if spelling.sorted == other.sorted {
      reason = .unitTransposed
    } else if let full = spelling.department, full == other.department {
      reason = .unitOfDepartment(full)
    } else if text.last == name.last, abs(text.count - name.count) <= 3,
      Self.abbreviates(text, name) || Self.abbreviates(name, text)
    {
      reason = .unitAbbreviated
    } else if abs(text.count - name.count) <= 3, text.count >= 5, name.starts(with: text) || text.starts(with: name),
      text.last == "办" || name.last == "办"
    {
      reason = .unitAbbreviated
    } else if spelling.withoutDoubled == name || text == other.withoutDoubled || Self.isNear(text, name) {
      reason = .unitMisspelt
    } else {
      return nil
    }
  }

  /// Whether the letters of `short` occur in `long` in order.
  fileprivate static func abbreviates(_ short: [Character], _ long: [Character]) -> Bool {
    var rest = long[...]
    for letter in short {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// Long names that differ in one letter in their middle.
  private static func isNear(_ text: [Character], _ name: [Character]) -> Bool {
    guard text.count == name.count, text.count >= 6, text.last == name.last else { return false }
    return zip(text, name).filter { $0 != $1 }.count == 1
  }
}

/// A spelling of a unit with what comparing it with others takes, worked out once.
struct UnitSpelling: Hashable {
  let text: String
  let letters: [Character]
  /// The letters in any fixed order: the same for two spellings that only transpose them.
  let sorted: [Character]
  /// Without letters typed twice, as in 市人社社保局.
  let withoutDoubled: [Character]
  /// The department the spelling shortens, where it is plain.
  let department: String?

  init(_ text: String) {
    self.text = text
    let letters = Array(text)
    self.letters = letters
    sorted = letters.sorted()
    withoutDoubled = letters.indices.filter { $0 == 0 || letters[$0 - 1] != letters[$0] }.map { letters[$0] }
    department = Self.department(letters)
  }

  /// The department whose full name the spelling shortens; `nil` where none, or more than one, fits.
  private static func department(_ text: [Character]) -> String? {
    let bare = text.dropFirst(text.first.map { "市区县省州".contains($0) } ?? false ? 1 : 0)
    guard bare.count >= 2 else { return nil }
    let letters = Array(bare)
    let found = (departmentsByFirst[letters[0]] ?? []).filter { UnitVariant.abbreviates(letters, $0) }
    return found.count == 1 ? String(found[0]) : nil
  }

  /// The departments' letters, by the first one.
  private static let departmentsByFirst = Dictionary(grouping: departments.map(Array.init), by: { $0[0] })

  /// Departments of provincial and local governments by their full names after the reform of 2018
  /// (深化党和国家机构改革方案); an abbreviation is told by the letters it keeps.
  private static let departments = [
    "教育委员会", "教育局", "科学技术局", "经济和信息化委员会", "工业和信息化局", "公安局", "民政局", "司法局", "财政局",
    "人力资源和社会保障局", "社会保险事业管理局", "规划和自然资源局", "自然资源局", "生态环境局", "住房和城乡建设委员会",
    "住房和城乡建设局", "城市管理局", "城市管理综合行政执法局", "交通运输局", "水利局", "农业农村委员会", "农业农村局", "商务委员会",
    "商务局", "文化和旅游发展委员会", "文化广播电视和旅游局", "卫生健康委员会", "卫生健康局", "退役军人事务局", "应急管理局", "审计局",
    "市场监督管理局", "体育局", "统计局", "医疗保障局", "乡村振兴局", "发展和改革委员会", "发展和改革局", "税务局", "残疾人联合会",
    "妇女联合会", "总工会", "科学技术协会", "高级人民法院", "人民检察院",
  ]
}
