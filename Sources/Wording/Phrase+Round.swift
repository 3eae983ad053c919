extension Phrase {
  /// Words of the yearly round.
  public enum Round {
    public static func alreadyOpen(_ id: String) -> Phrase {
      Phrase("该地区该年度的监测轮次已经存在（\(id)）。", "this region already has a round for the year (\(id))")
    }
    public static func noSuchRound(_ id: String) -> Phrase {
      Phrase("没有监测轮次“\(id)”。", "there is no round “\(id)”")
    }
    public static let changedMeanwhile = Phrase(
      "在您打开之后，别人已经改动了这一项。您填的内容仍在下面，请对照后再保存。",
      "somebody changed this item after you opened it; what you typed is still below, compare and save again")
  }
}
