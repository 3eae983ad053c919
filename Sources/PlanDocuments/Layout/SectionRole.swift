import PlanModel

/// What the lines under a heading of a plan are, told by the heading's words.
enum SectionRole: Hashable {
  case indicators, tasks, projects, goalsAndMeasures
  /// Nothing is read there, for this reason.
  case unread(UnreadLines.Reason)

  /// `nil` where the heading is not one that plans use.
  init?(heading: String) {
    func has(_ words: String...) -> Bool { words.contains(where: heading.contains) }
    if has("领域"), has("目标", "措施") {
      self = .goalsAndMeasures
    } else if has("指标"), !has("监测指标体系") {
      self = .indicators
    } else if has("重点工程", "重点项目") {
      self = .projects
    } else if has("组织实施", "组织保障", "保障措施", "监测评估", "监测与评估", "附则", "组织领导", "实施保障") {
      self = .unread(.implementation)
    } else if has("指导思想", "基本原则", "总体思路", "总体目标", "总体要求", "主要目标", "发展目标") {
      self = .unread(.principles)
    } else if has("前言", "发展基础", "规划背景", "编制背景", "发展现状", "面临形势", "发展形势", "现实基础") {
      self = .unread(.preamble)
    } else if has("重点任务", "主要任务", "任务分解") {
      self = .tasks
    } else {
      return nil
    }
  }
}
