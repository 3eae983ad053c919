extension Phrase {
  /// The words of the lists of tasks, measures, projects, goals and work points.
  package enum Tasks {
    package static let title = Phrase("任务清单", "Tasks")
    package static let task = Phrase("重点任务", "Tasks")
    package static let measure = Phrase("策略措施", "Measures")
    package static let project = Phrase("重点工程", "Key projects")
    package static let goal = Phrase("主要目标", "Goals")
    package static let workPoint = Phrase("工作要点", "Work points")
    package static let kinds = Phrase("清单", "Lists")
    package static let search = Phrase("文字", "Words")
    package static let role = Phrase("角色", "Role")
    package static let unit = Phrase("单位", "Unit")
    package static let number = Phrase("序号", "No.")
    package static let section = Phrase("所属", "Under")
    package static let text = Phrase("内容", "Text")
    package static let lines = Phrase("原文", "Source")
    package static let deadline = Phrase("完成时限", "Due")
    package static let targets = Phrase("其中的量化目标", "Targets in it")
    package static func shown(_ some: Int, of all: Int) -> Phrase {
      some == all ? Phrase("共 \(all) 条。", "\(all) in all.") : Phrase("\(all) 条中的 \(some) 条。", "\(some) of \(all).")
    }
    package static let nothing = Phrase("没有符合条件的条目。", "Nothing fits these conditions.")
    package static let none = Phrase("这份规划没有这类条目。", "This plan holds none of these.")
    package static let print = Phrase("打印", "Print")
  }

  /// The words of the pages of units.
  package enum Units {
    package static let title = Phrase("单位", "Units")
    package static func summary(_ units: Int, proposed: Int) -> Phrase {
      Phrase(
        "共 \(units) 个单位" + (proposed > 0 ? "，有 \(proposed) 个写法待确认。" : "。"),
        "\(units) units" + (proposed > 0 ? "; \(proposed) spellings wait for confirmation." : "."))
    }
    package static let name = Phrase("单位", "Unit")
    package static let aliases = Phrase("其他写法", "Other spellings")
    package static let mentions = Phrase("出现次数", "Mentions")
    package static let collective = Phrase("集合称谓", "collective")
    package static let collectiveWhy = Phrase(
      "泛指多个单位，保留原样，不拆分", "Stands for several units; it is kept as it is")
    package static let decideInDocuments = Phrase("到文档里确认", "Decide in the documents")
    package static let proposed = Phrase("待确认", "to confirm")
    package static let empty = Phrase("还没有单位。载入规划后，这里列出全部责任单位。", "No units yet. They appear once a plan is loaded.")
    package static func leads(_ count: Int) -> Phrase { Phrase("牵头 \(count) 项", "leads \(count)") }
    package static func supports(_ count: Int) -> Phrase { Phrase("配合 \(count) 项", "supports \(count)") }
    package static let comma = Phrase("，", ", ")
    package static let stop = Phrase("。", ".")
    package static let nothing = Phrase("现行规划中没有它的任务。", "It has no duties in the current plans.")
    package static let indicator = Phrase("指标", "Indicators")
    package static let kind = Phrase("类别", "Kind")
    package static let status = Phrase("达标情况", "Standing")
  }

  /// The words of the search page.
  package enum Search {
    package static let title = Phrase("搜索", "Search")
    package static func found(_ count: Int, words: String) -> Phrase {
      Phrase("“\(words)”找到 \(count) 条。", "\(count) found for “\(words)”.")
    }
    package static func more(_ limit: Int, words: String) -> Phrase {
      Phrase(
        "“\(words)”找到的太多，只列出前 \(limit) 条，请写得更具体。",
        "Too much is found for “\(words)”: the first \(limit) are listed. Be more specific.")
    }
    package static let nothing = Phrase(
      "没有找到。换一个更短的词试试，例如“筛查”。", "Nothing found. Try a shorter word, such as 筛查.")
    package static let ask = Phrase("输入指标、任务或单位中的几个字。", "Type a few characters of an indicator, a task or a unit.")
  }
}
