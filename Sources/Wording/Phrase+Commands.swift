/// What the command line says.
extension Phrase {
  public static func refused(_ reason: Phrase) -> Phrase { Phrase("不能照办：\(reason.zh)", "Refused: \(reason.en)") }

  public static func cannotRead(_ file: String) -> Phrase {
    Phrase("打不开“\(file)”：请核对文件名和权限。", "“\(file)” cannot be opened: check its name and permissions.")
  }

  public static func cannotWrite(_ file: String) -> Phrase {
    Phrase("写不进“\(file)”：请换一个有写权限的位置。", "“\(file)” cannot be written: choose a place you may write to.")
  }

  public static func noFigures(_ file: String) -> Phrase {
    Phrase(
      "“\(file)”里没有数据：第一行应是列名（指标、地区、年份、数值、单位、来源），下面每行一个数。",
      "“\(file)” holds no figures: its first row names the columns (indicator, region, year, value, unit, source).")
  }

  public static func noSample(_ folder: String) -> Phrase {
    Phrase("“\(folder)”里没有样例：请用 --from 指出 Sample 文件夹。", "No sample in “\(folder)”: name its folder with --from.")
  }

  public static func readingFile(_ file: String) -> Phrase { Phrase("正在读 \(file) …", "Reading \(file) …") }
  public static func checkingRows(_ count: Int) -> Phrase { Phrase("正在检查 \(count) 行 …", "Checking \(count) rows …") }

  public static func badRegionCode(_ text: String) -> Phrase {
    Phrase("“\(text)”不是区划代码：应是六位数字，如500105。", "“\(text)” is no region code: it has six digits, e.g. 500105.")
  }

  public static func badYears(_ text: String) -> Phrase {
    Phrase("“\(text)”不是年份：写2020或2011-2020。", "“\(text)” is no year: write 2020 or 2011-2020.")
  }

  public static let countOfDomains = Phrase("领域", "domains")
  public static let countOfIndicators = Phrase("指标", "indicators")
  public static let countOfGoals = Phrase("目标", "goals")
  public static let countOfMeasures = Phrase("措施", "measures")
  public static let countOfTasks = Phrase("任务", "tasks")
  public static let countOfProjectItems = Phrase("工程项目", "project items")
  public static let countOfWorkPoints = Phrase("工作要点", "work points")

  /// `severity` is the raw value of a finding's severity.
  public static func findings(_ severity: String, _ count: Int) -> Phrase {
    switch severity {
    case "error": Phrase("错误 \(count) 处，须先改正：", "\(count) errors, to be put right first:")
    case "warning": Phrase("待确认 \(count) 处：", "\(count) matters that wait for a decision:")
    default: Phrase("提示 \(count) 处：", "\(count) notes:")
    }
  }

  public static func lines(_ from: Int, _ to: Int) -> Phrase {
    from == to ? Phrase("第\(from)行", "line \(from)") : Phrase("第\(from)—\(to)行", "lines \(from)–\(to)")
  }

  public static func balance(lines: Int, blank: Int, read: Int, unread: Int) -> Phrase {
    Phrase(
      "共\(lines)行 = 空行\(blank) + 读入\(read) + 未读入\(unread)",
      "\(lines) lines = \(blank) blank + \(read) read + \(unread) unread")
  }

  public static func unreadLines(_ reason: Phrase, _ count: Int) -> Phrase {
    Phrase("未读入\(count)行：\(reason.zh)", "\(count) lines unread: \(reason.en)")
  }

  public static func toConfirm(_ question: Phrase) -> Phrase {
    Phrase("◆ 待确认：\(question.zh)", "◆ to be confirmed: \(question.en)")
  }

  public static func decisionsRecorded(_ count: Int, known: Int) -> Phrase {
    Phrase("记录了\(count)项决定（另有\(known)项已有）。", "\(count) decisions recorded (\(known) were known).")
  }

  public static let notImported = Phrase("没有导入。", "Nothing was imported.")
  public static let sayYes = Phrase("确认导入请加 --yes。", "Add --yes to import.")
  public static let askImport = Phrase("保存以上内容？（是/否）", "Keep this? (y/n)")

  public static func keptVersion(_ plan: String, _ number: Int) -> Phrase {
    Phrase("已保存 \(plan) 第\(number)版。", "Kept \(plan), version \(number).")
  }

