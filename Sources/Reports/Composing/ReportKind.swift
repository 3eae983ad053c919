import Wording

/// The kinds of reports. The raw values are stored, stand in addresses, and never change.
public enum ReportKind: String, Codable, CaseIterable, Hashable, Sendable {
  /// 年度统计监测报告.
  case annual
  /// 数据手册: all indicators by year.
  case handbook
  /// 领导参阅: one page.
  case briefing
  /// 部门报告: what one unit leads and supports.
  case unit
  /// 中期评估报告, 终期评估报告.
  case evaluation

  /// In plain words.
  public var word: Phrase {
    switch self {
    case .annual: Phrase.Report.annual
    case .handbook: Phrase.Report.handbook
    case .briefing: Phrase.Report.briefing
    case .unit: Phrase.Report.unit
    case .evaluation: Phrase.Report.evaluation
    }
  }
}
