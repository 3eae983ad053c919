extension Phrase {
  /// The words of the statuses, the same on every page and in every report.
  package enum Status {
    package static let achieved = Phrase("已达标", "Achieved")
    package static let maySlip = Phrase("已达标（有回落风险）", "Achieved, may slip back")
    package static let onTrack = Phrase("预计达标", "On track")
    package static let uncertain = Phrase("尚不确定", "Uncertain")
    package static let atRisk = Phrase("预计达标困难", "At risk")
    package static let notMet = Phrase("未达标", "Not met")
    package static let insufficient = Phrase("数据不足", "Insufficient data")
    package static let needsJudgement = Phrase("需人工评价", "Needs judgement")
  }
}
