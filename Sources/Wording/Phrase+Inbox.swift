extension Phrase {
  /// Words of the inbox: what others did, behind their name.
  package enum Inbox {
    package static let title = Phrase("收件箱", "Inbox")
    package static func count(_ new: Int, isMore: Bool) -> Phrase {
      new == 0
        ? Phrase("收件箱，没有未读", "Inbox, nothing unread")
        : Phrase("收件箱，\(new)\(isMore ? " 条以上" : " 条")未读", "Inbox, \(new)\(isMore ? " or more" : "") unread")
    }
    package static func summary(_ new: Int, isMore: Bool) -> Phrase {
      new == 0
        ? Phrase("没有未读。", "Nothing is unread.")
        : Phrase("\(new) 条\(isMore ? "以上" : "")未读。", "\(new)\(isMore ? " or more" : "") unread.")
    }
    package static let absent = Phrase(
      "您的岗位没有收件箱：收件箱只给填报、审核、统计和妇儿工委办公室。",
      "Your post has no inbox: inboxes are for those who supply, pass and check, and for the Office.")
    package static let empty = Phrase("还没有与您有关的事。", "Nothing that concerns you has been done yet.")
    package static let markAll = Phrase("全部标为已读", "Mark all as read")
    package static let new = Phrase("未读", "Unread")
    package static func latest(_ count: Int) -> Phrase {
      Phrase("只列最近 \(count) 条。", "Only the latest \(count) are listed.")
    }

    package static func opened(_ round: Phrase, closes: String) -> Phrase {
      Phrase("开展了\(round.zh)，\(closes) 截止", "opened \(round.en), until \(closes)")
    }
    package static func adjusted(_ item: String, _ round: Phrase) -> Phrase {
      Phrase("调整了\(round.zh)中“\(item)”的分工或内容", "changed who owes “\(item)” in \(round.en), or what of it")
    }
    package static func extended(_ round: Phrase, units: [String], until: String) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase(
        "把\(names)在\(round.zh)的期限延到 \(until)", "gave \(names) until \(until) for \(round.en)")
    }
    package static func closed(_ round: Phrase) -> Phrase { Phrase("结束了\(round.zh)", "closed \(round.en)") }
    package static func reminded(_ round: Phrase, open: String, deadline: String) -> Phrase {
      Phrase(
        "催报：\(round.zh)还有 \(open) 项没有提交，\(deadline) 截止",
        "reminds you: \(open) items of \(round.en) are not handed in, until \(deadline)")
    }
    package static func submitted(_ item: String) -> Phrase {
      Phrase("提交了“\(item)”，等待审核", "handed in “\(item)”, which waits to be passed")
    }
    package static func passed(_ item: String) -> Phrase {
      Phrase("审核通过了“\(item)”", "passed “\(item)” for the unit")
    }
    package static func checked(_ item: String) -> Phrase { Phrase("核定了“\(item)”", "checked “\(item)”") }
    package static func amended(_ item: String) -> Phrase {
      Phrase("更正了“\(item)”的数据", "put the figures of “\(item)” right")
    }
    package static func approved(_ item: String) -> Phrase { Phrase("批准了“\(item)”", "approved “\(item)”") }
    package static func sentBack(_ item: String) -> Phrase { Phrase("退回了“\(item)”", "sent “\(item)” back") }
    package static func locked(_ item: String) -> Phrase { Phrase("锁定了“\(item)”", "locked “\(item)”") }
    package static func corrected(_ item: String) -> Phrase {
      Phrase("对“\(item)”提出了更正", "opened a correction of “\(item)”")
    }
    package static func attached(_ item: String) -> Phrase {
      Phrase("为“\(item)”添加了佐证材料", "attached evidence to “\(item)”")
    }
    package static func other(_ verb: String, _ object: String) -> Phrase { Phrase(verbatim: "\(verb) \(object)") }
  }
}
