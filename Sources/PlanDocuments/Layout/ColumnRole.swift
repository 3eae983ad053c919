import PlanModel

/// What a column of a plan's table holds, told by its header.
enum ColumnRole: Hashable {
  case domain, number, indicator, unitOfMeasure, bindingness
  /// A target; the year where the header names one.
  case target(year: Int?)
  case baseline(year: Int?)
  case task, project, goals, measures
  /// 牵头; 责任 (leads where there is no 牵头, helps where there is); 配合.
  case lead, responsible, support
  case deadline, remark

  /// More than 24 characters with the spaces and bookmarks that a word processor leaves among them.
  private static let mostBytes = 300

  /// `nil` where the header is not one that official plans use.
  init?(header raw: String) {
    // Every row of every table is tried: running text is told from a header before it is healed.
    guard raw.utf8.count <= Self.mostBytes else { return nil }
    let header = Healing.text(raw).filter { !"（）()：:".contains($0) }
    guard !header.isEmpty, header.count <= 24 else { return nil }
    let year = PlanTitle.years(in: header).last
    func has(_ words: String...) -> Bool { words.contains { header.contains($0) } }

    if has("属性", "指标性质", "指标类型", "约束性") {
      self = .bindingness
    } else if has("基数", "基期", "基准", "现状", "完成值", "实际值", "实现值") {
      self = .baseline(year: year)
    } else if has("主要目标", "发展目标") && !has("值") {
      self = .goals
    } else if has("策略措施", "主要措施", "工作措施", "具体措施", "策略举措", "主要举措", "重点举措") || header == "措施" {
      self = .measures
    } else if has("目标值", "目标") || (year != nil && header.count <= 6) {
      self = .target(year: year)
    } else if has("牵头", "主责", "主办") {
      self = .lead
    } else if has("责任单位", "责任部门", "承担单位", "实施单位", "负责单位", "责任主体") {
      self = .responsible
    } else if has("配合", "参加单位", "参与单位", "参加部门", "参与部门", "协助", "协作", "协办", "支持单位") {
      self = .support
    } else if has("时限", "完成时间", "时间要求", "进度要求") {
      self = .deadline
    } else if has("计量单位", "单位") && !has("指标") && header.count <= 4 {
      self = .unitOfMeasure
    } else if has("领域", "类别", "分类", "维度") {
      self = .domain
    } else if has("序号", "编号") || header == "序" {
      self = .number
    } else if has("重点工程", "重点项目", "工程项目", "项目名称") {
      self = .project
    } else if has("任务") {
      self = .task
    } else if has("指标") {
      self = .indicator
    } else if has("备注", "说明") {
      self = .remark
    } else {
      return nil
    }
  }
}

/// The header of a plan's table: which column holds what, and what kind of table that makes it.
struct TableHeader: Hashable {
  let roles: [ColumnRole?]

  /// The kinds of table that plans hold.
  enum Kind: Hashable {
    case indicators, tasks, projectItems, goalsAndMeasures
  }

  /// `nil` where the row is no header of a plan's table: fewer than two known columns, or none that names items.
  init?(_ row: TextRow, below: TextRow? = nil) {
    var roles: [ColumnRole?] = []
    for (column, cell) in row.cells.enumerated() {
      var text = cell.text
      // A header of two rows: 目标值 over 2025年 and 2030年.
      if let lower = below?.cells[column], lower.origin == .own, !lower.text.isEmpty { text += lower.text }
      roles.append(cell.origin == .spannedFromLeft && below == nil ? nil : ColumnRole(header: text))
    }
    self.roles = roles
    guard roles.compactMap({ $0 }).count >= 2, kind != nil else { return nil }
  }

  var kind: Kind? {
    if column(of: .indicator) != nil { return .indicators }
    if column(of: .goals) != nil || column(of: .measures) != nil { return .goalsAndMeasures }
    if column(of: .task) != nil { return .tasks }
    if column(of: .project) != nil { return .projectItems }
    return nil
  }

  func column(of role: ColumnRole) -> Int? { roles.firstIndex(of: role) }

  /// The column of the units that answer for a row: 牵头, or 责任 where there is no 牵头.
  var leadColumn: Int? { column(of: .lead) ?? column(of: .responsible) }

  /// The columns of the units that help.
  var supportColumns: [Int] {
    let responsible = column(of: .lead) == nil ? nil : column(of: .responsible)
    return [responsible, column(of: .support)].compactMap { $0 }
  }

  /// The columns of targets with their years, in order of columns.
  var targetColumns: [(column: Int, year: Int?)] {
    roles.enumerated().compactMap { index, role in
      if case .target(let year) = role { (index, year) } else { nil }
    }
  }

  var baselineColumn: (column: Int, year: Int?)? {
    roles.enumerated().lazy.compactMap { index, role in
      if case .baseline(let year) = role { (index, year) } else { nil }
    }.first
  }
}
