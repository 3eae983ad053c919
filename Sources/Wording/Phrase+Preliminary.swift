extension Phrase {
  /// Words of preliminary figures.
  public enum Preliminary {
    public static let word = Phrase("初步数据　", "Preliminary figures. ")
    public static let said = Phrase(
      "本页含各单位已提交、尚未批准的数据，结论可能改变，不得对外引用。",
      "This page counts figures that are handed in but not approved; what it says may change and is not to be quoted. ")
    public static let leave = Phrase("只看已批准的数据", "Approved figures only")
    public static let show = Phrase("看初步数据（含未批准的填报）", "Show preliminary figures (not yet approved)")
  }
}
