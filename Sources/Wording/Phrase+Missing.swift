extension Phrase {
  /// Why a figure is missing.
  package enum Missing {
    package static let notCollected = Phrase("未收集", "not collected")
    package static let notApplicable = Phrase("不适用", "not applicable")
    package static let suppressed = Phrase("不公开", "suppressed")
    package static let notYetPublished = Phrase("尚未公布", "not yet published")
  }
}