  public static func nothingNew(_ file: String) -> Phrase {
    Phrase("\(file)：与现有版本相同，没有新增。", "\(file): equal to what is kept, nothing added.")
  }

  public static func previewNew(_ title: String) -> Phrase { Phrase("新规划：\(title)", "New plan: \(title)") }

  public static func previewUnchanged(_ title: String, _ version: Int) -> Phrase {
    Phrase("\(title)：与第\(version)版相同", "\(title): equal to version \(version)")
  }

  /// `field` is the raw value of a compared field.
  public static func comparedField(_ field: String) -> Phrase { comparedFields[field] ?? Phrase(verbatim: field) }

  private static let comparedFields: [String: Phrase] = [
    "title": Phrase("标题", "title"), "domains": Phrase("领域", "domains"), "domain": Phrase("所属领域", "domain"),
    "section": Phrase("所属章节", "section"), "programme": Phrase("工程", "programme"),
    "project": Phrase("项目", "project"), "group": Phrase("所属部分", "group"), "number": Phrase("序号", "number"),
    "text": Phrase("文字", "text"), "unitOfMeasure": Phrase("计量单位", "unit"), "target": Phrase("目标值", "target"),
    "reading": Phrase("读作", "read as"), "bindingness": Phrase("指标属性", "bindingness"),
    "baseline": Phrase("基期值", "baseline"), "intermediate": Phrase("中期目标", "intermediate targets"),
    "deadline": Phrase("完成时限", "deadline"), "lead": Phrase("牵头单位", "lead"), "support": Phrase("配合单位", "support"),
  ]

  public static func previewChanged(_ title: String, since: Int, added: Int, removed: Int, changed: Int) -> Phrase {
    Phrase(
      "\(title)：与第\(since)版相比，新增\(added)，删去\(removed)，改动\(changed)",
      "\(title): against version \(since), \(added) added, \(removed) removed, \(changed) changed")
  }

  public static func andMore(_ count: Int) -> Phrase { Phrase("……另有\(count)处", "… and \(count) more") }
  public static let noPlansKept = Phrase(
    "还没有规划：先用 guatu import 导入。", "No plans are kept yet: import one with guatu import.")

  /// `cell` is the text of the cell, empty where the finding concerns no cell.
  public static func cellFinding(_ severity: Phrase, place: Phrase, cell: String, _ message: Phrase) -> Phrase {
    let text = cell.isEmpty ? Phrase("", "") : Phrase("“\(cell)”", " “\(cell)”")
    return Phrase(
      "\(severity.zh)：\(place.zh)\(text.zh)：\(message.zh)", "\(severity.en): \(place.en)\(text.en): \(message.en)")
  }

  /// `outcome` is the raw value of what came of an import.
  public static func observationsImported(_ outcome: String, added: Int, corrected: Int, unchanged: Int) -> Phrase {
    switch outcome {
    case "refused": Phrase("有错误，一个数也没有收。", "There are errors; no figure was taken.")
    case "ready":
      Phrase(
        "可以导入：新增\(added)，更正\(corrected)，不变\(unchanged)。",
        "Ready to import: \(added) new, \(corrected) corrected, \(unchanged) unchanged.")
    default:
      Phrase(
        "已导入：新增\(added)，更正\(corrected)，不变\(unchanged)。",
        "Imported: \(added) new, \(corrected) corrected, \(unchanged) unchanged.")
    }
  }

  public static func exported(_ plan: String, _ output: String) -> Phrase {
    Phrase("已把 \(plan) 写到 \(output)。", "Wrote \(plan) to \(output).")
  }

  public static func badPort(_ port: Int) -> Phrase {
    Phrase("\(port)不是端口：应在0到65535之间。", "\(port) is no port: it lies between 0 and 65535.")
  }

  public static func cannotServe(_ address: String, why: String) -> Phrase {
    Phrase(
      "不能在 \(address) 上启动（\(why)）：端口可能被占用，请用 --port 换一个。",
      "Cannot listen on \(address) (\(why)): the port may be taken; choose another with --port.")
  }

  public static func serving(_ address: String) -> Phrase {
    Phrase("挂图在 \(address) ，按 Ctrl-C 停止。", "The wall is at \(address); Ctrl-C stops it.")
  }
}
