extension Phrase {
  /// Words of reminders.
  public enum Reminder {
    public static func subject(_ place: String, _ year: Int, _ unit: String) -> Phrase {
      Phrase("催报：\(place) \(year) 年度监测（\(unit)）", "Reminder: \(place), figures of \(year) (\(unit))")
    }
    public static func text(
      _ unit: String, _ place: String, _ year: Int, open: Int, unsigned: Int, deadline: String, isOver: Bool
    ) -> Phrase {
      let term = isOver ? "已于 \(deadline) 截止，请尽快补报或申请延期。" : "截止日期为 \(deadline)。"
      let termEn =
        isOver
        ? "The term ended on \(deadline): hand in soon, or ask for an extension." : "The term ends on \(deadline)."
      return Phrase(
        "\(unit)：\(place) \(year) 年度妇女儿童发展规划监测，贵单位还有 \(open) 项未提交，\(unsigned) 项待本单位审核。\(term)请登录挂图办理，也可下载填报表离线填写。",
        "\(unit): of the figures of \(year) for \(place), \(open) items are not handed in and \(unsigned) wait for your unit's approver. \(termEn) Sign in to Guatu, or fill in the workbook offline."
      )
    }
  }
}
