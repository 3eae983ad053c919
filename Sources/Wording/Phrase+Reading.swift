/// What is said about a document while it is read.
extension Phrase {
  public static func missingLead(_ name: String) -> Phrase {
    Phrase("“\(name)”没有牵头单位：请查原文，或在此补充。", "“\(name)” has no lead unit: check the original, or add one here.")
  }

  public static func unitVariant(_ text: String, unit: String, reason: Phrase) -> Phrase {
    Phrase(
      "“\(text)”可能就是“\(unit)”（\(reason.zh)）：请确认或否定。",
      "“\(text)” may be “\(unit)” (\(reason.en)): confirm or reject.")
  }

  public static let unitTransposed = Phrase("字相同，次序不同", "same characters in another order")
  public static let unitAbbreviated = Phrase("一个是另一个的简称", "one abbreviates the other")
  public static let unitMisspelt = Phrase("只差一字或重复一字", "they differ in one character")

  public static func unitOfDepartment(_ full: String) -> Phrase {
    Phrase("都是“\(full)”的简称", "both abbreviate “\(full)”")
  }

  public static let unitListOpen = Phrase(
    "名单以“等”结尾：还有没列名的单位。", "The list ends with 等: other units are meant that it does not name.")

  public static func domainProposed(_ name: String) -> Phrase {
    Phrase(
      "领域名称在原文中缺失，按各领域的次序暂读作“\(name)”：请确认。",
      "The domain's name is lost in the original; by the order of domains it is read as “\(name)”: please confirm.")
  }

  public static func healedRow(name: String) -> Phrase {
    Phrase("被分页拆开的一行已并入“\(name)”。", "A row cut in two by a page was put back into “\(name)”.")
  }

  public static func strayText(_ word: String) -> Phrase {
    Phrase("中文里夹有“\(word)”：照录，请核对原件。", "“\(word)” stands in Chinese text: kept as it is; check the original.")
  }

  public static func unitUnknown(_ unit: String) -> Phrase {
    Phrase("计量单位“\(unit)”不认识：请核对。", "The unit of measure “\(unit)” is not known: please check.")
  }

  public static func duplicateNumber(_ number: String) -> Phrase {
    Phrase(
      "序号\(number)重复或倒退：请核对原文的编号。", "Number \(number) is repeated or runs backwards: check the original's numbers.")
  }

  public static func missingNumbers(_ from: Int, _ to: Int) -> Phrase {
    let zh = from == to ? "\(from)" : "\(from)—\(to)"
    return Phrase("序号\(zh)缺失：请核对是否漏读。", "Number \(zh) is missing: check whether a line was lost.")
  }

  public static func regionUnknown(_ name: String) -> Phrase {
    name.isEmpty
      ? Phrase("标题里没有地区：请指明地区及其区划代码。", "The title names no region: say which one, with its code.")
      : Phrase(
        "“\(name)”不在 GB/T 2260 区划代码表中：请指明代码。",
        "“\(name)” is not among the codes of GB/T 2260: say which code it has.")
  }

  public static func regionAmbiguous(_ name: String, _ codes: [String]) -> Phrase {
    Phrase(
      "“\(name)”不止一处（\(codes.joined(separator: "、"))）：请指明代码。",
      "There is more than one “\(name)” (\(codes.joined(separator: ", "))): say which code is meant.")
  }

  public static let periodUnknown = Phrase(
    "标题里没有规划期，暂按2021—2030年：请确认。", "The title names no period; 2021–2030 is assumed: please confirm.")

  public static let noPlanFound = Phrase(
    "没有找到规划内容：文件里应有规划标题，以及指标表、任务表或“主要目标”等段落。",
    "No plan was found: the document should hold a plan's title and tables of indicators or tasks, or sections of goals."
  )

  public static func decisionNotNeeded(reason: String, author: String) -> Phrase {
    Phrase(
      "\(author)的一项决定（\(reason)）在新文本中已无对应文字：可以撤销。",
      "A decision of \(author) (\(reason)) no longer meets any words of the document: it can be withdrawn.")
  }

  public static let tableWithoutHeader = Phrase(
    "表格没有可识别的表头：请在第一行写明“指标名称、目标值、牵头单位”等列名。",
    "The table has no header that is known: name its columns in the first row, e.g. 指标名称, 目标值, 牵头单位.")

  public static func missingColumn(_ column: Phrase) -> Phrase {
    Phrase("表格缺少“\(column.zh)”列：请补上后再导入。", "The table lacks the column “\(column.en)”: add it and import again.")
  }

  public static let measuresColumn = Phrase("策略措施", "measures (策略措施), which units answer for")
  public static let targetColumn = Phrase("目标值", "target (目标值)")
}
