/// What the commands on rounds say.
extension Phrase {
  public static func roundOpened(_ id: String, items: Int, units: Int, unassigned: Int) -> Phrase {
    Phrase(
      "已开展监测 \(id)：\(units) 个单位，\(items) 项。" + (unassigned > 0 ? "其中 \(unassigned) 项没有牵头单位，请在网页上指定。" : ""),
      "Opened \(id): \(units) units, \(items) items."
        + (unassigned > 0 ? " No unit leads \(unassigned) of them: name one on the page of the round." : ""))
  }

  public static let noRounds = Phrase(
    "还没有监测轮次：用 guatu rounds open 开展。", "There are no rounds: open one with guatu rounds open.")

  public static func roundStanding(_ raw: String) -> Phrase {
    raw == "open" ? Phrase("进行中", "open") : Phrase("已结束", "closed")
  }

  public static func roundOfUnit(
    _ unit: String, owed: Int, open: Int, sentBack: Int, settled: Int, deadline: String
  ) -> Phrase {
    Phrase(
      "\(unit)\t应报 \(owed)\t未提交 \(open)\t被退回 \(sentBack)\t已批准 \(settled)\t期限 \(deadline)",
      "\(unit)\towed \(owed)\tnot handed in \(open)\tsent back \(sentBack)\tapproved \(settled)\tuntil \(deadline)")
  }

  public static func roundUnassigned(_ titles: [String]) -> Phrase {
    Phrase(
      "没有牵头单位：\(titles.joined(separator: "、"))", "No unit leads: \(titles.joined(separator: ", "))")
  }

  public static let nobodyReminded = Phrase("没有要催的单位。", "No unit is to be reminded.")

  public static func unitReminded(_ unit: String, round: String, mailed: Int) -> Phrase {
    Phrase("\(round)\t已催 \(unit)，邮件 \(mailed) 封", "\(round)\treminded \(unit), \(mailed) e-mails")
  }

  public static func badDay(_ text: String) -> Phrase {
    Phrase("“\(text)”不是日期，请写成 2026-01-10。", "“\(text)” is no day; write 2026-01-10.")
  }
}
