extension Phrase {
  /// The words of the status signs, the same on every page and in every report.
  package enum Status {
    package static let met = Phrase("已达标", "Met")
    package static let onTrack = Phrase("预计达标", "On track")
    package static let uncertain = Phrase("尚不确定", "Uncertain")
    package static let unlikely = Phrase("预计达标困难", "Unlikely to be met")
    package static let notMet = Phrase("未达标", "Not met")
    package static let insufficient = Phrase("数据不足", "No data")
    package static let judgement = Phrase("需人工评价", "Needs judgement")
  }
}
