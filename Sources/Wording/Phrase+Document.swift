extension Phrase {
  /// The words of the document page: an original beside what was read from it.
  package enum Document {
    package static let title = Phrase("原文对照", "Source text and reading")
    package static let listTitle = Phrase("文档", "Documents")
    package static let listEmpty = Phrase(
      "还没有文档。载入规划后，原文会保存在这里。", "No documents yet. Imported originals are kept here.")
    package static func listSummary(_ count: Int) -> Phrase {
      Phrase(
        "已保存 \(count) 份原文，每一行都可追溯。",
        "\(count) \(count == 1 ? "original is" : "originals are") kept, traceable line by line.")
    }
    package static let file = Phrase("文件", "File")
    package static let holds = Phrase("读出的规划", "Plans read from it")
    package static let format = Phrase("格式", "Format")
    package static let acceptedOn = Phrase("载入日期", "Imported on")
    package static let superseded = Phrase("已有更新的版本", "replaced by a newer version")
    package static let lineCount = Phrase("行数", "Lines")
    package static func balance(lines: String, blank: String, read: String, unread: String) -> Phrase {
      Phrase(
        "全文 \(lines) 行 = 读入 \(read) 行 + 未读 \(unread) 行 + 空行 \(blank) 行",
        "\(lines) lines = \(read) read + \(unread) unread + \(blank) blank")
    }
    package static let balanced = Phrase("，账平。", ": it adds up.")
    package static let unbalanced = Phrase(
      "，账不平：请把这份文件发给维护人员。", ": it does not add up. Please send this file to the maintainers.")
    package static func accepted(by: String, on: String) -> Phrase {
      Phrase("\(by) 于 \(on) 载入。", "Imported by \(by) on \(on).")
    }
    package static func waiting(_ count: Int) -> Phrase {
      count == 0
        ? Phrase("没有待确认的事项。", "Nothing waits for a decision.")
        : Phrase("有 \(count) 处读法等您确认。", "\(count) \(count == 1 ? "reading waits" : "readings wait") for your decision.")
    }
    package static let matters = Phrase("待确认", "To confirm")
    package static let decided = Phrase("已确认", "Decided")
    package static let findings = Phrase("发现的问题", "Findings")
    package static let noFindings = Phrase("没有发现问题。", "No findings.")
    package static let severity = Phrase("程度", "Severity")
    package static let message = Phrase("问题", "Finding")
    package static let place = Phrase("位置", "Place")
    package static let wholeDocument = Phrase("全文", "whole document")
    package static let error = Phrase("错误", "Error")
    package static let warning = Phrase("待定", "Open")
    package static let note = Phrase("提示", "Note")
    package static let original = Phrase("原文", "Original")
    package static let reading = Phrase("读出的内容", "What was read")
    package static let unread = Phrase("未读的行", "Unread lines")
    package static let noUnread = Phrase("没有未读的行。", "There are no unread lines.")
    package static func unreadCount(_ lines: Int) -> Phrase { Phrase("\(lines) 行", "\(lines) lines") }
    package static let toReading = Phrase("看读出的内容", "See what was read")
    package static let contents = Phrase("本页内容", "On this page")
    package static func saved(_ count: Int) -> Phrase {
      Phrase(
        "已保存 \(count) 项决定，见下面的“已确认”。",
        "\(count) \(count == 1 ? "decision" : "decisions") saved: see “Decided” below.")
    }
    package static func notAgain(_ reason: String) -> Phrase { Phrase("理由：\(reason)", "Reason: \(reason)") }
    package static func by(_ author: String, on day: String) -> Phrase {
      Phrase("\(author)，\(day)", "\(author), \(day)")
    }
  }

  /// Why lines of an original were not read.
  package enum Unread {
    package static let letter = Phrase("文头、主送、落款和日期", "Letterhead, addressees, signature and date")
    package static let preamble = Phrase("前言和成绩回顾", "Preamble and review")
    package static let principles = Phrase("指导思想、原则和总目标", "Guiding ideas, principles and overall aims")
    package static let implementation = Phrase("组织实施和监测评估", "Organisation, monitoring and evaluation")
    package static let note = Phrase("表下注释", "Notes under tables")
    package static let contents = Phrase("目录", "Table of contents")
    package static let pageMark = Phrase("页码和页眉", "Page numbers and running heads")
    package static let heading = Phrase("没有内容的标题", "Headings over nothing")
    package static let notUnderstood = Phrase("没有读懂", "Not understood")
  }
}
